import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DEFAULT_CALENDAR,
  civilDay,
  generateSessions,
  type Actor,
  type PlannedSession,
} from '@throughcare/domain';
import { In } from 'typeorm';
import { UserEntity } from '../../access';
import { AuditTrail } from '../../audit';
import { Policies } from '../../policies';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import type { OpenGroupDto } from '../contract/programme.dto';
import {
  ProgrammeEntity,
  ProgrammeGroupEntity,
  ProgrammeSessionEntity,
} from '../persistence/programme.entity';

/** Opens a group of a programme at a site; its whole calendar comes from the curriculum and the weekly times. */
@Injectable()
export class OpenGroup {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly policies: Policies,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, programmeId: string, given: OpenGroupDto): Promise<ProgrammeGroupEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const programme = await manager.findOne(ProgrammeEntity, {
        where: { id: programmeId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!programme) throw new NotFound();
      await this.check(actor, given, programme);
      const sessions = generateSessions(
        programme,
        given,
        (await this.policies.inForce('days-off')).holidays,
      );
      const last = await manager.findOne(ProgrammeGroupEntity, {
        where: { programmeId },
        order: { number: 'DESC' },
      });
      const group = manager.create(ProgrammeGroupEntity, {
        id: randomUUID(),
        programmeId,
        siteId: given.siteId,
        number: (last?.number ?? 0) + 1,
        facilitatorIds: given.facilitatorIds,
        room: given.room,
        startsOn: sessions[0]?.on ?? given.startsOn,
        endsOn: sessions.at(-1)?.on ?? given.startsOn,
        weekly: given.weekly,
        capacity: given.capacity ?? programme.groupMost,
        state: 'planned',
      });
      await this.audit.record(actor, {
        action: 'group.opened',
        subject: { kind: 'programme-group', id: group.id },
        facts: { programme: programme.code },
      });
      const saved = await manager.save(group);
      await manager.save(
        sessions.map((session) =>
          manager.create(ProgrammeSessionEntity, {
            id: randomUUID(),
            groupId: group.id,
            ...columnsOf(session),
          }),
        ),
      );
      return saved;
    });
  }

  private async check(
    actor: Actor,
    given: OpenGroupDto,
    programme: ProgrammeEntity,
  ): Promise<void> {
    if (given.startsOn < this.clock.today())
      throw InvalidInput.field('startsOn', 'in-the-past', 'A group starts today or later');
    const badTime = given.weekly.findIndex(
      ({ startsAt }) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt),
    );
    if (badTime >= 0)
      throw InvalidInput.field(
        `weekly.${badTime}.startsAt`,
        'not-a-time',
        'Write the time as 10:00',
      );
    if (given.capacity !== undefined && given.capacity > programme.groupMost) {
      throw InvalidInput.field('capacity', 'too-large', 'The programme allows fewer', {
        max: programme.groupMost,
      });
    }
    const [site] = await this.reads.rows<{ id: string }>(
      sql`SELECT id FROM site WHERE id = ${given.siteId}::uuid`,
    );
    const isTheirs = actor.scope === 'all' || actor.siteIds.includes(given.siteId);
    if (!site || !isTheirs)
      throw InvalidInput.field('siteId', 'unknown', 'No such site within your reach');
    const leaders = await this.transactions.manager.findBy(UserEntity, {
      id: In(given.facilitatorIds),
      isActive: true,
    });
    if (
      given.facilitatorIds.length === 0 ||
      leaders.length !== new Set(given.facilitatorIds).size
    ) {
      throw InvalidInput.field(
        'facilitatorIds',
        'unknown',
        'Name at least one facilitator who works here',
      );
    }
  }
}

/** A planned session as it is stored; the civil time becomes an instant by the jurisdiction's offset. */
export function columnsOf(
  session: PlannedSession,
): Pick<
  ProgrammeSessionEntity,
  'number' | 'moduleCode' | 'title' | 'kind' | 'isRiskReducing' | 'minutes' | 'startsAt'
> {
  const { number, moduleCode, title, kind, isRiskReducing, minutes } = session;
  return { number, moduleCode, title, kind, isRiskReducing, minutes, startsAt: instantOf(session) };
}

export function instantOf({
  on,
  startsAt,
}: {
  readonly on: string;
  readonly startsAt: string;
}): Date {
  return new Date(Date.parse(`${on}T${startsAt}:00Z`) - DEFAULT_CALENDAR.utcOffsetMinutes * 60_000);
}

/** A stored session as the rules read it. */
export function toPlanned(entity: ProgrammeSessionEntity): PlannedSession {
  const { number, moduleCode, title, kind, isRiskReducing, minutes, startsAt } = entity;
  return {
    number,
    moduleCode,
    title,
    kind,
    isRiskReducing,
    minutes,
    on: civilDay(startsAt, DEFAULT_CALENDAR),
    startsAt: startsAt.toISOString().slice(11, 16),
  };
}
