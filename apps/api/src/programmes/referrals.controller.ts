import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { ReferralsToDecideQuery, SuitabilityQuery } from './contract/programme.dto';
import {
  EndProgrammeDto,
  EnrolDto,
  MakeReferralDto,
  MoveReferralDto,
} from './contract/referral.dto';
import {
  ReferralsResponse,
  ReferralStateResponse,
  ReferralsToDecidePage,
  SuitabilityResponse,
} from './contract/referral.response';
import { personReferrals, referralsToDecide } from './queries/referral-json';
import { CheckSuitability } from './use-cases/check-suitability';
import { EndProgramme } from './use-cases/end-programme';
import { MakeReferral } from './use-cases/make-referral';
import { MoveReferral } from './use-cases/move-referral';

const shown = ({ id, state, revision }: ReferralStateResponse): ReferralStateResponse => ({
  id,
  state,
  revision,
});

/** The way of one person into, through and out of a programme. */
@ApiTags('Programmes')
@Controller()
export class ReferralsController {
  constructor(
    private readonly reads: Reads,
    private readonly suitability: CheckSuitability,
    private readonly makeReferral: MakeReferral,
    private readonly moveReferral: MoveReferral,
    private readonly endProgramme: EndProgramme,
  ) {}

  @Get('people/:personId/programmes/suitability')
  @Requires('referrals:read')
  @ApiOkResponse({ type: SuitabilityResponse })
  check(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Query() query: SuitabilityQuery,
  ): Promise<SuitabilityResponse> {
    return this.suitability.execute(actor, personId, query.programmeId);
  }

  @Get('people/:personId/referrals')
  @Requires('referrals:read')
  @ApiOkResponse({ type: ReferralsResponse })
  ofPerson(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personReferrals(actor, personId));
  }

  @Post('people/:personId/referrals')
  @Requires('referrals:make')
  @ApiCreatedResponse({ type: ReferralStateResponse })
  async make(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: MakeReferralDto,
  ): Promise<ReferralStateResponse> {
    return shown(await this.makeReferral.execute(actor, personId, given));
  }

  @Get('referrals/to-decide')
  @Requires('referrals:decide')
  @ApiOkResponse({ type: ReferralsToDecidePage })
  toDecide(
    @CurrentActor() actor: Actor,
    @Query() query: ReferralsToDecideQuery,
  ): Promise<JsonText> {
    return this.reads.list(referralsToDecide(actor, query));
  }

  @Post('referrals/:referralId/moves')
  @Requires('referrals:read')
  @ApiCreatedResponse({
    type: ReferralStateResponse,
    description: 'Who may ask for which move is asked again for the move itself',
  })
  async move(
    @CurrentActor() actor: Actor,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() given: MoveReferralDto,
  ): Promise<ReferralStateResponse> {
    return shown(await this.moveReferral.execute(actor, referralId, given));
  }

  @Post('referrals/:referralId/enrolment')
  @Requires('referrals:decide')
  @ApiCreatedResponse({ type: ReferralStateResponse })
  async enrol(
    @CurrentActor() actor: Actor,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() given: EnrolDto,
  ): Promise<ReferralStateResponse> {
    return shown(await this.moveReferral.enrol(actor, referralId, given));
  }

  @Post('referrals/:referralId/outcome')
  @Requires('groups:run')
  @ApiCreatedResponse({ type: ReferralStateResponse })
  async end(
    @CurrentActor() actor: Actor,
    @Param('referralId', ParseUUIDPipe) referralId: string,
    @Body() given: EndProgrammeDto,
  ): Promise<ReferralStateResponse> {
    return shown(await this.endProgramme.execute(actor, referralId, given));
  }
}
