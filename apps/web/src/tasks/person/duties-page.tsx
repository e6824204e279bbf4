import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconCircleCheck, IconCircleMinus, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { DueTag } from '../../ui/due-tag';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RuleTag } from '../../ui/rule-tag';
import { StatusTag } from '../../ui/status-tag';
import { useDutyWords } from './duty-words';
import { useDuties, type Duty } from './duties.api';
import { DutyDialog, type DutyAct } from './duty-dialogs';
import { JustRegistered } from './just-registered';
import { usePerson } from './person-layout';
import { nameOf, todayHere, useRuleWords } from './person-words';

interface OpenDialog {
  readonly duty: Duty;
  readonly act: DutyAct;
}

/** Every clock of a person: open ones first, then what was done and whether in time. */
export function DutiesPage() {
  const { t } = useTranslation('duties');
  const { person } = usePerson();
  const duties = useDuties(person.id);
  const ruleWords = useRuleWords();
  const dutyWords = useDutyWords();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { isJustRegistered } = (useLocation().state ?? {}) as { isJustRegistered?: boolean };
  if (duties.isError) return <ProblemPage problem={duties.error} />;
  const open = duties.data?.items.filter((duty) => isOpen(duty)).length ?? 0;
  const columns: readonly Column<Duty>[] = [
    {
      id: 'what',
      header: t('table.what'),
      cell: (duty) => (
        <Group gap={8}>
          {dutyWords(duty)}
          <RuleTag {...ruleWords(duty.rule)} />
        </Group>
      ),
    },
    {
      id: 'due',
      header: t('table.due'),
      cell: (duty) => <Due duty={duty} />,
    },
    { id: 'state', header: t('table.state'), cell: (duty) => <Standing duty={duty} /> },
    {
      id: 'act',
      header: t('table.act'),
      cell: (duty) => <Acts duty={duty} onAct={(act) => setDialog({ duty, act })} />,
    },
  ];
  return (
    <Page title={`${t('title')}, ${nameOf(person)}`}>
      <PageHeader title={t('title')} facts={duties.data && t('facts', { count: open })} />
      {isJustRegistered && duties.data && <JustRegistered count={open} />}
      <DataTable
        name={t('table.name')}
        columns={columns}
        rows={duties.data?.items}
        rowKey={(duty) => duty.id}
        empty={{ title: t('table.empty'), hint: t('table.empty-hint') }}
      />
      {dialog && (
        <DutyDialog
          act={dialog.act}
          duty={{ ...dialog.duty, personId: person.id }}
          onClose={() => setDialog(null)}
        />
      )}
    </Page>
  );
}

const isOpen = (duty: Duty) => duty.doneAt === null && duty.cancelledAt === null;

function Due({ duty }: { duty: Duty }) {
  const formats = useFormats();
  const due = civilDateOf(new Date(duty.dueAt));
  if (!isOpen(duty)) return <>{formats.date(due, 'weekday')}</>;
  return (
    <DueTag due={due} today={todayHere()} firstDue={civilDateOf(new Date(duty.originalDueAt))} />
  );
}

function Standing({ duty }: { duty: Duty }) {
  const { t } = useTranslation('duties');
  const formats = useFormats();
  if (duty.doneAt) {
    const isLate = new Date(duty.doneAt) > new Date(duty.originalDueAt);
    const date = formats.date(civilDateOf(new Date(duty.doneAt)), 'day-and-month');
    return (
      <StatusTag tone={isLate ? 'soon' : 'good'} icon={IconCircleCheck} look="bare">
        {t(isLate ? 'table.done-late' : 'table.done', { date })}
      </StatusTag>
    );
  }
  if (duty.cancelledAt) {
    return (
      <StatusTag tone="plain" icon={IconCircleMinus} look="bare">
        {t('table.cancelled')}
      </StatusTag>
    );
  }
  const isSnoozed = duty.snoozedUntil !== null && duty.snoozedUntil > todayHere();
  return (
    <StatusTag tone="plain" icon={IconClock} look="bare">
      {isSnoozed && duty.snoozedUntil
        ? t('table.snoozed', { date: formats.date(duty.snoozedUntil, 'day-and-month') })
        : t('table.open')}
    </StatusTag>
  );
}

function Acts({ duty, onAct }: { duty: Duty; onAct: (act: DutyAct) => void }) {
  const { t } = useTranslation('duties');
  const may = useMay();
  if (!isOpen(duty)) return null;
  const what = useDutyWords()(duty);
  return (
    <Group gap={6}>
      {may('duties:complete') && (
        <>
          <Button
            size="xs"
            onClick={() => onAct('complete')}
            aria-label={t('act.complete-what', { what })}
          >
            {t('act.complete')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onAct('snooze')}
            aria-label={t('act.snooze-what', { what })}
          >
            {t('act.snooze')}
          </Button>
        </>
      )}
      {may('duties:exempt') && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => onAct('exempt')}
          aria-label={t('act.exempt-what', { what })}
        >
          {t('act.exempt')}
        </Button>
      )}
    </Group>
  );
}
