import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Button, Group, Modal } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { paths } from '../../app/paths';
import { FormDialog } from '../../ui/form-dialog';
import { useStudio } from './studio-context';
import { useMove, type Version } from './studio.api';
import styles from './faults.module.css';

interface HandInDialogProps {
  readonly version: Version;
  readonly revision: number;
  readonly isSafe: boolean;
  readonly onClose: () => void;
}

/** Before somebody else reads it: nothing wrong, cases that prove it, everything saved. What is missing is said. */
export function HandInDialog({ version, revision, isSafe, onClose }: HandInDialogProps) {
  const { t } = useTranslation('studio');
  const { faults, document, caseResults } = useStudio();
  const go = useNavigate();
  const move = useMove(version.id);
  const failing = caseResults.filter(({ passed }) => !passed).length;
  const obstacles = [
    ...(faults.length > 0 ? [t('hand-in.faults', { count: faults.length })] : []),
    ...(document.cases.length === 0 ? [t('hand-in.no-cases')] : []),
    ...(failing > 0 ? [t('hand-in.failing', { count: failing })] : []),
    ...(isSafe ? [] : [t('hand-in.unsaved')]),
  ];
  if (obstacles.length > 0)
    return (
      <Modal opened onClose={onClose} title={t('hand-in.not-yet')}>
        <ul className={styles.obstacles}>
          {obstacles.map((words) => (
            <li key={words}>
              <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
              {words}
            </li>
          ))}
        </ul>
        <Group justify="flex-end" mt="md">
          <Button variant="filled" onClick={onClose}>
            {t('hand-in.go-on')}
          </Button>
        </Group>
      </Modal>
    );
  return (
    <FormDialog
      id="hand-in"
      title={t('move.hand-in.title')}
      save={t('move.hand-in.save')}
      check={() => ({})}
      send={async () => {
        await move.mutateAsync({ move: 'hand-in', revision });
        await go(paths.studio.version({ draftId: version.id }));
      }}
      onClose={onClose}
    >
      {() => <p>{t('move.hand-in.what')}</p>}
    </FormDialog>
  );
}
