import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  deciderOf,
  doseOf,
  requireCompletionDose,
  type Actor,
  type AttendanceCode,
  type ReceivedSession,
  type SessionKind,
} from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { WriteSteps } from '../../plans';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { EndProgrammeDto } from '../contract/referral.dto';
import { ProgrammeEntity } from '../persistence/programme.entity';
import { ProgrammeOutcomeEntity, ReferralEntity } from '../persistence/referral.entity';
import { ReferralWay } from '../referral-way';
import { reasonOf } from './move-referral';

interface SessionRow {
  readonly number: number;
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly is_risk_reducing: boolean;
  readonly code: AttendanceCode;
  readonly minutes_late: number;
  readonly left_after_minutes: number | null;
}

/** How taking part ended: the dose is counted, completing below it needs the facilitator's reason (PRG-5). */
@Injectable()
export class EndProgramme {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly scope: PeopleScope,
    private readonly way: ReferralWay,
    private readonly steps: WriteSteps,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, referralId: string, given: EndProgrammeDto): Promise<ReferralEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const referral = await manager.findOne(ReferralEntity, {
        where: { id: referralId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!referral) throw new NotFound();
      await this.scope.require(actor, referral.personId);
      requireRevision(referral, given.revision, given, ({ revision, state }) => ({
        revision,
        state,
      }));
      const endedOn = this.dayOfEnd(referral, given);
      const programme = await manager.findOneByOrFail(ProgrammeEntity, {
        id: referral.programmeId,
      });
      const dose = doseOf(await this.received(referral.id), programme.intendedMinutes);
      const reason = given.result === 'not-completed' ? reasonOf(given) : undefined;
      if (given.result === 'completed')
        requireCompletionDose(dose, programme.completionShare, given.discretionReason ?? undefined);
      await this.way.take(
        actor,
        referral,
        given.result === 'completed' ? 'complete' : 'not-complete',
        reason,
      );
      referral.endedOn = endedOn;
      await manager.insert(ProgrammeOutcomeEntity, {
        id: randomUUID(),
        referralId: referral.id,
        personId: referral.personId,
        result: given.result,
        reasonCategory: reason?.category ?? null,
        reasonCode: reason?.reason ?? null,
        decidedBy: reason ? deciderOf(reason) : null,
        measures: given.measures ?? [],
        facilitatorReport: given.facilitatorReport,
        personsView: given.personsView ?? null,
        doseMinutes: dose.received,
        intendedMinutes: dose.intended,
        discretionReason: given.discretionReason ?? null,
        endedOn,
      });
      await this.audit.record(actor, {
        action: 'programme.ended',
        subject: { kind: 'referral', id: referral.id },
        personId: referral.personId,
        facts: { result: given.result, received: dose.received, intended: dose.intended },
      });
      if (given.result === 'completed' && referral.stepId)
        await this.steps.finishFor(actor, referral.stepId);
      return manager.save(referral);
    });
  }

  private dayOfEnd(referral: ReferralEntity, given: EndProgrammeDto): string {
    const endedOn = given.endedOn ?? this.clock.today();
    if (endedOn > this.clock.today())
      throw InvalidInput.field('endedOn', 'in-the-future', 'This has not happened yet');
    if (referral.startedOn && endedOn < referral.startedOn)
      throw InvalidInput.field('endedOn', 'before-start', 'This is before the start', {
        after: referral.startedOn,
      });
    return endedOn;
  }

  private async received(referralId: string): Promise<ReceivedSession[]> {
    const rows = await this.reads.rows<SessionRow>(sql`
      SELECT z.number, z.kind, z.minutes, z.is_risk_reducing, t.code, t.minutes_late, t.left_after_minutes
      FROM attendance t JOIN programme_session z ON z.id = t.session_id WHERE t.referral_id = ${referralId}::uuid`);
    return rows.map((row) => ({
      number: row.number,
      kind: row.kind,
      minutes: row.minutes,
      isRiskReducing: row.is_risk_reducing,
      attendance: {
        code: row.code,
        minutesLate: row.minutes_late,
        ...(row.left_after_minutes !== null ? { leftAfterMinutes: row.left_after_minutes } : {}),
      },
    }));
  }
}
