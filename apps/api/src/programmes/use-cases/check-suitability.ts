import { Injectable } from '@nestjs/common';
import { checkSuitability, type Actor, type SuitabilityResult } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Reads } from '../../platform/database/reads';
import { sql } from '../../platform/database/sql';
import { Transactions } from '../../platform/database/transactions';
import type { ProgrammeSuitability, SuitabilityResponse } from '../contract/referral.response';
import type { ProgrammeEntity } from '../persistence/programme.entity';
import { circumstancesOf, toCircumstances, type CircumstancesRow } from '../queries/circumstances';

interface ProgrammeForTest {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly target_needs: ProgrammeEntity['targetNeeds'];
  readonly eligibility: ProgrammeEntity['eligibility'];
  readonly length_days: number;
  readonly intended_minutes: number;
  readonly next_start_on: string | null;
  readonly open_referral: string | null;
}

/** Which programmes fit a person, every test by name; those that fit come first. */
@Injectable()
export class CheckSuitability {
  constructor(
    private readonly reads: Reads,
    private readonly transactions: Transactions,
    private readonly scope: PeopleScope,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, personId: string, programmeId?: string): Promise<SuitabilityResponse> {
    return this.transactions.run(async () => {
      await this.scope.require(actor, personId);
      const today = this.clock.today();
      const [row] = await this.reads.rows<CircumstancesRow>(circumstancesOf(personId));
      if (!row) return { items: [] };
      const person = toCircumstances(row, today);
      const programmes = await this.programmes(personId, programmeId);
      await this.audit.record(actor, {
        action: 'suitability.checked',
        personId,
        facts: { programmes: programmes.length },
      });
      const items = programmes.map((programme): ProgrammeSuitability => {
        const tests = [
          ...checkSuitability(
            {
              eligibility: programme.eligibility,
              targetNeeds: programme.target_needs,
              lengthDays: programme.length_days,
            },
            person,
          ),
        ];
        return {
          programme: { id: programme.id, code: programme.code, name: programme.name },
          targetNeeds: programme.target_needs,
          intendedMinutes: programme.intended_minutes,
          lengthDays: programme.length_days,
          nextStartOn: programme.next_start_on,
          isSuitable: tests.every(({ passed }) => passed),
          tests,
          openReferral: programme.open_referral,
        };
      });
      return {
        items: items.sort(
          (a, b) =>
            failures(a.tests) - failures(b.tests) ||
            a.programme.name.localeCompare(b.programme.name),
        ),
      };
    });
  }

  /** The tests of one programme, for a referral being made now. */
  async testsFor(
    personId: string,
    programme: Pick<ProgrammeEntity, 'eligibility' | 'targetNeeds' | 'lengthDays'>,
  ): Promise<SuitabilityResult[]> {
    const [row] = await this.reads.rows<CircumstancesRow>(circumstancesOf(personId));
    return row ? [...checkSuitability(programme, toCircumstances(row, this.clock.today()))] : [];
  }

  private programmes(personId: string, programmeId?: string): Promise<ProgrammeForTest[]> {
    return this.reads.rows<ProgrammeForTest>(sql`
      SELECT pr.id, pr.code, pr.name, pr.target_needs, pr.eligibility, pr.length_days, pr.intended_minutes,
        (SELECT min(g.starts_on)::text FROM programme_group g WHERE g.programme_id = pr.id AND g.state = 'planned'
          AND g.starts_on >= ${this.clock.today()}::date) AS next_start_on,
        (SELECT r.state FROM referral r WHERE r.person_id = ${personId}::uuid AND r.programme_id = pr.id AND r.ended_on IS NULL LIMIT 1) AS open_referral
      FROM programme pr WHERE pr.is_offered AND (${programmeId ?? null}::uuid IS NULL OR pr.id = ${programmeId ?? null}::uuid)
      ORDER BY pr.name LIMIT 200`);
  }
}

function failures(tests: readonly { readonly passed: boolean }[]): number {
  return tests.filter(({ passed }) => !passed).length;
}
