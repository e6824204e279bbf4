import { Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import {
  answersFrom,
  textIn,
  type AnswerValue,
  type CompiledInstrument,
} from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { AnswerInput } from '../../ui/question/answer-input';
import { resultsOf } from './editing/cases';
import type { GoldenCase } from './editing/studio-document';
import { Act } from './item-acts';
import { useStudio } from './studio-context';
import forms from './forms.module.css';
import styles from './cases.module.css';

interface CaseFormProps {
  readonly golden: GoldenCase;
  readonly instrument: CompiledInstrument;
  readonly onChange: (changes: Partial<GoldenCase>, field?: string) => void;
  readonly onRemove: () => void;
}

/** One golden case: its answers, and what a source says must come out. */
export function CaseForm({ golden, instrument, onChange, onRemove }: CaseFormProps) {
  const { t } = useTranslation(['studio', 'assess']);
  const { writing } = useStudio();
  const context = { assessedOn: golden.asOf ?? civilDateOf(new Date()) };
  const answers = answersFrom(golden.answers);
  const visible = instrument.visibleItems(answers, context);
  const now = resultsOf(instrument.score(answers, context));
  const free = Object.keys(now).filter((output) => !(output in golden.expected));
  const expect = (output: string, value: AnswerValue) =>
    onChange({ expected: { ...golden.expected, [output]: value } }, `expected.${output}`);
  const answer = (item: string, value: AnswerValue) => {
    const { [item]: _before, ...rest } = golden.answers;
    onChange({ answers: value === null ? rest : { ...rest, [item]: value } }, `answer.${item}`);
  };
  return (
    <form className={styles.case} onSubmit={(event) => event.preventDefault()} noValidate>
      <div className={forms.row}>
        <TextField
          id="case-name"
          label={t('cases.name')}
          hint={t('cases.name-hint')}
          error={null}
          value={golden.name}
          maxLength={200}
          onChange={(name) => onChange({ name }, 'name')}
        />
        <DateField
          id="case-day"
          label={t('cases.day')}
          hint={t('cases.day-hint')}
          error={null}
          value={golden.asOf ?? ''}
          onChange={(asOf) => onChange({ asOf }, 'day')}
        />
        <Act words={t('act.remove')} icon={IconTrash} onClick={onRemove} />
      </div>
      <section className={forms.block}>
        <h3>{t('cases.expected')}</h3>
        <p className={forms.quiet}>{t('cases.expected-hint')}</p>
        {Object.entries(golden.expected).map(([output, value]) => (
          <div key={output} className={styles.expected}>
            <TextField
              id={`expected-${output}`}
              label={<bdi>{output}</bdi>}
              hint={null}
              error={null}
              value={value === null ? '' : String(value)}
              maxLength={60}
              onChange={(text) => expect(output, readValue(text))}
            />
            <span className={forms.quiet}>{t('cases.now', { value: say(now[output]) })}</span>
            <Act
              words={t('act.remove-what', { what: output })}
              icon={IconTrash}
              onClick={() => {
                const { [output]: _gone, ...rest } = golden.expected;
                onChange({ expected: rest });
              }}
            />
          </div>
        ))}
        {free.length > 0 && (
          <div className={styles.expected}>
            <SelectField
              id="case-expect"
              label={t('cases.expect')}
              hint={null}
              error={null}
              value=""
              onChange={(output) => output !== '' && expect(output, now[output] ?? null)}
              choices={[
                { value: '', label: t('cases.choose') },
                ...free.map((output) => ({ value: output, label: output })),
              ]}
            />
            <Button
              size="xs"
              leftSection={<IconPlus size={16} stroke={1.75} />}
              onClick={() =>
                onChange({
                  expected: {
                    ...golden.expected,
                    ...Object.fromEntries(free.map((output) => [output, now[output] ?? null])),
                  },
                })
              }
            >
              {t('cases.expect-all')}
            </Button>
          </div>
        )}
      </section>
      <section className={forms.block}>
        <h3>{t('cases.answered')}</h3>
        {visible.map((item) => (
          <fieldset key={item.code} className={styles.answer}>
            <legend>
              <bdi>{item.code}</bdi> {textIn(item.text, writing)}
            </legend>
            <AnswerInput
              item={item}
              reply={
                item.code in golden.answers
                  ? {
                      value: golden.answers[item.code] ?? null,
                      status: 'answered',
                      evidence: null,
                      sources: [],
                      isFilledIn: false,
                      isWaiting: false,
                    }
                  : undefined
              }
              reading={{ first: writing, beside: null }}
              say={({ value }) => answer(item.code, value ?? null)}
            />
            {item.code in golden.answers && (
              <Button size="xs" variant="subtle" onClick={() => answer(item.code, null)}>
                {t('cases.unanswer')}
              </Button>
            )}
          </fieldset>
        ))}
      </section>
    </form>
  );
}

/** A number, yes or no, nothing, or a band's code. */
function readValue(text: string): AnswerValue {
  const words = text.trim();
  if (words === '') return null;
  if (words === 'true' || words === 'false') return words === 'true';
  const number = Number(words.replace(',', '.'));
  return Number.isFinite(number) ? number : words;
}

const say = (value: AnswerValue | undefined) =>
  value === null || value === undefined ? '–' : String(value);
