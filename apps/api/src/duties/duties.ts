import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  dutiesFor,
  type CancelReason,
  type DutyKind,
  type DutyTrigger,
  type IsoDate,
} from '@throughcare/domain';
import { IsNull, LessThanOrEqual, type FindOptionsWhere } from 'typeorm';
import { AuditTrail } from '../audit';
import { PersonEntity } from '../people';
import { Policies } from '../policies';
import { Clock } from '../platform/clock';
import { Transactions } from '../platform/database/transactions';
import { currentContext } from '../platform/request-context';
import { DutyEntity } from './persistence/duty.entity';

export interface OpenDuty {
  readonly personId: string;
  readonly kind: DutyKind;
  /** The standard or policy it comes from, as shown on screen. */
  readonly rule: string;
  readonly dueAt: Date;
  readonly trigger: { readonly kind: string; readonly id: string; readonly at: Date };
  readonly note?: string;
  /** Where it asks for one instrument: which, from which day on one counts, in which round. */
  readonly assessment?: {
    readonly instrument: string;
    readonly opensOn: IsoDate | null;
    readonly roundId: string | null;
  };
  /** Kept as not asked of this person, with the reason, instead of opened. */
  readonly notForPerson?: boolean;
}

/** The clocks: started by what happens, computed once from policy, and closed by the work that answers them. */
@Injectable()
export class Duties {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Starts every duty the policy ties to this trigger for this person. */
  async start(personId: string, trigger: DutyTrigger, triggerId: string, at: Date): Promise<void> {
    const person = await this.transactions.manager.findOneByOrFail(PersonEntity, { id: personId });
    const circumstances = {
      sex: person.sex,
      legalStatus: person.legalStatus,
      ...(person.earliestReleaseOn ? { earliestReleaseOn: person.earliestReleaseOn } : {}),
    };
    for (const duty of dutiesFor(
      { trigger, at },
      circumstances,
      await this.policies.inForce('duty-clocks'),
      await this.policies.calendar(),
    )) {
      await this.open({ personId, ...duty, trigger: { kind: trigger, id: triggerId, at } });
    }
  }

  /** Opens one duty; the same kind from the same trigger is opened once. */
  async open(duty: OpenDuty): Promise<void> {
    await this.transactions.manager
      .createQueryBuilder()
      .insert()
      .into(DutyEntity)
      .values({
        id: randomUUID(),
        personId: duty.personId,
        kind: duty.kind,
        rule: duty.rule,
        triggerKind: duty.trigger.kind,
        triggerId: duty.trigger.id,
        triggeredAt: duty.trigger.at,
        dueAt: duty.dueAt,
        originalDueAt: duty.dueAt,
        ownerRole: 'case-holder',
        note: duty.note ?? null,
        instrumentCode: duty.assessment?.instrument ?? null,
        opensOn: duty.assessment?.opensOn ?? null,
        roundId: duty.assessment?.roundId ?? null,
        ...(duty.notForPerson && {
          cancelledAt: duty.trigger.at,
          cancelledReason: 'not-for-person',
        }),
      })
      .orIgnore()
      .execute();
  }

  /**
   * Closes the person's open duties of a kind (optionally of one trigger), because the work was done at `at`. Those that
   * ask for an instrument are closed by it alone.
   */
  complete(
    personId: string,
    kind: DutyKind,
    at: Date = this.clock.now(),
    triggerId?: string,
  ): Promise<void> {
    return this.close(at, {
      personId,
      kind,
      instrumentCode: IsNull(),
      ...(triggerId ? { triggerId } : {}),
    });
  }

  /** Closes the duties that ask for this instrument, unless the day it was done on came too soon for them. */
  async completeAssessment(
    personId: string,
    instrumentCode: string,
    assessedOn: IsoDate,
    at: Date,
  ): Promise<void> {
    const asked = { personId, instrumentCode };
    await this.close(at, { ...asked, opensOn: IsNull() });
    await this.close(at, { ...asked, opensOn: LessThanOrEqual(assessedOn) });
  }

  /** Opens again what an assessment had closed, because it does not count any more. */
  async reopenAssessment(personId: string, instrumentCode: string, doneAt: Date): Promise<void> {
    const manager = this.transactions.manager;
    for (const duty of await manager.findBy(DutyEntity, { personId, instrumentCode, doneAt })) {
      await manager.save(Object.assign(duty, { doneAt: null, doneBy: null }));
      await this.audit.record(null, {
        action: 'duty.reopened',
        subject: { kind: 'duty', id: duty.id },
        personId,
        facts: { duty: duty.kind, instrument: instrumentCode },
      });
    }
  }

  private async close(at: Date, which: FindOptionsWhere<DutyEntity>): Promise<void> {
    const manager = this.transactions.manager;
    const open = await manager.findBy(DutyEntity, {
      ...which,
      doneAt: IsNull(),
      cancelledAt: IsNull(),
    });
    const doneBy = currentContext()?.actorId ?? null;
    for (const duty of open) {
      await manager.save(Object.assign(duty, { doneAt: at, doneBy }));
      await this.audit.record(null, {
        action: 'duty.completed',
        subject: { kind: 'duty', id: duty.id },
        personId: duty.personId,
        facts: {
          duty: duty.kind,
          ...(duty.instrumentCode && { instrument: duty.instrumentCode }),
        },
      });
    }
  }

  /** Somebody to call is on the file already. */
  async hasContact(personId: string): Promise<boolean> {
    const known = await this.transactions.manager.query<unknown[]>(
      'SELECT 1 FROM contact_person WHERE person_id = $1 AND ended_on IS NULL LIMIT 1',
      [personId],
    );
    return known.length > 0;
  }

  async cancelOpen(
    personId: string,
    kinds: readonly DutyKind[],
    reason: CancelReason,
    triggerId?: string,
  ): Promise<void> {
    if (kinds.length === 0) return;
    await this.transactions.manager.query(
      `UPDATE duty SET cancelled_at = $3, cancelled_reason = $4, revision = revision + 1
       WHERE person_id = $1 AND kind = ANY($2) AND done_at IS NULL AND cancelled_at IS NULL
         AND ($5::uuid IS NULL OR trigger_id = $5)`,
      [personId, kinds, this.clock.now(), reason, triggerId ?? null],
    );
  }
}
