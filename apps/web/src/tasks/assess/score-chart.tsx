import { useMemo, useState } from 'react';
import { useComputedColorScheme, useDirection } from '@mantine/core';
import { textIn, type Band, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { ChartFrame } from '../../ui/chart-frame';
import { SelectField } from '../../ui/field';
import { useInstrumentName } from '../person/instruments.api';
import { scoreOption } from './score-option';
import type { ScoreHistory } from './score-history.api';
import styles from './assessments-tab.module.css';

interface ScoreChartProps {
  readonly personId: string;
  readonly instrument: string;
  /** The numbers of one instrument that were given twice or more. */
  readonly histories: readonly ScoreHistory[];
}

/** How the numbers of an instrument have moved: one at a time, on its bands, and as a table that says the same. */
export function ScoreChart({ personId, instrument, histories }: ScoreChartProps) {
  const { t, i18n } = useTranslation('history');
  const formats = useFormats();
  const title = useInstrumentName()(instrument);
  const [output, setOutput] = useState(
    // The one with bands says most.
    (histories.find(({ bands }) => bands.length > 0) ?? histories[0])?.output ?? '',
  );
  const scheme = useComputedColorScheme('light');
  const { dir } = useDirection();
  const history = histories.find((one) => one.output === output) ?? histories[0];
  const isShare = history?.unit === 'probability';
  const shown = useMemo(() => (value: number) => (isShare ? value * 100 : value), [isShare]);
  const number = useMemo(
    () => (value: number) => formats.number(value, { maximumFractionDigits: 1 }),
    [formats.locale],
  );
  const option = useMemo(() => {
    if (!history) return {};
    // A chart takes the colours of the moment; another scheme draws it anew.
    const style = getComputedStyle(document.documentElement);
    const cut = (value: number | undefined) => (value === undefined ? undefined : shown(value));
    return scoreOption({
      name: textIn(history.title as Text, i18n.language),
      points: history.points.map(({ on, value }) => ({ on, value: shown(value) })),
      bands: (history.bands as unknown as readonly Band[]).map(({ tone, from, below, label }) => ({
        tone,
        label: textIn(label, i18n.language),
        ...(from !== undefined && { from: cut(from) ?? 0 }),
        ...(below !== undefined && { below: cut(below) ?? 0 }),
      })),
      token: (name) => style.getPropertyValue(name).trim(),
      number,
      date: (on) => formats.date(on, 'short'),
      isRightToLeft: dir === 'rtl',
    });
  }, [history, scheme, dir, number, shown, i18n.language]);
  if (!history) return null;
  const say = (text: Record<string, string>) => textIn(text as Text, i18n.language);
  const words = (value: number) =>
    `${number(shown(value))}${isShare || history.unit === 'percent' ? ' %' : ''}`;
  return (
    <div className={styles.history}>
      {histories.length > 1 && (
        <SelectField
          id={`scale-of-${instrument}`}
          label={t('scale', { instrument: title })}
          hint={null}
          error={null}
          value={history.output}
          onChange={setOutput}
          choices={histories.map((one) => ({ value: one.output, label: say(one.title) }))}
        />
      )}
      <ChartFrame
        title={title}
        aside={say(history.title)}
        option={option}
        height={230}
        summary={t('summary', {
          what: say(history.title),
          points: history.points
            .map(({ on, value, band }) =>
              t('point', {
                date: formats.date(on),
                value: words(value),
                band: band ? say(band) : '',
              }),
            )
            .join(' '),
        })}
        table={
          <table>
            <thead>
              <tr>
                <th scope="col">{t('day')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('band')}</th>
              </tr>
            </thead>
            <tbody>
              {history.points.toReversed().map(({ assessmentId, on, value, band }) => (
                <tr key={assessmentId}>
                  <th scope="row">
                    <Link to={paths.person.assessmentResult({ personId, assessmentId })}>
                      {formats.date(on)}
                    </Link>
                  </th>
                  <td>{words(value)}</td>
                  <td>{band ? say(band) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        }
        notes={
          new Set(history.points.map(({ version }) => version)).size > 1
            ? t('versions')
            : t('notes')
        }
      />
    </div>
  );
}
