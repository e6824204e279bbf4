import { useTranslation } from 'react-i18next';
import type { MissingByOwner } from '@throughcare/domain';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { DueTag } from '../../ui/due-tag';
import { Initials } from '../../ui/initials';
import { todayHere } from '../person/person-words';
import styles from './prepare-release.module.css';

/** What is missing, by whose it is, the most pressing first. */
export function MissingCard({ missing }: { missing: readonly MissingByOwner[] }) {
  const { t } = useTranslation('prepare-release');
  const { locale } = useFormats();
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <Card title={t('missing.title')}>
      <ul className={styles.missing}>
        {missing.map((one) => {
          const who = one.ownerId ?? t(`owner.${one.owner}`);
          return (
            <li key={`${one.owner}:${one.ownerId ?? ''}`}>
              <Initials name={who} />
              <span className={styles.twoLines}>
                {and.format(one.items.map((item) => t(`item.${item}`)))}
                <span>{who}</span>
              </span>
              <DueTag due={one.dueOn} today={todayHere()} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
