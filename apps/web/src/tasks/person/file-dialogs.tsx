import { useState } from 'react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  custodyFrom,
  MOVEMENT_REASONS,
  possibleMovements,
  type MovementKind,
  type MovementReason,
} from '@throughcare/domain';
import { SelectField, TextField } from '../../ui/field';
import { useFormErrors } from '../../ui/use-form-errors';
import { DateTimeField, toInstant, toLocalMinute } from './date-time-field';
import { DialogForm, FormDialog } from './dialog-form';
import { useSites } from './directory.api';
import { useAddContact, useAddDependant, useRecordMovement, useRecordOrder } from './file.api';
import { EMPTY_ORDER, orderBody, wrongInLegalBasis } from './order';
import { OrderFields } from './order-fields';
import type { PersonFile } from './person.api';

export interface FileDialogProps {
  readonly file: PersonFile;
  readonly onClose: () => void;
}

export function AddContactDialog({ file, onClose }: FileDialogProps) {
  const { t } = useTranslation('file');
  const errors = useFormErrors('contact');
  const add = useAddContact(file.person.id);
  const [values, setValues] = useState({ name: '', relation: '', phone: '' });
  const [isNextOfKin, setNextOfKin] = useState(file.contacts.length === 0);
  const [mayBeContacted, setMayBeContacted] = useState(true);
  const submit = () => {
    const found = {
      ...(values.name.trim() === '' && { name: t('missing.name') }),
      ...(values.relation.trim() === '' && { relation: t('missing.relation') }),
    };
    if (!errors.check(found)) return;
    add.mutate(
      { ...values, phone: values.phone.trim() || null, isNextOfKin, mayBeContacted },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <FormDialog title={t('contact.add')} onClose={onClose}>
      <DialogForm {...{ errors, onClose, submit }} busy={add.isPending} save={t('contact.add')}>
        {(['name', 'relation', 'phone'] as const).map((field) => (
          <TextField
            key={field}
            id={errors.idOf(field)}
            label={t(`contact.${field}`)}
            hint={null}
            error={errors.of(field)}
            value={values[field]}
            onChange={(value) => setValues((now) => ({ ...now, [field]: value }))}
            inputMode={field === 'phone' ? 'tel' : 'text'}
            maxLength={field === 'name' ? 200 : 60}
          />
        ))}
        <Checkbox
          label={t('contact.next-of-kin')}
          checked={isNextOfKin}
          onChange={(event) => setNextOfKin(event.currentTarget.checked)}
        />
        <Checkbox
          label={t('contact.may-be-contacted')}
          checked={mayBeContacted}
          onChange={(event) => setMayBeContacted(event.currentTarget.checked)}
        />
      </DialogForm>
    </FormDialog>
  );
}

export function AddDependantDialog({ file, onClose }: FileDialogProps) {
  const { t } = useTranslation('file');
  const errors = useFormErrors('dependant');
  const add = useAddDependant(file.person.id);
  const [values, setValues] = useState({
    name: '',
    birthYear: '',
    livesWhere: '',
    carer: '',
    socialService: '',
  });
  const submit = () => {
    const year = values.birthYear.trim();
    if (!errors.check(year && !/^\d{4}$/.test(year) ? { birthYear: t('missing.year') } : {}))
      return;
    const { birthYear: _, ...words } = values;
    const given = Object.fromEntries(
      Object.entries(words).map(([field, value]) => [field, value.trim() || null]),
    );
    add.mutate(
      { ...given, birthYear: year ? Number(year) : null },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <FormDialog title={t('dependant.add')} onClose={onClose}>
      <DialogForm {...{ errors, onClose, submit }} busy={add.isPending} save={t('dependant.add')}>
        <p>{t('dependant.sealed')}</p>
        {(['name', 'birthYear', 'livesWhere', 'carer', 'socialService'] as const).map((field) => (
          <TextField
            key={field}
            id={errors.idOf(field)}
            label={t(`dependant.${field}`)}
            hint={null}
            error={errors.of(field)}
            value={values[field]}
            onChange={(value) => setValues((now) => ({ ...now, [field]: value }))}
            inputMode={field === 'birthYear' ? 'numeric' : 'text'}
            maxLength={field === 'birthYear' ? 4 : 200}
          />
        ))}
      </DialogForm>
    </FormDialog>
  );
}

/** Which movements can follow from where the person is; a release is recorded with its checks, on its own page. */
export function movementsNow(file: PersonFile): readonly MovementKind[] {
  const ledger = file.movements.map((movement) => ({
    kind: movement.kind as MovementKind,
    reason: movement.reason as MovementReason,
    happenedAt: new Date(movement.movedAt),
  }));
  return possibleMovements(custodyFrom(ledger).state).filter((kind) => kind !== 'release');
}

export function RecordMovementDialog({ file, onClose }: FileDialogProps) {
  const { t } = useTranslation(['file', 'timeline']);
  const errors = useFormErrors('movement');
  const record = useRecordMovement(file.person.id);
  const sites = useSites();
  const kinds = movementsNow(file);
  const [kind, setKind] = useState<MovementKind>(kinds[0] ?? 'transfer');
  const [reason, setReason] = useState<MovementReason>('other');
  const [siteId, setSiteId] = useState(file.person.site?.id ?? '');
  const [place, setPlace] = useState('');
  const [movedAt, setMovedAt] = useState(() => toLocalMinute(new Date()));
  const submit = () => {
    const at = toInstant(movedAt);
    if (!errors.check(at ? {} : { movedAt: t('missing.when') }) || !at) return;
    record.mutate(
      {
        kind,
        reason,
        siteId: kind === 'temporary-absence' ? null : siteId || null,
        place: place.trim() || null,
        movedAt: at,
      },
      { onSuccess: onClose, onError: errors.refuse },
    );
  };
  return (
    <FormDialog title={t('movement.record')} onClose={onClose}>
      <DialogForm
        {...{ errors, onClose, submit }}
        busy={record.isPending}
        save={t('movement.record')}
      >
        <SelectField
          id={errors.idOf('kind')}
          label={t('movement.kind')}
          hint={null}
          error={errors.of('kind')}
          value={kind}
          onChange={(value) => setKind(value as MovementKind)}
          choices={kinds.map((value) => ({ value, label: t(`timeline:kind.movement/${value}`) }))}
        />
        {kind !== 'temporary-absence' && (
          <SelectField
            id={errors.idOf('siteId')}
            label={t('movement.site')}
            hint={null}
            error={errors.of('siteId')}
            value={siteId}
            onChange={setSiteId}
            choices={(sites.data ?? [])
              .filter((site) => site.kind === 'prison')
              .map((site) => ({ value: site.id, label: site.name }))}
          />
        )}
        <TextField
          id={errors.idOf('place')}
          label={t('movement.place')}
          hint={null}
          error={errors.of('place')}
          value={place}
          onChange={setPlace}
          maxLength={120}
        />
        <SelectField
          id={errors.idOf('reason')}
          label={t('movement.reason')}
          hint={null}
          error={errors.of('reason')}
          value={reason}
          onChange={(value) => setReason(value as MovementReason)}
          choices={MOVEMENT_REASONS.map((value) => ({
            value,
            label: t(`timeline:reason.${value}`),
          }))}
        />
        <DateTimeField
          id={errors.idOf('movedAt')}
          label={t('movement.when')}
          hint={t('movement.when-hint')}
          error={errors.of('movedAt')}
          value={movedAt}
          onChange={setMovedAt}
        />
      </DialogForm>
    </FormDialog>
  );
}

export function RecordOrderDialog({ file, onClose }: FileDialogProps) {
  const { t } = useTranslation(['file', 'register']);
  const errors = useFormErrors('order');
  const record = useRecordOrder(file.person.id);
  const [order, setOrder] = useState(EMPTY_ORDER);
  const submit = () => {
    const found = Object.entries(wrongInLegalBasis(order)).map(
      ([field, key]) => [field, t(`register:missing.${key}`)] as const,
    );
    if (!errors.check(Object.fromEntries(found))) return;
    record.mutate(orderBody(order), { onSuccess: onClose, onError: errors.refuse });
  };
  return (
    <FormDialog title={t('order.record')} size="lg" onClose={onClose}>
      <DialogForm {...{ errors, onClose, submit }} busy={record.isPending} save={t('order.record')}>
        <OrderFields
          value={order}
          onChange={(changes) => setOrder((now) => ({ ...now, ...changes }))}
          errors={errors}
        />
      </DialogForm>
    </FormDialog>
  );
}
