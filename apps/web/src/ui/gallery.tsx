import { useState } from 'react';
import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBulb,
  IconCircleCheck,
  IconEye,
  IconFlag,
  IconHourglass,
  IconLanguage,
  IconListCheck,
  IconLockAccess,
  IconMessageCircle,
  IconPlus,
  IconRefresh,
  IconTarget,
} from '@tabler/icons-react';
import { Card } from './card';
import { CheckAnswers } from './check-answers';
import { GalleryForm } from './gallery-form';
import { GalleryTables } from './gallery-tables';
import { DueTag } from './due-tag';
import { NeedMark } from './need-mark';
import { Page } from './page';
import { PageHeader } from './page-header';
import { PersonBanner } from './person-banner';
import { RISK_LEVELS, RiskBadge } from './risk-badge';
import { RuleTag } from './rule-tag';
import { SavedClock } from './saved-clock';
import { Segments } from './segments';
import { StatusTag } from './status-tag';
import { Tabs } from './tabs';
import { TaskState } from './task-state';
import { Thread } from './thread';
import { Voice } from './voice';
import styles from './gallery.module.css';

const TODAY = '2026-11-17';
const TABS = ['Overview', 'Thread', 'Assessments', 'Plan', 'Programmes', 'Release'];

/** The whole kit on one page, for builders; people and facts are invented. */
export function Gallery() {
  const [done, setDone] = useState(1);
  return (
    <>
      <PersonBanner
        name="Teodor Ilievski"
        nativeName="Теодор Илиевски"
        number="TC 4827-316-K"
        age={34}
        place="Lindmoor Prison, Cedar C2-14"
        level="high"
        hasFinalLevel
        facts={[
          { label: 'Earliest release', value: '9 Feb 2027' },
          { label: 'Case manager', value: 'Nadia Ferrer (you)' },
          {
            label: 'Next due',
            value: <DueTag due={TODAY} today={TODAY} rule={{ code: 'NMR 92' }} />,
          },
        ]}
        tags={<Alerts />}
        actions={<Button leftSection={<IconPlus size={16} stroke={2} />}>Add note</Button>}
        tabs={
          <Tabs
            label="Parts of this record"
            tabs={TABS.map((words, at) => ({
              words,
              to: at === 0 ? '/gallery' : `/gallery/${words}`,
            }))}
          />
        }
      />
      <Page title="Kit">
        <PageHeader
          title="The kit"
          facts="Every part in every state. Switch colours and language above."
          trail={[
            { words: 'Programmes', to: '/programmes' },
            { words: 'Front Door', to: '/programmes/1' },
          ]}
          trailLabel="Where this is"
          actions={<Button variant="filled">The next act</Button>}
        />
        <div className={styles.grid}>
          <Card title="Levels and needs" aside="sign and word">
            <p className={styles.row}>
              {RISK_LEVELS.map((level) => (
                <RiskBadge key={level} level={level} />
              ))}
            </p>
            <p className={styles.row}>
              {RISK_LEVELS.map((level) => (
                <RiskBadge key={level} level={level} look="bare" />
              ))}
            </p>
            <p className={styles.row}>
              <RiskBadge level="high" isFinal /> <RiskBadge level={null} />
            </p>
            <p className={styles.row}>
              <NeedMark rating="none" /> <NeedMark rating="some" />{' '}
              <NeedMark rating="significant" /> <NeedMark rating="unknown" />
            </p>
          </Card>
          <Card title="Due" aside="with its rule" action={<a href="#due">All 6</a>}>
            <p className={styles.stack}>
              <DueTag
                due="2026-11-13"
                today={TODAY}
                firstDue="2026-11-03"
                rule={{ code: 'NMR 94' }}
              />
              <DueTag due={TODAY} today={TODAY} time="14:00" />
              <DueTag due="2026-11-20" today={TODAY} rule={{ code: 'Bangkok 3' }} />
              <RuleTag code="Local 4.2" />
            </p>
          </Card>
          <Card title="Tasks and saving">
            <p className={styles.row}>
              <TaskState state="done" /> <TaskState state="in-hand" /> <TaskState state="to-do" />{' '}
              <TaskState state="blocked" />
              <TaskState state="locked" words="Opens when all 12 are done" />
            </p>
            <p className={styles.row}>
              <SavedClock state={{ kind: 'saved', at: new Date(2026, 10, 17, 10, 42) }} />
              <SavedClock state={{ kind: 'saving' }} />
              <SavedClock state={{ kind: 'offline', waiting: 3 }} />
              <SavedClock state={{ kind: 'conflict' }} />
            </p>
            <p className={styles.row}>
              <Segments done={done} total={4} words={`${done} of 4 steps`} />
              <Button size="xs" onClick={() => setDone((count) => (count + 1) % 5)}>
                One more
              </Button>
            </p>
            <p className={styles.row}>
              <StatusTag tone="good" icon={IconCircleCheck}>
                Accepted
              </StatusTag>
              <StatusTag tone="plain" icon={IconHourglass}>
                Waiting
              </StatusTag>
              <StatusTag tone="good" icon={IconCircleCheck} look="bare">
                Kept
              </StatusTag>
            </p>
          </Card>
          <Voice name="Teodor" when="2 Oct, by interpreter">
            I want my own door key, and to weld again. The hard part is the first week, when nobody
            is waiting.
          </Voice>
        </div>
        <GalleryTables />
        <div className={styles.grid}>
          <Card title="A form">
            <GalleryForm />
          </Card>
          <Card title="Check your answers">
            <CheckAnswers
              answers={[
                {
                  question: 'Date of admission',
                  answer: '15 November 2026',
                  changeAt: '/gallery/1',
                },
                {
                  question: 'Language',
                  answer: 'Macedonian, reads Cyrillic',
                  changeAt: '/gallery/2',
                },
                { question: 'Next of kin', answer: null, changeAt: '/gallery/3' },
              ]}
            />
          </Card>
        </div>
        <Thread places={THREAD} />
      </Page>
    </>
  );
}

