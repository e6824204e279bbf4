import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor, InstrumentVersionMove } from '@throughcare/domain';
import { CurrentActor, Requires } from '../platform/http/marks';
import { MoveDraftDto } from './contract/instrument-draft.dto';
import { MovedDraftResponse } from './contract/instrument-draft.response';
import { MoveDraft } from './use-cases/move-draft';

/** The steps of a version, each with the right it needs. */
@ApiTags('Instrument studio')
@Controller('instrument-drafts/:draftId')
export class InstrumentDraftMovesController {
  constructor(private readonly moveDraft: MoveDraft) {}

  @Post('hand-in')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  handIn(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'hand-in', given);
  }

  @Post('take-back')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  takeBack(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'take-back', given);
  }

  @Post('approval')
  @Requires('instruments:review')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  approve(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'approve', given);
  }

  @Post('return')
  @Requires('instruments:review')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'return', given);
  }

  @Post('reopening')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'reopen', given);
  }

  @Post('publication')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  publish(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'publish', given);
  }

  @Post('retirement')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  retire(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'retire', given);
  }

  @Post('discarding')
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: MovedDraftResponse })
  discard(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    return this.move(actor, draftId, 'discard', given);
  }

  private async move(
    actor: Actor,
    draftId: string,
    move: InstrumentVersionMove,
    given: MoveDraftDto,
  ): Promise<MovedDraftResponse> {
    const { id, revision } = await this.moveDraft.execute(actor, draftId, move, given);
    return { id, revision };
  }
}
