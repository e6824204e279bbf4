import { useMutation, useQueryClient } from '@tanstack/react-query';
import { onceOnly, take, type components } from '@throughcare/api-client';
import { useApi, useKey } from '../../app/session';

type Schemas = components['schemas'];
export type PersonPlan = Schemas['PersonPlanResponse'];
export type Plan = Schemas['PlanResponse'];
export type Goal = Schemas['GoalResponse'];
export type Step = Schemas['StepResponse'];
export type PlanNeed = Schemas['PlanNeedResponse'];

/** Every change of a plan: what it does, and what it is sent with. */
export type PlanChange =
  | { readonly kind: 'draft'; readonly once: string }
  | {
      readonly kind: 'goal';
      readonly once: string;
      readonly planId: string;
      readonly body: Schemas['SetGoalDto'];
    }
  | {
      readonly kind: 'revise-goal';
      readonly goalId: string;
      readonly body: Schemas['ReviseGoalDto'];
    }
  | { readonly kind: 'move-goal'; readonly goalId: string; readonly body: Schemas['MoveGoalDto'] }
  | {
      readonly kind: 'step';
      readonly once: string;
      readonly goalId: string;
      readonly body: Schemas['SetStepDto'];
    }
  | { readonly kind: 'move-step'; readonly stepId: string; readonly body: Schemas['MoveStepDto'] }
  | { readonly kind: 'not-now'; readonly planId: string; readonly body: Schemas['NotNowDto'] }
  | {
      readonly kind: 'agree';
      readonly once: string;
      readonly planId: string;
      readonly body: Schemas['AgreePlanDto'];
    }
  | {
      readonly kind: 'review';
      readonly once: string;
      readonly planId: string;
      readonly body: Schemas['ReviewPlanDto'];
    }
  | { readonly kind: 'close'; readonly planId: string; readonly body: Schemas['ClosePlanDto'] };

export function useChangePlan(personId: string) {
  const api = useApi();
  const key = useKey();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: PlanChange): Promise<unknown> => {
      switch (change.kind) {
        case 'draft':
          return take(
            api.POST('/people/{personId}/plans', {
              params: { path: { personId } },
              headers: onceOnly(change.once),
            }),
          );
        case 'goal':
          return take(
            api.POST('/plans/{planId}/goals', {
              params: { path: { planId: change.planId } },
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'revise-goal':
          return take(
            api.PATCH('/goals/{goalId}', {
              params: { path: { goalId: change.goalId } },
              body: change.body,
            }),
          );
        case 'move-goal':
          return take(
            api.POST('/goals/{goalId}/moves', {
              params: { path: { goalId: change.goalId } },
              body: change.body,
            }),
          );
        case 'step':
          return take(
            api.POST('/goals/{goalId}/steps', {
              params: { path: { goalId: change.goalId } },
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'move-step':
          return take(
            api.POST('/steps/{stepId}/moves', {
              params: { path: { stepId: change.stepId } },
              body: change.body,
            }),
          );
        case 'not-now':
          return take(
            api.POST('/plans/{planId}/not-now', {
              params: { path: { planId: change.planId } },
              body: change.body,
            }),
          );
        case 'agree':
          return take(
            api.POST('/plans/{planId}/agreement', {
              params: { path: { planId: change.planId } },
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'review':
          return take(
            api.POST('/plans/{planId}/reviews', {
              params: { path: { planId: change.planId } },
              headers: onceOnly(change.once),
              body: change.body,
            }),
          );
        case 'close':
          return take(
            api.POST('/plans/{planId}/closure', {
              params: { path: { planId: change.planId } },
              body: change.body,
            }),
          );
      }
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: key('person', personId) }),
        queries.invalidateQueries({ queryKey: key('today') }),
      ]),
  });
}

export type ChangePlan = ReturnType<typeof useChangePlan>;
