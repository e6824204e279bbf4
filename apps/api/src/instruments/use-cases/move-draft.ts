import { Injectable } from '@nestjs/common';
import {
  approveVersion,
  discardVersion,
  handInVersion,
  publishVersion,
  retireVersion,
  returnVersion,
  rewriteVersion,
  type Actor,
  type InstrumentVersion,
  type InstrumentVersionMove,
} from '@throughcare/domain';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { MoveDraftDto } from '../contract/instrument-draft.dto';
import { Instruments } from '../instruments';
import { asVersion, type InstrumentVersionEntity } from '../persistence/instrument-version.entity';
import { ChangeVersion } from './change-version';
import { CheckFile } from './check-file';
import { WriteMove } from './write-move';

/** Takes a version one step on its way; what is handed in or published is checked again here, whatever the page showed. */
@Injectable()
export class MoveDraft {
  constructor(
    private readonly change: ChangeVersion,
    private readonly check: CheckFile,
    private readonly moves: WriteMove,
    private readonly instruments: Instruments,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  execute(
    actor: Actor,
    id: string,
    move: InstrumentVersionMove,
    given: MoveDraftDto,
  ): Promise<InstrumentVersionEntity> {
    return this.change.execute(id, given, async (version) => {
      const { state, reviewerId } = await this.moved(actor, version, move, given.reason);
      Object.assign(version, {
        state,
        reviewerId: reviewerId ?? null,
        ...(move === 'publish' ? { publishedAt: this.clock.now() } : {}),
      });
      await this.moves.execute(actor, version, move, given.reason);
    });
  }

  /** The only version left of a code that the protocols in force, or decided for later, ask for. */
  private async isLastAsked({ code, version }: InstrumentVersionEntity): Promise<boolean> {
    if (await this.instruments.hasOther(code, version)) return false;
    const [asked] = await this.transactions.manager.query<{ is_asked: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM policy p WHERE p.code = 'protocols' AND (p.effective_to IS NULL OR p.effective_to > $1)
         AND p.body @> $2::jsonb) AS is_asked`,
      [this.clock.today(), JSON.stringify([{ instrument: code }])],
    );
    return asked?.is_asked ?? false;
  }

  private async moved(
    actor: Actor,
    row: InstrumentVersionEntity,
    move: InstrumentVersionMove,
    reason: string | undefined,
  ): Promise<InstrumentVersion> {
    const version = asVersion(row);
    switch (move) {
      case 'hand-in':
      case 'publish': {
        const { proof, faults, caseResults } = await this.check.execute(row);
        Object.assign(row, { faults, caseResults });
        return move === 'publish' ? publishVersion(version, proof) : handInVersion(version, proof);
      }
      case 'approve':
        return approveVersion(version, actor.userId);
      case 'return':
        return returnVersion(version, actor.userId, reason);
      case 'take-back':
      case 'reopen':
        return rewriteVersion(version, move, actor.userId);
      case 'retire':
        return retireVersion(version, reason, await this.isLastAsked(row));
      case 'discard':
        return discardVersion(version);
    }
  }
}
