import { Checkbox } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Limits } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { QuickSelect } from './quick-select';
import type { ContextField, RuleTest, Value } from './editing/rule';
import { optionsOf } from './editing/options';
import type { FileItem } from './editing/studio-document';
import { Act } from './item-acts';
import { NumberField } from './number-field';
import { useStudio, wordsOf } from './studio-context';
import styles from './forms.module.css';

const CONTEXT: Readonly<Record<ContextField, readonly string[]>> = {
  sex: ['male', 'female'],
  setting: ['custody', 'community'],
  legalStatus: ['unconvicted', 'sentenced', 'supervised'],
};
const COMPARISONS = ['atLeast', 'above', 'atMost', 'below', 'is'] as const;
const KNOWN = 'context:';

interface RuleTestRowProps {
  readonly id: string;
  readonly test: RuleTest;
  readonly items: readonly FileItem[];
  readonly canGo: boolean;
  readonly onChange: (test: RuleTest) => void;
  readonly onRemove: () => void;
}

/** One comparison: what is looked at, how, and with what. */
export function RuleTestRow({ id, test, items, canGo, onChange, onRemove }: RuleTestRowProps) {
  const { t } = useTranslation('studio');
  const { writing } = useStudio();
  const subject = test.kind === 'context' ? `${KNOWN}${test.field}` : test.item;
  const item = test.kind === 'context' ? undefined : items.find(({ code }) => code === test.item);
  const choose = (value: string) => {
    if (value.startsWith(KNOWN)) {
      const field = value.slice(KNOWN.length) as ContextField;
      onChange({ kind: 'context', field, values: CONTEXT[field].slice(0, 1) });
      return;
    }
    onChange({ kind: 'answered', item: value, answered: true });
  };
  return (
    <div className={styles.test}>
      <QuickSelect
        id={id}
        name={t('rule.subject')}
        error={test.kind !== 'context' && !item ? t('rule.gone', { item: test.item }) : null}
        value={subject}
        onChange={choose}
        choices={[
          ...(test.kind !== 'context' && !item ? [{ value: subject, label: subject }] : []),
          ...items.map(({ code, text }) => ({
            value: code,
            label: `${code}: ${wordsOf(text, writing)}`.slice(0, 80),
          })),
          ...(Object.keys(CONTEXT) as ContextField[]).map((field) => ({
            value: `${KNOWN}${field}`,
            label: t(`from.${field}`),
          })),
        ]}
      />
      {test.kind !== 'context' && (
        <How id={`${id}-how`} test={test} item={item} onChange={onChange} />
      )}
      <What id={`${id}-what`} test={test} item={item} onChange={onChange} />
      {canGo && <Act words={t('rule.remove')} icon={IconTrash} onClick={onRemove} />}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly test: RuleTest;
  readonly item: FileItem | undefined;
  readonly onChange: (test: RuleTest) => void;
}

function How({ id, test, item, onChange }: PartProps) {
  const { t } = useTranslation('studio');
  const { document } = useStudio();
  if (test.kind === 'context') return null;
  const hasPoints =
    item?.kind === 'number' ||
    (item !== undefined &&
      optionsOf(document.file, item).some(({ points }) => points !== undefined));
  const ways = [
    ...(item?.kind === 'choice' || item?.kind === 'boolean' ? ['one-of'] : []),
    ...(item?.kind === 'multi' ? ['includes'] : []),
    ...(hasPoints ? COMPARISONS : []),
    'answered',
    'unanswered',
  ];
  const now =
    test.kind === 'number'
      ? test.limit
      : test.kind === 'answered'
        ? test.answered
          ? 'answered'
          : 'unanswered'
        : test.kind;
  const choose = (way: string) => {
    const of = { item: test.item };
    if (way === 'answered' || way === 'unanswered')
      onChange({ kind: 'answered', ...of, answered: way === 'answered' });
    else if (way === 'includes')
      onChange({ kind: 'includes', ...of, value: valuesOf(document.file, item)[0]?.value + '' });
    else if (way === 'one-of')
      onChange({
        kind: 'one-of',
        ...of,
        values: valuesOf(document.file, item)
          .slice(0, 1)
          .map(({ value }) => value),
      });
    else onChange({ kind: 'number', ...of, limit: way as keyof Limits, to: 1 });
  };
  return (
    <QuickSelect
      id={id}
      name={t('rule.how')}
      value={now}
      onChange={choose}
      choices={[...new Set([...ways, now])].map((way) => ({ value: way, label: t(`way.${way}`) }))}
    />
  );
}

function What({ id, test, item, onChange }: PartProps) {
  const { t } = useTranslation('studio');
  const { document, writing } = useStudio();
  if (test.kind === 'answered') return null;
  if (test.kind === 'number')
    return (
      <NumberField
        id={id}
        label={t('rule.to')}
        isHidden
        value={test.to}
        onChange={(to) => onChange({ ...test, to: to ?? 0 })}
      />
    );
  if (test.kind === 'includes')
    return (
      <QuickSelect
        id={id}
        name={t('rule.to')}
        value={test.value}
        onChange={(value) => onChange({ ...test, value })}
        choices={valuesOf(document.file, item).map(({ value, label }) => ({
          value: String(value),
          label: label ? wordsOf(label, writing) : String(value),
        }))}
      />
    );
  const choices =
    test.kind === 'context'
      ? CONTEXT[test.field].map((value) => ({ value, words: t(`context.${value}`) }))
      : valuesOf(document.file, item).map(({ value, label }) => ({
          value,
          words: label ? wordsOf(label, writing) : t(value === true ? 'yes' : 'no'),
        }));
  const toggle = (value: Value) => {
    const values: readonly Value[] = test.values;
    const next = values.includes(value)
      ? values.filter((each) => each !== value)
      : choices.map((each) => each.value).filter((each) => each === value || values.includes(each));
    if (next.length > 0) onChange({ ...test, values: next } as RuleTest);
  };
  return (
    <div className={styles.values} role="group" aria-label={t('rule.to')}>
      {choices.map(({ value, words }) => (
        <Checkbox
          key={String(value)}
          size="xs"
          label={words}
          checked={(test.values as readonly Value[]).includes(value)}
          onChange={() => toggle(value)}
        />
      ))}
    </div>
  );
}

function valuesOf(file: Parameters<typeof optionsOf>[0], item: FileItem | undefined) {
  if (!item) return [];
  const options = optionsOf(file, item);
  if (item.kind !== 'boolean')
    return options.map(({ code, label }) => ({ value: code as Value, label }));
  return [true, false].map((value) => ({
    value: value as Value,
    label: options.find(({ code }) => code === String(value))?.label,
  }));
}
