import { useTranslation } from 'react-i18next';
import { IMPORT_ROW_STATES } from '@throughcare/domain';
import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../../language/use-words';
import type { ImportRowState, ImportRun } from './import-records.api';
import styles from './import-records.module.css';
import { ReviewList } from './review-list';
import { RowsTable } from './rows-table';

/** What asks for a hand first. */
const ORDER: readonly ImportRowState[] = [
  'review',
  'faulty',
  'ready',
  'loaded',
  'skipped',
  'undone',
  'waiting',
];

/** Row by row, by where each stands; the address remembers which. */
export function Report({ run }: { run: ImportRun }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const [search] = useSearchParams();
  const shown = ORDER.filter((state) => run.counts[state] > 0);
  const asked = IMPORT_ROW_STATES.find((one) => one === search.get('rows'));
  const state = asked && run.counts[asked] > 0 ? asked : shown[0];
  if (!state) return null;
  return (
    <section aria-label={t('report.name')}>
      <nav className={styles.tabs} aria-label={t('report.tabs')}>
        <ul>
          {shown.map((one) => (
            <li key={one}>
              <Link
                to={`?rows=${one}`}
                replace
                preventScrollReset
                aria-current={one === state ? 'page' : undefined}
              >
                {t(`row-state.${one}`)}
                <span className={styles.count}>{formats.number(run.counts[one])}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {state === 'review' ? <ReviewList run={run} /> : <RowsTable run={run} state={state} />}
    </section>
  );
}
