import { Injectable } from '@nestjs/common';
import { Refusal, type Actor, type ImportDecision } from '@throughcare/domain';
import { PeopleScope } from '../../access';
import { AuditTrail } from '../../audit';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import { ImportAccess } from '../import-access';
import { ImportRows, type ImportRow } from '../persistence/import-rows';

export interface RowDecision {
  readonly decision: ImportDecision;
  readonly sameAsId?: string;
  readonly sameAsLine?: number;
}

/** Beyond what the database counts lines with there is none. */
const LAST_LINE = 2_147_483_647;

/** A person, not a number, says whether a row is someone already on file (HB-1). May be changed until it is loaded. */
@Injectable()
export class DecideRow {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ImportAccess,
    private readonly scope: PeopleScope,
    private readonly rows: ImportRows,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, importId: string, line: number, given: RowDecision): Promise<void> {
    return this.transactions.run(async () => {
      const batch = await this.access.lock(actor, importId);
      const row = line > 0 && line <= LAST_LINE ? await this.rows.lock(importId, line) : undefined;
      if (!row) throw new NotFound();
      if (given.decision !== 'skip') this.access.requireReader(actor);
      const isOpen = batch.state === 'checked' || batch.state === 'loaded';
      const isDecidable =
        row.state === 'review' || (row.decision !== null && row.state !== 'loaded');
      if (!isOpen || !isDecidable || row.state === 'undone')
        throw new Refusal('import.row-not-in-review', { line });
      await this.requireMatch(actor, row, given);
      const isSame = given.decision === 'same';
      await this.transactions.manager.query(
        `UPDATE import_row SET decision = $3, same_as_id = $4, same_as_line = $5, decided_by = $6, state = $7
         WHERE batch_id = $1 AND line_number = $2`,
        [
          importId,
          line,
          given.decision,
          isSame ? (given.sameAsId ?? null) : null,
          isSame ? (given.sameAsLine ?? null) : null,
          actor.userId,
          given.decision === 'skip' ? 'skipped' : 'ready',
        ],
      );
      await this.audit.record(actor, {
        action: 'import.row-decided',
        subject: { kind: 'import', id: importId },
        ...(row.matches[0]?.kind === 'person' && given.sameAsId
          ? { personId: given.sameAsId }
          : {}),
        facts: { line, decision: given.decision },
      });
    });
  }

  private async requireMatch(actor: Actor, row: ImportRow, given: RowDecision): Promise<void> {
    if (given.decision !== 'same') return;
    const match = row.matches.find(
      ({ kind, id, line }) =>
        (kind === 'row' ? line === given.sameAsLine : id === given.sameAsId) &&
        (given.sameAsId !== undefined) !== (given.sameAsLine !== undefined),
    );
    if (!match)
      throw InvalidInput.field('sameAsId', 'unknown', 'This is not one of the matches of the row');
    if (match.kind === 'person' && match.id) await this.scope.require(actor, match.id);
  }
}
