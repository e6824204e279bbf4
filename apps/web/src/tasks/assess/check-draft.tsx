import { useState } from 'react';
import { Button } from '@mantine/core';
import { textIn, type CompiledInstrument, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { CheckAnswers } from '../../ui/check-answers';
import { ErrorSummary, type FormError } from '../../ui/error-summary';
import { AbandonDraft } from './abandon-draft';
import type { AnswerQueue, QueueState } from './answer-queue';
import { answerWords } from '../../ui/question/answer-words';
import type { Sheet } from './answer-sheet';
import { useMoveAssessment, type Assessment, type Banner } from './assess.api';
import { openComments } from './comments.api';
import styles from './conduct.module.css';

interface CheckDraftProps {
  readonly draft: Assessment;
  readonly person: Banner;
  readonly instrument: CompiledInstrument;
  readonly sheet: Sheet;
  readonly queue: AnswerQueue;
  readonly state: QueueState;
}

/** Everything once more before it counts, and what still stands in the way. */
export function CheckDraft({ draft, person, instrument, sheet, queue, state }: CheckDraftProps) {
  const { t, i18n } = useTranslation(['assess', 'conduct', 'refusals']);
  const formats = useFormats();
  const may = useMay();
  const go = useNavigate();
  const move = useMoveAssessment(person.id, draft.id);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const items = new Map(instrument.definition.items.map((item) => [item.code, item]));
  const titles = new Map(
    instrument.definition.sections.map(({ code, title }) => [code, textIn(title, i18n.language)]),
  );
  const sentBack = openComments(draft);
  const waiting = Object.keys(state.pending).length;
  const unsettled = Object.keys(state.conflicts);
  const errors: FormError[] = [
    ...(refusal ? [{ fieldId: null, words: refusal }] : []),
    ...unsettled.map((code) => ({
      fieldId: null,
      words: t('check.conflict', { question: textOf(items.get(code), i18n.language) }),
    })),
  ];

  const submit = async () => {
    setAttempt((count) => count + 1);
    setRefusal(null);
    setIsBusy(true);
    try {
      await queue.finish();
      const after = queue.snapshot();
      if (Object.keys(after.pending).length > 0)
        return setRefusal(t('check.waiting', { count: Object.keys(after.pending).length }));
      if (sheet.missing.length > 0 || Object.keys(after.conflicts).length > 0) return undefined;
      await move.mutateAsync({ move: { kind: 'submission' }, revision: draft.revision });
      await go(paths.person.assessmentResult({ personId: person.id, assessmentId: draft.id }));
    } catch (problem) {
      setRefusal(sentenceFor(t, problem));
    } finally {
      setIsBusy(false);
    }
    return undefined;
  };

  const words = (item: Item) => {
    const reply = sheet.replies[item.code];
    if (!reply || reply.isFilledIn) return null;
    if (reply.status !== 'answered') return t(`aside.${reply.status}`);
    return answerWords(item, reply.value, i18n.language, {
      yes: t('yes'),
      no: t('no'),
      date: (day) => formats.date(day),
    });
  };
  const changeAt = (section: string, item: string) => `?section=${section}#${item}`;
  return (
    <div className={styles.check}>
      <h1>{t('check.title')}</h1>
      <p className={styles.lead}>{t('check.lead')}</p>
      <ErrorSummary errors={errors} attempt={attempt} title={t('check.not-yet')} />
      {sentBack.length > 0 && (
        <section>
          <h2>{t('conduct:returned.check')}</h2>
          <p className={styles.lead}>{t('conduct:returned.check-hint')}</p>
          <CheckAnswers
            answers={sentBack.map(({ item, comment }) => ({
              question: textOf(items.get(item), i18n.language),
              answer: comment,
              changeAt: changeAt(items.get(item)?.section ?? '', item),
            }))}
          />
        </section>
      )}
      {sheet.missing.length > 0 && (
        <section>
          <h2>{t('check.missing', { count: sheet.missing.length })}</h2>
          <p className={styles.lead}>{t('check.missing-hint')}</p>
          <CheckAnswers
            answers={sheet.missing.map(({ item, section, text }) => ({
              question: `${titles.get(section) ?? section}: ${textIn(text, i18n.language)}`,
              answer: null,
              changeAt: changeAt(section, item),
            }))}
          />
        </section>
      )}
      {sheet.sections.map((section) => (
        <section key={section.code}>
          <h2>{titles.get(section.code)}</h2>
          <CheckAnswers
            answers={section.items.map((item) => ({
              question: textIn(item.text, i18n.language),
              answer: words(item),
              changeAt: changeAt(section.code, item.code),
            }))}
          />
        </section>
      ))}
      <div className={styles.submit}>
        <p>{t('check.what-happens')}</p>
        {waiting > 0 && <p role="status">{t('check.waiting', { count: waiting })}</p>}
        <div className={styles.submitRow}>
          {may('assessments:sign') ? (
            <Button
              variant="filled"
              loading={isBusy}
              disabled={sheet.missing.length > 0 || sentBack.length > 0}
              onClick={() => void submit()}
            >
              {t('check.submit')}
            </Button>
          ) : (
            <p>{t('check.may-not-sign')}</p>
          )}
          <AbandonDraft draft={draft} personId={person.id} />
        </div>
      </div>
    </div>
  );
}

function textOf(item: Item | undefined, language: string): string {
  return item ? textIn(item.text, language) : '';
}
