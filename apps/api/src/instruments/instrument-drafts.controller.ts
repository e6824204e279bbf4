import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { movesOpenTo, type Actor, type InstrumentVersion } from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { BeginDraftDto, DraftsQuery, SaveDraftDto } from './contract/instrument-draft.dto';
import {
  BegunDraftResponse,
  DraftResponse,
  DraftsPage,
  SavedDraftResponse,
} from './contract/instrument-draft.response';
import { instrumentDraft, instrumentDrafts } from './queries/instrument-draft-json';
import { BeginDraft } from './use-cases/begin-draft';
import { SaveDraft } from './use-cases/save-draft';

type WholeDraft = Omit<DraftResponse, 'may'> & {
  readonly state: InstrumentVersion['state'];
  readonly editorIds: readonly string[];
};

/** Versions of instruments on the author's desk and after; every version stays here in every state. */
@ApiTags('Instrument studio')
@Controller('instrument-drafts')
export class InstrumentDraftsController {
  constructor(
    private readonly reads: Reads,
    private readonly beginDraft: BeginDraft,
    private readonly saveDraft: SaveDraft,
  ) {}

  @Get()
  @Requires('instruments:review')
  @ApiOkResponse({ type: DraftsPage })
  list(@Query() query: DraftsQuery): Promise<JsonText> {
    return this.reads.list(instrumentDrafts(query));
  }

  @Post()
  @Requires('instruments:author')
  @ApiCreatedResponse({ type: BegunDraftResponse })
  async begin(
    @CurrentActor() actor: Actor,
    @Body() given: BeginDraftDto,
  ): Promise<BegunDraftResponse> {
    const { id, revision, notes } = await this.beginDraft.execute(actor, given);
    return { id, revision, notes: [...notes] };
  }

  @Get(':draftId')
  @Requires('instruments:review')
  @ApiOkResponse({ type: DraftResponse })
  async read(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
  ): Promise<DraftResponse> {
    const { text } = await this.reads.document(instrumentDraft(draftId));
    const { editorIds, ...draft } = JSON.parse(text) as WholeDraft;
    const version: InstrumentVersion = {
      state: draft.state,
      authorId: draft.author.id,
      editorIds,
      reviewerId: draft.reviewer?.id,
    };
    return { ...draft, may: [...movesOpenTo(version, actor)] };
  }

  @Put(':draftId')
  @Requires('instruments:author')
  @ApiOkResponse({ type: SavedDraftResponse })
  async save(
    @CurrentActor() actor: Actor,
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Body() given: SaveDraftDto,
  ): Promise<SavedDraftResponse> {
    const { revision, faults, caseResults } = await this.saveDraft.execute(actor, draftId, given);
    return {
      revision,
      faults: [...faults],
      caseResults: caseResults.map((result) => ({
        ...result,
        differences: [...result.differences],
      })),
    };
  }
}
