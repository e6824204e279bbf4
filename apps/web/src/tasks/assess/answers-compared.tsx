import {
  textIn,
  type AnswerValue,
  type InstrumentDefinition,
  type Item,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { answerWords } from '../../ui/question/answer-words';
import type { Assessment } from './assess.api';
import type { Contest } from './contest.api';
import styles from './contest.module.css';

/** The answers that are contested, as they were given and as the reviewer would give them. */
export function AnswersCompared({
  contest,
  assessment,
  definition,
}: {
  contest: Contest;
  assessment: Assessment;
  definition: InstrumentDefinition;
}) {
  const { t, i18n } = useTranslation(['contest', 'conduct']);
  const words = useAnswerWords();
  const given = new Map(assessment.answers.map((answer) => [answer.item, answer]));
  const proposed = new Map(contest.proposal.map((answer) => [answer.item, answer]));
  const items = definition.items.filter(
    ({ code }) => contest.items.includes(code) || proposed.has(code),
  );
  if (items.length === 0) return null;
  return (
    <Card title={t('answers.title')}>
      <dl className={styles.compared}>
        {items.map((item) => {
          const before = given.get(item.code);
          const after = proposed.get(item.code);
          return (
            <div key={item.code}>
              <dt>{textIn(item.text, i18n.language)}</dt>
              <dd>
                {t('answers.given', { answer: words(item, before) })}
                {before?.evidence && (
                  <small>{t('conduct:read.evidence', { evidence: before.evidence })}</small>
                )}
              </dd>
              {after && (
                <dd>
                  <strong>{t('answers.proposed', { answer: words(item, after) })}</strong>
                  <small>{t('answers.because', { because: after.because })}</small>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </Card>
  );
}

/** An answer in words, or what was said in its place. */
export function useAnswerWords() {
  const { t, i18n } = useTranslation(['contest', 'assess']);
  const formats = useFormats();
  return (item: Item, answer: { readonly value: unknown; readonly status: string } | undefined) => {
    if (!answer) return t('assess:compare.nothing');
    if (answer.status !== 'answered') return t(`assess:aside.${answer.status}`);
    return answerWords(item, answer.value as AnswerValue, i18n.language, {
      yes: t('assess:yes'),
      no: t('assess:no'),
      date: (day) => formats.date(day),
    });
  };
}
