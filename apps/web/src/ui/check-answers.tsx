import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './check-answers.module.css';

interface CheckAnswersProps {
  readonly answers: readonly {
    readonly question: string;
    /** Null shows that it was left open. */
    readonly answer: ReactNode | null;
    /** Where to change it; leave out what cannot change any more. */
    readonly changeAt?: string;
  }[];
}

/** Everything that was answered, once more before it counts. */
export function CheckAnswers({ answers }: CheckAnswersProps) {
  const { t } = useTranslation('kit');
  return (
    <dl className={styles.list}>
      {answers.map(({ question, answer, changeAt }) => (
        <div key={question}>
          <dt>{question}</dt>
          <dd className={styles.answer} data-open={answer === null}>
            {answer ?? t('form.unanswered')}
          </dd>
          {changeAt && (
            <dd className={styles.change}>
              <Link to={changeAt} aria-label={t('form.change-what', { what: question })}>
                {t('form.change')}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
