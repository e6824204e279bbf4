import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import type { OfferCourseDto, PostVacancyDto } from '../contract/learning.dto';
import { CourseEntity } from '../persistence/learning.entity';
import { EmployerEntity, VacancyEntity } from '../persistence/work.entity';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** What a manager puts on offer: courses, workshops, and jobs of employers outside. */
@Injectable()
export class OfferCourse {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, given: OfferCourseDto): Promise<CourseEntity> {
    return this.transactions.run(async () => {
      const [site] = await this.reads.rows<{ name: string }>(
        sql`SELECT name FROM site WHERE id = ${given.siteId}::uuid`,
      );
      if (!site || (actor.scope !== 'all' && !actor.siteIds.includes(given.siteId)))
        throw InvalidInput.field('siteId', 'unknown', 'No such site within your reach');
      check(given, site.name);
      const manager = this.transactions.manager;
      const course = manager.create(CourseEntity, {
        ...given,
        id: randomUUID(),
        awardingBody: given.awardingBody ?? null,
        leadsToLevel: given.leadsToLevel ?? null,
        trade: given.trade ?? null,
        demands: given.demands ?? [],
        payPerHour: given.payPerHour != null ? String(given.payPerHour) : null,
        isOffered: true,
      });
      await this.audit.record(actor, {
        action: 'course.offered',
        subject: { kind: 'course', id: course.id },
        facts: { code: given.code, form: given.form },
      });
      return manager.save(course);
    });
  }

  vacancy(actor: Actor, given: PostVacancyDto): Promise<VacancyEntity> {
    if ((given.excludedOffenceFlags?.length ?? 0) > 0 && !given.exclusionReason) {
      throw InvalidInput.field(
        'exclusionReason',
        'required',
        'People who are kept out are told why',
      );
    }
    if (given.closesOn < this.clock.today())
      throw InvalidInput.field('closesOn', 'in-the-past', 'A vacancy is open today or longer');
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const known = await manager.findOneBy(EmployerEntity, { name: given.employer });
      const employer =
        known ??
        (await manager.save(
          manager.create(EmployerEntity, {
            id: randomUUID(),
            name: given.employer,
            place: given.place,
          }),
        ));
      const vacancy = manager.create(VacancyEntity, {
        id: randomUUID(),
        employerId: employer.id,
        title: given.title,
        trade: given.trade,
        hoursAWeek: given.hoursAWeek,
        place: given.place,
        closesOn: given.closesOn,
        excludedOffenceFlags: given.excludedOffenceFlags ?? [],
        exclusionReason: given.exclusionReason ?? null,
      });
      await this.audit.record(actor, {
        action: 'vacancy.posted',
        subject: { kind: 'vacancy', id: vacancy.id },
      });
      return manager.save(vacancy);
    });
  }
}

function check(given: OfferCourseDto, siteName: string): void {
  given.weekly.forEach(({ from, to }, at) => {
    if (!TIME.test(from))
      throw InvalidInput.field(`weekly.${at}.from`, 'not-a-time', 'Write the time as 09:00');
    if (!TIME.test(to) || to <= from)
      throw InvalidInput.field(`weekly.${at}.to`, 'before-start', 'It must end after it begins', {
        after: from,
      });
  });
  if (given.form === 'workshop' && !given.trade)
    throw InvalidInput.field('trade', 'required', 'A workshop belongs to a trade');
  if (
    given.awardingBody &&
    given.awardingBody.trim().toLowerCase() === siteName.trim().toLowerCase()
  ) {
    throw InvalidInput.field(
      'awardingBody',
      'names-the-prison',
      'The award comes from an outside body',
    );
  }
}
