import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { textIn, type CompiledInstrument, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Question } from '../../ui/question/question';
import type { Reading } from '../../ui/question/reading';
import type { Reply } from '../../ui/question/reply';
import type { QueueState } from './answer-queue';
import type { Sheet, SheetSection } from './answer-sheet';
import type { Assessment } from './assess.api';
import { AnsweredBy } from './answered-by';
import { answerByKeyboard, focusQuestion } from './answer-by-keyboard';
import type { Colleagues } from './colleagues.api';
import { SentBackNotes } from './returned-note';
import styles from './conduct.module.css';

interface SectionFormProps {
  readonly instrument: CompiledInstrument;
  readonly section: SheetSection;
  readonly number: number;
  readonly draft: Assessment;
  readonly sheet: Sheet;
  readonly state: QueueState;
  readonly isLarge: boolean;
  /** In which language the questions are read, and which other one stands beside it. */
  readonly reading: Reading;
  readonly colleagues: Colleagues;
  /** True when one came here by the keyboard: then it stands at the first open question. */
  readonly byKeyboard: boolean;
  readonly onReply: (item: string, reply: Reply, delay?: number) => void;
  readonly onChoose: (item: string, choice: 'mine' | 'theirs') => void;
  readonly onNext: (byKeyboard: boolean) => void;
  readonly onHelp: () => void;
}

/** One group of questions. Digits choose, arrows up and down go from question to question. */
export function SectionForm(props: SectionFormProps) {
  const { instrument, section, sheet, state, isLarge } = props;
  const { t } = useTranslation(['assess', 'conduct']);
  const definition = instrument.definition.sections.find(({ code }) => code === section.code);
  // The person's words have their own place beside the questions; in conversation they are asked like the rest.
  const items = isLarge ? section.items : section.items.filter((item) => item.role !== 'own-words');
  const isOpen = ({ code }: Item) => {
    const reply = sheet.replies[code];
    return !reply || reply.isFilledIn;
  };
  // Taken up again, it goes on where nothing has been said yet.
  const [step, setStep] = useState(() => Math.max(0, items.findIndex(isOpen)));
  const form = useRef<HTMLFormElement>(null);
  const [began] = useState(() => ({
    byKeyboard: props.byKeyboard,
    at: items.find(isOpen)?.code ?? items[0]?.code,
  }));
  useEffect(() => {
    const question = began.byKeyboard && began.at ? document.getElementById(began.at) : null;
    if (question) focusQuestion(question);
  }, [began]);
  useEffect(() => {
    if (isLarge && step > 0) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isLarge, step]);
  const forward = () =>
    isLarge && step < items.length - 1 ? setStep(step + 1) : props.onNext(true);
  const shown = isLarge ? items.slice(Math.min(step, items.length - 1)).slice(0, 1) : items;
  const numberOf = (item: Item) => `${props.number}.${section.items.indexOf(item) + 1}`;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      ref={form}
      onKeyDown={(event) => answerByKeyboard(event, { onNext: forward, onHelp: props.onHelp })}
      noValidate
    >
      <header className={styles.sectionHead}>
        <div>
          <h1>{definition ? textIn(definition.title, props.reading.first) : section.code}</h1>
          {(definition?.help ?? (props.number === 1 ? instrument.definition.stem : undefined)) && (
            <p>
              {textIn(
                definition?.help ?? instrument.definition.stem ?? { en: '' },
                props.reading.first,
              )}
            </p>
          )}
        </div>
        {!isLarge && (
          <p className={styles.keys}>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> {t('keys.answers')} <kbd>↵</kbd> {t('keys.next')}{' '}
            <button type="button" className={styles.help} onClick={props.onHelp}>
              <kbd>?</kbd> {t('conduct:keys.all')}
            </button>
          </p>
        )}
      </header>
      {shown.map((item) => (
        <Question
          key={item.code}
          item={item}
          number={numberOf(item)}
          reply={sheet.replies[item.code]}
          conflict={state.conflicts[item.code]}
          refused={state.refused[item.code]}
          isLarge={isLarge}
          reading={props.reading}
          note={
            isLarge ? null : (
              <>
                <SentBackNotes draft={props.draft} item={item.code} />
                <AnsweredBy colleague={props.colleagues[item.code]} />
              </>
            )
          }
          onReply={props.onReply}
          onChoose={props.onChoose}
        />
      ))}
      <footer className={styles.sectionFoot}>
        {isLarge && (
          <>
            <Button
              disabled={step === 0}
              onClick={() => setStep(step - 1)}
              leftSection={<IconArrowLeft size={18} stroke={1.75} className={styles.mirrored} />}
            >
              {t('keys.previous-question')}
            </Button>
            <span>
              {t('keys.place', { at: Math.min(step, items.length - 1) + 1, total: items.length })}
            </span>
          </>
        )}
        {isLarge && step < items.length - 1 ? (
          <Button
            variant="filled"
            onClick={() => setStep(step + 1)}
            rightSection={<IconArrowRight size={18} stroke={1.75} className={styles.mirrored} />}
          >
            {t('keys.next-question')}
          </Button>
        ) : (
          <Button
            variant="filled"
            onClick={() => props.onNext(false)}
            rightSection={<IconArrowRight size={18} stroke={1.75} className={styles.mirrored} />}
          >
            {t('conduct.next')}
          </Button>
        )}
      </footer>
    </form>
  );
}
