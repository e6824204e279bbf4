import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { CurrentActor, Requires } from '../platform/http/marks';
import { SettleCommentDto } from './contract/assessment.dto';
import { ReturnedComments } from './use-cases/returned-comments';

@ApiTags('Assessments')
@Controller()
export class ReturnsController {
  constructor(private readonly comments: ReturnedComments) {}

  @Put('assessments/:assessmentId/comments/:commentId')
  @Requires('assessments:conduct')
  @ApiOkResponse({ type: IdResponse })
  async settle(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
    @Param('commentId', ParseUUIDPipe) commentId: string,
    @Body() given: SettleCommentDto,
  ): Promise<IdResponse> {
    const { id, revision } = await this.comments.settle(actor, assessmentId, commentId, given);
    return { id, revision };
  }
}
