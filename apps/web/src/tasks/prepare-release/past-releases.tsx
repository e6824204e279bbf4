import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { PersonRelease } from './prepare-release.api';
import styles from './prepare-release.module.css';

/** Releases that have been: where to, with what, and whether someone outside had accepted. */
export function PastReleases({ releases }: { releases: PersonRelease['releases'] }) {
  const { t } = useTranslation('prepare-release');
  const { instant, locale } = useFormats();
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <Card title={t('past.title')}>
      <ul className={styles.missing}>
        {releases.map((one) => (
          <li key={one.releasedAt}>
            <span className={styles.twoLines}>
              {t('past.line', {
                kind: t(`release-kind.${one.kind}`),
                when: instant(new Date(one.releasedAt)),
                place: one.destination,
              })}
              <span>
                {one.handedOver.length > 0
                  ? t('past.handed-over', { things: and.format(one.handedOver) })
                  : t('past.nothing')}
              </span>
              {one.noHandoverReason && (
                <span>
                  {t('past.without', { reason: t(`no-handover.${one.noHandoverReason}`) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
