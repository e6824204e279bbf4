import type { ReactNode } from 'react';
import {
  IconAlertTriangle,
  IconBook2,
  IconClock,
  IconEye,
  IconInfoCircle,
  IconLanguage,
  IconLock,
  IconLockAccess,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ageOf, daysBetween, type BirthPrecision } from '@throughcare/domain';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { PersonBanner } from '../../ui/person-banner';
import type { RiskLevel } from '../../ui/risk-badge';
import { RuleTag } from '../../ui/rule-tag';
import { StatusTag } from '../../ui/status-tag';
import { nameOf, todayHere, useLanguageName, useRuleWords } from './person-words';
import type { PersonHead } from './person.api';
import styles from './person.module.css';

/** Who this record is about, where they are, what one must know before saying a word, and what is due next. */
export function PersonHeadBanner({
  person,
  userId,
  tabs,
}: {
  person: PersonHead;
  userId: string;
  tabs: ReactNode;
}) {
  const { t } = useTranslation('person');
  const today = todayHere();
  const age =
    person.bornOn && person.birthPrecision !== 'unknown'
      ? ageOf({ on: person.bornOn, precision: person.birthPrecision as BirthPrecision }, today)
      : null;
  const holder = person.setting === 'community' ? person.communityOfficer : person.caseManager;
  const holderName = holder?.name ?? t('banner.nobody');
  return (
    <PersonBanner
      name={nameOf(person)}
      nativeName={person.nameInScript}
      number={person.number}
      age={age}
      place={<Place person={person} />}
      level={person.finalLevel as RiskLevel | null}
      hasFinalLevel={person.finalLevel !== null}
      facts={[
        ...releaseFact(person, today, t),
        {
          label: t(
            person.setting === 'community' ? 'banner.community-officer' : 'banner.case-manager',
          ),
          value: holder?.id === userId ? t('banner.you', { name: holderName }) : holderName,
        },
        { label: t('banner.next-due'), value: <NextDue person={person} /> },
      ]}
      tags={<Tags person={person} />}
      tabs={tabs}
    />
  );
}

function Place({ person }: { person: PersonHead }) {
  const { t } = useTranslation('person');
  if (person.setting === 'none') {
    return [t('banner.not-admitted'), person.site?.name].filter(Boolean).join(', ');
  }
  const place = person.setting === 'community' ? t('banner.in-community') : person.place;
  return [person.site?.name, place].filter(Boolean).join(', ');
}

function releaseFact(person: PersonHead, today: string, t: (key: string) => string) {
  const isCustody = person.setting !== 'community';
  const day = isCustody ? person.earliestReleaseOn : person.orderEndsOn;
  if (!day) return [];
  return [
    {
      label: t(isCustody ? 'banner.earliest-release' : 'banner.order-ends'),
      value: <DayAndDistance day={day} today={today} />,
    },
  ];
}

function DayAndDistance({ day, today }: { day: string; today: string }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const days = daysBetween(today, day);
  return (
    <>
      {formats.date(day)}
      {days > 0 && <span className={styles.quiet}>, {t('banner.days', { count: days })}</span>}
    </>
  );
}

function NextDue({ person }: { person: PersonHead }) {
  const { t } = useTranslation(['person', 'duties']);
  const formats = useFormats();
  const ruleWords = useRuleWords();
  const duty = person.nextDuty;
  if (!duty) return <span className={styles.quiet}>{t('banner.nothing-due')}</span>;
  const due = new Date(duty.dueAt);
  const day = civilDateOf(due);
  const when = due < new Date() ? 'late' : day === todayHere() ? 'today' : 'on';
  const what = t(`duties:kind.${duty.kind}`);
  return (
    <Link
      to={paths.person.duties({ personId: person.id })}
      className={styles.nextDue}
      data-when={when}
    >
      <IconClock size={16} stroke={1.75} aria-hidden="true" />
      {t(`banner.${when}`, { what, date: formats.date(day, 'day-and-month') })}
      <RuleTag {...ruleWords(duty.rule)} />
    </Link>
  );
}

const ALERT_TONES = { urgent: 'late', caution: 'soon', note: 'plain' } as const;

function Tags({ person }: { person: PersonHead }) {
  const { t } = useTranslation('person');
  const languageName = useLanguageName();
  const readsLittle = person.literacy === 'none' || person.literacy === 'low';
  return (
    <>
      {person.isRestricted && (
        <StatusTag tone="late" icon={IconLock}>
          {t('banner.restricted')}
        </StatusTag>
      )}
      {person.needsInterpreter && (
        <StatusTag tone="soon" icon={IconLanguage}>
          {person.language
            ? t(person.readsLanguage ? 'banner.interpreter' : 'banner.interpreter-reads-not', {
                language: languageName(person.language),
              })
            : t('banner.interpreter-only')}
        </StatusTag>
      )}
      {person.alerts.map((alert) => (
        <StatusTag
          key={alert.id}
          tone={ALERT_TONES[alert.level as keyof typeof ALERT_TONES] ?? 'plain'}
          icon={alert.level === 'note' ? IconInfoCircle : IconAlertTriangle}
        >
          <span title={alert.note ?? undefined}>{t(`alert.${alert.kind}`)}</span>
        </StatusTag>
      ))}
      {readsLittle && (
        <StatusTag tone="plain" icon={IconBook2}>
          {t('banner.literacy-low')}
        </StatusTag>
      )}
      {person.adjustments && (
        <StatusTag tone="plain" icon={IconEye}>
          {person.adjustments}
        </StatusTag>
      )}
      {person.hiddenAlerts > 0 && (
        <StatusTag tone="plain" icon={IconLockAccess}>
          {t('banner.hidden', { count: person.hiddenAlerts })}
        </StatusTag>
      )}
    </>
  );
}
