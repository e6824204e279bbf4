import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { ImportRun } from './import-records.api';
import styles from './import-records.module.css';

/** How far the job is; it goes on when the page is closed. */
export function ProgressCard({ run }: { run: ImportRun }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const { done, total } = doneOf(run);
  const share = total > 0 ? Math.min(100, (100 * done) / total) : 0;
  const words = t(`progress.${run.state}`, {
    done: formats.number(done),
    total: formats.number(total),
  });
  return (
    <Card title={t(`state.${run.state}`)}>
      <Progress.Root size="lg">
        <Progress.Section value={share} aria-label={words} />
      </Progress.Root>
      <p className={styles.second} role="status">
        {words} {t('progress.may-leave')}
      </p>
    </Card>
  );
}

function doneOf({ state, rowCount, counts }: ImportRun): { done: number; total: number } {
  if (state === 'checking') return { done: rowCount - counts.waiting, total: rowCount };
  if (state === 'loading') return { done: counts.loaded, total: counts.loaded + counts.ready };
  return { done: counts.undone, total: counts.undone + counts.loaded };
}
