import { Button } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconCornerUpLeft,
  IconPencil,
  IconPlus,
  IconScale,
} from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { DataTable, type Column } from '../../ui/data-table';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { RoundCards } from '../person/round-cards';
import { useRounds } from '../person/rounds.api';
import { useAssessments, useInstruments, type AssessmentRow } from './assess.api';
import { NeedProfile } from './need-profile';
import { HistoryCharts } from './history-charts';
import styles from './assessments-tab.module.css';

const SIGNS: Readonly<Record<string, { readonly tone: Tone; readonly icon: typeof IconClock }>> = {
  draft: { tone: 'petrol', icon: IconPencil },
  returned: { tone: 'soon', icon: IconCornerUpLeft },
  submitted: { tone: 'soon', icon: IconScale },
  'awaiting-countersignature': { tone: 'soon', icon: IconClock },
  signed: { tone: 'good', icon: IconCircleCheck },
};
const OTHER = { tone: 'plain', icon: IconCircleDashed } as const;

/** All assessments of one person, newest first, and how each scale has moved. */
export function AssessmentsTab() {
  const { personId = '' } = useParams();
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const may = useMay();
  const assessments = useAssessments(personId);
  const instruments = useInstruments();
  const rounds = useRounds(personId);
  if (assessments.error) return <ProblemPage problem={assessments.error} />;
  const titles = new Map(
    instruments.data?.map(({ code, title }) => [code, textIn(title as Text, i18n.language)]),
  );
  const start = may('assessments:conduct') && (
    <Button
      component={Link}
      to={paths.person.chooseInstrument({ personId })}
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.75} />}
    >
      {t('list.start')}
    </Button>
  );
  const address = (row: AssessmentRow) =>
    row.state === 'draft' && may('assessments:conduct')
      ? paths.person.conduct({ personId, assessmentId: row.id })
      : paths.person.assessmentResult({ personId, assessmentId: row.id });
  const columns: Column<AssessmentRow>[] = [
    {
      id: 'instrument',
      header: t('list.instrument'),
      cell: (row) => <Link to={address(row)}>{titles.get(row.instrument) ?? row.instrument}</Link>,
    },
    {
      id: 'day',
      header: t('list.day'),
      cell: (row) => (
        <>
          {formats.date(row.assessedOn)}{' '}
          <span className={styles.moment}>{t(`moment.${row.moment}`)}</span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('list.state'),
      cell: (row) => (
        <span className={styles.states}>
          <StatusTag {...(SIGNS[row.state] ?? OTHER)} look="bare">
            {t(`state.${row.state}`)}
          </StatusTag>
          {row.isOverridePending && (
            <StatusTag tone="soon" icon={IconScale} look="bare">
              {t('list.pending')}
            </StatusTag>
          )}
        </span>
      ),
    },
    {
      id: 'result',
      header: t('list.result'),
      onPhone: 'end',
      cell: (row) =>
        row.finalLevel ? (
          <RiskBadge level={row.finalLevel as RiskLevel} look="bare" />
        ) : row.total !== null ? (
          formats.number(row.total)
        ) : row.state === 'draft' ? (
          t('list.answered', { count: row.answered })
        ) : (
          '–'
        ),
    },
    { id: 'by', header: t('list.by'), cell: (row) => row.assessor.name, onPhone: 'hidden' },
  ];
  return (
    <Page title={t('list.title')}>
      <PageHeader title={t('list.title')} actions={start} />
      <div className={styles.stack}>
        {rounds.data && <RoundCards personId={personId} rounds={rounds.data.items} />}
        <DataTable
          name={t('list.title')}
          columns={columns}
          rows={assessments.data?.items}
          rowKey={({ id }) => id}
          empty={{ title: t('list.empty'), hint: t('list.empty-hint'), action: start }}
        />
        <NeedProfile personId={personId} />
        <HistoryCharts personId={personId} />
      </div>
    </Page>
  );
}
