import {
  textIn,
  type AnswerSide,
  type Comparison,
  type InstrumentDefinition,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { HistoryChart } from './history-chart';
import styles from './result.module.css';

/** Last time beside this time: the number on its bands, and every answer that changed. */
export function CompareCard({
  comparison,
  score,
  definition,
  on,
  today,
}: {
  comparison: Comparison;
  score: Score;
  definition: InstrumentDefinition;
  on: string;
  today: string;
}) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const date = formats.date(on);
  const changed = comparison.items.filter(({ change }) => change !== 'same');
  const counted = comparison.outputs.filter(
    ({ before, after }) => before !== null && after !== null,
  );
  const output = counted.find(({ bandAfter }) => bandAfter !== null) ?? counted[0];
  const bands = score.outputs.find(({ code }) => code === output?.code)?.bands ?? [];
  const days = new Set(
    definition.items.filter(({ kind }) => kind === 'date').map(({ code }) => code),
  );
  const words = (item: string, side: AnswerSide | null) => {
    if (!side) return t('compare.nothing');
    if (side.status !== 'answered') return t(`aside.${side.status}`);
    if (days.has(item) && typeof side.value === 'string') return formats.date(side.value);
    return side.label
      ? textIn(side.label, i18n.language)
      : typeof side.value === 'boolean'
        ? t(side.value ? 'yes' : 'no')
        : String(side.value ?? t('compare.nothing'));
  };
  return (
    <Card title={t('compare.title')}>
      {!comparison.sameVersion && <p className={styles.notice}>{t('compare.version')}</p>}
      {output && (
        <HistoryChart
          points={[
            { on, value: output.before ?? 0 },
            { on: today, value: output.after ?? 0 },
          ]}
          bands={bands}
        />
      )}
      <p className={styles.quiet}>
        {changed.length === 0
          ? t('compare.none', { date })
          : t('compare.changed', { count: changed.length, date })}
      </p>
      <ul className={styles.compared}>
        {changed.slice(0, 12).map((item) => (
          <li key={item.item}>
            <span>{textIn(item.text, i18n.language)}</span>
            <strong>{words(item.item, item.after)}</strong>
            <small>{t('compare.was', { answer: words(item.item, item.before) })}</small>
          </li>
        ))}
      </ul>
    </Card>
  );
}
