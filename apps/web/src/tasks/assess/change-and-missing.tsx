import { textIn, type Score } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import styles from './result.module.css';

/** Single answers whose change would lead to another band: what a plan can aim at comes first. */
export function ChangeCard({ score }: { score: Score }) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const primary = score.nearestChanges.filter(({ direction }) => direction === 'lower').slice(0, 5);
  return (
    <Card title={t('change.title')}>
      {primary.length === 0 ? (
        <p className={styles.quiet}>{t('change.none')}</p>
      ) : (
        <ul className={styles.changes}>
          {primary.map((change) => (
            <li key={`${change.item}${change.output}`}>
              <span>
                {textIn(change.text, i18n.language)}:{' '}
                <strong>{textIn(change.to, i18n.language)}</strong>
                <small>{t('change.to', { from: textIn(change.from, i18n.language) })}</small>
              </span>
              <span>{formats.number(change.value, { maximumFractionDigits: 2 })}</span>
              <span className={styles.band} data-tone={change.band.tone}>
                {textIn(change.band.label, i18n.language)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** What was not answered, why, and how the instrument's rule treated it. */
export function MissingCard({ score }: { score: Score }) {
  const { t, i18n } = useTranslation('assess');
  const treated = [...new Set(score.scales.map(({ missingTreated }) => missingTreated))].filter(
    (each) => each !== 'none-missing' || score.scales.every(({ missing }) => missing.length === 0),
  );
  return (
    <Card title={t('missing.title')}>
      {treated.map((each) => (
        <p key={each} className={styles.quiet}>
          {t(`missing.treated.${each}`)}
        </p>
      ))}
      {score.missing.length === 0 && score.scales.length === 0 && (
        <p className={styles.quiet}>{t('missing.none')}</p>
      )}
      <ul className={styles.missing}>
        {score.missing.map((each) => (
          <li key={each.item}>
            {textIn(each.text, i18n.language)}:{' '}
            {t(`aside.${each.status === 'answered' ? 'not-asked' : each.status}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
