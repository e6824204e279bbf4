import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ageOn,
  civilDay,
  protocolTasks,
  reconsiderRound,
  sentenceMonths,
  type CancelReason,
  type FittedTask,
  type ProtocolMoment,
  type SetbackKind,
  type StandingTask,
} from '@throughcare/domain';
import { In, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Duties, DutyEntity } from '../../duties';
import { Instruments } from '../../instruments';
import { PersonEntity, PersonStanding } from '../../people';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { personForFit, unfitBecause } from '../person-for-fit';
import { AssessmentRoundEntity } from '../persistence/assessment-round.entity';

export interface ProtocolBeginning {
  readonly personId: string;
  readonly moment: ProtocolMoment;
  readonly triggerId: string;
  readonly at: Date;
  readonly setback?: SetbackKind;
}

/** What one moment puts an end to: whoever is in custody is not in the community. */
const ENDS: Readonly<Record<ProtocolMoment, readonly ProtocolMoment[]>> = {
  reception: ['reception', 'community', 'after-event'],
  community: ['community', 'reception', 'before-release'],
  'before-release': ['before-release'],
  'after-event': ['after-event'],
};

/** Keeps each person's rounds of assessments as the protocols in force ask for them: their clocks, and nothing twice. */
@Injectable()
export class KeepProtocol {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly standing: PersonStanding,
    private readonly duties: Duties,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Begins the round of a moment; one after an event that is still under way goes on as it is. */
  async begin(given: ProtocolBeginning): Promise<void> {
    const { personId, moment, triggerId, at, setback } = given;
    const open = await this.openRounds(personId);
    const same = open.find((round) => round.moment === moment);
    if (same && (same.triggerId === triggerId || (await this.isUnderWay(same)))) {
      await this.adjust(same, this.clock.now());
      return;
    }
    const manager = this.transactions.manager;
    const round = manager.create(AssessmentRoundEntity, {
      id: randomUUID(),
      personId,
      moment,
      triggerId,
      setback: setback ?? null,
      beganAt: at,
      endedAt: null,
    });
    if (moment === 'after-event' && (await this.wanted(round, at)).length === 0) return;
    await this.end(personId, ENDS[moment], 'no-longer-applies');
    await manager.save(round);
    await this.audit.record(null, {
      action: 'protocol.begun',
      subject: { kind: 'assessment-round', id: round.id },
      personId,
      facts: { moment },
    });
    await this.adjust(round, at);
  }

  /** Looks again at every open round, because something about the person has changed. */
  async reconsider(personId: string): Promise<void> {
    for (const round of await this.openRounds(personId)) await this.adjust(round, this.clock.now());
  }

  async end(
    personId: string,
    moments: readonly ProtocolMoment[],
    reason: CancelReason,
  ): Promise<void> {
    const now = this.clock.now();
    for (const round of await this.openRounds(personId)) {
      if (!moments.includes(round.moment)) continue;
      await this.cancel(round, null, reason);
      round.endedAt = now > round.beganAt ? now : round.beganAt;
      await this.transactions.manager.save(round);
    }
  }

  private openRounds(personId: string): Promise<AssessmentRoundEntity[]> {
    return this.transactions.manager.find(AssessmentRoundEntity, {
      where: { personId, endedAt: IsNull() },
      order: { beganAt: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** A second setback does not put off what the first one asks for. */
  private async isUnderWay(round: AssessmentRoundEntity): Promise<boolean> {
    if (round.moment !== 'after-event') return false;
    return this.transactions.manager.existsBy(DutyEntity, {
      roundId: round.id,
      doneAt: IsNull(),
      cancelledAt: IsNull(),
    });
  }

  private async adjust(round: AssessmentRoundEntity, from: Date): Promise<void> {
    const wanted = await this.wanted(round, from);
    const rows = await this.transactions.manager.findBy(DutyEntity, { roundId: round.id });
    const change = reconsiderRound(wanted, rows.map(toStanding));
    await this.cancel(round, change.dropped, 'no-longer-applies');
    await this.cancel(
      round,
      change.unfit.map(({ instrument }) => instrument),
      'no-longer-applies',
    );
    for (const task of [...change.unfit, ...change.open]) await this.put(round, task, from);
  }

  private async wanted(round: AssessmentRoundEntity, from: Date): Promise<readonly FittedTask[]> {
    const { personId } = round;
    const person = await this.transactions.manager.findOneByOrFail(PersonEntity, { id: personId });
    const calendar = await this.policies.calendar();
    const on = civilDay(from, calendar);
    const months = sentenceMonths(await this.standing.bases(personId), on);
    const tasks = protocolTasks(
      {
        moment: round.moment,
        at: round.beganAt,
        ...(round.setback ? { setback: round.setback } : {}),
      },
      {
        sex: person.sex,
        legalStatus: person.legalStatus,
        ...(person.bornOn ? { age: ageOn(person.bornOn, on) } : {}),
        ...(person.setting === 'none' ? {} : { setting: person.setting }),
        ...(person.finalLevel ? { level: person.finalLevel } : {}),
        ...(months === undefined ? {} : { sentenceMonths: months }),
        ...(person.earliestReleaseOn ? { earliestReleaseOn: person.earliestReleaseOn } : {}),
      },
      // The version its moment fell under: what was asked for is not changed by a later decision.
      await this.policies.inForce('protocols', civilDay(round.beganAt, calendar)),
      calendar,
      from,
    );
    const facts = personForFit(person, on, undefined);
    const known = new Map((await this.instruments.newest()).map((each) => [each.code, each]));
    return tasks.flatMap((task): FittedTask[] => {
      const definition = known.get(task.instrument);
      return definition ? [{ ...task, failed: unfitBecause(definition, facts, on) }] : [];
    });
  }

  private put(round: AssessmentRoundEntity, task: FittedTask, from: Date): Promise<void> {
    const isUnfit = task.failed.length > 0;
    return this.duties.open({
      personId: round.personId,
      kind: task.kind,
      rule: task.rule,
      dueAt: task.dueAt,
      trigger: { kind: 'assessment-round', id: round.id, at: from },
      assessment: { instrument: task.instrument, opensOn: task.opensOn, roundId: round.id },
      ...(isUnfit && { notForPerson: true, note: task.failed.join(',') }),
    });
  }

  private async cancel(
    round: AssessmentRoundEntity,
    instruments: readonly string[] | null,
    reason: CancelReason,
  ): Promise<void> {
    if (instruments?.length === 0) return;
    const manager = this.transactions.manager;
    const open = await manager.findBy(DutyEntity, {
      roundId: round.id,
      doneAt: IsNull(),
      cancelledAt: IsNull(),
      ...(instruments ? { instrumentCode: In([...instruments]) } : {}),
    });
    for (const duty of open) {
      await manager.save(
        Object.assign(duty, { cancelledAt: this.clock.now(), cancelledReason: reason }),
      );
      await this.audit.record(null, {
        action: 'duty.cancelled',
        subject: { kind: 'duty', id: duty.id },
        personId: duty.personId,
        facts: { duty: duty.kind, instrument: duty.instrumentCode, because: reason },
      });
    }
  }
}

function toStanding(row: DutyEntity): StandingTask {
  const state = row.doneAt
    ? 'done'
    : !row.cancelledAt
      ? 'open'
      : row.cancelledReason === 'not-for-person'
        ? 'not-for-person'
        : 'cancelled';
  return { instrument: row.instrumentCode ?? '', state };
}
