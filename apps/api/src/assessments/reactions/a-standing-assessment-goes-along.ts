import { Injectable } from '@nestjs/common';
import { Duties } from '../../duties';
import { Transactions } from '../../platform/database/transactions';

interface Standing {
  readonly instrument: string;
  readonly assessedOn: string;
  readonly findsNeeds: boolean;
}

/**
 * Whoever comes out with an assessment signed and not yet due again is not asked for it a second time (TR-10.3): the
 * record goes along, and the next is due when policy said at its signing.
 */
@Injectable()
export class AStandingAssessmentGoesAlong {
  constructor(
    private readonly duties: Duties,
    private readonly transactions: Transactions,
  ) {}

  /** Closes what a round has just asked for where it stands already. */
  async close(personId: string, at: Date): Promise<void> {
    for (const { instrument, assessedOn, findsNeeds } of await this.standing(personId, at)) {
      await this.duties.completeAssessment(personId, instrument, assessedOn, at);
      if (findsNeeds) await this.duties.complete(personId, 'initial-assessment', at);
    }
  }

  /** Signed, and with the reassessment still ahead. */
  private standing(personId: string, at: Date): Promise<Standing[]> {
    return this.transactions.manager.query<Standing[]>(
      `SELECT DISTINCT a.instrument_code AS instrument, a.assessed_on::text AS "assessedOn",
         EXISTS (SELECT 1 FROM need n WHERE n.assessment_id = a.id) AS "findsNeeds"
       FROM assessment a JOIN duty d ON d.trigger_id = a.id AND d.kind = 'reassessment'
       WHERE a.person_id = $1 AND a.state = 'signed' AND d.done_at IS NULL AND d.cancelled_at IS NULL AND d.due_at > $2`,
      [personId, at],
    );
  }
}
