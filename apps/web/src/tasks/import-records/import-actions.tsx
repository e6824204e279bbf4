import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconDatabaseImport, IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { useFormErrors } from '../../ui/use-form-errors';
import { useFormats } from '../../language/use-words';
import { useErrorFile, useImportMoves, type ImportRun } from './import-records.api';
import styles from './import-records.module.css';

/** What the dry run or the load came to in one sentence, and the next act. */
export function ImportActions({ run }: { run: ImportRun }) {
  const { t, i18n } = useTranslation('imports');
  const formats = useFormats();
  const errors = useFormErrors('act');
  const { load, undo, cancel, check } = useImportMoves(run.id);
  const errorFile = useErrorFile(run.id);
  const [isUndoing, setIsUndoing] = useState(false);
  const { counts, state, revision } = run;
  const mayLoad = state === 'checked' || state === 'loaded' || state === 'failed';
  const mayCancel = (state === 'checked' || state === 'failed') && counts.loaded === 0;
  const mayUndo = (state === 'loaded' || state === 'failed') && counts.loaded > 0;
  const onError = errors.refuse;
  return (
    <Card
      title={t(`outcome.${state}`, { count: counts.loaded, rows: formats.number(counts.loaded) })}
    >
      <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
      <p className={styles.lead}>
        {t(`next.${nextOf(run)}`, {
          count: counts.ready,
          ready: formats.number(counts.ready),
        })}
      </p>
      <Group gap="sm" mt={12}>
        {mayLoad && counts.ready > 0 && (
          <Button
            variant="filled"
            leftSection={<IconDatabaseImport size={16} stroke={1.75} />}
            loading={load.isPending}
            onClick={() => load.mutate(revision, { onError })}
          >
            {t('act.load', { count: counts.ready, ready: formats.number(counts.ready) })}
          </Button>
        )}
        {state === 'failed' && counts.waiting > 0 && run.mapping && (
          <Button
            variant="filled"
            loading={check.isPending}
            onClick={() =>
              check.mutate(
                { revision, mapping: run.mapping ?? [], dateOrder: run.dateOrder },
                { onError },
              )
            }
          >
            {t('act.check-again')}
          </Button>
        )}
        {counts.faulty > 0 && (
          <Button
            leftSection={<IconDownload size={16} stroke={1.75} />}
            loading={errorFile.isPending}
            onClick={() => errorFile.mutate(i18n.language, { onError })}
          >
            {t('act.error-file')}
          </Button>
        )}
        {mayUndo && (
          <Button
            leftSection={<IconArrowBackUp size={16} stroke={1.75} />}
            onClick={() => setIsUndoing(true)}
          >
            {t('act.undo')}
          </Button>
        )}
        {mayCancel && (
          <Button loading={cancel.isPending} onClick={() => cancel.mutate(revision, { onError })}>
            {t('act.cancel')}
          </Button>
        )}
      </Group>
      {isUndoing && (
        <AskDialog
          form="undo"
          title={t('undo.title')}
          save={t('undo.save')}
          intro={
            <p>{t('undo.intro', { count: counts.loaded, rows: formats.number(counts.loaded) })}</p>
          }
          initial={{}}
          asks={() => []}
          onSend={() => undo.mutateAsync(revision)}
          onClose={() => setIsUndoing(false)}
        />
      )}
    </Card>
  );
}

/** Which of the sentences about what to do now fits. */
function nextOf({ state, counts }: ImportRun): string {
  if (state === 'cancelled' || state === 'undone') return state;
  if (counts.kept > 0) return 'kept';
  if (counts.review > 0) return 'review';
  if (counts.ready > 0) return 'load';
  return counts.faulty > 0 ? 'correct' : 'done';
}
