import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  toQuestionnaire,
  toResponse,
  type FhirVersion,
  type QuestionnaireResponse,
} from '@throughcare/assessment/fhir';
import { Refusal, type Actor, type AssessmentState } from '@throughcare/domain';
import { Drafts, Instruments } from '../instruments';
import { Reads } from '../platform/database/reads';
import { ChoiceField, Shown } from '../platform/http/fields';
import { CurrentActor, Requires } from '../platform/http/marks';
import { responseRecord, type ResponseRecord } from './queries/response-record';

const FHIR_VERSIONS = ['R4', 'R5'] as const satisfies readonly FhirVersion[];

class FhirQuery {
  @ChoiceField(FHIR_VERSIONS, {
    name: 'FhirVersion',
    description: 'R4 writes points as ordinal values, R5 as weights',
  })
  readonly fhir!: FhirVersion;
}

class LeftOutResponse {
  @Shown() output!: string;
  @Shown({ description: 'What FHIRPath has no words for' }) because!: string;
}

class QuestionnaireResource {
  @Shown({ type: 'object', additionalProperties: true, description: 'A FHIR Questionnaire' })
  questionnaire!: object;
  @Shown({ type: [LeftOutResponse], description: 'Results that are not worked out in it' })
  leftOut!: LeftOutResponse[];
}

class QuestionnaireResponseResource {
  @Shown({
    type: 'object',
    additionalProperties: true,
    description: 'A FHIR QuestionnaireResponse',
  })
  response!: object;
}

/** Where an assessment stands, as FHIR says it; a draft never leaves. */
const STATUS: Partial<Record<AssessmentState, QuestionnaireResponse['status']>> = {
  signed: 'completed',
  superseded: 'completed',
  withdrawn: 'entered-in-error',
};

/** Instruments and signed assessments for systems that speak FHIR. */
@ApiTags('FHIR')
@Controller()
export class FhirController {
  constructor(
    private readonly reads: Reads,
    private readonly instruments: Instruments,
    private readonly drafts: Drafts,
  ) {}

  @Get('instruments/:code/:version/questionnaire')
  @Requires('instruments:read')
  @ApiOkResponse({ type: QuestionnaireResource })
  async questionnaire(
    @Param('code') code: string,
    @Param('version') version: string,
    @Query() { fhir }: FhirQuery,
  ): Promise<QuestionnaireResource> {
    const definition = await this.instruments.find(code, version);
    const { questionnaire, leftOut } = toQuestionnaire(definition, fhir);
    return { questionnaire, leftOut: [...leftOut] };
  }

  @Get('instrument-drafts/:draftId/questionnaire')
  @Requires('instruments:review')
  @ApiTags('Instrument studio')
  @ApiOkResponse({ type: QuestionnaireResource })
  async draftQuestionnaire(
    @Param('draftId', ParseUUIDPipe) draftId: string,
    @Query() { fhir }: FhirQuery,
  ): Promise<QuestionnaireResource> {
    const { definition } = await this.drafts.compiled(draftId);
    const { questionnaire, leftOut } = toQuestionnaire(definition, fhir);
    return { questionnaire, leftOut: [...leftOut] };
  }

  @Get('assessments/:assessmentId/questionnaire-response')
  @Requires('assessments:read')
  @ApiOkResponse({ type: QuestionnaireResponseResource })
  async response(
    @CurrentActor() actor: Actor,
    @Param('assessmentId', ParseUUIDPipe) assessmentId: string,
  ): Promise<QuestionnaireResponseResource> {
    const { text } = await this.reads.document(responseRecord(actor, assessmentId));
    const record = JSON.parse(text) as ResponseRecord;
    const status = STATUS[record.state];
    if (!status) throw new Refusal('assessment.not-signed', { state: record.state });
    const compiled = await this.instruments.compile(record.instrument, record.version);
    const response = toResponse(
      compiled,
      record.answers,
      record.context,
      {
        id: assessmentId,
        status,
        subject: { system: 'urn:throughcare:person', value: record.number },
        author: record.assessor,
        authored: record.assessedOn,
        language: record.language,
      },
      record.score ?? undefined,
    );
    return { response };
  }
}
