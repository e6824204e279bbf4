import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { COLUMNS, pressed, type Marks } from './register-marks';
import { RegisterRow } from './register-row';
import type { Mark, RegisterMember } from './register.api';
import styles from './register.module.css';

interface RegisterListProps {
  readonly members: readonly RegisterMember[];
  readonly marks: Marks;
  readonly marked: number;
  /** How many the register waits for, and how many of them are open. */
  readonly expected: number;
  readonly left: number;
  readonly sessionMinutes: number;
  readonly isWritable: boolean;
  readonly onMark: (mark: Mark) => void;
  readonly onOthersEngaged: () => void;
}

/** The people of the group, one row each. Keys 1 to 4 mark the row in hand and go on; the arrows move. */
export function RegisterList(props: RegisterListProps) {
  const { members, marks, marked, left, isWritable, onMark } = props;
  const { t } = useTranslation('run-sessions');
  const firstOpen = members.findIndex(
    ({ referralId, hasJoinedLater }) => !marks[referralId] && !hasJoinedLater,
  );
  const [at, setAt] = useState(Math.max(0, firstOpen));
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!isWritable) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const member = members[at];
      const column = COLUMNS[Number(event.key) - 1];
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) go(at + step);
      else if (column && member) {
        onMark(pressed(marks[member.referralId], member.referralId, column.key));
        // An excuse stays in hand until its reason is chosen.
        if (column.key !== 'excused') go(at + 1);
      } else return;
      event.preventDefault();
    };
    const go = (next: number) => {
      const there = Math.min(members.length - 1, Math.max(0, next));
      setAt(there);
      list.current?.children[there]?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at, isWritable, marks, members, onMark]);

  if (members.length === 0) {
    return (
      <section className={styles.list}>
        <p className={styles.empty} role="status">
          {t('nobody')}
        </p>
      </section>
    );
  }
  return (
    <section className={styles.list} aria-label={t('register')}>
      <header className={styles.bar}>
        <strong>{t('marked', { done: marked, total: props.expected })}</strong>
        <progress value={marked} max={props.expected} aria-label={t('register')} />
        {isWritable && (
          <>
            <span className={styles.keys}>
              <kbd>1</kbd>
              {t('keys.to')}
              <kbd>4</kbd>
              {t('keys.mark')}
              <kbd>↓</kbd>
              {t('keys.next')}
            </span>
            {left > 0 && (
              <Button
                className={`${styles.others} no-print`}
                size="xs"
                leftSection={<IconChecks size={16} stroke={1.75} />}
                onClick={props.onOthersEngaged}
              >
                {t('others-engaged', { count: left })}
              </Button>
            )}
          </>
        )}
      </header>
      <div className={styles.phoneHead} aria-hidden="true">
        <span>{t('one-tap')}</span>
        {COLUMNS.map(({ key }) => (
          <span key={key} data-column={key}>
            {t(`column.${key}`)}
          </span>
        ))}
      </div>
      <ul ref={list}>
        {members.map((member, index) => (
          <RegisterRow
            key={member.referralId}
            member={member}
            mark={marks[member.referralId]}
            sessionMinutes={props.sessionMinutes}
            isInHand={isWritable && index === at}
            isWritable={isWritable}
            onTake={() => setAt(index)}
            onMark={(mark) => {
              onMark(mark);
              setAt(
                mark.code === 'acceptable-absence'
                  ? index
                  : Math.min(members.length - 1, index + 1),
              );
            }}
            onDetail={onMark}
          />
        ))}
      </ul>
    </section>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [role="dialog"] *')
  );
}
