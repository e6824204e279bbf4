import { ScoreChart } from './score-chart';
import { useScoreHistories } from './score-history.api';
import styles from './assessments-tab.module.css';

/** One chart for each instrument that gave a number twice or more. */
export function HistoryCharts({ personId }: { personId: string }) {
  const { data } = useScoreHistories(personId);
  const repeated = data?.items.filter(({ points }) => points.length > 1) ?? [];
  const instruments = [...new Set(repeated.map(({ instrument }) => instrument))];
  if (instruments.length === 0) return null;
  return (
    <div className={styles.charts}>
      {instruments.map((instrument) => (
        <ScoreChart
          key={instrument}
          personId={personId}
          instrument={instrument}
          histories={repeated.filter((one) => one.instrument === instrument)}
        />
      ))}
    </div>
  );
}
