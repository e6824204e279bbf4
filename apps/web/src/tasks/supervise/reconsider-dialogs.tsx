import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import { Voice } from '../../ui/voice';
import { todayHere } from '../person/person-words';
import {
  useAppealSetback,
  useUpholdSetback,
  useWithdrawSetback,
  type Setback,
} from './supervise.api';

interface ReconsiderProps {
  readonly personId: string;
  readonly name: string;
  readonly setback: Setback;
  readonly onClose: () => void;
}

function useStored() {
  const { t } = useTranslation('supervise');
  return ({ state }: Readonly<Record<string, unknown>>) =>
    t('setback.stored', { state: t(`setback.state.${String(state)}`) });
}

/** The person says that the answer is wrong, in their own words; another looks at it again (TR-14.6). */
export function AppealDialog({ personId, name, setback, onClose }: ReconsiderProps) {
  const { t } = useTranslation('supervise');
  const appeal = useAppealSetback(personId);
  return (
    <AskDialog
      form="appeal-setback"
      title={t('appeal.title')}
      save={t('appeal.save')}
      intro={<p>{t('appeal.detail')}</p>}
      initial={{ grounds: '', appealedOn: todayHere() }}
      asks={() => [
        {
          kind: 'area',
          name: 'grounds',
          label: t('appeal.grounds', { name }),
          hint: t('appeal.grounds-hint'),
          isNeeded: true,
          maxLength: 4000,
        },
        {
          kind: 'date',
          name: 'appealedOn',
          label: t('appeal.on'),
          isNeeded: true,
          max: todayHere(),
        },
      ]}
      stored={useStored()}
      onSend={(values, { newer }) =>
        appeal.mutateAsync({
          id: setback.id,
          body: { ...values, revision: newer ?? setback.revision },
        })
      }
      onClose={onClose}
    />
  );
}

/** After both sides were looked at again: the answer stands, and why. */
export function UpholdDialog({ personId, name, setback, onClose }: ReconsiderProps) {
  const { t } = useTranslation('supervise');
  const uphold = useUpholdSetback(personId);
  return (
    <AskDialog
      form="uphold-setback"
      title={t('uphold.title')}
      save={t('uphold.save')}
      intro={
        <>
          {setback.appealGrounds && <Voice name={name}>{setback.appealGrounds}</Voice>}
          <p>{t('uphold.detail')}</p>
        </>
      }
      initial={{ because: '' }}
      asks={() => [
        {
          kind: 'area',
          name: 'because',
          label: t('uphold.because'),
          hint: t('uphold.because-hint'),
          isNeeded: true,
          maxLength: 2000,
        },
      ]}
      stored={useStored()}
      onSend={(values, { newer }) =>
        uphold.mutateAsync({
          id: setback.id,
          body: { ...values, revision: newer ?? setback.revision },
        })
      }
      onClose={onClose}
    />
  );
}

/** What should not have been recorded stays, marked and with the reason. */
export function WithdrawDialog({ personId, setback, onClose }: Omit<ReconsiderProps, 'name'>) {
  const { t } = useTranslation('supervise');
  const withdraw = useWithdrawSetback(personId);
  return (
    <AskDialog
      form="withdraw-setback"
      title={t('withdraw.title')}
      save={t('withdraw.save')}
      intro={<p>{t('withdraw.detail')}</p>}
      initial={{ because: '' }}
      asks={() => [
        {
          kind: 'area',
          name: 'because',
          label: t('withdraw.because'),
          hint: t('withdraw.because-hint'),
          isNeeded: true,
          maxLength: 1000,
        },
      ]}
      stored={useStored()}
      onSend={(values, { newer }) =>
        withdraw.mutateAsync({
          id: setback.id,
          body: { ...values, revision: newer ?? setback.revision },
        })
      }
      onClose={onClose}
    />
  );
}
