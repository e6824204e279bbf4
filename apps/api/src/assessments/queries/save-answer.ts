import type { AnswerStatus, AnswerValue } from '@throughcare/assessment';
import type { Actor } from '@throughcare/domain';
import { visiblePeople } from '../../access';
import { sql, type Fragment } from '../../platform/database/sql';
import { currentContext } from '../../platform/request-context';

/** One question that has the code asked for, in one instrument: the draft decides which of them is meant. */
export interface AskedItem {
  readonly instrumentCode: string;
  readonly instrumentVersion: string;
  readonly isPossible: boolean;
  /** The wording and options as they stood on the screen. */
  readonly shown: unknown;
}

export interface GivenAnswer {
  readonly assessmentId: string;
  readonly itemCode: string;
  readonly value: AnswerValue | null;
  readonly status: AnswerStatus;
  readonly language: string;
  readonly evidence: string | null;
  readonly sources: readonly string[];
  readonly seen: number;
  readonly at: Date;
  readonly asked: readonly AskedItem[];
}

/**
 * Saves one answer whole: may you, is it a draft, is the answer possible, is it the one you saw, and the audit row; one
 * statement, so one transaction. The draft is locked shared: answers are saved side by side, but not while it is being
 * handed in. Gives no row when any of these says no; the use case then finds out which.
 */
export function saveAnswer(actor: Actor, given: GivenAnswer): Fragment {
  const { assessmentId, itemCode, asked, seen } = given;
  const requestId = currentContext()?.requestId ?? null;
  return sql`WITH asked AS (
      SELECT * FROM unnest(${asked.map((item) => item.instrumentCode)}::text[], ${asked.map((item) => item.instrumentVersion)}::text[],
        ${asked.map((item) => item.isPossible)}::boolean[], ${asked.map((item) => JSON.stringify(item.shown))}::text[])
        AS item(code, version, is_possible, shown)
    ), draft AS MATERIALIZED (
      SELECT a.id, a.person_id, a.instrument_code, a.instrument_version FROM assessment a JOIN person p ON p.id = a.person_id
      WHERE a.id = ${assessmentId}::uuid AND a.state = 'draft' AND ${visiblePeople(actor)} FOR SHARE OF a
    ), saved AS (
      INSERT INTO assessment_answer AS w (assessment_id, item_code, value, status, shown, language, evidence, sources, is_prefilled, answered_by, answered_at)
      SELECT draft.id, ${itemCode}::text, ${given.value === null ? null : JSON.stringify(given.value)}::jsonb, ${given.status}::text, asked.shown::jsonb,
        ${given.language}::text, ${given.evidence}::text, ${[...given.sources]}::text[], false, ${actor.userId}::uuid, ${given.at}::timestamptz
      FROM draft JOIN asked ON asked.code = draft.instrument_code AND asked.version = draft.instrument_version AND asked.is_possible
      WHERE ${seen}::int = 0 OR EXISTS (SELECT 1 FROM assessment_answer e WHERE e.assessment_id = draft.id AND e.item_code = ${itemCode}::text)
      ON CONFLICT (assessment_id, item_code) DO UPDATE SET value = excluded.value, status = excluded.status, shown = excluded.shown,
        language = excluded.language, evidence = excluded.evidence, sources = excluded.sources, is_prefilled = false,
        answered_by = excluded.answered_by, answered_at = excluded.answered_at, revision = w.revision + 1
      WHERE w.revision = ${seen}::int RETURNING revision
    ), audited AS (
      INSERT INTO audit_entry (actor_id, actor_role, action, subject_kind, subject_id, person_id, facts, request_id)
      SELECT ${actor.userId}::uuid, ${actor.role}::text, 'answer.saved', 'assessment', draft.id, draft.person_id,
        jsonb_build_object('item', ${itemCode}::text, 'status', ${given.status}::text), ${requestId}::text
      FROM draft, saved
    )
    SELECT revision FROM saved`;
}
