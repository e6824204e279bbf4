import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SupervisionBegun } from '@throughcare/domain';
import { Duties } from '../../duties';
import { Transactions } from '../../platform/database/transactions';
import { DomainEvents } from '../../platform/events/domain-events';

/**
 * Whoever comes out with needs assessed and not yet due again is not asked for a first assessment (TR-10.3): the
 * record goes along, and the next is due when policy said at its signing.
 */
@Injectable()
export class AStandingAssessmentGoesAlong implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly duties: Duties,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.events.on<SupervisionBegun>('supervision.begun', async ({ personId, at }) => {
      if (await this.hasOneThatHolds(personId, at))
        await this.duties.complete(personId, 'initial-assessment', at);
    });
  }

  /** Signed, about needs, and with its reassessment still ahead. */
  private async hasOneThatHolds(personId: string, at: Date): Promise<boolean> {
    const holding = await this.transactions.manager.query<unknown[]>(
      `SELECT 1 FROM assessment a
         JOIN duty d ON d.trigger_id = a.id AND d.kind = 'reassessment'
       WHERE a.person_id = $1 AND a.state = 'signed' AND d.done_at IS NULL AND d.cancelled_at IS NULL
         AND d.due_at > $2 AND EXISTS (SELECT 1 FROM need n WHERE n.assessment_id = a.id)
       LIMIT 1`,
      [personId, at],
    );
    return holding.length > 0;
  }
}
