import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { textIn, type InstrumentDefinition, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { TextAreaField } from '../../ui/field';
import { answerWords } from '../../ui/question/answer-words';
import type { Assessment } from './assess.api';
import { useMayCountersign } from './may-countersign';
import styles from './returned.module.css';

/** What is said about single answers before the assessment goes back; by question. */
export type Comments = Readonly<Record<string, string>>;

/** The comments with one written, or taken out. */
export const withComment =
  (item: string, words: string | null) =>
  ({ [item]: _before, ...others }: Comments): Comments =>
    words === null ? others : { ...others, [item]: words };

interface AnswersReadProps {
  readonly assessment: Assessment;
  readonly definition: InstrumentDefinition;
  readonly comments: Comments;
  readonly onComment: (item: string, words: string | null) => void;
}

/** Every answer with what it stands on. Whoever may send it back can comment on each. */
export function AnswersRead({ assessment, definition, comments, onComment }: AnswersReadProps) {
  const { t, i18n } = useTranslation(['conduct', 'assess']);
  const mayComment = useMayCountersign(assessment);
  const given = new Map(
    assessment.answers
      .filter(({ isPrefilled }) => !isPrefilled)
      .map((answer) => [answer.item, answer]),
  );
  const sections = definition.sections
    .map((section) => ({
      ...section,
      items: definition.items.filter(
        (item) => item.section === section.code && given.has(item.code),
      ),
    }))
    .filter(({ items }) => items.length > 0);
  const [isOpen, setIsOpen] = useState(mayComment);
  if (sections.length === 0) return null;
  return (
    <Card title={t('read.title')} aside={t('read.count', { count: given.size })}>
      {mayComment && <p className={styles.quiet}>{t('read.hint')}</p>}
      <details
        className={styles.read}
        open={isOpen}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{t(isOpen ? 'read.hide' : 'read.show')}</summary>
        {isOpen &&
          sections.map((section) => (
            <div key={section.code} className={styles.section}>
              <h3>{textIn(section.title, i18n.language)}</h3>
              <dl>
                {section.items.map((item) => (
                  <AnswerRow
                    key={item.code}
                    item={item}
                    answer={given.get(item.code) as Assessment['answers'][number]}
                    words={comments[item.code]}
                    mayComment={mayComment}
                    onComment={(words) => onComment(item.code, words)}
                  />
                ))}
              </dl>
            </div>
          ))}
      </details>
    </Card>
  );
}

function AnswerRow({
  item,
  answer,
  words,
  mayComment,
  onComment,
}: {
  item: Item;
  answer: Assessment['answers'][number];
  words: string | undefined;
  mayComment: boolean;
  onComment: (words: string | null) => void;
}) {
  const { t, i18n } = useTranslation(['conduct', 'assess']);
  const formats = useFormats();
  const text = textIn(item.text, i18n.language);
  const said =
    answer.status === 'answered'
      ? answerWords(item, answer.value as never, i18n.language, {
          yes: t('assess:yes'),
          no: t('assess:no'),
          date: (day) => formats.date(day),
        })
      : t(`assess:aside.${answer.status}`);
  return (
    <div className={styles.row}>
      <dt>{text}</dt>
      <dd>
        {said}
        {answer.evidence && <small>{t('read.evidence', { evidence: answer.evidence })}</small>}
        {answer.sources.length > 0 && (
          <small>{answer.sources.map((source) => t(`assess:source.${source}`)).join(', ')}</small>
        )}
      </dd>
      {mayComment && words === undefined && (
        <Button
          size="xs"
          variant="subtle"
          className="no-print"
          leftSection={<IconMessagePlus size={16} stroke={1.75} />}
          aria-label={t('read.comment-on', { question: text })}
          onClick={() => onComment('')}
        >
          {t('read.comment')}
        </Button>
      )}
      {words !== undefined && (
        <div className={styles.write}>
          <TextAreaField
            id={`comment-on-${item.code}`}
            label={t('read.comment-label')}
            hint={null}
            error={null}
            value={words}
            onChange={onComment}
            maxLength={2000}
            rows={2}
          />
          <Button size="xs" variant="subtle" onClick={() => onComment(null)}>
            {t('read.take-out')}
          </Button>
        </div>
      )}
    </div>
  );
}
