import { Button, SegmentedControl } from '@mantine/core';
import { IconFlask, IconRestore } from '@tabler/icons-react';
import {
  textIn,
  type Answers,
  type AnswerValue,
  type AssessmentContext,
  type CompiledInstrument,
  type Score,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Question } from '../../ui/question/question';
import type { SheetReply } from '../../ui/question/reply';
import { QuickSelect } from './quick-select';
import { PreviewPerson } from './preview-person';
import { PreviewResult } from './preview-result';
import { useLanguageName } from './use-language-name';
import styles from './preview.module.css';

/** What is tried: kept above, so that looking elsewhere loses no answer. */
export interface Tried {
  readonly replies: Readonly<Record<string, SheetReply>>;
  readonly person: Omit<AssessmentContext, 'assessedOn'>;
  readonly language: string;
}

interface PreviewProps {
  readonly instrument: CompiledInstrument;
  readonly tried: Tried;
  readonly onTry: (change: (now: Tried) => Tried) => void;
  readonly isWide: boolean;
  readonly onWide: (isWide: boolean) => void;
  /** Makes a golden case of what is answered; without it nothing can be kept. */
  readonly onKeep?: (answers: Readonly<Record<string, AnswerValue>>, score: Score) => void;
}

/** The instrument as the caseworker will get it: the same questions, the same engine, the same result. */
export function Preview({ instrument, tried, onTry, isWide, onWide, onKeep }: PreviewProps) {
  const { t } = useTranslation(['studio', 'assess']);
  const { definition } = instrument;
  const nameOf = useLanguageName();
  const languages = Object.keys(definition.languages);
  const { replies, person } = tried;
  const language = languages.includes(tried.language) ? tried.language : 'en';
  const context: AssessmentContext = { assessedOn: civilDateOf(new Date()), ...person };
  const answers: Answers = Object.fromEntries(
    Object.entries(replies).map(([item, { value, status }]) => [item, { value, status }]),
  );
  const visible = instrument.visibleItems(answers, context);
  const score = instrument.score(answers, context);
  const said = Object.fromEntries(
    Object.entries(replies)
      .filter(([, { status, value }]) => status === 'answered' && value !== null)
      .map(([item, { value }]) => [item, value]),
  );
  const isAnswered = Object.keys(said).length > 0;
  return (
    <form
      className={styles.preview}
      data-wide={isWide}
      onSubmit={(event) => event.preventDefault()}
      noValidate
    >
      <div className={styles.tools}>
        {languages.length > 1 && (
          <QuickSelect
            id="preview-language"
            name={t('preview.language')}
            value={language}
            onChange={(next) => onTry((now) => ({ ...now, language: next }))}
            choices={languages.map((code) => ({ value: code, label: nameOf(code) }))}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('preview.width')}
          value={isWide ? 'wide' : 'desk'}
          onChange={(width) => onWide(width === 'wide')}
          data={[
            { value: 'desk', label: t('preview.desk') },
            { value: 'wide', label: t('preview.wide') },
          ]}
        />
        <Button
          size="xs"
          leftSection={<IconRestore size={14} stroke={1.75} />}
          disabled={!isAnswered}
          onClick={() => onTry((now) => ({ ...now, replies: {} }))}
        >
          {t('preview.clear')}
        </Button>
        <Summary score={score} language={language} />
      </div>
      <PreviewPerson
        definition={definition}
        person={person}
        onChange={(next) => onTry((now) => ({ ...now, person: next }))}
      />
      <div className={styles.questions} data-narrow={!isWide}>
        {definition.sections.map((section, at) => {
          const items = visible.filter((item) => item.section === section.code);
          if (items.length === 0) return null;
          return (
            <section key={section.code}>
              <h3 lang={language} dir="auto">
                {textIn(section.title, language)}
              </h3>
              {(section.help ?? (at === 0 ? definition.stem : undefined)) && (
                <p className={styles.stem} lang={language} dir="auto">
                  {textIn(section.help ?? definition.stem ?? { en: '' }, language)}
                </p>
              )}
              {items.map((item, index) => (
                <Question
                  key={item.code}
                  item={item}
                  number={`${at + 1}.${index + 1}`}
                  reply={replies[item.code]}
                  conflict={undefined}
                  refused={undefined}
                  isLarge={isWide}
                  reading={{ first: language, beside: null }}
                  note={null}
                  onReply={(code, reply) =>
                    onTry((now) => ({
                      ...now,
                      replies: {
                        ...now.replies,
                        [code]: { ...reply, isFilledIn: false, isWaiting: false },
                      },
                    }))
                  }
                  onChoose={() => undefined}
                />
              ))}
            </section>
          );
        })}
      </div>
      <PreviewResult score={score} definition={definition} language={language} />
      {onKeep && (
        <Button
          leftSection={<IconFlask size={16} stroke={1.75} />}
          disabled={!isAnswered}
          onClick={() => onKeep(said, score)}
        >
          {t('preview.keep')}
        </Button>
      )}
    </form>
  );
}

/** The main result in one line, in sight while the questions are answered. */
function Summary({ score, language }: { score: Score; language: string }) {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  const main = score.outputs.find(({ value }) => value !== null && value === score.total);
  return (
    <p className={styles.summary} role="status">
      {main ? (
        <>
          {textIn(main.title, language)}{' '}
          <strong>{formats.number(main.value ?? 0, { maximumFractionDigits: 2 })}</strong>{' '}
          {main.band && (
            <span className={styles.band} data-tone={main.band.tone}>
              {textIn(main.band.label, language)}
            </span>
          )}
        </>
      ) : (
        t('preview.missing', { count: score.missing.length })
      )}
    </p>
  );
}
