import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { Transactions } from '../platform/database/transactions';
import { currentContext } from '../platform/request-context';
import type { AuditLine } from './persistence/audit-entry';

/**
 * Every change and every read of a person's record, in the transaction of the change or the statement of the read:
 * when the line cannot be written, nothing happened (NMR-06).
 */
@Injectable()
export class AuditTrail {
  constructor(private readonly transactions: Transactions) {}

  async record(actor: Pick<Actor, 'userId' | 'role'> | null, line: AuditLine): Promise<void> {
    await this.transactions.manager.query(
      `INSERT INTO audit_entry (actor_id, actor_role, action, subject_kind, subject_id, person_id, reason, facts, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        actor?.userId ?? null,
        actor?.role ?? null,
        line.action,
        line.subject?.kind ?? null,
        line.subject?.id ?? null,
        line.personId ?? null,
        line.reason ?? null,
        line.facts ? JSON.stringify(line.facts) : null,
        currentContext()?.requestId ?? null,
      ],
    );
  }

  /** One action on many people, a line for each, in one statement. */
  async recordMany(
    actor: Pick<Actor, 'userId' | 'role'>,
    line: Omit<AuditLine, 'personId' | 'subject'> & { readonly subjectKind: string },
    personIds: readonly string[],
  ): Promise<void> {
    await this.transactions.manager.query(
      `INSERT INTO audit_entry (actor_id, actor_role, action, subject_kind, subject_id, person_id, facts, request_id)
       SELECT $1, $2, $3, $4, id, id, $5, $6 FROM unnest($7::uuid[]) AS id`,
      [
        actor.userId,
        actor.role,
        line.action,
        line.subjectKind,
        line.facts ? JSON.stringify(line.facts) : null,
        currentContext()?.requestId ?? null,
        personIds,
      ],
    );
  }

  /** Kept even when the change under way is rolled back: refused access, failed sign-in. */
  recordApart(actor: Pick<Actor, 'userId' | 'role'> | null, line: AuditLine): Promise<void> {
    return this.transactions.runApart(() => this.record(actor, line));
  }
}
