import { Injectable } from '@nestjs/common';
import {
  answerSetback,
  hearAccount,
  may,
  Refusal,
  RESPONSE_STEPS,
  type Actor,
} from '@throughcare/domain';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import type { AnswerSetbackDto, HearAccountDto } from '../contract/supervision.dto';
import type { SetbackEntity } from '../persistence/supervision.entity';
import { asDomain, ChangeSetback } from './change-setback';

/** A setback: both sides heard before any answer, a milder way weighed, the graver answers given by someone else (TR-14). */
@Injectable()
export class AnswerSetback {
  constructor(
    private readonly changes: ChangeSetback,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  hear(actor: Actor, setbackId: string, given: HearAccountDto): Promise<SetbackEntity> {
    return this.changes.execute(actor, setbackId, given, 'setback.heard', (setback) => {
      const heard = hearAccount(asDomain(setback), {
        ...(given.personsAccount ? { personsAccount: given.personsAccount } : {}),
        ...(given.noAccountReason ? { noAccountReason: given.noAccountReason } : {}),
      });
      Object.assign(setback, {
        state: heard.state,
        personsAccount: given.personsAccount || null,
        noAccountReason: given.noAccountReason ?? null,
      });
    });
  }

  answer(actor: Actor, setbackId: string, given: AnswerSetbackDto): Promise<SetbackEntity> {
    return this.changes.execute(actor, setbackId, given, 'setback.answered', async (setback) => {
      const policy = await this.policies.inForce('setback-responses');
      const today = this.clock.today();
      const isGrave =
        RESPONSE_STEPS.indexOf(given.step) >= RESPONSE_STEPS.indexOf(policy.secondPersonFrom);
      if (isGrave && !may(actor, 'setbacks:decide'))
        throw new Refusal('setback.needs-supervisor', { step: given.step });
      const answered = answerSetback(
        asDomain(setback),
        {
          step: given.step,
          wording: given.wording,
          alternatives: given.alternatives,
          decidedById: actor.userId,
          decidedOn: today,
        },
        policy,
      );
      Object.assign(setback, {
        state: answered.state,
        responseStep: given.step,
        responseWording: given.wording,
        alternatives: given.alternatives,
        decidedById: actor.userId,
        decidedOn: today,
        appealUntilOn: answered.response?.appealUntilOn ?? null,
      });
    });
  }
}
