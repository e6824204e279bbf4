import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { duplicateItem, moveItem, removeItem, sectionItems } from './editing/items';
import type { FileItem } from './editing/studio-document';
import { useStudio, wordsOf } from './studio-context';
import styles from './forms.module.css';

/** Move, duplicate and remove a question; what is removed can be brought back. */
export function ItemActs({ item }: { item: FileItem }) {
  const { t } = useTranslation('studio');
  const { document, editFile, editWithNotice, go, writing } = useStudio();
  const { file } = document;
  const name = wordsOf(item.text, writing) || item.code;
  const remove = () => {
    const mates = sectionItems(file, item.section).map(({ code }) => code);
    const at = mates.indexOf(item.code);
    editWithNotice(
      (now) => ({ ...now, file: removeItem(now.file, item.code) }),
      t('item.removed', { item: name }),
    );
    go({ part: 'questions', code: mates[at + 1] ?? mates[at - 1] ?? item.section });
  };
  const duplicate = () => {
    const { file: next, code } = duplicateItem(file, item.code);
    editFile(() => next);
    go({ part: 'questions', code });
  };
  return (
    <span className={styles.acts}>
      <Act
        words={t('act.up')}
        icon={IconArrowUp}
        onClick={() => editFile((now) => moveItem(now, item.code, -1))}
      />
      <Act
        words={t('act.down')}
        icon={IconArrowDown}
        onClick={() => editFile((now) => moveItem(now, item.code, 1))}
      />
      <Act words={t('act.duplicate')} icon={IconCopy} onClick={duplicate} />
      <Act words={t('act.remove')} icon={IconTrash} onClick={remove} />
    </span>
  );
}

export function Act({
  words,
  icon: Sign,
  onClick,
  isOff = false,
}: {
  words: string;
  icon: Icon;
  onClick: () => void;
  isOff?: boolean;
}) {
  return (
    <Tooltip label={words}>
      <ActionIcon variant="subtle" size={28} aria-label={words} onClick={onClick} disabled={isOff}>
        <Sign size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
