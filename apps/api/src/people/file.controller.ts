import { Body, Controller, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  AssignDto,
  EndAlertDto,
  RaiseAlertDto,
  RecordLegalBasisDto,
  RecordMovementDto,
} from './contract/file.dto';
import { IdResponse } from './contract/person.response';
import { ContactPersonDto, DependantDto } from './contract/register-person.dto';
import { AddPeopleAround } from './use-cases/add-people-around';
import { AssignPerson } from './use-cases/assign-person';
import { RaiseAlert } from './use-cases/raise-alert';
import { RecordLegalBasis } from './use-cases/record-legal-basis';
import { RecordMovement } from './use-cases/record-movement';

const shown = ({ id, revision }: IdResponse): IdResponse => ({ id, revision });

/** What is added to a person's file: orders, movements, alerts, people around them, who answers for them. */
@ApiTags('People')
@Controller()
export class FileController {
  constructor(
    private readonly recordLegalBasis: RecordLegalBasis,
    private readonly recordMovement: RecordMovement,
    private readonly raiseAlert: RaiseAlert,
    private readonly addPeopleAround: AddPeopleAround,
    private readonly assignPerson: AssignPerson,
  ) {}

  @Post('people/:personId/legal-bases')
  @Requires('people:amend')
  @ApiCreatedResponse({ type: IdResponse })
  async legalBasis(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RecordLegalBasisDto,
  ): Promise<IdResponse> {
    return shown(await this.recordLegalBasis.execute(actor, personId, given));
  }

  @Post('people/:personId/movements')
  @Requires('movements:record')
  @ApiCreatedResponse({ type: IdResponse })
  async movement(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RecordMovementDto,
  ): Promise<IdResponse> {
    return shown(await this.recordMovement.execute(actor, personId, given));
  }

  @Post('people/:personId/alerts')
  @Requires('alerts:record')
  @ApiCreatedResponse({ type: IdResponse })
  async alert(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: RaiseAlertDto,
  ): Promise<IdResponse> {
    return shown(await this.raiseAlert.execute(actor, personId, given));
  }

  @Patch('alerts/:alertId')
  @Requires('alerts:record')
  @ApiOkResponse({ type: IdResponse })
  async endAlert(
    @CurrentActor() actor: Actor,
    @Param('alertId', ParseUUIDPipe) alertId: string,
    @Body() given: EndAlertDto,
  ): Promise<IdResponse> {
    return shown(await this.raiseAlert.end(actor, alertId, given));
  }

  @Post('people/:personId/contacts')
  @Requires('people:amend')
  @ApiCreatedResponse({ type: IdResponse })
  async contact(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: ContactPersonDto,
  ): Promise<IdResponse> {
    return shown(await this.addPeopleAround.contact(actor, personId, given));
  }

  @Post('people/:personId/dependants')
  @Requires('people:amend')
  @ApiCreatedResponse({ type: IdResponse })
  async dependant(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: DependantDto,
  ): Promise<IdResponse> {
    return shown(await this.addPeopleAround.dependant(actor, personId, given));
  }

  @Post('people/:personId/assignments')
  @Requires('assignments:decide')
  @ApiCreatedResponse({ type: IdResponse })
  async assign(
    @CurrentActor() actor: Actor,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() given: AssignDto,
  ): Promise<IdResponse> {
    return shown(await this.assignPerson.execute(actor, personId, given.userId, given.kind));
  }
}
