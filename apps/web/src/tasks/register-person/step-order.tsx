import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session';
import { ChoiceField } from '../../ui/choice-field';
import { SelectField, TextField } from '../../ui/field';
import { DateTimeField, toLocalMinute } from '../person/date-time-field';
import { useSites } from '../person/directory.api';
import { OrderFields } from '../person/order-fields';
import type { RegisterDraft } from './draft';
import type { StepProps } from './step-who';
import styles from '../person/form.module.css';

/** Reasons with which a stay in custody can begin. */
const ADMISSION_REASONS = ['new-order', 'recall', 'other'] as const;

/** Why they are here and where they go: nobody is admitted without an order in force (NMR-07b). */
export function StepOrder({ draft, change, errors }: StepProps) {
  const { t } = useTranslation('register');
  return (
    <>
      <ChoiceField
        id={errors.idOf('isAdmittedNow')}
        label={t('field.admitted-now')}
        hint={t('hint.admitted-now')}
        error={errors.of('isAdmittedNow')}
        value={draft.isAdmittedNow === null ? null : String(draft.isAdmittedNow)}
        onChange={(chosen) => change({ isAdmittedNow: chosen === 'true' })}
        choices={[
          { value: 'true', label: t('admitted.yes'), hint: t('admitted.yes-hint') },
          { value: 'false', label: t('admitted.no'), hint: t('admitted.no-hint') },
        ]}
      />
      {draft.isAdmittedNow && (
        <>
          {!draft.isOrderSaved && <OrderFields value={draft} onChange={change} errors={errors} />}
          <AdmissionFields draft={draft} change={change} errors={errors} />
        </>
      )}
    </>
  );
}

function AdmissionFields({ draft, change, errors }: StepProps) {
  const { t } = useTranslation(['register', 'timeline']);
  const user = useUser();
  const sites = useSites();
  const prisons = (sites.data ?? []).filter((site) => site.kind === 'prison');
  const own = prisons.filter((site) => user?.siteIds.includes(site.id));
  const choices = own.length > 0 ? own : prisons;
  const [only] = choices.length === 1 ? choices : [];
  useEffect(() => {
    const known: Partial<RegisterDraft> = {
      ...(draft.siteId === '' && only && { siteId: only.id }),
      ...(draft.movedAt === '' && { movedAt: toLocalMinute(new Date()) }),
    };
    if (Object.keys(known).length > 0) change(known);
  }, [draft.siteId, draft.movedAt, only, change]);
  return (
    <fieldset className={styles.group}>
      <legend>{t('field.admission')}</legend>
      <div className={styles.pair}>
        <SelectField
          id={errors.idOf('siteId')}
          label={t('field.site')}
          hint={null}
          error={errors.of('siteId')}
          value={draft.siteId}
          onChange={(siteId) => change({ siteId })}
          choices={[
            ...(draft.siteId === '' ? [{ value: '', label: t('choose') }] : []),
            ...choices.map((site) => ({ value: site.id, label: site.name })),
          ]}
        />
        <TextField
          id={errors.idOf('place')}
          label={t('field.place')}
          hint={null}
          error={errors.of('place')}
          value={draft.place}
          onChange={(place) => change({ place })}
          maxLength={120}
        />
        <DateTimeField
          id={errors.idOf('movedAt')}
          label={t('field.moved-at')}
          hint={t('hint.moved-at')}
          error={errors.of('movedAt')}
          value={draft.movedAt}
          onChange={(movedAt) => change({ movedAt })}
        />
        <SelectField
          id={errors.idOf('reason')}
          label={t('field.movement-reason')}
          hint={null}
          error={errors.of('reason')}
          value={draft.movementReason}
          onChange={(reason) =>
            change({ movementReason: reason as RegisterDraft['movementReason'] })
          }
          choices={ADMISSION_REASONS.map((reason) => ({
            value: reason,
            label: t(`timeline:reason.${reason}`),
          }))}
        />
      </div>
    </fieldset>
  );
}
