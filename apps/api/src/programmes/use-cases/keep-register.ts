import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  absencesInARow,
  checkAttendance,
  civilDay,
  DEFAULT_CALENDAR,
  groupLifecycle,
  isExpectedAt,
  minutesPresent,
  requireAllMarked,
  sessionLifecycle,
  wasPresent,
  type Actor,
  type Attendance,
} from '@throughcare/domain';
import { In } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { AttendanceMarkDto, KeepRegisterDto } from '../contract/referral.dto';
import { visibleGroups } from '../group-reach';
import { ProgrammeGroupEntity, ProgrammeSessionEntity } from '../persistence/programme.entity';
import { AttendanceEntity, ReferralEntity } from '../persistence/referral.entity';
import { ReferralWay } from '../referral-way';

/** Two in a row tell the case manager. */
const ABSENCES_THAT_TELL = 2;

/** The whole register of a session at once; finishing it starts the programme for those at their first session. */
@Injectable()
export class KeepRegister {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly way: ReferralWay,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    sessionId: string,
    given: KeepRegisterDto,
  ): Promise<ProgrammeSessionEntity> {
    return this.transactions.run(async () => {
      const { session, group } = await this.load(actor, sessionId);
      requireRevision(session, given.revision, given, (stored) => ({
        revision: stored.revision,
        state: stored.state,
      }));
      if (session.startsAt > this.clock.now() && given.isFinished) {
        throw InvalidInput.field('isFinished', 'in-the-future', 'This session has not begun yet', {
          after: session.startsAt.toISOString(),
        });
      }
      const members = await this.members(session, group);
      await this.keepMarks(session, members, given.marks);
      if (session.state !== 'planned')
        session.state = sessionLifecycle.move(session.state, 'reopen');
      session.didNotRunReason = null;
      if (given.isFinished) await this.finish(actor, session, group, members, given.marks);
      await this.audit.record(actor, {
        action: given.isFinished ? 'register.finished' : 'register.kept',
        subject: { kind: 'programme-session', id: session.id },
        facts: { marks: given.marks.length },
      });
      return this.saveAsChanged(session);
    });
  }

  async load(
    actor: Actor,
    sessionId: string,
  ): Promise<{ session: ProgrammeSessionEntity; group: ProgrammeGroupEntity }> {
    const manager = this.transactions.manager;
    const session = await manager.findOne(ProgrammeSessionEntity, {
      where: { id: sessionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!session) throw new NotFound();
    const [open] = await this.reads.rows(
      sql`SELECT g.id FROM programme_group g WHERE g.id = ${session.groupId}::uuid AND ${visibleGroups(actor)}`,
    );
    if (!open) throw new NotFound();
    return {
      session,
      group: await manager.findOneByOrFail(ProgrammeGroupEntity, { id: session.groupId }),
    };
  }

  /** Marks live in their own rows; the session's revision still has to move, or two registers would overwrite each other. */
  private async saveAsChanged(session: ProgrammeSessionEntity): Promise<ProgrammeSessionEntity> {
    session.updatedAt = this.clock.now();
    return this.transactions.manager.save(session);
  }

  private async members(
    session: ProgrammeSessionEntity,
    group: ProgrammeGroupEntity,
  ): Promise<ReferralEntity[]> {
    const manager = this.transactions.manager;
    const marked = await manager.findBy(AttendanceEntity, { sessionId: session.id });
    const invited = await this.reads.rows<{ id: string }>(
      sql`SELECT referral_id AS id FROM catch_up_place WHERE session_id = ${session.id}::uuid`,
    );
    return manager.find(ReferralEntity, {
      where: [
        {
          groupId: group.id,
          state: In(['enrolled', 'in-progress']),
          // A catch-up is for those who were invited to it.
          ...(session.kind === 'catch-up' ? { id: In(invited.map(({ id }) => id)) } : {}),
        },
        { groupId: group.id, id: In(marked.map(({ referralId }) => referralId)) },
      ],
    });
  }

  private async keepMarks(
    session: ProgrammeSessionEntity,
    members: readonly ReferralEntity[],
    marks: readonly AttendanceMarkDto[],
  ): Promise<void> {
    const manager = this.transactions.manager;
    const stored = await manager.findBy(AttendanceEntity, { sessionId: session.id });
    for (const [at, given] of marks.entries()) {
      const member = members.find(({ id }) => id === given.referralId);
      if (!member)
        throw InvalidInput.field(`marks.${at}.referralId`, 'unknown', 'Not a member of this group');
      const mark = checkAttendance(toAttendance(given), session.minutes);
      const columns = {
        code: mark.code,
        absenceReason: mark.absenceReason ?? null,
        minutesLate: mark.minutesLate,
        leftAfterMinutes: mark.leftAfterMinutes ?? null,
        minutesPresent: minutesPresent(mark, session.minutes),
        note: mark.note ?? null,
      };
      const earlier = stored.find(({ referralId }) => referralId === given.referralId);
      if (earlier) await manager.save(Object.assign(earlier, columns));
      else
        await manager.save(
          manager.create(AttendanceEntity, {
            id: randomUUID(),
            sessionId: session.id,
            referralId: member.id,
            personId: member.personId,
            ...columns,
          }),
        );
    }
  }

  private async finish(
    actor: Actor,
    session: ProgrammeSessionEntity,
    group: ProgrammeGroupEntity,
    members: readonly ReferralEntity[],
    marks: readonly AttendanceMarkDto[],
  ): Promise<void> {
    const manager = this.transactions.manager;
    const on = civilDay(session.startsAt, DEFAULT_CALENDAR);
    const expected = members
      .filter(({ state }) => state === 'enrolled' || state === 'in-progress')
      .filter(({ enrolledOn }) => isExpectedAt({ enrolledOn: enrolledOn ?? undefined }, { on }))
      .map(({ id }) => id);
    requireAllMarked(
      expected,
      marks.map(({ referralId }) => referralId),
    );
    session.state = sessionLifecycle.move(session.state, 'finish-register');
    if (group.state === 'planned')
      await manager.save(
        Object.assign(group, { state: groupLifecycle.move(group.state, 'start') }),
      );
    for (const mark of marks) {
      const member = members.find(({ id }) => id === mark.referralId);
      if (!member) continue;
      if (wasPresent(mark.code)) await this.begin(actor, member, session.startsAt);
      if (mark.code === 'unacceptable-absence') await this.tellOfAbsences(session, member);
    }
  }

  /** The wait ends with the first session someone is at (PRG-2); a register kept late puts the day back to it. */
  private async begin(actor: Actor, member: ReferralEntity, at: Date): Promise<void> {
    const from = member.submittedAt && member.submittedAt > at ? member.submittedAt : at;
    const day = civilDay(from, DEFAULT_CALENDAR);
    if (member.state === 'enrolled') await this.way.take(actor, member, 'begin', undefined, from);
    else if (member.state === 'in-progress' && member.startedOn && day < member.startedOn)
      member.startedOn = day;
    else return;
    await this.transactions.manager.save(member);
  }

  private async tellOfAbsences(
    session: ProgrammeSessionEntity,
    member: ReferralEntity,
  ): Promise<void> {
    const rows = await this.reads.rows<{ code: Attendance['code'] }>(sql`
      SELECT t.code FROM attendance t JOIN programme_session z ON z.id = t.session_id
      WHERE t.referral_id = ${member.id}::uuid AND z.starts_at <= ${session.startsAt} ORDER BY z.starts_at`);
    const inARow = absencesInARow(rows.map(({ code }) => code));
    if (inARow < ABSENCES_THAT_TELL) return;
    await this.timeline.note({
      personId: member.personId,
      kind: 'attendance.absent-again',
      tone: 'setback',
      happenedAt: session.startsAt,
      subject: { kind: 'referral', id: member.id },
      facts: { inARow, session: session.title },
    });
  }
}

function toAttendance(given: AttendanceMarkDto): Attendance {
  return {
    code: given.code,
    minutesLate: given.minutesLate ?? 0,
    ...(given.absenceReason ? { absenceReason: given.absenceReason } : {}),
    ...(given.leftAfterMinutes != null ? { leftAfterMinutes: given.leftAfterMinutes } : {}),
    ...(given.note ? { note: given.note } : {}),
  };
}
