import { PLAN_CLOSE_REASONS, type PlanCloseReason } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { AskDialog } from '../../ui/ask-dialog';
import type { ChangePlan, Plan } from './plan.api';

const OPEN_GOALS = ['proposed', 'active', 'on-hold'];

interface ClosePlanDialogProps {
  readonly plan: Plan;
  readonly name: string;
  readonly change: ChangePlan;
  readonly onClose: () => void;
}

/** Closes a plan for good; what is still open in it is named first. */
export function ClosePlanDialog({ plan, name, change, onClose }: ClosePlanDialogProps) {
  const { t } = useTranslation('plan');
  const open = plan.goals.filter(({ state }) => OPEN_GOALS.includes(state)).length;
  return (
    <AskDialog
      form="close-plan"
      title={t('close.title', { name })}
      save={t('close.save')}
      intro={
        <>
          <p>{t('close.detail')}</p>
          {open > 0 && (
            <p>
              <strong>{t('close.open-goals', { count: open })}</strong>
            </p>
          )}
        </>
      }
      initial={{ reason: '' }}
      asks={() => [
        {
          kind: 'choice',
          name: 'reason',
          label: t('close.why'),
          isNeeded: true,
          choices: PLAN_CLOSE_REASONS.map((value) => ({
            value,
            label: t(`close.reason.${value}`),
          })),
        },
      ]}
      stored={({ state, version }) =>
        t('close.stored', { state: t(`state.${String(state)}`), version })
      }
      onSend={({ reason }, { newer }) =>
        change.mutateAsync({
          kind: 'close',
          planId: plan.id,
          body: { reason: reason as PlanCloseReason, revision: newer ?? plan.revision },
        })
      }
      onClose={onClose}
    />
  );
}
