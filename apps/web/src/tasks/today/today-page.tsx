import { useState } from 'react';
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import {
  IconAlertCircle,
  IconCalendarWeek,
  IconClock,
  IconPencil,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { useUser } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { DutyDialog, type DutyAct } from '../person/duty-dialogs';
import { ActSection } from './act-section';
import { Decisions } from './decisions';
import { Moments } from './moments';
import { useToday, type Act, type Day, type DayView } from './today.api';
import styles from './today.module.css';

const VIEWS: readonly DayView[] = ['mine', 'site'];
/** Roles that may look beyond their own caseload. */
const WIDER = ['site', 'region', 'all'];

interface OpenDialog {
  readonly act: Act;
  readonly kind: DutyAct;
}

/** The day: late, today, this week, with one act each; beside it what changed and what goes well. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const formats = useFormats();
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const wanted = VIEWS.find((view) => view === search.get('view')) ?? null;
  const day = useToday(wanted);
  if (day.isError && !day.data) {
    return <ProblemPage problem={day.error} onAgain={() => void day.refetch()} />;
  }
  const counts = day.data?.counts;
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={
          day.data &&
          counts &&
          [
            formats.date(day.data.today, 'long'),
            t('people', { count: counts.people }),
            t('acts', { count: counts.overdue + counts.today + counts.week }),
          ].join('. ')
        }
        actions={
          <>
            {WIDER.includes(user?.scope ?? '') && day.data && (
              <SegmentedControl
                aria-label={t('view.label')}
                size="xs"
                value={day.data.view}
                onChange={(view) => setSearch({ view })}
                data={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              />
            )}
            <Button
              leftSection={<IconPrinter size={16} stroke={1.75} />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      {day.data ? (
        <DayColumns day={day.data} onDuty={(act, kind) => setDialog({ act, kind })} />
      ) : (
        <Skeleton height={420} radius={10} />
      )}
      {dialog && (
        <DutyDialog
          act={dialog.kind}
          duty={{
            id: dialog.act.id,
            personId: dialog.act.person.id,
            kind: dialog.act.what,
            revision: dialog.act.revision,
          }}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}

const SECTIONS = [
  { section: 'overdue', icon: IconAlertCircle },
  { section: 'today', icon: IconClock },
  { section: 'week', icon: IconCalendarWeek },
  { section: 'open', icon: IconPencil },
] as const;

function DayColumns({ day, onDuty }: { day: Day; onDuty: (act: Act, kind: DutyAct) => void }) {
  const { t } = useTranslation('today');
  const isQuiet = day.acts.length === 0 && day.decisions.length === 0;
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Decisions decisions={day.decisions} />
        {SECTIONS.map(({ section, icon }) => {
          const acts = day.acts.filter((act) => act.section === section);
          return acts.length === 0 ? null : (
            <ActSection
              key={section}
              section={section}
              icon={icon}
              acts={acts}
              total={section === 'open' ? acts.length : day.counts[section]}
              onDuty={onDuty}
            />
          );
        })}
        {isQuiet && (
          <div className={styles.quietDay} role="status">
            <p className={styles.name}>{t('quiet.title')}</p>
            <p>{t(day.counts.people === 0 ? 'quiet.nobody' : 'quiet.hint')}</p>
          </div>
        )}
      </div>
      <div className={styles.side}>
        <Moments kind="well" moments={day.goingWell} />
        <Moments kind="changed" moments={day.changed} />
      </div>
    </div>
  );
}
