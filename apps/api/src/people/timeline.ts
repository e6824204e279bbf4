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
    await this.transactions.manager.query(
      `INSERT INTO timeline_entry (id, person_id, happened_at, recorded_by, kind, tone, subject_kind, subject_id, facts, clearance)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        randomUUID(),
        entry.personId,
        entry.happenedAt,
        currentContext()?.actorId ?? null,
        entry.kind,
        entry.tone ?? 'plain',
        entry.subject?.kind ?? null,
        entry.subject?.id ?? null,
        JSON.stringify(entry.facts ?? {}),
        entry.clearance ?? null,
      ],
    );
  }
}
