import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { requireNoDuplicate, type Actor, type ReferralState } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { MakeReferralDto } from '../contract/referral.dto';
import { ProgrammeEntity } from '../persistence/programme.entity';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralWay } from '../referral-way';
import { CheckSuitability } from './check-suitability';

/** Asks for a place: the tests are kept as they stood that day, and going on against one needs its reason. */
@Injectable()
export class MakeReferral {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly scope: PeopleScope,
    private readonly suitability: CheckSuitability,
    private readonly way: ReferralWay,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, personId: string, given: MakeReferralDto): Promise<ReferralEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const programme = await manager.findOneBy(ProgrammeEntity, { id: given.programmeId });
      if (!programme?.isOffered)
        throw InvalidInput.field('programmeId', 'unknown', 'This programme is not offered');
      await this.checkGoal(personId, given);
      const open = await this.reads.rows<{ programmeCode: string; state: ReferralState }>(
        sql`SELECT pr.code AS "programmeCode", r.state FROM referral r JOIN programme pr ON pr.id = r.programme_id WHERE r.person_id = ${personId}::uuid`,
      );
      requireNoDuplicate(open, programme.code, { isAllowed: given.isDuplicateMeant ?? false });
      const referral = manager.create(ReferralEntity, {
        id: randomUUID(),
        personId,
        programmeId: programme.id,
        goalId: given.goalId ?? null,
        stepId: given.stepId ?? null,
        needDomain: given.needDomain,
        state: 'draft',
        heldFrom: null,
        suitability: await this.suitability.testsFor(personId, programme),
        overrideReason: given.overrideReason ?? null,
        note: given.note ?? null,
        referredBy: actor.userId,
        submittedAt: null,
        decidedAt: null,
        waitingSinceOn: null,
      });
      await this.audit.record(actor, {
        action: 'referral.made',
        subject: { kind: 'referral', id: referral.id },
        personId,
        facts: { programme: programme.code },
      });
      await manager.save(referral);
      if (given.isDraft) return referral;
      await this.way.take(actor, referral, 'submit');
      return manager.save(referral);
    });
  }

  private async checkGoal(personId: string, given: MakeReferralDto): Promise<void> {
    if (given.goalId) {
      const [goal] = await this.reads.rows(
        sql`SELECT id FROM plan_goal WHERE id = ${given.goalId}::uuid AND person_id = ${personId}::uuid`,
      );
      if (!goal)
        throw InvalidInput.field('goalId', 'unknown', 'This goal is not in the person’s plan');
    }
    if (given.stepId) {
      const [step] = await this.reads.rows(
        sql`SELECT id FROM plan_step WHERE id = ${given.stepId}::uuid AND person_id = ${personId}::uuid`,
      );
      if (!step)
        throw InvalidInput.field('stepId', 'unknown', 'This step is not in the person’s plan');
    }
  }
}
