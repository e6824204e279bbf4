import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  addDays,
  checkPlacement,
  moveCourseEnrolment,
  requireCoursePlace,
  weekdayOf,
  type Actor,
  type Booking,
  type CourseEnrolment,
  type WeeklyHours,
  type WorkLimit,
} from '@throughcare/domain';
import { In } from 'typeorm';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Timeline } from '../../people';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { requireRevision } from '../../platform/http/stale-revision';
import type { MoveEnrolmentDto, RecordWeekDto, RequestCourseDto } from '../contract/learning.dto';
import {
  CourseEnrolmentEntity,
  CourseEntity,
  CourseWeekEntity,
} from '../persistence/learning.entity';

/** A person's way through a course or a workshop: asked for, placed, attending, finished. */
@Injectable()
export class MoveEnrolment {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  request(actor: Actor, personId: string, given: RequestCourseDto): Promise<CourseEnrolmentEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const course = await manager.findOneBy(CourseEntity, { id: given.courseId, isOffered: true });
      if (!course) throw InvalidInput.field('courseId', 'unknown', 'This course is not offered');
      if (given.goalId) {
        const [goal] = await this.reads.rows(
          sql`SELECT id FROM plan_goal WHERE id = ${given.goalId}::uuid AND person_id = ${personId}::uuid`,
        );
        if (!goal)
          throw InvalidInput.field('goalId', 'unknown', 'This goal is not in the person’s plan');
      }
      const enrolment = manager.create(CourseEnrolmentEntity, {
        id: randomUUID(),
        personId,
        courseId: course.id,
        wantedKind: null,
        causes: [],
        isCompulsory: false,
        goalId: given.goalId ?? null,
        stepId: given.stepId ?? null,
        state: 'requested',
        requestedOn: this.clock.today(),
      });
      await this.audit.record(actor, {
        action: 'course.requested',
        subject: { kind: 'course-enrolment', id: enrolment.id },
        personId,
      });
      return manager.save(enrolment);
    });
  }

  move(actor: Actor, enrolmentId: string, given: MoveEnrolmentDto): Promise<CourseEnrolmentEntity> {
    return this.transactions.run(async () => {
      const enrolment = await this.load(actor, enrolmentId);
      requireRevision(enrolment, given.revision, given, ({ revision, state, courseId }) => ({
        revision,
        state,
        courseId,
      }));
      if (given.courseId && !enrolment.courseId) enrolment.courseId = given.courseId;
      const course = await this.courseOf(enrolment, given);
      if (course && given.move === 'enrol')
        await this.requirePlace(enrolment, course, given.personLimits ?? []);
      const moved = moveCourseEnrolment<CourseEnrolment>({ state: enrolment.state }, given.move, {
        today: this.clock.today(),
        ...(given.reason ? { reason: given.reason } : {}),
      });
      Object.assign(enrolment, moved, moved.endedOn ? { endReason: moved.endReason ?? null } : {});
      await this.audit.record(actor, {
        action: `course.${given.move}`,
        subject: { kind: 'course-enrolment', id: enrolment.id },
        personId: enrolment.personId,
      });
      await this.tell(enrolment, course);
      return this.transactions.manager.save(enrolment);
    });
  }

  recordWeek(actor: Actor, enrolmentId: string, given: RecordWeekDto): Promise<CourseWeekEntity> {
    if (weekdayOf(given.weekOf) !== 1)
      throw InvalidInput.field('weekOf', 'not-a-monday', 'The week is named by its Monday');
    if (given.weekOf > this.clock.today())
      throw InvalidInput.field('weekOf', 'in-the-future', 'This week has not begun');
    if (given.hoursAttended > given.hoursOffered)
      throw InvalidInput.field('hoursAttended', 'too-large', 'More than was offered', {
        max: given.hoursOffered,
      });
    return this.transactions.run(async () => {
      const enrolment = await this.load(actor, enrolmentId);
      const manager = this.transactions.manager;
      const known = await manager.findOneBy(CourseWeekEntity, {
        enrolmentId,
        weekOf: given.weekOf,
      });
      const week =
        known ??
        manager.create(CourseWeekEntity, {
          id: randomUUID(),
          enrolmentId,
          personId: enrolment.personId,
        });
      Object.assign(week, { ...given, note: given.note ?? null });
      await this.audit.record(actor, {
        action: 'course.week-recorded',
        subject: { kind: 'course-enrolment', id: enrolmentId },
        personId: enrolment.personId,
      });
      return manager.save(week);
    });
  }

  private async load(actor: Actor, enrolmentId: string): Promise<CourseEnrolmentEntity> {
    const enrolment = await this.transactions.manager.findOne(CourseEnrolmentEntity, {
      where: { id: enrolmentId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!enrolment) throw new NotFound();
    await this.scope.require(actor, enrolment.personId);
    return enrolment;
  }

  private async courseOf(
    enrolment: CourseEnrolmentEntity,
    given: MoveEnrolmentDto,
  ): Promise<CourseEntity | null> {
    const needsOne = ['queue', 'enrol', 'begin', 'complete', 'not-complete'].includes(given.move);
    if (!enrolment.courseId) {
      if (needsOne) throw InvalidInput.field('courseId', 'required', 'Choose the course first');
      return null;
    }
    // The lock keeps two workers from giving away the last place.
    const course = await this.transactions.manager.findOne(CourseEntity, {
      where: { id: enrolment.courseId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!course) throw InvalidInput.field('courseId', 'unknown', 'This course is not offered');
    return course;
  }

  private async requirePlace(
    enrolment: CourseEnrolmentEntity,
    course: CourseEntity,
    personLimits: readonly WorkLimit[],
  ): Promise<void> {
    const manager = this.transactions.manager;
    const holders = await manager.findBy(CourseEnrolmentEntity, {
      courseId: course.id,
      state: In(['enrolled', 'attending']),
    });
    if (course.form === 'course') return requireCoursePlace(course.places, holders);
    const own = await this.reads.rows<{ title: string; form: string; weekly: WeeklyHours[] }>(sql`
      SELECT c.title, c.form, c.weekly FROM course_enrolment e JOIN course c ON c.id = e.course_id
      WHERE e.person_id = ${enrolment.personId}::uuid AND e.state IN ('enrolled', 'attending') AND e.id <> ${enrolment.id}::uuid`);
    checkPlacement({
      workshop: {
        name: course.title,
        trade: course.trade ?? '',
        places: course.places,
        demands: course.demands,
        hours: course.weekly,
      },
      taken: holders.length,
      personLimits,
      otherWork: own.filter(({ form }) => form === 'workshop').flatMap(({ weekly }) => weekly),
      bookings: [
        ...(await this.sessionsAhead(enrolment.personId)),
        ...own.filter(({ form }) => form === 'course').flatMap((one) => this.oneWeekOf(one)),
      ],
    });
  }

  /** Programme sessions still to come: treatment is never displaced by work (NMR-96-99). */
  private sessionsAhead(personId: string): Promise<Booking[]> {
    return this.reads.rows<Booking>(sql`
      SELECT z.title, to_char(z.starts_at, 'YYYY-MM-DD') AS on, to_char(z.starts_at, 'HH24:MI') AS "startsAt", z.minutes
      FROM referral r JOIN programme_session z ON z.group_id = r.group_id
      WHERE r.person_id = ${personId}::uuid AND r.state IN ('enrolled', 'in-progress') AND z.state = 'planned' AND z.starts_at >= ${this.clock.now()}
      ORDER BY z.starts_at LIMIT 300`);
  }

  private oneWeekOf({
    title,
    weekly,
  }: {
    readonly title: string;
    readonly weekly: readonly WeeklyHours[];
  }): Booking[] {
    const today = this.clock.today();
    return weekly.map(({ weekday, from, to }) => ({
      title,
      on: addDays(today, (weekday - weekdayOf(today) + 7) % 7),
      startsAt: from,
      minutes: minuteOf(to) - minuteOf(from),
    }));
  }

  private async tell(enrolment: CourseEnrolmentEntity, course: CourseEntity | null): Promise<void> {
    const tone = ({ attending: 'good', completed: 'good', 'not-completed': 'setback' } as const)[
      enrolment.state as 'attending'
    ];
    if (!tone || !course) return;
    await this.timeline.note({
      personId: enrolment.personId,
      kind: `course.${enrolment.state}`,
      tone,
      happenedAt: this.clock.now(),
      subject: { kind: 'course-enrolment', id: enrolment.id },
      facts: {
        course: course.title,
        form: course.form,
        ...(enrolment.goalId ? { goalId: enrolment.goalId } : {}),
      },
    });
  }
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
