import { useState } from 'react';
import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import {
  DATE_ORDERS,
  IMPORT_FIELDS,
  mappingProblems,
  PERSON_KEY_NAMES,
  type ImportField,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/error-page';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField } from '../../ui/field';
import { PageSkeleton } from '../../ui/page-skeleton';
import { StatusTag } from '../../ui/status-tag';
import { useFormErrors } from '../../ui/use-form-errors';
import {
  useImportColumns,
  useImportMoves,
  type CheckBody,
  type ImportColumn,
  type ImportRun,
} from './import-records.api';
import styles from './import-records.module.css';

type Columns = NonNullable<ReturnType<typeof useImportColumns>['data']>;

/** What each column of the file is; the next file with these headings comes with the same answers. */
export function ColumnsStep({ run }: { run: ImportRun }) {
  const columns = useImportColumns(run.id);
  if (columns.isError)
    return <ProblemPage problem={columns.error} onAgain={() => void columns.refetch()} />;
  return columns.data ? <ColumnsForm run={run} guess={columns.data} /> : <PageSkeleton />;
}

function ColumnsForm({ run, guess }: { run: ImportRun; guess: Columns }) {
  const { t } = useTranslation('imports');
  const errors = useFormErrors('columns');
  const { check, cancel } = useImportMoves(run.id);
  const [mapping, setMapping] = useState(guess.columns.map(({ field }) => field));
  const [dateOrder, setDateOrder] = useState(guess.dateOrder);
  const fields = IMPORT_FIELDS[run.kind];
  const choose = (at: number, field: string) =>
    setMapping(mapping.map((old, index) => (index === at ? field || null : old)) as typeof mapping);
  const submit = () => {
    const found = mappingProblems(run.kind, mapping).map(({ field, code }) => [
      `column.${Math.max(0, mapping.lastIndexOf(field as never))}`,
      t(`columns.problem.${code}`, { field: t(`field.${field}`) }),
    ]);
    if (!errors.check(Object.fromEntries(found) as Record<string, string>)) return;
    check.mutate(
      { revision: run.revision, mapping: mapping as CheckBody['mapping'], dateOrder },
      { onError: errors.refuse },
    );
  };
  return (
    <Card
      title={t('columns.title')}
      action={
        guess.isRemembered && (
          <StatusTag tone="petrol" icon={IconHistory}>
            {t('columns.remembered')}
          </StatusTag>
        )
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap={14}>
          <p className={styles.second}>{t('columns.lead')}</p>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          <Needed kind={run.kind} mapping={mapping} />
          <ul className={styles.columns}>
            {guess.columns.map((column, at) => (
              <ColumnChoice
                key={`${at}:${column.heading}`}
                id={errors.idOf(`column.${at}`)}
                column={column}
                fields={fields}
                value={mapping[at] ?? ''}
                error={errors.of(`column.${at}`)}
                onChoose={(field) => choose(at, field)}
              />
            ))}
          </ul>
          <div className={styles.narrow}>
            <SelectField
              id={errors.idOf('dateOrder')}
              label={t('columns.date-order')}
              hint={t('columns.date-order-hint')}
              error={errors.of('dateOrder')}
              value={dateOrder}
              onChange={(value) =>
                setDateOrder(DATE_ORDERS.find((one) => one === value) ?? dateOrder)
              }
              choices={DATE_ORDERS.map((one) => ({ value: one, label: t(`date-order.${one}`) }))}
            />
          </div>
          <Group justify="space-between">
            <Button
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate(run.revision, { onError: errors.refuse })}
            >
              {t('act.cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={check.isPending}>
              {t('act.check')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}

/** The fields without which no row can be right, ticked as their columns are chosen. */
function Needed({
  kind,
  mapping,
}: {
  kind: ImportRun['kind'];
  mapping: readonly (string | null)[];
}) {
  const { t } = useTranslation('imports');
  const isChosen = (name: string) => mapping.includes(name);
  const needed = IMPORT_FIELDS[kind].filter((field) => field.isRequired).map(({ name }) => name);
  const missing = needed.filter((name) => !isChosen(name)).map((name) => t(`field.${name}`));
  if (kind !== 'people' && !PERSON_KEY_NAMES.some(isChosen)) missing.unshift(t('columns.a-number'));
  return (
    <p role="status">
      {missing.length === 0
        ? t('columns.complete')
        : t('columns.missing', { fields: missing.join(', ') })}
    </p>
  );
}

interface ColumnChoiceProps {
  readonly id: string;
  readonly column: ImportColumn;
  readonly fields: readonly ImportField[];
  readonly value: string;
  readonly error: string | null;
  readonly onChoose: (field: string) => void;
}

function ColumnChoice({ id, column, fields, value, error, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation('imports');
  const samples = column.samples.filter(Boolean);
  return (
    <li className={styles.column}>
      <label htmlFor={id}>
        <bdi className={styles.heading}>{column.heading || t('columns.no-heading')}</bdi>
        <span className={styles.samples}>
          {samples.length === 0 ? t('columns.empty') : <bdi>{samples.join(' · ')}</bdi>}
        </span>
      </label>
      <NativeSelect
        id={id}
        value={value}
        error={error}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={[
          { value: '', label: t('columns.leave-out') },
          ...fields.map(({ name, isRequired }) => ({
            value: name,
            label: isRequired
              ? t('columns.needed', { field: t(`field.${name}`) })
              : t(`field.${name}`),
          })),
        ]}
      />
    </li>
  );
}
