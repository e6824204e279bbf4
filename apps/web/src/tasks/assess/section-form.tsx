import { useState, type KeyboardEvent } from 'react';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { textIn, type CompiledInstrument, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import type { QueueState, Reply } from './answer-queue';
import type { Sheet, SheetSection } from './answer-sheet';
import type { Assessment } from './assess.api';
import { Question } from './question';
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
  readonly onReply: (item: string, reply: Reply, delay?: number) => void;
  readonly onChoose: (item: string, choice: 'mine' | 'theirs') => void;
  readonly onNext: () => void;
}

/** One group of questions. Digits choose, arrows up and down go from question to question. */
export function SectionForm(props: SectionFormProps) {
  const { instrument, section, sheet, state, isLarge } = props;
  const { t, i18n } = useTranslation('assess');
  const [step, setStep] = useState(0);
  const definition = instrument.definition.sections.find(({ code }) => code === section.code);
  // The person's words have their own place beside the questions; in conversation they are asked like the rest.
  const items = isLarge ? section.items : section.items.filter((item) => item.role !== 'own-words');
  const shown = isLarge ? items.slice(Math.min(step, items.length - 1)).slice(0, 1) : items;
  const numberOf = (item: Item) => `${props.number}.${section.items.indexOf(item) + 1}`;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={answerByKeyboard}
      noValidate
    >
      <header className={styles.sectionHead}>
        <div>
          <h1>{definition ? textIn(definition.title, i18n.language) : section.code}</h1>
          {(definition?.help ?? (props.number === 1 ? instrument.definition.stem : undefined)) && (
            <p>
              {textIn(definition?.help ?? instrument.definition.stem ?? { en: '' }, i18n.language)}
            </p>
          )}
        </div>
        <p className={styles.keys}>
          <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> {t('keys.answers')} <kbd>↓</kbd> {t('keys.next')}
        </p>
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
          note={isLarge ? null : <SentBackNotes draft={props.draft} item={item.code} />}
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
            onClick={props.onNext}
            rightSection={<IconArrowRight size={18} stroke={1.75} className={styles.mirrored} />}
          >
            {t('conduct.next')}
          </Button>
        )}
      </footer>
    </form>
  );
}

/** Keys are for those who do not want to leave the keyboard; whoever writes a sentence keeps every key. */
function answerByKeyboard(event: KeyboardEvent<HTMLFormElement>): void {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(target)) return;
  const questions = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
  const at = questions.findIndex((question) => question.contains(target));
  if (/^[1-9]$/.test(event.key)) {
    const option = questions[Math.max(0, at)]?.querySelector<HTMLInputElement>(
      `[data-option="${event.key}"]`,
    );
    if (!option) return;
    event.preventDefault();
    option.focus();
    option.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const question = questions[at + (event.key === 'ArrowDown' ? 1 : -1)];
    const first = question?.querySelector<HTMLElement>('input:checked, input, textarea, select');
    if (!first) return;
    event.preventDefault();
    first.focus();
    question?.scrollIntoView({ block: 'center' });
  }
}

function isWriting(element: HTMLElement): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && !['radio', 'checkbox'].includes(element.type);
}
