import { Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Initials } from '../../ui/initials';
import { HandoverActs } from './handover-acts';
import type { HandoverRow } from './prepare-release.api';
import styles from './prepare-release.module.css';

/** Hand-overs offered to this officer that wait: for an answer, for the meeting, for the last word. */
export function HandoversWaiting({
  handovers,
  total,
}: {
  handovers: readonly HandoverRow[];
  total: number;
}) {
  const { t } = useTranslation('prepare-release');
  const { date } = useFormats();
  return (
    <Card title={t('waiting.title')} aside={t('waiting.count', { count: total })}>
      <ul className={styles.missing}>
        {handovers.map((one) => (
          <li key={one.id}>
            <Initials name={one.name} />
            <span className={styles.twoLines}>
              <Link to={paths.person.tab(one.personId, 'release')}>{one.name}</Link>
              <span>
                {t('waiting.line', {
                  state: t(`handover.state.${one.state}`),
                  by: one.offeredBy.name,
                  date: date(one.offeredAt.slice(0, 10), 'day-and-month'),
                })}
                {one.earliestReleaseOn &&
                  ` · ${t('waiting.release', { date: date(one.earliestReleaseOn) })}`}
              </span>
              {one.note && <span>{one.note}</span>}
            </span>
            <Group gap={8}>
              <HandoverActs handover={one} />
            </Group>
          </li>
        ))}
      </ul>
    </Card>
  );
}
