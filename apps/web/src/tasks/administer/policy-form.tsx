import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { textIn, type Text } from '@throughcare/assessment';
import type { PolicyCode, PolicyShape } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { useInstruments } from '../person/instruments.api';
import { usePolicyWords } from './policy-words';
import styles from './policies.module.css';

interface PolicyFormProps {
  readonly code: PolicyCode;
  readonly shape: PolicyShape;
  /** Path of this part in what is sent, `body.0.dueIn`. */
  readonly path: string;
  /** What this part is called; none for the page itself. */
  readonly label: string;
  readonly value: unknown;
  readonly isOptional?: boolean;
  readonly errors: FormErrors;
  readonly onChange: (value: unknown) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** A page of the policy book to be written, drawn from its shape: what the shape allows is what can be chosen. */
export function PolicyForm(props: PolicyFormProps) {
  const { shape, path, label, value, errors, onChange } = props;
  const words = usePolicyWords(props.code);
  const { t } = useTranslation('policies');
  const frame = { id: errors.idOf(path), label, hint: null, error: errors.of(path) };
  switch (shape.kind) {
    case 'whole':
      return (
        <TextField
          {...frame}
          inputMode="numeric"
          maxLength={6}
          value={value === undefined || value === null ? '' : String(value)}
          onChange={(text) => onChange(numberOf(text) ?? (props.isOptional ? undefined : null))}
        />
      );
    case 'text':
      return (
        <TextField
          {...frame}
          maxLength={shape.most}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      );
    case 'date':
      return <DateField {...frame} value={String(value ?? '')} onChange={onChange} />;
    case 'yes-no':
      return (
        <Checkbox
          id={frame.id}
          label={label}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'instrument':
      return <InstrumentSelect {...props} />;
    case 'choice':
      return (
        <SelectField
          {...frame}
          value={value === undefined ? '' : String(value)}
          onChange={(text) =>
            onChange(text === '' ? undefined : shape.of.find((one) => String(one) === text))
          }
          choices={[
            ...(props.isOptional || value === undefined
              ? [{ value: '', label: t(props.isOptional ? 'everyone' : 'choose') }]
              : []),
            ...shape.of.map((one) => ({ value: String(one), label: words(one) })),
          ]}
        />
      );
    case 'choices':
      return <Several {...props} shape={shape} />;
    case 'one-of':
      return <Amount {...props} shape={shape} />;
    case 'rows':
      return <Rows {...props} shape={shape} />;
    case 'fields':
      return <FieldSet {...props} shape={shape} />;
  }
}

type Part<Kind extends PolicyShape['kind']> = Omit<PolicyFormProps, 'shape'> & {
  readonly shape: Extract<PolicyShape, { kind: Kind }>;
};

function InstrumentSelect({ path, label, value, errors, onChange }: PolicyFormProps) {
  const { t, i18n } = useTranslation('policies');
  const { data } = useInstruments();
  const code = typeof value === 'string' ? value : '';
  const inUse = (data ?? []).filter(({ isRetired }) => !isRetired);
  const known = inUse.map((one) => ({
    value: one.code,
    label: `${textIn(one.title as Text, i18n.language)} (${one.code})`,
  }));
  return (
    <SelectField
      id={errors.idOf(path)}
      label={label}
      hint={null}
      error={errors.of(path)}
      value={code}
      onChange={(next) => onChange(next === '' ? undefined : next)}
      choices={[
        ...(code === '' ? [{ value: '', label: t('choose') }] : []),
        ...(code !== '' && !known.some((one) => one.value === code)
          ? [{ value: code, label: code }]
          : []),
        ...known.toSorted((a, b) => a.label.localeCompare(b.label, i18n.language)),
      ]}
    />
  );
}

function Several({
  code,
  shape,
  path,
  label,
  value,
  isOptional,
  errors,
  onChange,
}: Part<'choices'>) {
  const words = usePolicyWords(code);
  const chosen = ((value ?? []) as readonly (string | number)[]).map(String);
  return (
    <Checkbox.Group
      id={errors.idOf(path)}
      label={label}
      error={errors.of(path)}
      value={chosen}
      onChange={(next) =>
        onChange(
          next.length === 0 && isOptional
            ? undefined
            : shape.of.filter((one) => next.includes(String(one))),
        )
      }
    >
      <div className={styles.checks}>
        {shape.of.map((one) => (
          <Checkbox key={one} size="xs" value={String(one)} label={words(one)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A number and what it counts: hours from the trigger, days, days before release. */
function Amount({ shape, path, label, value, errors, onChange }: Part<'one-of'>) {
  const { t } = useTranslation('policies');
  const units = Object.keys(shape.fields);
  const [[unit = units[0] ?? '', amount] = []] = Object.entries((value ?? {}) as Fields);
  const inner = `${path}.${unit}`;
  return (
    <div className={styles.amount}>
      <TextField
        id={errors.idOf(inner)}
        label={label}
        hint={null}
        error={errors.of(inner) ?? errors.of(path)}
        inputMode="numeric"
        maxLength={6}
        value={amount === undefined || amount === null ? '' : String(amount)}
        onChange={(text) => onChange({ [unit]: numberOf(text) })}
      />
      <SelectField
        id={errors.idOf(`${path}.unit`)}
        label={t('unit')}
        hint={null}
        error={null}
        value={unit}
        onChange={(next) => onChange({ [next]: amount ?? null })}
        choices={units.map((one) => ({ value: one, label: t(`unit-of.${one}`) }))}
      />
    </div>
  );
}

function Rows(props: Part<'rows'>) {
  const { code, shape, path, value, errors, onChange } = props;
  const { t } = useTranslation('policies');
  const rows = (value ?? []) as readonly unknown[];
  return (
    <div className={styles.rows}>
      {errors.of(path) && <p className={styles.wrong}>{errors.of(path)}</p>}
      {rows.map((row, at) => {
        const inner = `${path}.${at}`;
        return (
          // Rows have no name of their own; a row keeps its place while it is written.
          <fieldset key={at} className={styles.row} id={errors.idOf(inner)} tabIndex={-1}>
            <legend className="visually-hidden">{t('row', { at: at + 1 })}</legend>
            {errors.of(inner) && <p className={styles.wrong}>{errors.of(inner)}</p>}
            <PolicyForm
              code={code}
              shape={shape.row}
              path={inner}
              label={props.label}
              value={row}
              errors={errors}
              onChange={(next) => onChange(rows.map((one, place) => (place === at ? next : one)))}
            />
            <Button
              size="xs"
              variant="subtle"
              className={styles.remove ?? ''}
              leftSection={<IconTrash size={14} stroke={1.75} aria-hidden="true" />}
              onClick={() => onChange(rows.filter((_, place) => place !== at))}
            >
              {t('remove', { at: at + 1 })}
            </Button>
          </fieldset>
        );
      })}
      {rows.length < shape.most && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden="true" />}
          onClick={() => onChange([...rows, shape.row.kind === 'fields' ? {} : ''])}
        >
          {t('add')}
        </Button>
      )}
    </div>
  );
}

function FieldSet(props: Part<'fields'>) {
  const { code, shape, path, label, value, errors, onChange } = props;
  const words = usePolicyWords(code);
  const fields = (value ?? {}) as Fields;
  const change = (key: string, next: unknown) => {
    const { [key]: _, ...rest } = fields;
    const all = next === undefined ? rest : { ...fields, [key]: next };
    onChange(props.isOptional && Object.keys(all).length === 0 ? undefined : all);
  };
  const parts = (
    <div className={styles.grid}>
      {Object.entries(shape.fields).map(([key, inner]) => (
        <PolicyForm
          key={key}
          code={code}
          shape={inner}
          path={`${path}.${key}`}
          label={words(key)}
          value={fields[key]}
          isOptional={shape.optional?.includes(key) ?? false}
          errors={errors}
          onChange={(next) => change(key, next)}
        />
      ))}
    </div>
  );
  const isNested = path.split('.').length > 1 && !/\.\d+$/.test(path);
  return isNested ? (
    <fieldset className={styles.nested}>
      <legend>{label}</legend>
      {parts}
    </fieldset>
  ) : (
    parts
  );
}

/** What was typed, as a number where it reads as one; the service says what is wrong with the rest. */
function numberOf(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^-?\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}
