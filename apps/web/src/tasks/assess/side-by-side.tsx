import { textIn, type OutputScore, type Score } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import styles from './contest.module.css';

/** Both sets of answers through the same engine: every number, the level, and each need that differs. */
export function SideBySide({
  given,
  proposed,
  levels,
}: {
  given: Score | null;
  proposed: Score;
  levels: readonly [string | null, string | null];
}) {
  const { t, i18n } = useTranslation(['contest', 'kit']);
  const formats = useFormats();
  const before = new Map(given?.outputs.map((output) => [output.code, output]));
  const needsBefore = new Map(given?.needs.map((need) => [need.domain, need.level]));
  const needs = proposed.needs.filter((need) => needsBefore.get(need.domain) !== need.level);
  const figure = (output: OutputScore | undefined) => {
    if (!output || output.value === null) return t('side.no-number');
    const number = formats.number(output.value);
    return output.band ? `${number}, ${textIn(output.band.label, i18n.language)}` : number;
  };
  const level = (code: string | null) =>
    code ? <RiskBadge level={code as RiskLevel} look="bare" /> : t('side.no-level');
  const hasLevel = levels.some((each) => each !== null);
  if (proposed.outputs.length === 0 && needs.length === 0 && !hasLevel)
    return (
      <Card title={t('side.title')}>
        <p className={styles.quiet}>{t('side.nothing-differs')}</p>
      </Card>
    );
  return (
    <Card title={t('side.title')}>
      <table className={styles.side}>
        <thead>
          <tr>
            <th scope="col">{t('side.what')}</th>
            <th scope="col">{t('side.given')}</th>
            <th scope="col">{t('side.proposed')}</th>
          </tr>
        </thead>
        <tbody>
          {hasLevel && (
            <tr data-changed={levels[0] !== levels[1]}>
              <th scope="row">{t('side.level')}</th>
              <td>{level(levels[0])}</td>
              <td>{level(levels[1])}</td>
            </tr>
          )}
          {proposed.outputs.map((output) => {
            const words = [figure(before.get(output.code)), figure(output)];
            return (
              <tr key={output.code} data-changed={words[0] !== words[1]}>
                <th scope="row">{textIn(output.title, i18n.language)}</th>
                <td>{words[0]}</td>
                <td>{words[1]}</td>
              </tr>
            );
          })}
          {needs.map((need) => (
            <tr key={need.domain} data-changed="true">
              <th scope="row">{t(`kit:domain.${need.domain}`)}</th>
              <td>{t(`kit:need.${needsBefore.get(need.domain) ?? 'unknown'}`)}</td>
              <td>{t(`kit:need.${need.level}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
