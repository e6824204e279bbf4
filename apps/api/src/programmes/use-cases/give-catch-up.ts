import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  catchUpFor,
  DEFAULT_CALENDAR,
  civilDay,
  requireMissed,
  type Actor,
} from '@throughcare/domain';
import { In } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { GiveCatchUpDto } from '../contract/referral.dto';
import { ProgrammeSessionEntity } from '../persistence/programme.entity';
import { AttendanceEntity, ReferralEntity } from '../persistence/referral.entity';
import { KeepRegister } from './keep-register';
import { columnsOf, toPlanned } from './open-group';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A session held again for those who missed it: its minutes count as the missed ones would have (PRG-5). */
@Injectable()
export class GiveCatchUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly register: KeepRegister,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, sessionId: string, given: GiveCatchUpDto): Promise<ProgrammeSessionEntity> {
    return this.transactions.run(async () => {
      const { session: missed, group } = await this.register.load(actor, sessionId);
      if (group.state !== 'planned' && group.state !== 'running')
        throw InvalidInput.field('on', 'closed', 'This group has ended');
      this.checkTime(missed, given);
      await this.checkMembers(missed, given.referralIds);
      const manager = this.transactions.manager;
      const session = await manager.save(
        manager.create(ProgrammeSessionEntity, {
          id: randomUUID(),
          groupId: group.id,
          ...columnsOf(catchUpFor(toPlanned(missed), given)),
        }),
      );
      for (const referralId of new Set(given.referralIds))
        await manager.query(
          'INSERT INTO catch_up_place (session_id, referral_id, missed_session_id, given_by) VALUES ($1, $2, $3, $4)',
          [session.id, referralId, missed.id, actor.userId],
        );
      await this.audit.record(actor, {
        action: 'catch-up.given',
        subject: { kind: 'programme-session', id: session.id },
        facts: { missed: missed.id, members: given.referralIds.length },
      });
      return session;
    });
  }

  private checkTime(missed: ProgrammeSessionEntity, given: GiveCatchUpDto): void {
    if (missed.kind === 'catch-up')
      throw InvalidInput.field('on', 'not-possible', 'Give it for the session that was missed');
    if (!TIME.test(given.startsAt))
      throw InvalidInput.field('startsAt', 'not-a-time', 'Write the time as 10:00');
    const day = civilDay(missed.startsAt, DEFAULT_CALENDAR);
    if (missed.state === 'planned')
      throw InvalidInput.field('on', 'not-held', 'Finish the register of this session first');
    if (given.on < day)
      throw InvalidInput.field('on', 'before-start', 'This is before the session itself', {
        after: day,
      });
  }

  private async checkMembers(
    missed: ProgrammeSessionEntity,
    referralIds: readonly string[],
  ): Promise<void> {
    const manager = this.transactions.manager;
    if (referralIds.length === 0)
      throw InvalidInput.field('referralIds', 'required', 'Choose who comes');
    const members = await manager.findBy(ReferralEntity, {
      id: In([...referralIds]),
      groupId: missed.groupId,
      state: In(['enrolled', 'in-progress']),
    });
    const marks = await manager.findBy(AttendanceEntity, { sessionId: missed.id });
    const invited = await this.reads.rows<{ referral_id: string }>(sql`
      SELECT c.referral_id FROM catch_up_place c JOIN programme_session z ON z.id = c.session_id
      WHERE c.missed_session_id = ${missed.id}::uuid AND z.state = 'planned'`);
    for (const [at, referralId] of referralIds.entries()) {
      if (!members.some(({ id }) => id === referralId))
        throw InvalidInput.field(`referralIds.${at}`, 'unknown', 'Not a member of this group');
      if (invited.some((row) => row.referral_id === referralId))
        throw InvalidInput.field(`referralIds.${at}`, 'already-given', 'Has a catch-up ahead');
      requireMissed(marks.find((mark) => mark.referralId === referralId)?.code);
    }
  }
}
