import { useEffect, useId, useRef, useState } from 'react';
import { Checkbox } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import type { Item } from '@throughcare/assessment';
import { NEED_SOURCES } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { TextField } from '../field';
import { TYPING, type InputProps } from './input-props';
import type { SheetReply } from './reply';
import styles from './question.module.css';

/** What an answer stands on: a note and where it comes from. */
export function Evidence({
  item,
  reply,
  say,
}: {
  item: Item;
  reply: SheetReply;
  say: InputProps['say'];
}) {
  const { t } = useTranslation('assess');
  const id = useId();
  const [open, setOpen] = useState(Boolean(reply.evidence) || reply.sources.length > 0);
  const [text, setText] = useState(reply.evidence ?? '');
  const isAsked = useRef(false);
  useEffect(() => {
    if (open && isAsked.current) document.getElementById(`${item.code}-evidence`)?.focus();
  }, [open, item.code]);
  const ask = () => {
    isAsked.current = true;
    setOpen(true);
  };
  if (!open) {
    return (
      <button type="button" className={styles.addEvidence} data-act="evidence" onClick={ask}>
        {reply.evidence ? (
          <IconPencil size={14} stroke={2} aria-hidden="true" />
        ) : (
          <IconPlus size={14} stroke={2} aria-hidden="true" />
        )}
        {t('evidence.add')}
      </button>
    );
  }
  return (
    <div className={styles.evidence}>
      <TextField
        id={`${item.code}-evidence`}
        label={t('evidence.label')}
        hint={null}
        error={null}
        value={text}
        maxLength={4000}
        onChange={(next) => {
          setText(next);
          say({ evidence: next.trim() === '' ? null : next }, TYPING);
        }}
      />
      <Checkbox.Group
        id={id}
        label={t('evidence.sources')}
        value={[...reply.sources]}
        onChange={(sources) => say({ sources })}
        classNames={{ label: styles.sourcesLabel ?? '' }}
      >
        <div className={styles.sources}>
          {NEED_SOURCES.map((source) => (
            <Checkbox key={source} size="xs" value={source} label={t(`source.${source}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
