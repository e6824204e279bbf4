import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { InstrumentDefinition } from '@throughcare/assessment';
import { Requires } from '../platform/http/marks';
import { InstrumentResponse, InstrumentSummary } from './contract/assessment.response';
import { Instruments } from './instruments';

/** The instruments as data; a browser loads one definition at a time and compiles it with the same engine. */
@ApiTags('Instruments')
@Controller('instruments')
export class InstrumentsController {
  constructor(private readonly instruments: Instruments) {}

  @Get()
  @Requires('instruments:read')
  @ApiOkResponse({ type: [InstrumentSummary] })
  list(): InstrumentSummary[] {
    return this.instruments.all().map(toSummary);
  }

  @Get(':code/:version')
  @Requires('instruments:read')
  @ApiOkResponse({ type: InstrumentResponse })
  read(@Param('code') code: string, @Param('version') version: string): InstrumentResponse {
    return {
      definition: this.instruments.find(code, version) as unknown as Record<string, unknown>,
    };
  }
}

function toSummary(definition: InstrumentDefinition): InstrumentSummary {
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
  };
}
