import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { useDefinition, type AssessmentRow, type InstrumentSummary } from './assess.api';
import { HistoryChart } from './history-chart';
import styles from './assessments-tab.module.css';

/** One small chart for each instrument that gave a number twice or more. */
export function HistoryCharts({
  rows,
  instruments,
}: {
  rows: readonly AssessmentRow[];
  instruments: readonly InstrumentSummary[];
}) {
  const counted = rows.filter(
    (row) => row.total !== null && (row.state === 'signed' || row.state === 'superseded'),
  );
  const codes = [...new Set(counted.map(({ instrument }) => instrument))].filter(
    (code) => counted.filter((row) => row.instrument === code).length > 1,
  );
  if (codes.length === 0) return null;
  return (
    <div className={styles.charts}>
      {codes.map((code) => (
        <OneHistory
          key={code}
          code={code}
          rows={counted.filter((row) => row.instrument === code)}
          summary={instruments.find((each) => each.code === code)}
        />
      ))}
    </div>
  );
}

function OneHistory({
  code,
  rows,
  summary,
}: {
  code: string;
  rows: readonly AssessmentRow[];
  summary: InstrumentSummary | undefined;
}) {
  const { t, i18n } = useTranslation('assess');
  const definition = useDefinition(code, rows[0]?.version);
  const scale =
    definition.data?.scales.find(({ outputs }) => outputs.some(({ primary }) => primary)) ??
    definition.data?.scales[0];
  const output = scale?.outputs.find(({ primary }) => primary) ?? scale?.outputs[0];
  const title = summary ? textIn(summary.title as Text, i18n.language) : code;
  const points = rows
    .toSorted((a, b) => a.assessedOn.localeCompare(b.assessedOn))
    .map(({ assessedOn, total }) => ({ on: assessedOn, value: total ?? 0 }));
  return (
    <Card title={t('list.history', { instrument: title })} level={3}>
      <HistoryChart points={points} bands={output?.bands ?? []} />
    </Card>
  );
}
