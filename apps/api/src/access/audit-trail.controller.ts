import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { VerifyAuditTrail } from '../audit';
import { Reads, type JsonText } from '../platform/database/reads';
import { join, raw, sql, type Fragment } from '../platform/database/sql';
import { InstantField, IntegerField, Shown, TextField, UuidField } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { listRead } from './visible-people';

const PAGE = 100;

class AuditQuery {
  @UuidField({ optional: true, description: 'Who acted' }) readonly userId?: string;
  @TextField({ max: 40, optional: true, description: 'Person number' }) readonly person?: string;
  @TextField({ max: 80, optional: true, description: 'Beginning of the action, as in `plan.`' })
  readonly action?: string;
  @InstantField({ optional: true }) readonly from?: string;
  @InstantField({ optional: true }) readonly to?: string;
  @IntegerField({
    optional: true,
    min: 1,
    max: 9_007_199_254_740_991,
    description: 'Only lines with a smaller id: the next page',
  })
  readonly before?: number;
}

class AuditLineResponse {
  @Shown() id!: string;
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: String, nullable: true }) by!: string | null;
  @Shown({ type: String, nullable: true }) role!: string | null;
  @Shown() action!: string;
  @Shown({ type: String, nullable: true }) subjectKind!: string | null;
  @Shown({ type: String, nullable: true }) personNumber!: string | null;
  @Shown({ type: String, nullable: true }) reason!: string | null;
}

class AuditPage {
  @Shown({ type: [AuditLineResponse] }) items!: AuditLineResponse[];
}

class AuditVerdictResponse {
  @Shown() isWhole!: boolean;
  @Shown({ type: 'integer' }) batches!: number;
  @Shown({ type: 'integer' }) rows!: number;
  @Shown({ type: 'integer' }) unsealedRows!: number;
  @Shown({ type: String, nullable: true }) firstBrokenRow!: string | null;
  @Shown({ type: 'integer', nullable: true }) firstBrokenBatch!: number | null;
}

/** For auditors: who did or read what, without the records themselves. Stands in access because it needs users. */
@ApiTags('Audit')
@Controller('audit')
export class AuditTrailController {
  constructor(
    private readonly reads: Reads,
    private readonly verify: VerifyAuditTrail,
  ) {}

  @Get()
  @Requires('audit:read')
  @ApiOkResponse({ type: AuditPage })
  search(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<JsonText> {
    const where: Fragment[] = [raw('true')];
    const person = query.person
      ? sql`(SELECT p.id FROM person p WHERE p.number = ${query.person}::text)`
      : undefined;
    if (query.userId) where.push(sql`e.actor_id = ${query.userId}::uuid`);
    if (person) where.push(sql`e.person_id = ${person}`);
    if (query.action) where.push(sql`starts_with(e.action, ${query.action}::text)`);
    if (query.from) where.push(sql`e.at >= ${query.from}::timestamptz`);
    if (query.to) where.push(sql`e.at < ${query.to}::timestamptz`);
    if (query.before) where.push(sql`e.id < ${query.before}::bigint`);
    return this.reads.list(
      listRead(
        actor,
        'audit.searched',
        sql`SELECT json_build_object('items', coalesce(json_agg(json_build_object('id', e.id::text, 'at', e.at,
        'by', (SELECT u.display_name FROM app_user u WHERE u.id = e.actor_id), 'role', e.actor_role, 'action', e.action, 'subjectKind', e.subject_kind,
        'personNumber', (SELECT p.number FROM person p WHERE p.id = e.person_id), 'reason', e.reason) ORDER BY e.id DESC), '[]')) AS json, count(*)::int AS shown
      FROM (SELECT * FROM audit_entry e WHERE ${join(where, ' AND ')} ORDER BY e.id DESC LIMIT ${PAGE}) e`,
        person,
      ),
    );
  }

  @Get('verdict')
  @Requires('audit:read')
  @ApiOkResponse({ type: AuditVerdictResponse })
  verdict(): Promise<AuditVerdictResponse> {
    return this.verify.execute();
  }
}
