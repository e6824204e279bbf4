import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  checkCertificate,
  checkEmployment,
  failedVacancyTests,
  offenceFlagsOf,
  verificationCode,
  type Actor,
  type OffenceFlag,
  type Vacancy,
} from '@throughcare/domain';
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
import type {
  AwardCertificateDto,
  ChangeEmploymentDto,
  RecordEmploymentDto,
  RecordReadinessDto,
} from '../contract/learning.dto';
import type { VacancyMatches, VacancyResponse } from '../contract/learning.response';
import { CertificateEntity, CourseEnrolmentEntity } from '../persistence/learning.entity';
import { EmploymentPeriodEntity, WorkReadinessItemEntity } from '../persistence/work.entity';
import { openVacancies } from '../queries/learning-json';

/** Bytes drawn for a code; the rule skips some so that every character is equally likely. */
const CODE_BYTES = 24;

/** From a certificate to a job that lasts: awards, what must be in hand, jobs that match, jobs held. */
@Injectable()
export class PrepareForWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: Reads,
    private readonly scope: PeopleScope,
    private readonly timeline: Timeline,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  award(actor: Actor, personId: string, given: AwardCertificateDto): Promise<CertificateEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      if (
        given.enrolmentId &&
        !(await manager.existsBy(CourseEnrolmentEntity, { id: given.enrolmentId, personId }))
      ) {
        throw InvalidInput.field('enrolmentId', 'unknown', 'Not a course of this person');
      }
      const sites = await this.reads.rows<{ name: string }>(sql`SELECT name FROM site`);
      const checked = checkCertificate(
        { ...given, verificationCode: verificationCode(randomBytes(CODE_BYTES)) },
        sites.map(({ name }) => name),
        this.clock.today(),
      );
      const certificate = manager.create(CertificateEntity, {
        id: randomUUID(),
        personId,
        enrolmentId: given.enrolmentId ?? null,
        title: checked.title,
        awardingBody: checked.awardingBody,
        awardedOn: checked.awardedOn,
        verificationCode: checked.verificationCode,
      });
      await this.audit.record(actor, {
        action: 'certificate.awarded',
        subject: { kind: 'certificate', id: certificate.id },
        personId,
      });
      await this.timeline.note({
        personId,
        kind: 'certificate.awarded',
        tone: 'good',
        happenedAt: new Date(`${given.awardedOn}T12:00:00Z`),
        subject: { kind: 'certificate', id: certificate.id },
        facts: { title: given.title, awardingBody: given.awardingBody },
      });
      return manager.save(certificate);
    });
  }

  readiness(actor: Actor, personId: string, given: RecordReadinessDto): Promise<void> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      for (const { item, state, note } of given.items) {
        const known = await manager.findOneBy(WorkReadinessItemEntity, { personId, item });
        await manager.save(
          Object.assign(
            known ?? manager.create(WorkReadinessItemEntity, { id: randomUUID(), personId, item }),
            { state, note: note ?? null },
          ),
        );
      }
      await this.audit.record(actor, {
        action: 'work-readiness.recorded',
        personId,
        facts: { items: given.items.length },
      });
    });
  }

  hire(
    actor: Actor,
    personId: string,
    given: RecordEmploymentDto,
  ): Promise<EmploymentPeriodEntity> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const manager = this.transactions.manager;
      const [vacancy] = await this.reads.rows<{ employer_id: string }>(
        sql`SELECT employer_id FROM vacancy WHERE id = ${given.vacancyId ?? null}::uuid`,
      );
      if (given.vacancyId && !vacancy)
        throw InvalidInput.field('vacancyId', 'unknown', 'No such vacancy');
      const today = this.clock.today();
      checkEmployment({
        kind: given.kind,
        trade: given.trade,
        startsOn: given.startsOn,
        source: given.source,
        confirmedOn: today,
      });
      const period = manager.create(EmploymentPeriodEntity, {
        id: randomUUID(),
        personId,
        employerName: given.employerName,
        employerId: vacancy?.employer_id ?? null,
        vacancyId: given.vacancyId ?? null,
        kind: given.kind,
        trade: given.trade,
        hoursAWeek: given.hoursAWeek ?? null,
        startsOn: given.startsOn,
        endsOn: null,
        endReason: null,
        source: given.source,
        confirmedOn: today,
      });
      await this.audit.record(actor, {
        action: 'employment.recorded',
        subject: { kind: 'employment-period', id: period.id },
        personId,
      });
      await this.timeline.note({
        personId,
        kind: 'employment.started',
        tone: 'good',
        happenedAt: new Date(`${given.startsOn}T12:00:00Z`),
        subject: { kind: 'employment-period', id: period.id },
        facts: { employer: given.employerName, job: given.kind },
      });
      return manager.save(period);
    });
  }

  /** Confirms that a job lasts, or says when and why it ended. */
  changeJob(
    actor: Actor,
    periodId: string,
    given: ChangeEmploymentDto,
  ): Promise<EmploymentPeriodEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const period = await manager.findOne(EmploymentPeriodEntity, {
        where: { id: periodId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!period) throw new NotFound();
      await this.scope.require(actor, period.personId);
      requireRevision(
        period,
        given.revision,
        given,
        ({ revision, confirmedOn, endsOn, endReason, source }) => ({
          revision,
          confirmedOn,
          endsOn,
          endReason,
          source,
        }),
      );
      const confirmedOn = given.confirmedOn ?? this.clock.today();
      if (confirmedOn > this.clock.today())
        throw InvalidInput.field('confirmedOn', 'in-the-future', 'This has not happened yet');
      const changed = checkEmployment({
        kind: period.kind,
        trade: period.trade,
        startsOn: period.startsOn,
        source: given.source ?? period.source,
        confirmedOn,
        ...(given.endsOn ? { endsOn: given.endsOn } : {}),
        ...(given.endReason ? { endReason: given.endReason } : {}),
      });
      Object.assign(period, {
        confirmedOn,
        source: changed.source,
        endsOn: changed.endsOn ?? null,
        endReason: changed.endsOn ? (changed.endReason ?? null) : null,
      });
      await this.audit.record(actor, {
        action: given.endsOn ? 'employment.ended' : 'employment.confirmed',
        subject: { kind: 'employment-period', id: period.id },
        personId: period.personId,
      });
      return manager.save(period);
    });
  }

  /** Open jobs with the tests this person does not pass, matches first; offences are compared, never shown. */
  matches(actor: Actor, personId: string): Promise<VacancyMatches> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const today = this.clock.today();
      const rows = await this.reads.rows<{ vacancy: VacancyResponse }>(openVacancies(today));
      const [facts] = await this.reads.rows<{
        offences: string[];
        trades: string[];
        release: string | null;
      }>(sql`
        SELECT ARRAY(SELECT o.iccs_code FROM offence o WHERE o.person_id = p.id) AS offences,
          CASE p.setting WHEN 'custody' THEN p.earliest_release_on::text END AS release,
          ARRAY(SELECT c.trade FROM course_enrolment e JOIN course c ON c.id = e.course_id WHERE e.person_id = p.id AND c.trade IS NOT NULL
              AND e.state IN ('attending', 'completed') UNION SELECT j.trade FROM employment_period j WHERE j.person_id = p.id) AS trades
        FROM person p WHERE p.id = ${personId}::uuid`);
      await this.audit.record(actor, {
        action: 'vacancies.matched',
        personId,
        facts: { vacancies: rows.length },
      });
      if (!facts) return { items: [] };
      const person = {
        offenceFlags: offenceFlagsOf(facts.offences),
        trades: facts.trades,
        availableOn: facts.release ?? today,
        today,
      };
      return {
        items: rows
          .map(({ vacancy }) => ({
            ...vacancy,
            failedTests: [...failedVacancyTests(toDomain(vacancy), person)],
          }))
          .sort(
            (a, b) =>
              a.failedTests.length - b.failedTests.length || a.closesOn.localeCompare(b.closesOn),
          ),
      };
    });
  }
}

function toDomain(vacancy: VacancyResponse): Vacancy {
  return {
    trade: vacancy.trade,
    hoursAWeek: vacancy.hoursAWeek,
    closesOn: vacancy.closesOn,
    excludedOffenceFlags: vacancy.excludedOffenceFlags as OffenceFlag[],
    ...(vacancy.exclusionReason ? { exclusionReason: vacancy.exclusionReason } : {}),
  };
}
