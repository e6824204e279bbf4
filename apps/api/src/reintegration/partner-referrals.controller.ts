import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { PageQuery } from '../platform/http/page';
import {
  MovePartnerReferralDto,
  PartnerNoteDto,
  SendPartnerReferralDto,
} from './contract/release.dto';
import { PartnerReferralsPage, PartnersResponse } from './contract/release.response';
import { partnerDirectory, partnerInbox, personPartnerReferrals } from './queries/partner-json';
import { ReferToPartner } from './use-cases/refer-to-partner';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Partners')
@Controller()
export class PartnerReferralsController {
  constructor(
    private readonly reads: Reads,
    private readonly referToPartner: ReferToPartner,
  ) {}

  @Get('partners')
  @Requires('partners:read')
  @ApiOkResponse({ type: PartnersResponse })
  directory(): Promise<JsonText> {
    return this.reads.list(partnerDirectory());
  }

  @Get('people/:personId/partner-referrals')
  @Requires('partners:refer')
  @ApiOkResponse({ type: PartnerReferralsPage })
  ofPerson(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personPartnerReferrals(actor, personId));
  }

  @Post('people/:personId/partner-referrals')
  @Requires('partners:refer')
  @ApiCreatedResponse({ type: IdResponse })
  async send(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) id: string,
    @Body() given: SendPartnerReferralDto,
  ): Promise<IdResponse> {
    return shown(await this.referToPartner.send(actor, id, given));
  }

  @Get('partner-referrals')
  @Requires('partner-referrals:answer')
  @ApiOkResponse({ type: PartnerReferralsPage })
  inbox(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<JsonText> {
    return this.reads.list(partnerInbox(actor, query));
  }

  @Post('partner-referrals/:referralId/moves')
  @Requires('partner-referrals:read')
  @ApiCreatedResponse({ type: IdResponse })
  async move(
    @CurrentActor() actor: Actor,
    @Param('referralId', ParseUUIDPipe) id: string,
    @Body() given: MovePartnerReferralDto,
  ): Promise<IdResponse> {
    return shown(await this.referToPartner.move(actor, id, given));
  }

  @Post('partner-referrals/:referralId/notes')
  @Requires('partner-referrals:read')
  @HttpCode(204)
  @ApiNoContentResponse()
  note(
    @CurrentActor() actor: Actor,
    @Param('referralId', ParseUUIDPipe) id: string,
    @Body() given: PartnerNoteDto,
  ): Promise<void> {
    return this.referToPartner.note(actor, id, given);
  }
}
