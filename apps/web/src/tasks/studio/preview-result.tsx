import { IconAlertTriangle } from '@tabler/icons-react';
import {
  explainScore,
  textIn,
  type InstrumentDefinition,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { BandBar } from '../../ui/score/band-bar';
import { Waterfall } from '../../ui/score/waterfall';
import { NeedMark } from '../../ui/need-mark';
import styles from './preview.module.css';

/** The result as it stands with these answers, and why. */
export function PreviewResult({
  score,
  definition,
  language,
}: {
  score: Score;
  definition: InstrumentDefinition;
  language: string;
}) {
  const { t, i18n } = useTranslation(['studio', 'kit']);
  const formats = useFormats();
  const sentences = explainScore(score, i18n.language).filter(
    ({ kind }) => kind === 'result' || kind === 'error' || kind === 'notice',
  );
  const known = score.outputs.filter(({ value }) => value !== null);
  return (
    <section className={styles.result} aria-label={t('preview.result')}>
      <h3>{t('preview.result')}</h3>
      {score.alerts.map(({ code, message }) => (
        <p key={code} className={styles.alert}>
          <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
          {textIn(message, language)}
        </p>
      ))}
      {known.map((output) => (
        <div key={output.code} className={styles.output} data-output={output.code}>
          <p>
            <span>{textIn(output.title, language)}</span>
            <strong>
              {formats.number(
                output.unit === 'probability' ? (output.value ?? 0) * 100 : (output.value ?? 0),
                { maximumFractionDigits: 2 },
              )}
              {output.unit === 'percent' || output.unit === 'probability' ? '%' : ''}
            </strong>
            {output.band && (
              <span className={styles.band} data-tone={output.band.tone}>
                {textIn(output.band.label, language)}
              </span>
            )}
          </p>
          {output.bands.length > 1 && <BandBar output={output} before={null} beforeOn={null} />}
          {output.band?.advice && (
            <p className={styles.quiet}>{textIn(output.band.advice, language)}</p>
          )}
        </div>
      ))}
      {score.flags.map(({ code, title, value }) => (
        <p key={code}>
          {textIn(title, language)}: {value === null ? '–' : t(value ? 'yes' : 'no')}
        </p>
      ))}
      {sentences.map(({ text }) => (
        <p key={text} className={styles.quiet}>
          {text}
        </p>
      ))}
      {score.missing.length > 0 && (
        <p className={styles.quiet}>{t('preview.missing', { count: score.missing.length })}</p>
      )}
      {score.needs
        .filter(({ level }) => level !== 'unknown')
        .map(({ domain, level }) => (
          <p key={domain} className={styles.need}>
            {t(`kit:domain.${domain}`)} <NeedMark rating={level} />
          </p>
        ))}
      {known.length > 0 &&
        score.scales
          .filter(({ contributions, raw }) => contributions.length > 0 && raw !== null)
          .map((scale) => (
            <Waterfall
              key={scale.code}
              scale={scale}
              definition={definition}
              before={null}
              beforeOn={null}
              begin="table"
            />
          ))}
    </section>
  );
}
