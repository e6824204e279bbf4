import { Injectable } from '@nestjs/common';
import { checkRow, type Actor } from '@throughcare/domain';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportRows, type ImportRow, type RowOutcome } from '../persistence/import-rows';
import { CheckSequence } from './check-sequence';
import { FindDuplicates } from './find-duplicates';
import { FindPeople } from './find-people';
import type { RowUnderCheck } from './row-under-check';

const ROWS_AT_ONCE = 500;

/** The dry run: each row read, checked, given to its person, compared with what is on file and with the rows before. */
@Injectable()
export class CheckRows {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
    private readonly people: FindPeople,
    private readonly duplicates: FindDuplicates,
    private readonly sequence: CheckSequence,
    private readonly clock: Clock,
  ) {}

  /** One portion; false when no row waits any more. */
  async step(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    const count = await this.transactions.run(async () => {
      const waiting = await this.rows.next(batch.id, 'waiting', ROWS_AT_ONCE);
      if (waiting.length > 0) await this.check(actor, batch, waiting);
      return waiting.length;
    });
    if (count > 0) return true;
    if (batch.kind === 'movements') await this.sequence.execute(batch.id);
    await this.rows.forgetKeys(batch.id);
    return false;
  }

  private async check(
    actor: Actor,
    batch: ImportBatchEntity,
    waiting: readonly ImportRow[],
  ): Promise<void> {
    const read = waiting.map((row) => ({
      line: row.line,
      ...checkRow(batch.kind, row.cells ?? [], batch.mapping ?? [], {
        dateOrder: batch.dateOrder,
        today: this.clock.today(),
      }),
    }));
    const checked =
      batch.kind === 'people'
        ? read.map((row) => ({ ...row, personId: null, siteId: null }))
        : await this.people.execute(actor, read);
    await this.rows.settle(batch.id, checked.map(outcomeOf));
    const sound = checked.filter(({ faults }) => faults.length === 0);
    await this.duplicates.execute(batch, sound);
  }
}

function outcomeOf(row: RowUnderCheck): RowOutcome {
  const { line, values, faults, personId } = row;
  if (faults.length > 0) return { line, state: 'faulty', faults };
  const movedAt = values['movedAt'];
  return {
    line,
    state: 'ready',
    values: row.siteId ? { ...values, siteId: row.siteId } : values,
    personId,
    ...(typeof movedAt === 'string' ? { happenedAt: movedAt } : {}),
  };
}
