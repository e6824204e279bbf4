import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LEGAL_BASIS_KINDS } from '@throughcare/domain';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { useCodes } from './directory.api';
import { EMPTY_OFFENCE, type OffenceDraft, type OrderDraft } from './order';
import styles from './form.module.css';

interface OrderFieldsProps {
  readonly value: OrderDraft;
  readonly onChange: (changes: Partial<OrderDraft>) => void;
  readonly errors: FormErrors;
}

/** The order that allows holding or supervising someone, with its offences (NMR-07b). */
export function OrderFields({ value, onChange, errors }: OrderFieldsProps) {
  const { t } = useTranslation(['register', 'timeline']);
  const text = (field: 'orderNumber' | 'court', label: string, maxLength: number) => (
    <TextField
      id={errors.idOf(field)}
      label={t(label)}
      hint={null}
      error={errors.of(field)}
      value={value[field]}
      onChange={(typed) => onChange({ [field]: typed })}
      maxLength={maxLength}
    />
  );
  const date = (
    field: 'imposedOn' | 'startsOn' | 'earliestReleaseOn' | 'endsOn',
    label: string,
    hint: string | null,
  ) => (
    <DateField
      id={errors.idOf(field)}
      label={t(label)}
      hint={hint && t(hint)}
      error={errors.of(field)}
      value={value[field]}
      onChange={(day) => onChange({ [field]: day })}
    />
  );
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('field.order')}</legend>
        <SelectField
          id={errors.idOf('kind')}
          label={t('field.order-kind')}
          hint={null}
          error={errors.of('kind')}
          value={value.orderKind}
          onChange={(kind) => onChange({ orderKind: kind as OrderDraft['orderKind'] })}
          choices={LEGAL_BASIS_KINDS.map((kind) => ({
            value: kind,
            label: t(`timeline:basis.${kind}`),
          }))}
        />
        <div className={styles.pair}>
          {text('orderNumber', 'field.order-number', 80)}
          {text('court', 'field.court', 200)}
          {date('imposedOn', 'field.imposed-on', null)}
          {date('startsOn', 'field.starts-on', 'hint.starts-on')}
          {date('earliestReleaseOn', 'field.earliest-release-on', 'hint.earliest-release-on')}
          {date('endsOn', 'field.ends-on', 'hint.ends-on')}
        </div>
      </fieldset>
      {value.offences.map((offence, at) => (
        <OffenceFields
          key={at}
          at={at}
          offence={offence}
          errors={errors}
          onChange={(changes) =>
            onChange({
              offences: value.offences.map((one, place) =>
                place === at ? { ...one, ...changes } : one,
              ),
            })
          }
          onRemove={
            value.offences.length > 1
              ? () => onChange({ offences: value.offences.filter((_, place) => place !== at) })
              : null
          }
        />
      ))}
      <div>
        <Button
          leftSection={<IconPlus size={16} stroke={2} />}
          onClick={() => onChange({ offences: [...value.offences, EMPTY_OFFENCE] })}
        >
          {t('add-offence')}
        </Button>
      </div>
    </>
  );
}

function OffenceFields({
  at,
  offence,
  errors,
  onChange,
  onRemove,
}: {
  at: number;
  offence: OffenceDraft;
  errors: FormErrors;
  onChange: (changes: Partial<OffenceDraft>) => void;
  onRemove: (() => void) | null;
}) {
  const { t } = useTranslation('register');
  const codes = useCodes();
  const list = codes.data?.iccs ?? [];
  const choose = (code: string | null) => {
    const label = list.find((one) => one.code === code)?.label ?? '';
    // The court's own words stay; only an untouched label follows the code.
    const isUntouched = offence.label === '' || list.some((one) => one.label === offence.label);
    onChange({ iccsCode: code ?? '', ...(isUntouched && { label }) });
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t(at === 0 ? 'field.index-offence' : 'field.other-offence')}</legend>
      <Select
        id={errors.idOf(`offences.${at}.iccsCode`)}
        label={t('field.iccs')}
        description={t('hint.iccs')}
        error={errors.of(`offences.${at}.iccsCode`)}
        searchable
        clearable
        limit={60}
        nothingFoundMessage={t('no-code')}
        value={offence.iccsCode || null}
        onChange={choose}
        data={list.map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))}
      />
      <div className={styles.pair}>
        <TextField
          id={errors.idOf(`offences.${at}.label`)}
          label={t('field.offence-label')}
          hint={null}
          error={errors.of(`offences.${at}.label`)}
          value={offence.label}
          onChange={(label) => onChange({ label })}
          maxLength={300}
        />
        <DateField
          id={errors.idOf(`offences.${at}.committedOn`)}
          label={t('field.committed-on')}
          hint={null}
          error={errors.of(`offences.${at}.committedOn`)}
          value={offence.committedOn}
          onChange={(committedOn) => onChange({ committedOn })}
        />
      </div>
      {onRemove && (
        <div>
          <Button size="xs" variant="subtle" onClick={onRemove}>
            {t('remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
