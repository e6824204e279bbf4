import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ISCED_LEVELS,
  ISCO08_GROUPS,
  ROLES,
  verifiedIccsCodes,
  type Role,
} from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { sql } from '../platform/database/sql';
import { ChoiceField, Shown, UuidField } from '../platform/http/fields';
import { SignedIn } from '../platform/http/marks';

class SiteResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown() name!: string;
  @Shown() kind!: string;
  @Shown() holds!: string;
  @Shown() region!: string;
}

class ColleagueResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
  @Shown() role!: string;
}

class ColleagueQuery {
  @ChoiceField(ROLES, { name: 'Role', optional: true }) readonly role?: Role;
  @UuidField({ optional: true }) readonly siteId?: string;
}

class CodeResponse {
  @Shown() code!: string;
  @Shown() label!: string;
}

class CodeListsResponse {
  @Shown({
    type: [CodeResponse],
    description:
      'International Classification of Crime for Statistical Purposes 1.0; rows read in a public text',
  })
  iccs!: CodeResponse[];
  @Shown({ type: [CodeResponse], description: 'ISCED 2011' }) isced!: CodeResponse[];
  @Shown({ type: [CodeResponse], description: 'ISCO-08 groups' }) isco!: CodeResponse[];
}

const CODE_LISTS: CodeListsResponse = {
  iccs: verifiedIccsCodes().map(({ code, label }) => ({ code, label })),
  isced: ISCED_LEVELS.map(({ code, label }) => ({ code: String(code), label })),
  isco: ISCO08_GROUPS.map(({ code, label }) => ({ code, label })),
};

/** Sites, colleagues and code lists: what forms choose from. No person is named here. */
@ApiTags('Directory')
@Controller()
export class DirectoryController {
  constructor(private readonly reads: Reads) {}

  @Get('sites')
  @SignedIn()
  @ApiOkResponse({ type: [SiteResponse] })
  sites(): Promise<JsonText> {
    return this.reads
      .list(sql`SELECT coalesce(json_agg(json_build_object('id', id, 'code', code, 'name', name, 'kind', kind, 'holds', holds, 'region', region)
      ORDER BY kind DESC, name), '[]')::text AS json FROM site`);
  }

  @Get('colleagues')
  @SignedIn()
  @ApiOkResponse({ type: [ColleagueResponse] })
  colleagues(@Query() query: ColleagueQuery): Promise<JsonText> {
    return this.reads
      .list(sql`SELECT coalesce(json_agg(json_build_object('id', id, 'name', display_name, 'role', role) ORDER BY display_name), '[]')::text AS json
      FROM app_user WHERE is_active AND role <> 'partner-worker' AND (${query.role ?? null}::text IS NULL OR role = ${query.role ?? null}::text)
        AND (${query.siteId ?? null}::uuid IS NULL OR ${query.siteId ?? null}::uuid = ANY(site_ids))`);
  }

  @Get('codes')
  @SignedIn()
  @ApiOkResponse({ type: CodeListsResponse })
  codes(): CodeListsResponse {
    return CODE_LISTS;
  }
}
