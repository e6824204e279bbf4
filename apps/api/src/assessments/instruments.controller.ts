import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { InstrumentDefinition } from '@throughcare/assessment';
import type { Actor } from '@throughcare/domain';
import { Instruments } from '../instruments';
import { IdResponse } from '../people';
import { CurrentActor, Requires } from '../platform/http/marks';
import { InstrumentResponse, InstrumentSummary } from './contract/assessment.response';
import { InstrumentUseDto } from './contract/instrument-use.dto';
import { openStops, type OpenStop } from './queries/instrument-use';
import { StopInstrument } from './use-cases/stop-instrument';

/** The instruments as data; a browser loads one definition at a time and compiles it with the same engine. */
@ApiTags('Instruments')
@Controller('instruments')
export class InstrumentsController {
  constructor(
    private readonly instruments: Instruments,
    private readonly stopInstrument: StopInstrument,
  ) {}

  @Get()
  @Requires('instruments:read')
  @ApiOkResponse({ type: [InstrumentSummary] })
  async list(): Promise<InstrumentSummary[]> {
    const [instruments, stops] = await this.instruments.everInUseBeside<OpenStop>(openStops());
    return instruments.map(({ definition, isRetired }) => ({
      ...toSummary(definition),
      isRetired,
      stop:
        stops.find(
          ({ code, version }) => code === definition.code && version === definition.version,
        )?.stop ?? null,
    }));
  }

  @Get(':code/:version')
  @Requires('instruments:read')
  @ApiOkResponse({ type: InstrumentResponse })
  async read(
    @Param('code') code: string,
    @Param('version') version: string,
  ): Promise<InstrumentResponse> {
    const definition = await this.instruments.find(code, version);
    return { definition: definition as unknown as Record<string, unknown> };
  }

  @Post(':code/:version/stop')
  @Requires('instruments:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async stop(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @Body() given: InstrumentUseDto,
  ): Promise<IdResponse> {
    const { id, revision } = await this.stopInstrument.stop(actor, code, version, given);
    return { id, revision };
  }

  @Post(':code/:version/resumption')
  @Requires('instruments:manage')
  @ApiCreatedResponse({ type: IdResponse })
  async resume(
    @CurrentActor() actor: Actor,
    @Param('code') code: string,
    @Param('version') version: string,
    @Body() given: InstrumentUseDto,
  ): Promise<IdResponse> {
    const { id, revision } = await this.stopInstrument.resume(actor, code, version, given);
    return { id, revision };
  }
}

function toSummary(
  definition: InstrumentDefinition,
): Omit<InstrumentSummary, 'stop' | 'isRetired'> {
  return {
    code: definition.code,
    version: definition.version,
    title: { ...definition.title } as Record<string, string>,
    purpose: { ...definition.purpose } as Record<string, string>,
    population: { ...definition.population.description } as Record<string, string>,
    minutes: definition.minutes ?? null,
    items: definition.items.length,
    validationStatus: definition.validation.status,
    validation: { ...definition.validation.statement } as Record<string, string>,
    validatedFor: [...definition.validation.validatedFor],
    licence: definition.licence.name,
    languages: Object.keys(definition.languages),
    measuresRisk: definition.scales.some(({ kind }) => kind === 'risk'),
    trainingRequired: definition.trainingRequired ?? false,
  };
}
