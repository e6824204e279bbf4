import { IconAlertCircle, IconCalendar, IconClock } from '@tabler/icons-react';
import type { IsoDate } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { dueDistance } from '../language/dates';
import { useFormats } from '../language/use-words';
import { RuleTag } from './rule-tag';
import styles from './due-tag.module.css';

interface DueTagProps {
  readonly due: IsoDate;
  readonly today: IsoDate;
  /** Clock time on the due day, already written; a duty without one is due by the end of the day. */
  readonly time?: string;
  /** The date first set, when it was moved: it stays visible for good. */
  readonly firstDue?: IsoDate | null;
  readonly rule?: { readonly code: string; readonly title?: string };
}

const SIGNS = { overdue: IconAlertCircle, today: IconClock, later: IconCalendar };

/** When something must be done: a sign, how far it is, the date, and the rule that asks for it. */
export function DueTag({ due, today, time, firstDue, rule }: DueTagProps) {
  const { t } = useTranslation('kit');
  const formats = useFormats();
  const { when, days } = dueDistance(due, today);
  const Sign = SIGNS[when];
  // Far from today a day without its year would be read as another one.
  const date = formats.date(due, days > 300 ? 'short' : 'weekday');
  const first =
    firstDue && firstDue !== due
      ? t('due.first-due', { date: formats.date(firstDue, 'day-and-month') })
      : null;
  const lead = {
    overdue: t('due.late', { count: days }),
    today: time ? t('due.today-at', { time }) : t('due.today'),
    later: date,
  };
  const second = {
    overdue: t('due.was-due', { date }),
    today: null,
    later: formats.daysAhead(days),
  };
  return (
    <span className={styles.due} data-when={when}>
      <Sign size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <span className={styles.lead}>{lead[when]}</span>
        {(first ?? second[when]) && <span className={styles.second}>{first ?? second[when]}</span>}
      </span>
      {rule && <RuleTag {...rule} />}
    </span>
  );
}
