import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, InstrumentVersionMove } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { MOVE_ACTIONS } from '../move-actions';
import {
  InstrumentVersionMoveEntity,
  type InstrumentVersionEntity,
} from '../persistence/instrument-version.entity';

/** Who moved a version, for its page and for the trail. */
@Injectable()
export class WriteMove {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    version: InstrumentVersionEntity,
    move: InstrumentVersionMove | 'begin',
    reason?: string,
  ): Promise<void> {
    await this.transactions.manager.insert(InstrumentVersionMoveEntity, {
      id: randomUUID(),
      instrumentVersionId: version.id,
      move,
      byId: actor.userId,
      at: this.clock.now(),
      reason: reason?.trim() || null,
    });
    await this.audit.record(actor, {
      action: MOVE_ACTIONS[move],
      subject: { kind: 'instrument-version', id: version.id },
      reason: reason?.trim() || undefined,
      facts: { instrument: version.code, version: version.version },
    });
  }
}
