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
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import { RecordTrainingDto, TrainingsResponse } from './contract/instrument-use.dto';
import { userTrainings } from './queries/instrument-use';
import { KeepTrainings } from './use-cases/keep-trainings';

@ApiTags('Users')
@Controller('users/:userId/trainings')
export class TrainingsController {
  constructor(
    private readonly reads: Reads,
    private readonly keepTrainings: KeepTrainings,
  ) {}

  @Get()
  @Requires('users:manage')
  @ApiOkResponse({ type: TrainingsResponse })
  list(@Param('userId', ParseUUIDPipe) userId: string): Promise<JsonText> {
    return this.reads.document(userTrainings(userId));
  }

  @Post()
  @Requires('users:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async record(
    @CurrentActor() actor: Actor,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() given: RecordTrainingDto,
  ): Promise<IdResponse> {
    const { id, revision } = await this.keepTrainings.record(actor, userId, given);
    return { id, revision };
  }

  @Delete(':trainingId')
  @Requires('users:manage')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(
    @CurrentActor() actor: Actor,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Param('trainingId', ParseUUIDPipe) trainingId: string,
  ): Promise<void> {
    return this.keepTrainings.remove(actor, userId, trainingId);
  }
}
