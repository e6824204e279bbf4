import { useState } from 'react';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowLeft, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Fault } from '@throughcare/assessment';
import type { CaseResult } from '@throughcare/assessment/authoring';
import { paths } from '../../app/paths';
import { sentenceFor } from '../../language/refusals';
import { SavedClock } from '../../ui/saved-clock';
import { QuickSelect } from './quick-select';
import type { FileKeeper, KeeperState } from './file-keeper';
import { HandInDialog } from './hand-in-dialog';
import { useUndoKeys } from './use-undo-keys';
import { useStudio } from './studio-context';
import type { Version } from './studio.api';
import { useLanguageName } from './use-language-name';
import styles from './editor.module.css';

interface EditorBarProps {
  readonly version: Version;
  readonly title: string;
  readonly keeper: FileKeeper<Fault, CaseResult>;
  readonly state: KeeperState<Fault, CaseResult>;
  readonly writing: string;
  readonly onWriting: (language: string) => void;
}

/** Above the file: the way out, whether it is safe, one step back, and handing it in. */
export function EditorBar({ version, title, keeper, state, writing, onWriting }: EditorBarProps) {
  const { t } = useTranslation(['studio', 'refusals']);
  const { document } = useStudio();
  const go = useNavigate();
  const nameOf = useLanguageName();
  const [isHandingIn, setIsHandingIn] = useState(false);
  useUndoKeys(keeper);
  const leave = async () => {
    await keeper.finish();
    await go(paths.studio.list());
  };
  const handIn = async () => {
    await keeper.finish();
    setIsHandingIn(true);
  };
  const languages = Object.keys(document.file.languages ?? { en: 'original' });
  return (
    <header className={styles.top}>
      <button type="button" className={styles.leave} onClick={() => void leave()}>
        <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" className={styles.mirrored} />
        {t('editor.leave')}
      </button>
      <div className={styles.who}>
        <h1>{title || version.code}</h1>
        <span>
          <bdi>
            {version.code} {document.file.version}
          </bdi>{' '}
          · {t('state.draft')}
        </span>
      </div>
      <span className={styles.end}>
        <SavedClock state={state.save} />
        {state.refused && (
          <span className={styles.refused} role="alert">
            {sentenceFor(t, state.refused)}
          </span>
        )}
        <span>
          <Step
            words={t('undo')}
            icon={<IconArrowBackUp size={18} stroke={1.75} className={styles.mirrored} />}
            isOff={!state.canUndo}
            onClick={() => keeper.undo()}
          />
          <Step
            words={t('redo')}
            icon={<IconArrowForwardUp size={18} stroke={1.75} className={styles.mirrored} />}
            isOff={!state.canRedo}
            onClick={() => keeper.redo()}
          />
        </span>
        {languages.length > 1 && (
          <QuickSelect
            id="writing-language"
            name={t('editor.writing')}
            value={writing}
            onChange={onWriting}
            choices={languages.map((code) => ({
              value: code,
              label: t('editor.writing-in', { language: nameOf(code) }),
            }))}
          />
        )}
        <Button
          variant="filled"
          leftSection={<IconSend size={16} stroke={1.75} className={styles.mirrored} />}
          onClick={() => void handIn()}
        >
          {t('move.hand-in.save')}
        </Button>
      </span>
      {isHandingIn && (
        <HandInDialog
          version={version}
          revision={state.revision}
          isSafe={!keeper.isUnsaved()}
          onClose={() => setIsHandingIn(false)}
        />
      )}
    </header>
  );
}

function Step({
  words,
  icon,
  isOff,
  onClick,
}: {
  words: string;
  icon: React.ReactNode;
  isOff: boolean;
  onClick: () => void;
}) {
  return (
    <Tooltip label={words}>
      <ActionIcon variant="subtle" size={32} aria-label={words} disabled={isOff} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