function Alerts() {
  return (
    <>
      <StatusTag tone="soon" icon={IconLanguage}>
        Macedonian interpreter needed; reads Cyrillic
      </StatusTag>
      <StatusTag tone="late" icon={IconAlertTriangle}>
        Keep apart from 1 person
      </StatusTag>
      <StatusTag tone="plain" icon={IconEye}>
        Large print
      </StatusTag>
      <StatusTag tone="plain" icon={IconLockAccess}>
        Health note: 1, not shown to you
      </StatusTag>
    </>
  );
}

const THREAD = [
  {
    id: '1',
    kind: 'Answer',
    icon: IconMessageCircle,
    when: '14 May 2026',
    title: 'Acts before thinking: significant',
    body: 'Three of four incidents began with an argument.',
    foot: 'Nadia Ferrer',
  },
  {
    id: '2',
    kind: 'Need',
    icon: IconTarget,
    when: '14 May 2026',
    title: 'Thinking: significant',
    foot: 'Linked to offending',
  },
  {
    id: '3',
    kind: 'Goal',
    icon: IconFlag,
    when: 'Agreed 2 June 2026',
    title: 'I will stop and think when I am angry.',
    foot: 'Achieved',
  },
  {
    id: '4',
    kind: 'Step',
    icon: IconListCheck,
    when: 'Done 9 June',
    title: 'Join a thinking skills group',
    foot: 'Done',
  },
  {
    id: '5',
    kind: 'Programme',
    icon: IconBulb,
    when: 'Started 29 June',
    title: 'Pause and Plan, group 7',
    foot: '40 of 40 h',
  },
  {
    id: '6',
    kind: 'Outcome',
    icon: IconCircleCheck,
    when: '25 September',
    title: 'Completed, with a facilitator report',
    foot: 'Owen Castellan',
  },
  {
    id: '7',
    kind: 'Reassessment',
    icon: IconRefresh,
    when: '2 October',
    title: 'Significant, now some',
    foot: '3 points less',
  },
];
