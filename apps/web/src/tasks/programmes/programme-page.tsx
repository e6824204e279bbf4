import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconListNumbers } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useLanguageName } from '../person/person-words';
import { GroupList } from './group-list';
import { OpenGroupDialog } from './open-group-dialog';
import { useProgramme, type Programme } from './programmes.api';
import styles from './programmes.module.css';

/** One programme: whom it is for, what it does session by session, its groups. */
export function ProgrammePage() {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { hours, number } = useFormats();
  const { programmeId = '' } = useParams();
  const may = useMay();
  const read = useProgramme(programmeId);
  const [isOpening, setIsOpening] = useState(false);
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (!read.data) return <PageSkeleton />;
  const programme = read.data;
  return (
    <Page title={programme.name}>
      <PageHeader
        title={programme.name}
        facts={t('programme.facts', {
          sessions: programme.sessions,
          hours: hours(programme.intendedMinutes),
          weeks: Math.round(programme.lengthDays / 7),
          least: programme.groupLeast,
          most: programme.groupMost,
        })}
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.programmes() }]}
        actions={
          <>
            {may('programmes:manage') && programme.isOffered && (
              <Button component={Link} to={paths.defineProgramme(programmeId)}>
                {t('define.change')}
              </Button>
            )}
            {may('referrals:read') && (
              <Button
                variant="filled"
                component={Link}
                to={paths.waitingList({ programmeId })}
                leftSection={<IconListNumbers size={17} stroke={1.75} />}
              >
                {t('programme.waiting', { count: programme.waiting })}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.two}>
        <div className={styles.stack}>
          <Card
            title={t('programme.groups')}
            action={
              may('groups:manage') &&
              programme.isOffered && (
                <Button size="xs" onClick={() => setIsOpening(true)}>
                  {t('open-group.open')}
                </Button>
              )
            }
          >
            <GroupList groups={programme.groups} />
            {isOpening && (
              <OpenGroupDialog programme={programme} onClose={() => setIsOpening(false)} />
            )}
          </Card>
          <Card
            title={t('programme.curriculum')}
            aside={t('programme.version', { version: programme.version })}
          >
            <Curriculum modules={programme.modules} />
          </Card>
        </div>
        <div className={styles.stack}>
          <Card title={t('programme.for')}>
            {programme.summary && <p>{programme.summary}</p>}
            <Conditions programme={programme} />
          </Card>
          <Card title={t('programme.evidence')}>
            <p>{programme.evidenceNote}</p>
            {programme.accreditation && <p className={styles.quiet}>{programme.accreditation}</p>}
            <p className={styles.quiet}>
              {t('programme.completion', {
                share: number(programme.completionShare, { style: 'percent' }),
              })}
            </p>
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Curriculum({ modules }: { modules: Programme['modules'] }) {
  const { t } = useTranslation('programmes');
  return (
    <ol className={styles.modules}>
      {modules.map((module) => (
        <li key={module.code}>
          <strong>{module.title}</strong>
          <ul>
            {module.sessions.map((session, at) => (
              <li key={at}>
                <span>{session.title}</span>
                <span className={styles.quiet}>
                  {[
                    t('minutes', { count: session.minutes }),
                    ...(session.kind === 'one-to-one' ? [t('programme.one-to-one')] : []),
                    ...(session.isRiskReducing ? [] : [t('programme.no-dose')]),
                  ].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function ageWords(asked: Programme['eligibility'], t: TFunction): readonly string[] {
  const words = (name: 'ageFrom' | 'ageTo', key: string) =>
    typeof asked[name] === 'number' ? [t(key, { age: asked[name] })] : [];
  return [
    ...words('ageFrom', 'programmes:programme.age-from'),
    ...words('ageTo', 'programmes:programme.age-to'),
  ];
}

/** The formal conditions as sentences; what is not asked is not mentioned. */
function Conditions({ programme }: { programme: Programme }) {
  const { t } = useTranslation(['programmes', 'kit']);
  const languageName = useLanguageName();
  const asked = programme.eligibility;
  const list = (name: string) => (Array.isArray(asked[name]) ? (asked[name] as string[]) : []);
  const rows = [
    { term: t('test.need'), words: programme.targetNeeds.map((need) => t(`need.${need}`)) },
    { term: t('test.level'), words: list('levels').map((level) => t(`kit:level.${level}`)) },
    { term: t('test.setting'), words: list('settings').map((setting) => t(`setting.${setting}`)) },
    { term: t('test.sex'), words: list('sexes').map((sex) => t(`sex.${sex}`)) },
    {
      term: t('test.offence-required'),
      words: list('requiredOffenceFlags').map((flag) => t(`offence.${flag}`)),
    },
    {
      term: t('test.offence-excluded'),
      words: list('excludedOffenceFlags').map((flag) => t(`offence.${flag}`)),
    },
    { term: t('test.age'), words: ageWords(asked, t) },
    { term: t('test.language'), words: list('languages').map((code) => languageName(code)) },
    {
      term: t('test.time-left'),
      words:
        typeof asked['leastDaysLeft'] === 'number'
          ? [t('days', { count: asked['leastDaysLeft'] })]
          : [],
    },
    {
      term: t('test.convicted'),
      words: asked['needsConviction'] === true ? [t('define.convicted')] : [],
    },
    { term: t('test.prerequisites'), words: list('prerequisites') },
    { term: t('define.tags'), words: programme.tags.map((tag) => t(`tag.${tag}`)) },
  ].filter(({ words }) => words.length > 0);
  return (
    <dl className={styles.conditions}>
      {rows.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words.join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
