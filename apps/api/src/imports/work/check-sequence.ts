import { Injectable } from '@nestjs/common';
import {
  recordMovement,
  Refusal,
  requireCustodialBasis,
  type ImportFault,
  type LegalBasis,
  type Movement,
  type MovementKind,
  type MovementReason,
  type RowValues,
} from '@throughcare/domain';
import { PersonStanding } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { ImportRows, type RowOutcome } from '../persistence/import-rows';

interface LedgerRow {
  readonly person_id: string;
  readonly ledger: readonly {
    readonly kind: MovementKind;
    readonly reason: MovementReason;
    readonly site: string | null;
    readonly at: string;
  }[];
  readonly rows: readonly { readonly line: number; readonly values: RowValues }[];
}

const PEOPLE_AT_ONCE = 300;

/** Each person's movements of the file, as they happened, after those on file: what loading would refuse is said now. */
@Injectable()
export class CheckSequence {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
    private readonly standing: PersonStanding,
  ) {}

  async execute(batchId: string): Promise<void> {
    let after: string | null = null;
    do {
      after = await this.transactions.run(() => this.portion(batchId, after));
    } while (after !== null);
  }

  private async portion(batchId: string, after: string | null): Promise<string | null> {
    const people: LedgerRow[] = await this.transactions.manager.query(
      `SELECT r.person_id, json_agg(json_build_object('line', r.line_number, 'values', r."values") ORDER BY r.happened_at, r.line_number) AS rows,
         (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'reason', m.reason, 'site', m.site_id, 'at', m.moved_at)), '[]')
           FROM movement m WHERE m.person_id = r.person_id) AS ledger
       FROM import_row r WHERE r.batch_id = $1 AND r.state = 'ready' AND ($2::uuid IS NULL OR r.person_id > $2)
       GROUP BY r.person_id ORDER BY r.person_id LIMIT ${PEOPLE_AT_ONCE}`,
      [batchId, after],
    );
    const outcomes: RowOutcome[] = [];
    for (const person of people) {
      const bases = await this.standing.bases(person.person_id);
      outcomes.push(...follow(person, bases));
    }
    await this.rows.settle(batchId, outcomes);
    return people.length === PEOPLE_AT_ONCE ? (people.at(-1)?.person_id ?? null) : null;
  }
}

/** A row that cannot follow is set aside; the next is held against the ledger without it. */
function follow(person: LedgerRow, bases: readonly LegalBasis[]): RowOutcome[] {
  let ledger: readonly Movement[] = person.ledger.map(({ kind, reason, site, at }) => ({
    kind,
    reason,
    happenedAt: new Date(at),
    ...(site ? { toSiteId: site } : {}),
  }));
  return person.rows.flatMap(({ line, values }): RowOutcome[] => {
    const movedAt = String(values['movedAt']);
    const kind = values['kind'] as MovementKind;
    try {
      const next = recordMovement(ledger, {
        kind,
        reason: values['reason'] as MovementReason,
        happenedAt: new Date(movedAt),
        ...(values['siteId'] ? { toSiteId: String(values['siteId']) } : {}),
      });
      if (kind === 'admission') requireCustodialBasis(bases, movedAt.slice(0, 10));
      ledger = next;
      return [];
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      return [{ line, state: 'faulty', faults: [refusedFault(refusal)] }];
    }
  });
}

export function refusedFault({ code }: { readonly code: string }): ImportFault {
  const field =
    code === 'movement.before-last' || code === 'admission.no-legal-basis'
      ? 'movedAt'
      : code === 'movement.not-possible'
        ? 'kind'
        : code === 'movement.same-place' || code === 'movement.place-missing'
          ? 'site'
          : null;
  return { field, code: 'refused', facts: { reason: code } };
}
