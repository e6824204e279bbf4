import { Injectable } from '@nestjs/common';
import { matchableOf, matchPeople, rowKeys, type RowValues } from '@throughcare/domain';
import { MatchesOfMany, type FoundMatch } from '../../people';
import { Transactions } from '../../platform/database/transactions';
import { ImportBatchEntity } from '../persistence/import-batch.entity';
import { ImportRows, type RowMatch } from '../persistence/import-rows';
import type { RowUnderCheck } from './row-under-check';

const SHOWN = 8;

/** Rows that may be someone, or something, already on file or earlier in the file go to a person to decide. */
@Injectable()
export class FindDuplicates {
  constructor(
    private readonly transactions: Transactions,
    private readonly rows: ImportRows,
    private readonly matches: MatchesOfMany,
  ) {}

  async execute(batch: ImportBatchEntity, sound: readonly RowUnderCheck[]): Promise<void> {
    if (sound.length === 0) return;
    const onFile =
      batch.kind === 'people' ? await this.people(sound) : await this.records(batch, sound);
    const inFile = await this.earlierRows(batch, sound);
    await this.rows.settle(
      batch.id,
      sound
        .map(({ line }) => ({
          line,
          state: 'review' as const,
          matches: [...(onFile.get(line) ?? []), ...(inFile.get(line) ?? [])]
            .sort((a, b) => b.score - a.score)
            .slice(0, SHOWN),
        }))
        .filter(({ matches }) => matches.length > 0),
    );
  }

  private async people(sound: readonly RowUnderCheck[]): Promise<Map<number, RowMatch[]>> {
    const found = await this.matches.execute(
      sound.map(({ line, values }) => ({ at: line, identity: matchableOf(values) })),
    );
    return grouped(found.map((match) => ({ line: match.at, match: personMatch(match) })));
  }

  /** An order with the same number, or a movement of the same kind at the same moment, of the same person. */
  private async records(
    batch: ImportBatchEntity,
    sound: readonly RowUnderCheck[],
  ): Promise<Map<number, RowMatch[]>> {
    const isOrder = batch.kind === 'orders';
    const found: { line: number; id: string }[] = await this.transactions.manager.query(
      isOrder
        ? `SELECT s.line, b.id FROM jsonb_to_recordset($1::jsonb) AS s(line int, person uuid, number text)
           JOIN legal_basis b ON b.person_id = s.person AND lower(b.order_number) = lower(s.number)`
        : `SELECT s.line, m.id FROM jsonb_to_recordset($1::jsonb) AS s(line int, person uuid, kind text, at timestamptz)
           JOIN movement m ON m.person_id = s.person AND m.kind = s.kind AND m.moved_at = s.at`,
      [
        JSON.stringify(
          sound.map(({ line, personId, values }) => ({
            line,
            person: personId,
            number: values['orderNumber'],
            kind: values['kind'],
            at: values['movedAt'],
          })),
        ),
      ],
    );
    const reason = isOrder ? 'order-number-same' : 'movement-same';
    const kind = isOrder ? ('order' as const) : ('movement' as const);
    return grouped(
      found.map(({ line, id }) => ({
        line,
        match: { kind, id, line: null, ...certain(reason) },
      })),
    );
  }

  private async earlierRows(
    batch: ImportBatchEntity,
    sound: readonly RowUnderCheck[],
  ): Promise<Map<number, RowMatch[]>> {
    const pairs = await this.rows.meet(
      batch.id,
      sound.flatMap((row) => keysOf(batch, row).map((key) => ({ line: row.line, key }))),
    );
    const values = new Map(sound.map((row) => [row.line, row.values]));
    return grouped(
      pairs.flatMap(({ line, earlier, values: other }) => {
        const score = compare(batch, values.get(line) ?? {}, other);
        return score
          ? [{ line, match: { kind: 'row' as const, id: null, line: earlier, ...score } }]
          : [];
      }),
    );
  }
}

function compare(
  batch: ImportBatchEntity,
  row: RowValues,
  other: RowValues,
): Pick<RowMatch, 'score' | 'verdict' | 'reasons'> | undefined {
  if (batch.kind !== 'people')
    return certain(batch.kind === 'orders' ? 'order-number-same' : 'movement-same');
  const match = matchPeople(matchableOf(row), matchableOf(other));
  return match.verdict === 'different' ? undefined : match;
}

function keysOf(batch: ImportBatchEntity, { personId, values }: RowUnderCheck): readonly string[] {
  if (batch.kind === 'people') return rowKeys(matchableOf(values));
  return batch.kind === 'orders'
    ? [`${personId}:${String(values['orderNumber']).toLowerCase()}`]
    : [`${personId}:${String(values['kind'])}:${String(values['movedAt'])}`];
}

export function personMatch(match: FoundMatch): RowMatch {
  const { personId, score, verdict, reasons } = match;
  return { kind: 'person', id: personId, line: null, score, verdict, reasons };
}

function certain(reason: string): Pick<RowMatch, 'score' | 'verdict' | 'reasons'> {
  return { score: 20, verdict: 'same', reasons: [{ reason, points: 20 }] };
}

function grouped(
  found: readonly { readonly line: number; readonly match: RowMatch }[],
): Map<number, RowMatch[]> {
  const byLine = new Map<number, RowMatch[]>();
  for (const { line, match } of found) byLine.set(line, [...(byLine.get(line) ?? []), match]);
  return byLine;
}
