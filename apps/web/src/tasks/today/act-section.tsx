import { useId, useState } from 'react';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconClockPause, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DueTag } from '../../ui/due-tag';
import { Initials } from '../../ui/initials';
import { RuleTag } from '../../ui/rule-tag';
import type { DutyAct } from '../person/duty-dialogs';
import { useDutyWords } from '../person/duty-words';
import { useInstrumentName } from '../person/instruments.api';
import { nameOf, todayHere, useRuleWords } from '../person/person-words';
import { ActSign } from './act-sign';
import { actOf } from './act-link';
import type { Act } from './today.api';
import styles from './today.module.css';

interface ActSectionProps {
  readonly section: Act['section'];
  readonly icon: Icon;
  readonly acts: readonly Act[];
  readonly total: number;
  readonly onDuty: (act: Act, kind: DutyAct) => void;
}

/** A long list of late things frightens more than it helps: the most urgent first, the rest on request. */
const FIRST_SHOWN = 10;

/** One part of the day: what, whose, by which rule, when, and the one act that answers it. */
export function ActSection({ section, icon: Sign, acts, total, onDuty }: ActSectionProps) {
  const { t } = useTranslation('today');
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? acts : acts.slice(0, FIRST_SHOWN);
  return (
    <section aria-labelledby={id} className={styles.section} data-section={section}>
      <header>
        <Sign size={18} stroke={1.75} aria-hidden="true" />
        <h2 id={id}>
          {t(`section.${section}`)} <span className={styles.count}>{total}</span>
        </h2>
        <span className={styles.aside}>{t(`aside.${section}`)}</span>
      </header>
      <ul className={styles.sheet}>
        {shown.map((act, at) => (
          <ActRow key={act.id} act={act} isFirst={at === 0 && section !== 'week'} onDuty={onDuty} />
        ))}
      </ul>
      {shown.length < acts.length && (
        <Button
          size="xs"
          variant="subtle"
          mt={6}
          className="no-print"
          onClick={() => setWhole(true)}
        >
          {t('show-all', { count: acts.length - shown.length })}
        </Button>
      )}
      {isWhole && total > acts.length && (
        <p className={styles.aside}>{t('more', { count: total - acts.length })}</p>
      )}
    </section>
  );
}

interface RowProps {
  readonly act: Act;
  /** The most urgent of its section stands out; were all to stand out, none would. */
  readonly isFirst: boolean;
  readonly onDuty: ActSectionProps['onDuty'];
}

function ActRow({ act, isFirst, onDuty }: RowProps) {
  const { t } = useTranslation(['today', 'duties']);
  const may = useMay();
  const what = useWhat()(act);
  const name = nameOf(act.person);
  return (
    <li className={styles.act}>
      <ActSign act={act} />
      <span className={styles.what}>
        <span className={styles.name}>{what.title}</span>
        {what.detail && <span className={styles.second}>{what.detail}</span>}
      </span>
      <span className={styles.person}>
        <Initials name={name} />
        <span>
          <Link to={paths.person.tab(act.person.id)} className={styles.name}>
            {name}
          </Link>
          <span className={styles.second}>{act.person.place}</span>
        </span>
      </span>
      <Rule rule={act.rule} />
      <Due act={act} />
      <span className={styles.do}>
        <TheAct act={act} isFirst={isFirst} label={`${what.title}, ${name}`} onDuty={onDuty} />
      </span>
      {act.source === 'duty' && may('duties:complete') ? (
        <Tooltip label={t('duties:act.snooze')}>
          <ActionIcon
            variant="subtle"
            size={32}
            className="no-print"
            aria-label={t('duties:act.snooze-what', { what: `${what.title}, ${name}` })}
            onClick={() => onDuty(act, 'snooze')}
          >
            <IconClockPause size={18} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <span />
      )}
    </li>
  );
}

function Rule({ rule }: { rule: string | null }) {
  const ruleWords = useRuleWords();
  return <span className={styles.rule}>{rule && <RuleTag {...ruleWords(rule)} />}</span>;
}

function Due({ act }: { act: Act }) {
  const formats = useFormats();
  if (!act.dueAt) return <span />;
  const due = new Date(act.dueAt);
  // A duty by the end of its day has no clock time worth reading.
  const isEndOfDay = due.getUTCSeconds() === 59;
  return (
    <DueTag
      due={civilDateOf(due)}
      today={todayHere()}
      {...(!isEndOfDay && { time: formats.time(due) })}
      {...(act.firstDueAt && { firstDue: civilDateOf(new Date(act.firstDueAt)) })}
    />
  );
}

function TheAct({ act, isFirst, label, onDuty }: RowProps & { readonly label: string }) {
  const { t } = useTranslation('today');
  const may = useMay();
  const { words, to } = actOf(act);
  const look = isFirst ? { variant: 'filled' } : {};
  if (to) {
    return (
      <Button
        {...look}
        component={Link}
        to={to}
        fullWidth
        aria-label={`${t(`act.${words}`)}: ${label}`}
      >
        {t(`act.${words}`)}
      </Button>
    );
  }
  if (!may('duties:complete')) return null;
  return (
    <Button
      {...look}
      fullWidth
      onClick={() => onDuty(act, 'complete')}
      aria-label={`${t(`act.${words}`)}: ${label}`}
    >
      {t(`act.${words}`)}
    </Button>
  );
}

/** What is to be done, in a line and perhaps a second. */
function useWhat(): (act: Act) => { readonly title: string; readonly detail: string | null } {
  const { t } = useTranslation(['today', 'duties']);
  const dutyWords = useDutyWords();
  const instrumentName = useInstrumentName();
  return (act) => {
    if (act.source === 'duty')
      return {
        title: dutyWords({ kind: act.what, instrument: act.instrument }),
        detail: act.note,
      };
    if (act.source === 'step') {
      return { title: act.what, detail: act.note ? t('step-blocked') : t('step') };
    }
    return {
      title: t('draft', { instrument: instrumentName(act.what) }),
      detail: t(act.note === 'returned' ? 'draft-returned' : 'draft-saved'),
    };
  };
}
