import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ageOf, educationReferral, type Actor } from '@throughcare/domain';
import { IsNull } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Duties } from '../../duties';
import { PersonEntity, Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import type { RecordScreenDto } from '../contract/learning.dto';
import { CourseEnrolmentEntity, LearningScreenEntity } from '../persistence/learning.entity';

/** What someone brings on arrival. Low literacy or no schooling raises the education referral by itself (NMR-104). */
@Injectable()
export class ScreenLearning {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly duties: Duties,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string, given: RecordScreenDto): Promise<LearningScreenEntity> {
    const screenedOn = given.screenedOn ?? this.clock.today();
    if (screenedOn > this.clock.today())
      throw InvalidInput.field('screenedOn', 'in-the-future', 'This has not happened yet');
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const person = await manager.findOne(PersonEntity, {
        where: { id: personId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!person) throw new NotFound();
      const screen = await manager.save(
        manager.create(LearningScreenEntity, {
          id: randomUUID(),
          personId,
          screenedOn,
          attainment: given.attainment,
          literacy: given.literacy,
          numeracy: given.numeracy,
          mayHaveLearningDifficulty: given.mayHaveLearningDifficulty,
          note: given.note ?? null,
        }),
      );
      person.literacy = given.literacy;
      await this.audit.record(actor, {
        action: 'learning.screened',
        subject: { kind: 'learning-screen', id: screen.id },
        personId,
      });
      await manager.save(person);
      await this.duties.complete(personId, 'literacy-screen');
      await this.timeline.note({
        personId,
        kind: 'learning.screened',
        happenedAt: new Date(`${screenedOn}T12:00:00Z`),
        subject: { kind: 'learning-screen', id: screen.id },
        facts: { literacy: given.literacy, numeracy: given.numeracy, attainment: given.attainment },
      });
      await this.raiseEducation(actor, person, given, screenedOn);
      return screen;
    });
  }

  /** One request for each kind of course that is owed and not already open. */
  private async raiseEducation(
    actor: Actor,
    person: PersonEntity,
    given: RecordScreenDto,
    screenedOn: string,
  ): Promise<void> {
    const manager = this.transactions.manager;
    const age =
      person.bornOn && person.birthPrecision !== 'unknown'
        ? ageOf({ on: person.bornOn, precision: person.birthPrecision }, screenedOn)
        : Infinity;
    const owed = educationReferral(given, age);
    if (!owed) return;
    const open = await manager.findBy(CourseEnrolmentEntity, {
      personId: person.id,
      endedOn: IsNull(),
    });
    for (const kind of owed.courseKinds) {
      if (open.some(({ wantedKind }) => wantedKind === kind)) continue;
      const enrolment = await manager.save(
        manager.create(CourseEnrolmentEntity, {
          id: randomUUID(),
          personId: person.id,
          courseId: null,
          wantedKind: kind,
          causes: [...owed.causes],
          isCompulsory: owed.isCompulsory,
          state: 'requested',
          requestedOn: screenedOn,
        }),
      );
      await this.audit.record(actor, {
        action: 'education.owed',
        subject: { kind: 'course-enrolment', id: enrolment.id },
        personId: person.id,
        facts: { kind, causes: owed.causes },
      });
    }
  }
}
