import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { IdResponse } from '../people';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  AwardCertificateDto,
  ListCoursesQuery,
  MoveEnrolmentDto,
  OfferCourseDto,
  RecordScreenDto,
  RecordWeekDto,
  RequestCourseDto,
} from './contract/learning.dto';
import { CoursePage, CourseResponse, LearningAndWorkResponse } from './contract/learning.response';
import { courseDocument, courseList, personLearning } from './queries/learning-json';
import { MoveEnrolment } from './use-cases/move-enrolment';
import { OfferCourse } from './use-cases/offer-course';
import { PrepareForWork } from './use-cases/prepare-for-work';
import { ScreenLearning } from './use-cases/screen-learning';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

@ApiTags('Learning and work')
@Controller()
export class LearningController {
  constructor(
    private readonly reads: Reads,
    private readonly screenLearning: ScreenLearning,
    private readonly offerCourse: OfferCourse,
    private readonly enrolments: MoveEnrolment,
    private readonly work: PrepareForWork,
  ) {}

  @Get('people/:personId/learning-and-work')
  @Requires('learning:read')
  @ApiOkResponse({ type: LearningAndWorkResponse })
  ofPerson(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<JsonText> {
    return this.reads.document(personLearning(actor, personId));
  }

  @Post('people/:personId/learning-screens')
  @Requires('learning:record')
  @ApiCreatedResponse({ type: IdResponse })
  async screen(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RecordScreenDto,
  ): Promise<IdResponse> {
    return shown(await this.screenLearning.execute(actor, personId, given));
  }

  @Post('people/:personId/certificates')
  @Requires('learning:record')
  @ApiCreatedResponse({ type: IdResponse })
  async award(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: AwardCertificateDto,
  ): Promise<IdResponse> {
    return shown(await this.work.award(actor, personId, given));
  }

  @Post('people/:personId/course-enrolments')
  @Requires('learning:record')
  @ApiCreatedResponse({ type: IdResponse })
  async request(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RequestCourseDto,
  ): Promise<IdResponse> {
    return shown(await this.enrolments.request(actor, personId, given));
  }

  @Post('course-enrolments/:enrolmentId/moves')
  @Requires('learning:record')
  @ApiCreatedResponse({ type: IdResponse })
  async move(
    @CurrentActor() actor: Actor,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
    @Body() given: MoveEnrolmentDto,
  ): Promise<IdResponse> {
    return shown(await this.enrolments.move(actor, enrolmentId, given));
  }

  @Put('course-enrolments/:enrolmentId/weeks')
  @Requires('learning:record')
  @ApiOkResponse({ type: IdResponse })
  async week(
    @CurrentActor() actor: Actor,
    @Param('enrolmentId', ParseUUIDPipe) enrolmentId: string,
    @Body() given: RecordWeekDto,
  ): Promise<IdResponse> {
    return shown(await this.enrolments.recordWeek(actor, enrolmentId, given));
  }

  @Get('courses')
  @Requires('learning:read')
  @ApiOkResponse({ type: CoursePage })
  courses(@Query() query: ListCoursesQuery): Promise<JsonText> {
    return this.reads.list(courseList(query));
  }

  @Get('courses/:courseId')
  @Requires('learning:read')
  @ApiOkResponse({ type: CourseResponse })
  course(
    @CurrentActor() actor: Actor,
    @Param('courseId', ParseUUIDPipe) courseId: string,
  ): Promise<JsonText> {
    return this.reads.document(courseDocument(actor, courseId));
  }

  @Post('courses')
  @Requires('learning:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async offer(@CurrentActor() actor: Actor, @Body() given: OfferCourseDto): Promise<IdResponse> {
    return shown(await this.offerCourse.execute(actor, given));
  }
}
