import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
} from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import { POLICY_CODES, type Actor, type PolicyCode } from '@throughcare/domain';
import { Clock } from '../platform/clock';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { NotFound } from '../platform/http/not-found';
import {
  DecidedPolicyResponse,
  DecidePolicyDto,
  PolicyBookResponse,
  PolicyPageResponse,
} from './contract/policy.dto';
import { policyBook, policyPage } from './queries/policy-json';
import { DecidePolicy } from './use-cases/decide-policy';

@ApiTags('Policies')
@Controller('policies')
export class PoliciesController {
  constructor(
    private readonly reads: Reads,
    private readonly decidePolicy: DecidePolicy,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('policy:read')
  @ApiOkResponse({ type: PolicyBookResponse })
  book(): Promise<JsonText> {
    return this.reads.document(policyBook(this.clock.today()));
  }

  @Get(':code')
  @Requires('policy:read')
  @ApiParam({ name: 'code', enum: [...POLICY_CODES], enumName: 'PolicyCode' })
  @ApiOkResponse({ type: PolicyPageResponse })
  page(@Param('code') code: string): Promise<JsonText> {
    return this.reads.document(policyPage(known(code)));
  }

  @Post(':code/versions')
  @Requires('policy:manage')
  @ApiParam({ name: 'code', enum: [...POLICY_CODES], enumName: 'PolicyCode' })
  @ApiCreatedResponse({ type: DecidedPolicyResponse })
  async decide(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Body() given: DecidePolicyDto,
  ): Promise<DecidedPolicyResponse> {
    const { id } = await this.decidePolicy.execute(actor, known(code), given);
    return { id };
  }

  @Delete(':code/versions/:versionId')
  @HttpCode(204)
  @Requires('policy:manage')
  @ApiParam({ name: 'code', enum: [...POLICY_CODES], enumName: 'PolicyCode' })
  @ApiNoContentResponse()
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('versionId', ParseUUIDPipe) versionId: string,
  ): Promise<void> {
    return this.decidePolicy.takeBack(actor, known(code), versionId);
  }
}

function known(code: string): PolicyCode {
  const found = POLICY_CODES.find((one) => one === code);
  if (!found) throw new NotFound();
  return found;
}
