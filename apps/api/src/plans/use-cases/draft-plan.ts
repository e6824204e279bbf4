import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@throughcare/domain';
import { Not } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { CasePlanEntity } from '../persistence/plan.entity';

/** Begins the one live plan from the latest signed need findings (NMR-94). */
@Injectable()
export class DraftPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string): Promise<CasePlanEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      await this.scope.require(actor, personId);
      if (await manager.findOneBy(CasePlanEntity, { personId, state: Not('closed') }))
        throw new Refusal('plan.already-open');
      const [source] = await manager.query<{ assessment_id: string }[]>(
        'SELECT assessment_id FROM current_need WHERE person_id = $1 ORDER BY found_on DESC LIMIT 1',
        [personId],
      );
      if (!source) throw new Refusal('plan.assessment-missing');
      const plan = await manager.save(
        manager.create(CasePlanEntity, {
          id: randomUUID(),
          personId,
          state: 'draft',
          version: 1,
          assessmentId: source.assessment_id,
        }),
      );
      await this.audit.record(actor, {
        action: 'plan.drafted',
        subject: { kind: 'plan', id: plan.id },
        personId,
      });
      await this.timeline.note({
        personId,
        kind: 'plan.drafted',
        happenedAt: this.clock.now(),
        subject: { kind: 'plan', id: plan.id },
      });
      return plan;
    });
  }
}
