import { useId, useState } from 'react';
import { Button, Checkbox, Radio } from '@mantine/core';
import { IconAlertTriangle, IconHistory, IconPencil, IconPlus } from '@tabler/icons-react';
import {
  isPossible,
  textIn,
  type AnswerStatus,
  type AnswerValue,
  type Item,
} from '@throughcare/assessment';
import { NEED_SOURCES } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { DateField } from '../../ui/date-field';
import { TextAreaField, TextField } from '../../ui/field';
import { StatusTag } from '../../ui/status-tag';
import type { Conflict, Reply } from './answer-queue';
import { answerWords, type SheetReply } from './answer-sheet';
import styles from './question.module.css';

const ASIDES = ['unknown', 'declined', 'not-asked'] as const;
const TYPING = 700;

export interface QuestionProps {
  readonly item: Item;
  readonly number: string;
  readonly reply: SheetReply | undefined;
  readonly conflict: Conflict | undefined;
  readonly refused: unknown;
  /** One question at a time, large, without what only the desk needs. */
  readonly isLarge: boolean;
  readonly onReply: (item: string, reply: Reply, delay?: number) => void;
  readonly onChoose: (item: string, choice: 'mine' | 'theirs') => void;
}

/** One question: options as sentences, what is not an answer beside them, and what makes the assessor say so. */
export function Question(props: QuestionProps) {
  const { item, reply, conflict } = props;
  const { t, i18n } = useTranslation(['assess', 'refusals']);
  const language = i18n.language;
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
          {textIn(item.text, language)}
          {item.optional && <span className={styles.optional}> {t('question.optional')}</span>}
        </span>
        {reply?.isFilledIn && (
          <StatusTag tone="soon" icon={IconHistory}>
            {t('question.to-confirm')}
          </StatusTag>
        )}
      </legend>
      <div className={styles.body}>
        {item.help && <p className={styles.help}>{textIn(item.help, language)}</p>}
        <AnswerInput item={item} reply={reply} say={say} />
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

interface InputProps {
  readonly item: Item;
  readonly reply: SheetReply | undefined;
  readonly say: (change: Partial<Reply>, delay?: number) => void;
}

function AnswerInput({ item, reply, say }: InputProps) {
  if (item.kind === 'choice' || item.kind === 'boolean')
    return <Options item={item} reply={reply} say={say} />;
  if (item.kind === 'multi') return <Several item={item} reply={reply} say={say} />;
  return <Written item={item} reply={reply} say={say} />;
}

function Options({ item, reply, say }: InputProps) {
  const { t, i18n } = useTranslation('assess');
  const choices: readonly {
    readonly value: AnswerValue;
    readonly label: string;
    readonly anchor: string | null;
  }[] = item.options
    ? item.options.map(({ code, label, anchor }) => ({
        value: item.kind === 'boolean' ? code === 'true' : code,
        label: textIn(label, i18n.language),
        anchor: anchor ? textIn(anchor, i18n.language) : null,
      }))
    : [
        { value: true, label: t('yes'), anchor: null },
        { value: false, label: t('no'), anchor: null },
      ];
  const chosen = reply?.status === 'answered' ? reply.value : null;
  // Choosing what is filled in already changes nothing for the browser, but it says that it is still true.
  const confirm = (value: AnswerValue) =>
    reply?.isFilledIn &&
    value === chosen &&
    say({ value, status: 'answered', sources: reply.sources });
  return (
    <div className={styles.options} data-many={choices.length > 4}>
      {choices.map(({ value, label, anchor }, at) => (
        <label
          key={String(value)}
          className={styles.option}
          data-chosen={value === chosen}
          data-filled={reply?.isFilledIn ?? false}
        >
          <input
            type="radio"
            name={item.code}
            checked={value === chosen}
            onChange={() => say({ value, status: 'answered' })}
            onClick={() => confirm(value)}
            data-option={at + 1}
          />
          <span className={styles.words}>
            <span className={styles.label}>{label}</span>
            {anchor && <span className={styles.anchor}>{anchor}</span>}
          </span>
          {at < 9 && (
            <kbd className={styles.key} aria-hidden="true">
              {at + 1}
            </kbd>
          )}
        </label>
      ))}
    </div>
  );
}

function Several({ item, reply, say }: InputProps) {
  const { i18n } = useTranslation('assess');
  const chosen = Array.isArray(reply?.value) ? reply.value.map(String) : [];
  return (
    <Checkbox.Group value={chosen} onChange={(codes) => say({ value: codes, status: 'answered' })}>
      <div className={styles.several}>
        {(item.options ?? []).map(({ code, label }) => (
          <Checkbox
            key={code}
            value={code}
            label={textIn(label, i18n.language)}
            classNames={{ root: styles.chip ?? '' }}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A number, a day or a sentence: kept while it is typed, sent when the typing pauses and the value is possible. */
function Written({ item, reply, say }: InputProps) {
  const { t } = useTranslation('assess');
  const known = String(reply?.value ?? '');
  const [said, setSaid] = useState(known);
  const [text, setText] = useState(known);
  const [error, setError] = useState<string | null>(null);
  // Another value came from elsewhere, such as the colleague's that was chosen.
  if (known !== said) {
    setSaid(known);
    setText(known);
  }
  const change = (next: string) => {
    setText(next);
    const value: AnswerValue =
      item.kind === 'number' && next.trim() !== '' ? Number(next.replace(',', '.')) : next;
    if (next.trim() === '') {
      setError(null);
      if (!reply) return;
      setSaid('');
      say({ value: null, status: 'not-asked' }, TYPING);
      return;
    }
    const possible = isPossible(item, value);
    setError(possible ? null : impossibleWords(item));
    if (!possible) return;
    setSaid(String(value));
    say({ value, status: 'answered' }, TYPING);
  };
  const impossibleWords = ({ kind, min = 0, max }: Item) => {
    if (kind !== 'number') return t('question.impossible.other');
    return max === undefined
      ? t('question.impossible.number-from', { min })
      : t('question.impossible.number-between', { min, max });
  };
  const id = `${item.code}-value`;
  const frame = {
    id,
    label: <span className="visually-hidden">{t('question.answer')}</span>,
    hint: null,
    error,
    value: text,
    onChange: change,
  };
  if (item.kind === 'date') return <DateField {...frame} label={t('question.answer')} />;
  if (item.kind === 'number') return <TextField {...frame} inputMode="numeric" />;
  return <TextAreaField {...frame} maxLength={4000} rows={2} />;
}

function FilledIn({ onConfirm, onAskAgain }: { onConfirm: () => void; onAskAgain: () => void }) {
  const { t } = useTranslation('assess');
  return (
    <div className={styles.filledIn}>
      <IconHistory size={16} stroke={1.75} aria-hidden="true" />
      <span>{t('question.filled-in')}</span>
      <Button size="xs" variant="filled" onClick={onConfirm}>
        {t('question.still-true')}
      </Button>
      <Button size="xs" onClick={onAskAgain}>
        {t('question.ask-again')}
      </Button>
    </div>
  );
}

function ConflictNote({
  item,
  conflict,
  onChoose,
}: {
  item: Item;
  conflict: Conflict;
  onChoose: (choice: 'mine' | 'theirs') => void;
}) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const words = (status: AnswerStatus, value: AnswerValue) =>
    status === 'answered'
      ? answerWords(item, value, i18n.language, {
          yes: t('yes'),
          no: t('no'),
          date: (day) => formats.date(day),
        })
      : t(`aside.${status}`);
  return (
    <div className={styles.conflict} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <div>
        <p className={styles.conflictTitle}>{t('conflict.title')}</p>
        <dl>
          <div>
            <dt>{t('conflict.mine')}</dt>
            <dd>{words(conflict.mine.status, conflict.mine.value)}</dd>
          </div>
          <div>
            <dt>{t('conflict.theirs')}</dt>
            <dd>{words(conflict.theirs.status, conflict.theirs.value)}</dd>
          </div>
        </dl>
        <div className={styles.conflictChoice}>
          <Button size="xs" variant="filled" onClick={() => onChoose('mine')}>
            {t('conflict.keep-mine')}
          </Button>
          <Button size="xs" onClick={() => onChoose('theirs')}>
            {t('conflict.keep-theirs')}
          </Button>
        </div>
      </div>
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

function Evidence({ item, reply, say }: { item: Item; reply: SheetReply; say: InputProps['say'] }) {
  const { t } = useTranslation('assess');
  const id = useId();
  const [open, setOpen] = useState(Boolean(reply.evidence) || reply.sources.length > 0);
  const [text, setText] = useState(reply.evidence ?? '');
  if (!open) {
    return (
      <button type="button" className={styles.addEvidence} onClick={() => setOpen(true)}>
        {reply.evidence ? (
          <IconPencil size={14} stroke={2} aria-hidden="true" />
        ) : (
          <IconPlus size={14} stroke={2} aria-hidden="true" />
        )}
        {t('evidence.add')}
      </button>
    );
  }
  return (
    <div className={styles.evidence}>
      <TextField
        id={`${item.code}-evidence`}
        label={t('evidence.label')}
        hint={null}
        error={null}
        value={text}
        maxLength={4000}
        onChange={(next) => {
          setText(next);
          say({ evidence: next.trim() === '' ? null : next }, TYPING);
        }}
      />
      <Checkbox.Group
        id={id}
        label={t('evidence.sources')}
        value={[...reply.sources]}
        onChange={(sources) => say({ sources })}
        classNames={{ label: styles.sourcesLabel ?? '' }}
      >
        <div className={styles.sources}>
          {NEED_SOURCES.map((source) => (
            <Checkbox key={source} size="xs" value={source} label={t(`source.${source}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  );
}
