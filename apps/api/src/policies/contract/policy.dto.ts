import type { ApiPropertyOptions } from '@nestjs/swagger';
import { POLICY_CODES } from '@throughcare/domain';
import { DateField, JsonField, Shown, TextField, UuidField } from '../../platform/http/fields';

/** A page is a table of rows or a set of fields; `POLICY_SHAPES` of the domain says which and checks it. */
const PAGE: ApiPropertyOptions = {
  oneOf: [
    { type: 'object', additionalProperties: true },
    { type: 'array', items: { type: 'object', additionalProperties: true } },
  ],
};

export class PolicyInForceResponse {
  @Shown({ enum: [...POLICY_CODES], enumName: 'PolicyCode' }) code!: string;
  @Shown(PAGE) body!: unknown;
  @Shown({ type: String, format: 'date', nullable: true }) inForceSince!: string | null;
  @Shown({ description: 'Nobody has decided yet: the product default holds' }) isDefault!: boolean;
  @Shown({ type: String, format: 'date', nullable: true }) nextFrom!: string | null;
}

export class PolicyBookResponse {
  @Shown({ type: [PolicyInForceResponse] }) items!: PolicyInForceResponse[];
}

export class PolicyVersionResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown(PAGE) body!: unknown;
  @Shown({ format: 'date' }) effectiveFrom!: string;
  @Shown({ type: String, format: 'date', nullable: true }) effectiveTo!: string | null;
  @Shown({ type: String, nullable: true }) note!: string | null;
  @Shown({ type: String, nullable: true }) decidedBy!: string | null;
  @Shown({ format: 'date-time' }) decidedAt!: string;
}

export class PolicyPageResponse {
  @Shown({ enum: [...POLICY_CODES], enumName: 'PolicyCode' }) code!: string;
  @Shown(PAGE) default!: unknown;
  @Shown({ type: [PolicyVersionResponse] }) versions!: PolicyVersionResponse[];
}

export class DecidePolicyDto {
  @DateField({ description: 'The first day it holds; today or later' })
  readonly effectiveFrom!: string;
  @JsonField({ shape: PAGE }) readonly body!: unknown;
  @TextField({ min: 5, max: 1000, description: 'Why, and who decided it' }) readonly note!: string;
  @UuidField({
    nullable: true,
    description: 'The latest version that was seen; another one since is a conflict',
  })
  readonly after!: string | null;
}

export class DecidedPolicyResponse {
  @Shown({ format: 'uuid' }) id!: string;
}
