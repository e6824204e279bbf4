import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Clearance } from '@throughcare/domain';
import { Transactions } from '../platform/database/transactions';
import { currentContext } from '../platform/request-context';

export interface TimelineNote {
  readonly personId: string;
  /** `subject.participle`, the same words as the audit action; the web has a sentence for each. */
  readonly kind: string;
  readonly happenedAt: Date;
  readonly tone?: 'plain' | 'good' | 'setback';
  readonly subject?: { readonly kind: string; readonly id: string };
  /** What the sentence needs: names of things, levels, dates. No free text about health. */
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly clearance?: Clearance;
}

/** One person's story in order; every capability adds its moments in the transaction that makes them. */
@Injectable()
export class Timeline {
  constructor(private readonly transactions: Transactions) {}

  async note(entry: TimelineNote): Promise<void> {
    await this.noteMany([entry]);
  }

  /** Many moments of many people in one statement. */
  async noteMany(entries: readonly TimelineNote[]): Promise<void> {
    if (entries.length === 0) return;
    await this.transactions.manager.query(
      `INSERT INTO timeline_entry (id, person_id, happened_at, recorded_by, kind, tone, subject_kind, subject_id, facts, clearance)
       SELECT id, person_id, happened_at, $2, kind, tone, subject_kind, subject_id, facts, clearance
       FROM jsonb_to_recordset($1) AS e(id uuid, person_id uuid, happened_at timestamptz, kind text, tone text,
         subject_kind text, subject_id uuid, facts jsonb, clearance text)`,
      [JSON.stringify(entries.map(rowOf)), currentContext()?.actorId ?? null],
    );
  }
}

function rowOf(entry: TimelineNote): Readonly<Record<string, unknown>> {
  return {
    id: randomUUID(),
    person_id: entry.personId,
    happened_at: entry.happenedAt,
    kind: entry.kind,
    tone: entry.tone ?? 'plain',
    subject_kind: entry.subject?.kind ?? null,
    subject_id: entry.subject?.id ?? null,
    facts: entry.facts ?? {},
    clearance: entry.clearance ?? null,
  };
}
