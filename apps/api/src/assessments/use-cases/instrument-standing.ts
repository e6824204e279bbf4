import { Injectable } from '@nestjs/common';
import type { InstrumentDefinition, StandingForFit } from '@throughcare/assessment';
import type { Actor } from '@throughcare/domain';
import { Transactions } from '../../platform/database/transactions';

/** Whether a version is in use here on a day, and how long the assessor's training in it lasts. */
@Injectable()
export class InstrumentStanding {
  constructor(private readonly transactions: Transactions) {}

  async of(
    actor: Actor,
    definition: Pick<InstrumentDefinition, 'code' | 'version'>,
    on: string,
  ): Promise<StandingForFit> {
    const [row] = await this.transactions.manager.query<
      Pick<StandingForFit, 'stop' | 'training'>[]
    >(
      `SELECT (SELECT json_build_object('reason', s.reason) FROM instrument_stop s
          WHERE s.instrument_code = $1 AND s.instrument_version = $2 AND s.resumed_at IS NULL) AS stop,
        (SELECT json_build_object('validUntil', t.valid_until) FROM instrument_training t
          WHERE t.user_id = $3 AND t.instrument_code = $1 AND t.trained_on <= $4
          ORDER BY t.valid_until DESC NULLS FIRST LIMIT 1) AS training`,
      [definition.code, definition.version, actor.userId, on],
    );
    return { on, stop: row?.stop ?? null, training: row?.training ?? null };
  }
}
