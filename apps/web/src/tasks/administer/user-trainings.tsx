import { useState } from 'react';
import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { textIn, type Text as Words } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { DateField } from '../../ui/date-field';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import { useTrainedInstruments, useTrainings } from './administer.api';

/** What a user was trained in: without a valid one they cannot start an instrument that asks for it. */
export function UserTrainings({ userId }: { userId: string }) {
  const { t, i18n } = useTranslation('administer');
  const { date } = useFormats();
  const errors = useFormErrors('training');
  const instruments = useTrainedInstruments();
  const { list, record, remove } = useTrainings(userId);
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState('');
  const [trainedOn, setTrainedOn] = useState('');
  const [validUntil, setValidUntil] = useState('');
  const [certificate, setCertificate] = useState('');
  const all = instruments.data ?? [];
  const instrument = chosen || all[0]?.code || '';
  const nameOf = (code: string) => {
    const found = all.find((one) => one.code === code);
    return found ? textIn(found.title as Words, i18n.language) : code;
  };
  const submit = () => {
    if (!errors.check({ ...(trainedOn === '' && { trainedOn: t('training.day-missing') }) }))
      return;
    record.mutate(
      {
        once,
        instrument,
        trainedOn,
        validUntil: validUntil || null,
        certificate: certificate || null,
      },
      {
        onSuccess: () => {
          setOnce(crypto.randomUUID());
          setTrainedOn('');
          setValidUntil('');
          setCertificate('');
        },
        onError: errors.refuse,
      },
    );
  };
  // A form without anything to choose helps nobody; what was recorded before is still shown.
  if (instruments.data?.length === 0 && !list.data?.items.length) return null;
  return (
    <Stack mt="lg" component="section" aria-label={t('training.title')}>
      <Divider />
      <Text component="h3" fw={620}>
        {t('training.title')}
      </Text>
      {list.data?.items.length === 0 && <Text>{t('training.none')}</Text>}
      {list.data?.items.map((one) => (
        <Group key={one.id} justify="space-between">
          <Text>
            {nameOf(one.instrument)}:{' '}
            {one.validUntil
              ? t('training.until', { from: date(one.trainedOn), until: date(one.validUntil) })
              : t('training.open', { from: date(one.trainedOn) })}
            {one.certificate && ` · ${one.certificate}`}
          </Text>
          <Button
            variant="default"
            size="xs"
            aria-label={t('training.remove-named', { name: nameOf(one.instrument) })}
            loading={remove.isPending && remove.variables === one.id}
            onClick={() => remove.mutate(one.id, { onError: errors.refuse })}
          >
            {t('training.remove')}
          </Button>
        </Group>
      ))}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          <SelectField
            id={errors.idOf('instrument')}
            label={t('training.instrument')}
            hint={null}
            error={errors.of('instrument')}
            value={instrument}
            onChange={setChosen}
            choices={all.map(({ code }) => ({ value: code, label: nameOf(code) }))}
          />
          <DateField
            id={errors.idOf('trainedOn')}
            label={t('training.day')}
            hint={null}
            error={errors.of('trainedOn')}
            value={trainedOn}
            onChange={setTrainedOn}
          />
          <DateField
            id={errors.idOf('validUntil')}
            label={t('training.last-day')}
            hint={t('training.last-day-hint')}
            error={errors.of('validUntil')}
            value={validUntil}
            onChange={setValidUntil}
          />
          <TextField
            id={errors.idOf('certificate')}
            label={t('training.certificate')}
            hint={null}
            error={errors.of('certificate')}
            value={certificate}
            onChange={setCertificate}
            maxLength={120}
          />
          <Group justify="end">
            <Button type="submit" variant="default" loading={record.isPending}>
              {t('training.record')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
