import type { ReactNode } from 'react';
import { Button, Radio } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { textIn, type AnswerStatus, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../language/refusals';
import { StatusTag } from '../status-tag';
import { AnswerInput, Beside } from './answer-input';
import { ConflictNote } from './conflict-note';
import { Evidence } from './evidence';
import type { Reading } from './reading';
import type { Conflict, Reply, SheetReply } from './reply';
import styles from './question.module.css';

const ASIDES = ['unknown', 'declined', 'not-asked'] as const;

export interface QuestionProps {
  readonly item: Item;
  readonly number: string;
  readonly reply: SheetReply | undefined;
  readonly conflict: Conflict | undefined;
  readonly refused: unknown;
  /** One question at a time, large, without what only the desk needs. */
  readonly isLarge: boolean;
  readonly reading: Reading;
  /** What was said about this answer when the assessment was sent back. */
  readonly note: ReactNode;
  readonly onReply: (item: string, reply: Reply, delay?: number) => void;
  readonly onChoose: (item: string, choice: 'mine' | 'theirs') => void;
}

/** One question: options as sentences, what is not an answer beside them, and what makes the assessor say so. */
export function Question(props: QuestionProps) {
  const { item, reply, conflict } = props;
  const { t } = useTranslation(['assess', 'refusals']);
  const { first: language, beside } = props.reading;
  const say = (change: Partial<Reply>, delay?: number) =>
    props.onReply(
      item.code,
      {
        value: reply?.value ?? null,
        status: reply?.status ?? 'answered',
        evidence: reply?.evidence ?? null,
        sources: reply?.isFilledIn ? [] : (reply?.sources ?? []),
        language,
        ...change,
      },
      delay,
    );
  const isReplied = reply !== undefined && !reply.isFilledIn;
  return (
    <fieldset
      className={styles.question}
      data-item={item.code}
      data-large={props.isLarge}
      id={item.code}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{props.number}</span>
        <span>
          <span lang={language} dir="auto">
            {textIn(item.text, language)}
          </span>
          {beside && <Beside language={beside}>{textIn(item.text, beside)}</Beside>}
          {item.optional && <span className={styles.optional}> {t('question.optional')}</span>}
        </span>
        {reply?.isFilledIn && (
          <StatusTag tone="soon" icon={IconHistory}>
            {t('question.to-confirm')}
          </StatusTag>
        )}
      </legend>
      <div className={styles.body}>
        {props.note}
        {item.help && (
          <p className={styles.help}>
            {textIn(item.help, language)}
            {beside && <Beside language={beside}>{textIn(item.help, beside)}</Beside>}
          </p>
        )}
        <AnswerInput item={item} reply={reply} say={say} reading={props.reading} />
        {reply?.isFilledIn && (
          <FilledIn
            onConfirm={() => say({ sources: reply.sources })}
            onAskAgain={() => say({ value: null, status: 'not-asked', sources: [] })}
          />
        )}
        {conflict && (
          <ConflictNote
            item={item}
            conflict={conflict}
            onChoose={(choice) => props.onChoose(item.code, choice)}
          />
        )}
        {Boolean(props.refused) && (
          <p className={styles.refused} role="alert">
            {sentenceFor(t, props.refused)}
          </p>
        )}
        {!item.optional && (
          <Asides
            item={item}
            status={reply?.status}
            onChange={(status) =>
              say({ status, value: status === 'answered' ? (reply?.value ?? null) : null })
            }
          />
        )}
        {!props.isLarge && isReplied && item.kind !== 'text' && (
          <Evidence item={item} reply={reply} say={say} />
        )}
      </div>
    </fieldset>
  );
}

function FilledIn({ onConfirm, onAskAgain }: { onConfirm: () => void; onAskAgain: () => void }) {
  const { t } = useTranslation('assess');
  return (
    <div className={styles.filledIn}>
      <IconHistory size={16} stroke={1.75} aria-hidden="true" />
      <span>{t('question.filled-in')}</span>
      <Button size="xs" variant="filled" data-act="still-true" onClick={onConfirm}>
        {t('question.still-true')}
      </Button>
      <Button size="xs" onClick={onAskAgain}>
        {t('question.ask-again')}
      </Button>
    </div>
  );
}

function Asides({
  item,
  status,
  onChange,
}: {
  item: Item;
  status: AnswerStatus | undefined;
  onChange: (status: AnswerStatus) => void;
}) {
  const { t } = useTranslation('assess');
  return (
    <div className={styles.asides}>
      {ASIDES.map((aside) => (
        <Radio
          key={aside}
          data-aside={aside}
          size="xs"
          name={
            item.kind === 'choice' || item.kind === 'boolean' ? item.code : `${item.code}-aside`
          }
          checked={status === aside}
          onChange={() => onChange(aside)}
          label={t(`aside.${aside}`)}
        />
      ))}
    </div>
  );
}
