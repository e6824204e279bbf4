import { useState } from 'react';
import { ACCEPTABLE_ABSENCE_REASONS } from '@throughcare/domain';
import {
  IconCalendarOff,
  IconCheck,
  IconDots,
  IconMinus,
  IconNote,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Initials } from '../../ui/initials';
import { columnOf, COLUMNS, pressed, type ColumnKey } from './register-marks';
import { RegisterDetail } from './register-detail';
import type { Mark, RegisterMember } from './register.api';
import styles from './register.module.css';

const SIGNS: Readonly<Record<ColumnKey, Icon>> = {
  engaged: IconCheck,
  present: IconMinus,
  excused: IconCalendarOff,
  absent: IconX,
};

interface RegisterRowProps {
  readonly member: RegisterMember;
  readonly mark: Mark | undefined;
  readonly sessionMinutes: number;
  readonly isInHand: boolean;
  readonly isWritable: boolean;
  readonly onTake: () => void;
  readonly onMark: (mark: Mark) => void;
  readonly onDetail: (mark: Mark) => void;
}

/** One person: name and what to do differently for them, their past six sessions, four columns, and the rest. */
export function RegisterRow(props: RegisterRowProps) {
  const { member, mark, isWritable } = props;
  const { t } = useTranslation('run-sessions');
  const [isOpen, setOpen] = useState(false);
  const column = mark ? columnOf(mark.code) : null;
  const needsReason = isWritable && mark?.code === 'acceptable-absence' && !mark.absenceReason;
  const DetailSign = mark?.note ? IconNote : IconDots;
  return (
    <li className={styles.row} data-in-hand={props.isInHand} onFocus={props.onTake}>
      <Initials name={member.personName} size={30} />
      <span className={styles.name}>
        <span>{member.personName}</span>
        {member.hasJoinedLater && !mark && (
          <span className={styles.support}>{t('joined-later')}</span>
        )}
        <Support member={member} />
      </span>
      <Past codes={member.past} isFirst={member.state === 'enrolled' && !member.hasJoinedLater} />
      <span className={styles.choices} role="radiogroup" aria-label={member.personName}>
        {COLUMNS.map(({ key }) => {
          const Sign = SIGNS[key];
          return (
            <button
              key={key}
              type="button"
              role="radio"
              aria-checked={column === key}
              aria-label={t(`column.${key}`)}
              data-column={key}
              disabled={!isWritable}
              onClick={() => props.onMark(pressed(mark, member.referralId, key))}
            >
              <Sign size={17} stroke={2} aria-hidden="true" />
              <span>{t(`column.${key}`)}</span>
            </button>
          );
        })}
      </span>
      <button
        type="button"
        className={`${styles.more} no-print`}
        aria-expanded={isOpen}
        aria-label={t('more', { name: member.personName })}
        onClick={() => setOpen((open) => !open)}
      >
        <DetailSign size={18} stroke={1.75} aria-hidden="true" />
      </button>
      {needsReason && (
        <span className={styles.reasons} role="group" aria-label={t('why-excused')}>
          {ACCEPTABLE_ABSENCE_REASONS.map((reason) => (
            <button
              key={reason}
              type="button"
              onClick={() => props.onDetail({ ...mark, absenceReason: reason })}
            >
              {t(`absence.${reason}`)}
            </button>
          ))}
        </span>
      )}
      {isOpen && (
        <RegisterDetail
          member={member}
          mark={mark}
          sessionMinutes={props.sessionMinutes}
          isWritable={isWritable}
          onChange={props.onDetail}
        />
      )}
    </li>
  );
}

function Support({ member }: { member: RegisterMember }) {
  const { t, i18n } = useTranslation('run-sessions');
  const language = member.language
    ? new Intl.DisplayNames([i18n.language], { type: 'language' }).of(member.language)
    : undefined;
  const words = [
    ...(member.adjustments ? [member.adjustments] : []),
    ...(member.needsInterpreter ? [t('support.interpreter', { language: language ?? '' })] : []),
    ...(member.literacy === 'none' || member.literacy === 'low'
      ? [t('support.reads-with-help')]
      : []),
  ];
  return words.length > 0 ? <span className={styles.support}>{words.join(' · ')}</span> : null;
}

function Past({ codes, isFirst }: { codes: readonly string[]; isFirst: boolean }) {
  const { t } = useTranslation('run-sessions');
  if (codes.length === 0) {
    return <span className={styles.past}>{isFirst && t('joins-today')}</span>;
  }
  const words = codes.map((code) => t(`column.${columnOf(code)}`)).join(', ');
  return (
    <span className={styles.past} role="img" aria-label={t('past', { marks: words })}>
      {codes.map((code, at) => {
        const key = columnOf(code);
        const Sign = SIGNS[key];
        return (
          <span key={at} data-column={key} title={t(`code.${code}`)}>
            <Sign size={12} stroke={2.5} aria-hidden="true" />
          </span>
        );
      })}
    </span>
  );
}
