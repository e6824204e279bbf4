import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  identifiersOf,
  matchableOf,
  namesOfRow,
  type Actor,
  type RowValues,
} from '@throughcare/domain';
import { AddIdentifiers, MatchesOfMany, RegisterPeople, type PersonToRegister } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportRows, type ImportRow, type RowMatch } from '../persistence/import-rows';
import { personMatch } from './find-duplicates';
import { Footprint } from './footprint';

const ROWS_AT_ONCE = 200;

/** Opens files for the rows that are new people; gives the numbers of the others to whom they belong. */
@Injectable()
export class LoadPeople {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
    private readonly matches: MatchesOfMany,
    private readonly register: RegisterPeople,
    private readonly identifiers: AddIdentifiers,
    private readonly footprint: Footprint,
  ) {}

  step(actor: Actor, batch: ImportBatchEntity): Promise<boolean> {
    return this.transactions.run(async () => {
      const ready = await this.rows.next(batch.id, 'ready', ROWS_AT_ONCE);
      const making = ready.filter(({ decision }) => decision !== 'same');
      const reopened = await this.reopen(batch, making);
      await this.make(
        actor,
        batch,
        making.filter(({ line }) => !reopened.has(line)),
      );
      for (const row of ready.filter(({ decision }) => decision === 'same'))
        await this.join(actor, batch, row);
      return ready.length > 0;
    });
  }

  /** Somebody registered since the dry run may be the one of a row: it goes back to be decided. */
  private async reopen(batch: ImportBatchEntity, rows: readonly ImportRow[]): Promise<Set<number>> {
    const checkedAt = batch.checkedAt ?? batch.createdAt;
    const [{ newcomers }]: [{ newcomers: boolean }] = await this.transactions.manager.query(
      `SELECT EXISTS (SELECT 1 FROM person p WHERE p.created_at > $1 AND NOT EXISTS
         (SELECT 1 FROM import_row r WHERE r.batch_id = $2 AND r.person_id = p.id)) AS newcomers`,
      [checkedAt, batch.id],
    );
    if (!newcomers) return new Set();
    const found = await this.matches.execute(
      rows.map(({ line, values }) => ({ at: line, identity: matchableOf(values ?? {}) })),
      { since: checkedAt, notMadeBy: batch.id },
    );
    const byLine = new Map<number, RowMatch[]>();
    for (const row of rows) {
      const ruledOut = new Set(ruledOutBy(row));
      const open = found.filter(({ at, personId }) => at === row.line && !ruledOut.has(personId));
      if (open.length > 0) byLine.set(row.line, open.map(personMatch));
    }
    await this.transactions.manager.query(
      `UPDATE import_row r SET state = 'review', matches = o.matches, decision = NULL, decided_by = NULL
       FROM jsonb_to_recordset($2::jsonb) AS o(line int, matches jsonb) WHERE r.batch_id = $1 AND r.line_number = o.line`,
      [batch.id, JSON.stringify([...byLine].map(([line, matches]) => ({ line, matches })))],
    );
    return new Set(byLine.keys());
  }

  private async make(
    actor: Actor,
    batch: ImportBatchEntity,
    rows: readonly ImportRow[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const people = rows.map((row) => ({ id: randomUUID(), line: row.line, ...personOf(row) }));
    await this.register.execute(actor, batch.siteId, people, { importId: batch.id });
    const made = await this.footprint.of(people.map(({ id }) => id));
    await this.rows.markLoaded(
      batch.id,
      people.map(({ id, line }) => ({
        line,
        personId: id,
        recordId: id,
        footprint: made.get(id) ?? [],
      })),
    );
  }

  private async join(actor: Actor, batch: ImportBatchEntity, row: ImportRow): Promise<void> {
    const earlier = row.sameAsLine ? await this.rows.lock(batch.id, row.sameAsLine) : undefined;
    const personId = row.sameAsId ?? (earlier?.state === 'loaded' ? earlier.personId : null);
    if (!personId) {
      await this.rows.settle(batch.id, [
        {
          line: row.line,
          state: 'faulty',
          faults: [{ field: null, code: 'not-the-same-any-more', facts: { line: row.sameAsLine } }],
        },
      ]);
      return;
    }
    const added = new Set(
      await this.identifiers.execute(actor, personId, identifiersOf(row.values ?? {})),
    );
    const made = (await this.footprint.of([personId])).get(personId) ?? [];
    await this.rows.markLoaded(batch.id, [
      {
        line: row.line,
        personId,
        recordId: personId,
        footprint: made.filter(({ id }) => added.has(id)),
      },
    ]);
  }
}

function ruledOutBy(row: ImportRow): string[] {
  if (row.decision !== 'new') return [];
  return row.matches.flatMap(({ kind, id }) => (kind === 'person' && id ? [id] : []));
}

function personOf(row: ImportRow): Omit<PersonToRegister, 'id'> {
  const values = row.values ?? {};
  const text = (name: string): string | null => (values[name] as string | undefined) ?? null;
  return {
    ruledOut: ruledOutBy(row),
    ruledOutBy: row.decidedBy,
    details: {
      givenName: text('givenName') ?? '',
      familyName: text('familyName') ?? '',
      nameInScript: text('nameInScript'),
      otherNames: otherNames(values),
      bornOn: text('bornOn'),
      birthPrecision: values['birthPrecision'] as PersonToRegister['details']['birthPrecision'],
      sex: values['sex'] as PersonToRegister['details']['sex'],
      gender: text('gender'),
      nationality: text('nationality'),
      language: text('language'),
      needsInterpreter: values['needsInterpreter'] === true,
      identifiers: identifiersOf(values),
    },
  };
}

/** The name in its own script has a column of its own in the record. */
function otherNames(values: RowValues): { kind: 'alias'; given: string; family: string }[] {
  return namesOfRow(values)
    .filter(({ kind, given }) => kind === 'alias' && given !== values['nameInScript'])
    .map(({ given, family }) => ({ kind: 'alias', given, family }));
}
