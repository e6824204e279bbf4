import { useState } from 'react';
import { SegmentedControl } from '@mantine/core';
import {
  textIn,
  type Contribution,
  type InstrumentDefinition,
  type ScaleScore,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import styles from './waterfall.module.css';

interface WaterfallProps {
  readonly scale: ScaleScore;
  readonly definition: InstrumentDefinition;
  readonly before: ScaleScore | null;
  readonly beforeOn: string | null;
  /** Where there is little room the table says it better. */
  readonly begin?: 'chart' | 'table';
}

interface Step {
  readonly each: Contribution;
  readonly from: number;
  readonly to: number;
}

/** Every point beside the answer that gave it, in the order in which they add up. The table says it all; the bars only show it. */
export function Waterfall({
  scale,
  definition,
  before,
  beforeOn,
  begin = 'chart',
}: WaterfallProps) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const [shown, setShown] = useState<string>(begin);
  const steps = stepsOf(scale.contributions);
  const lowest = Math.min(0, ...steps.flatMap(({ from, to }) => [from, to]));
  const highest = Math.max(0, ...steps.flatMap(({ from, to }) => [from, to]));
  const reach = highest - lowest || 1;
  const place = ({ from, to }: Step) => ({
    insetInlineStart: `${((Math.min(from, to) - lowest) / reach) * 100}%`,
    inlineSize: `${(Math.abs(to - from) / reach) * 100}%`,
  });
  const changeable = new Set(
    definition.items.filter((item) => item.changeable).map(({ code }) => code),
  );
  const number = (value: number) => formats.number(value, { maximumFractionDigits: 3 });
  const signed = (value: number) =>
    formats.number(value, { maximumFractionDigits: 3, signDisplay: 'exceptZero' });
  // A logistic model adds weights, not points: below nothing they lower the estimate.
  const isPoints = scale.contributions.every(({ points }) => Number.isInteger(points));
  const kinds = new Map(definition.items.map(({ code, kind }) => [code, kind]));
  const words = ({ item, value, label }: Contribution['answers'][number]) => {
    if (label) return textIn(label, i18n.language);
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    return kinds.get(item) === 'date' ? formats.date(String(value)) : String(value);
  };
  const old = new Map(before?.contributions.map(({ term, points }) => [term, points]));
  return (
    <section className={styles.sheet} data-shown={shown}>
      <header className={styles.head}>
        <h2>
          {t('why.title')} <span>{textIn(scale.title, i18n.language)}</span>
        </h2>
        <SegmentedControl
          className="no-print"
          size="xs"
          aria-label={t('why.shown')}
          value={shown}
          onChange={setShown}
          data={[
            { value: 'chart', label: t('why.chart') },
            { value: 'table', label: t('why.table') },
          ]}
        />
      </header>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('why.answer')}</th>
              {shown === 'chart' && <td aria-hidden="true" />}
              <th scope="col" className={styles.end}>
                {t(isPoints ? 'why.points' : 'why.weight')}
              </th>
              {beforeOn && (
                <th scope="col" className={styles.end}>
                  {t('why.since', { date: formats.date(beforeOn, 'day-and-month') })}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => {
              const { each } = step;
              const difference = old.has(each.term)
                ? each.points - (old.get(each.term) ?? 0)
                : null;
              return (
                <tr key={each.term}>
                  <th scope="row">
                    {textIn(each.title, i18n.language)}
                    <span className={styles.answer}>
                      {each.missing
                        ? t('why.missing', { points: number(each.points) })
                        : each.answers
                            .filter(({ value }) => value !== null)
                            .map(words)
                            .join(', ')}
                    </span>
                  </th>
                  {shown === 'chart' && (
                    <td className={styles.chart} aria-hidden="true">
                      <span
                        data-changeable={each.items.some((item) => changeable.has(item))}
                        data-less={step.to < step.from}
                        style={place(step)}
                      />
                    </td>
                  )}
                  <td className={styles.end}>{signed(each.points)}</td>
                  {beforeOn && (
                    <td
                      className={styles.end}
                      data-way={
                        difference === null || difference === 0
                          ? undefined
                          : difference < 0
                            ? 'less'
                            : 'more'
                      }
                    >
                      {difference === null
                        ? '–'
                        : difference === 0
                          ? t('why.same')
                          : t(difference < 0 ? 'why.less' : 'why.more', {
                              by: number(Math.abs(difference)),
                            })}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">
                {t('why.total')}
                {shown === 'chart' && (
                  <span className={styles.keys} aria-hidden="true">
                    <span>
                      <i data-changeable="false" /> {t('why.fixed')}
                    </span>{' '}
                    <span>
                      <i data-changeable="true" /> {t('why.changeable')}
                    </span>
                    {steps.some(({ from, to }) => to < from) && (
                      <span>
                        <i data-less="true" /> {t('why.lowers')}
                      </span>
                    )}
                  </span>
                )}
              </th>
              {shown === 'chart' && <td aria-hidden="true" />}
              <td className={styles.end}>{scale.raw === null ? '–' : number(scale.raw)}</td>
              {beforeOn && (
                <td className={styles.end}>
                  {scale.raw !== null && before?.raw !== null && before?.raw !== undefined
                    ? signed(scale.raw - before.raw)
                    : '–'}
                </td>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function stepsOf(contributions: readonly Contribution[]): Step[] {
  const counted = contributions
    .filter(({ points, missing }) => points !== 0 || !missing)
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  let sum = 0;
  return counted.map((each) => {
    const from = sum;
    sum += each.points;
    return { each, from, to: sum };
  });
}
