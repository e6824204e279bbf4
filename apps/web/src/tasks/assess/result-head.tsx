import { IconMinus, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import {
  explainScore,
  textIn,
  type Comparison,
  type OutputScore,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { BandBar } from '../../ui/score/band-bar';
import styles from './result.module.css';

interface ResultHeadProps {
  readonly score: Score;
  readonly level: string | null;
  readonly name: string;
  readonly comparison: Comparison | null;
  readonly before: string | null;
}

/** The plain sentence first, then the number, its band and where it lies between the cut-offs. */
export function ResultHead({ score, level, name, comparison, before }: ResultHeadProps) {
  const { t, i18n } = useTranslation('assess');
  const sentences = explainScore(score, i18n.language).filter(
    ({ kind }) => kind === 'result' || kind === 'error' || kind === 'notice',
  );
  const numbered = score.outputs.filter(({ value }) => value !== null);
  if (numbered.length === 0) {
    return (
      <section className={styles.sheet}>
        <p className={styles.lead}>
          {t(score.scales.length === 0 ? 'result.no-number' : 'result.no-score')}
        </p>
        {sentences.map(({ text }) => (
          <p key={text} className={styles.quiet}>
            {text}
          </p>
        ))}
      </section>
    );
  }
  const isPrimary = (output: OutputScore) =>
    output.value === score.total && output.band?.code === score.band?.code;
  const ordered = numbered.toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a)));
  return (
    <section className={styles.sheet}>
      {ordered.map((output, at) => (
        <div key={output.code} className={styles.head} data-first={at === 0}>
          <Figure
            output={output}
            level={at === 0 ? level : null}
            isProvisional={at === 0 && score.provisional}
            change={
              comparison?.outputs.find(({ code }) => code === output.code)?.difference ?? null
            }
          />
          <div className={styles.headWords}>
            {output.unit === 'percent' && at === 0 ? (
              <p className={styles.lead}>
                {t('result.of-hundred', { n: output.value, rest: 100 - (output.value ?? 0), name })}
              </p>
            ) : (
              <p className={at === 0 ? styles.lead : undefined}>
                {sentences.find(
                  ({ scale, text }) =>
                    scale === output.scale && text.includes(textIn(output.title, i18n.language)),
                )?.text ?? textIn(output.title, i18n.language)}
              </p>
            )}
            {output.bands.length > 1 && (
              <BandBar
                output={output}
                before={
                  comparison?.outputs.find(({ code }) => code === output.code)?.before ?? null
                }
                beforeOn={before}
              />
            )}
          </div>
        </div>
      ))}
      {sentences
        .filter(({ kind }) => kind !== 'result')
        .map(({ text }) => (
          <p key={text} className={styles.notice}>
            {text}
          </p>
        ))}
    </section>
  );
}

function Figure({
  output,
  level,
  isProvisional,
  change,
}: {
  output: OutputScore;
  level: string | null;
  isProvisional: boolean;
  change: number | null;
}) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const shown = output.unit === 'probability' ? (output.value ?? 0) * 100 : (output.value ?? 0);
  const Sign =
    change === null
      ? null
      : change < 0
        ? IconTrendingDown
        : change > 0
          ? IconTrendingUp
          : IconMinus;
  return (
    <div className={styles.number}>
      <p className={styles.numberTitle}>{textIn(output.title, i18n.language)}</p>
      <p className={styles.big}>
        {formats.number(shown, { maximumFractionDigits: 1 })}
        {(output.unit === 'percent' || output.unit === 'probability') && <small> %</small>}
      </p>
      <p className={styles.below}>
        {level ? (
          <RiskBadge level={level as RiskLevel} />
        ) : (
          output.band && (
            <span className={styles.band} data-tone={output.band.tone}>
              {textIn(output.band.label, i18n.language)}
            </span>
          )
        )}
        {isProvisional && <span className={styles.provisional}>{t('result.provisional')}</span>}
      </p>
      {Sign && change !== null && (
        <p
          className={styles.change}
          data-way={change < 0 ? 'lower' : change > 0 ? 'higher' : 'same'}
        >
          <Sign size={16} stroke={1.75} aria-hidden="true" />
          {change === 0
            ? t('result.same')
            : t(change < 0 ? 'result.lower' : 'result.higher', {
                by: formats.number(Math.abs(change), { maximumFractionDigits: 1 }),
              })}
        </p>
      )}
    </div>
  );
}
