import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, InstrumentVersionMove } from '@throughcare/domain';
import { AuditTrail } from '../../audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import {
  InstrumentVersionMoveEntity,
  type InstrumentVersionEntity,
} from '../persistence/instrument-version.entity';

const ACTIONS: Readonly<Record<InstrumentVersionMove | 'begin', string>> = {
  begin: 'instrument-version.begun',
  'hand-in': 'instrument-version.handed-in',
  'take-back': 'instrument-version.taken-back',
  approve: 'instrument-version.approved',
  return: 'instrument-version.returned',
  reopen: 'instrument-version.reopened',
  publish: 'instrument-version.published',
  retire: 'instrument-version.retired',
  discard: 'instrument-version.discarded',
};

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
      action: ACTIONS[move],
      subject: { kind: 'instrument-version', id: version.id },
      reason: reason?.trim() || undefined,
      facts: { instrument: version.code, version: version.version },
    });
  }
}
