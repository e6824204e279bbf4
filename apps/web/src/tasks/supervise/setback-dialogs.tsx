import { useTranslation } from 'react-i18next';
import {
  NO_ACCOUNT_REASONS,
  SETBACK_KINDS,
  type NoAccountReason,
  type SetbackKind,
} from '@throughcare/domain';
import { AskDialog } from '../../ui/ask-dialog';
import { todayHere } from '../person/person-words';
import { useHearAccount, useRecordSetback, type Condition, type Setback } from './supervise.api';

/** Only conditions explained in their present wording are offered: others cannot count as not kept (TR-12.3). */
export function RecordSetbackDialog({
  personId,
  conditions,
  onClose,
}: {
  personId: string;
  conditions: readonly Condition[];
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const record = useRecordSetback(personId);
  return (
    <AskDialog
      form="record-setback"
      title={t('record.title')}
      save={t('record.save')}
      intro={<p>{t('record.detail')}</p>}
      initial={{ kind: '', happenedOn: todayHere(), conditionId: '', officersAccount: '' }}
      asks={() => [
        {
          kind: 'list',
          name: 'kind',
          label: t('record.kind'),
          isNeeded: true,
          choices: SETBACK_KINDS.map((value) => ({ value, label: t(`setback.kind.${value}`) })),
        },
        {
          kind: 'date',
          name: 'happenedOn',
          label: t('record.on'),
          isNeeded: true,
          max: todayHere(),
        },
        {
          kind: 'list',
          name: 'conditionId',
          label: t('record.condition'),
          hint: t('record.condition-hint'),
          choices: conditions
            .filter(({ isExplained }) => isExplained)
            .map(({ id, wording }) => ({ value: id, label: wording })),
        },
        {
          kind: 'area',
          name: 'officersAccount',
          label: t('record.account'),
          hint: t('record.account-hint'),
          isNeeded: true,
          maxLength: 4000,
        },
      ]}
      onSend={({ kind, conditionId, ...given }, { once }) =>
        record.mutateAsync({
          once,
          body: { ...given, kind: kind as SetbackKind, conditionId: conditionId || null },
        })
      }
      onClose={onClose}
    />
  );
}

/** The person's side in their own words, or why it could not be had: it comes before any answer. */
export function AccountDialog({
  personId,
  name,
  setback,
  onClose,
}: {
  personId: string;
  name: string;
  setback: Setback;
  onClose: () => void;
}) {
  const { t } = useTranslation('supervise');
  const hear = useHearAccount(personId);
  return (
    <AskDialog
      form="hear-account"
      title={t('setback.hear', { name })}
      save={t('account.save')}
      intro={<p>{t('account.detail')}</p>}
      initial={{ personsAccount: '', noAccountReason: '' }}
      asks={({ personsAccount, noAccountReason }) => [
        {
          kind: 'area',
          name: 'personsAccount',
          label: t('account.words', { name }),
          hint: t('account.words-hint'),
          isNeeded: !noAccountReason,
          maxLength: 4000,
        },
        ...(personsAccount.trim()
          ? []
          : [
              {
                kind: 'list',
                name: 'noAccountReason',
                label: t('account.why-none'),
                choices: NO_ACCOUNT_REASONS.map((value) => ({
                  value,
                  label: t(`setback.no-account-reason.${value}`),
                })),
              } as const,
            ]),
      ]}
      stored={({ state }) => t('setback.stored', { state: t(`setback.state.${String(state)}`) })}
      onSend={({ personsAccount, noAccountReason }, { newer }) =>
        hear.mutateAsync({
          id: setback.id,
          body: {
            revision: newer ?? setback.revision,
            ...(personsAccount.trim()
              ? { personsAccount }
              : { noAccountReason: noAccountReason as NoAccountReason }),
          },
        })
      }
      onClose={onClose}
    />
  );
}
