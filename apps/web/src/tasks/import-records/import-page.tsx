import { Alert, Stack } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ColumnsStep } from './columns-step';
import { ImportActions } from './import-actions';
import { isWorking, useImport, type ImportRun } from './import-records.api';
import { ImportState } from './import-state';
import { ProgressCard } from './progress-card';
import { Report } from './report';

/** One file on its way: its columns, the dry run, what became of each row. */
export function ImportPage() {
  const { importId = '' } = useParams();
  const run = useImport(importId);
  if (run.isError && !run.data)
    return <ProblemPage problem={run.error} onAgain={() => void run.refetch()} />;
  return run.data ? <Run run={run.data} /> : <PageSkeleton />;
}

function Run({ run }: { run: ImportRun }) {
  // The words of matches and refusals are asked for here, so that they are there when a row needs them.
  const { t } = useTranslation(['imports', 'register', 'refusals']);
  const formats = useFormats();
  const isNew = run.state === 'uploaded';
  return (
    <Page title={run.fileName}>
      <PageHeader
        title={run.fileName}
        trail={[{ words: t('title'), to: paths.imports() }]}
        trailLabel={t('trail')}
        facts={t('run.facts', {
          kind: t(`kind.${run.kind}`),
          site: run.site,
          count: run.rowCount,
          rows: formats.number(run.rowCount),
        })}
        actions={<ImportState state={run.state} />}
      />
      <Stack gap={16}>
        {run.failedBecause && (
          <Alert color="red" icon={<IconAlertTriangle size={18} stroke={1.75} />}>
            {t(`failed.${run.failedBecause}`)}
          </Alert>
        )}
        {isWorking(run) && <ProgressCard run={run} />}
        {isNew && <ColumnsStep run={run} />}
        {!isNew && !isWorking(run) && <ImportActions run={run} />}
        {!isNew && run.state !== 'cancelled' && <Report run={run} />}
      </Stack>
    </Page>
  );
}
