import { textIn, type InstrumentDefinition, type Score } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import type { Assessment } from './assess.api';
import { FitTests } from './fit-tests';
import styles from './result.module.css';

/** For whom the instrument was made, what is known of its worth, and under which licence it is used. */
export function RightInstrument({
  assessment,
  definition,
  score,
}: {
  assessment: Assessment;
  definition: InstrumentDefinition;
  score: Score;
}) {
  const { t, i18n } = useTranslation('assess');
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, i18n.language);
  return (
    <Card title={t('right.title')}>
      <FitTests fit={assessment.fit} />
      {assessment.fitReason && (
        <p className={styles.notice}>{t('right.fit-reason', { reason: assessment.fitReason })}</p>
      )}
      <dl className={styles.facts}>
        <div>
          <dt>{t('right.validation')}</dt>
          <dd>{say(definition.validation.statement)}</dd>
        </div>
        <div>
          <dt>{t('right.population')}</dt>
          <dd>{say(definition.population.description)}</dd>
        </div>
        <div>
          <dt>{t('right.source')}</dt>
          <dd>
            {say(definition.source.description)} {definition.source.citations.join(' ')}
          </dd>
        </div>
        <div>
          <dt>{t('right.licence')}</dt>
          <dd>
            {definition.licence.name}. {say(definition.licence.notice)}
          </dd>
        </div>
      </dl>
      <p className={styles.quiet}>
        {t('right.version', { version: definition.version, engine: score.engineVersion })}
      </p>
    </Card>
  );
}
