import { INSTRUMENT_VERSION_STATES, type InstrumentVersionState } from '@throughcare/domain';
import {
  ChoiceField,
  DateField,
  IntegerField,
  JsonField,
  NestedField,
  TextField,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export const DRAFT_BEGINNINGS = ['blank', 'version', 'file', 'questionnaire'] as const;
export type DraftBeginning = (typeof DRAFT_BEGINNINGS)[number];

const TEXT = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** What is wanted beside `from` depends on it; what is missing or too much is named. */
export class BeginDraftDto {
  @ChoiceField(DRAFT_BEGINNINGS, {
    name: 'DraftBeginning',
    description:
      'blank: code, version, title. version: code, basedOn, version. file: file. questionnaire: questionnaire, and code and version where it says none that can be used',
  })
  readonly from!: DraftBeginning;

  @TextField({ optional: true, max: 60, description: 'Small letters, digits and hyphens' })
  readonly code?: string;

  @TextField({ optional: true, max: 20, description: 'Numbers between dots, such as 1.2' })
  readonly version?: string;

  @TextField({ optional: true, max: 20, description: 'The version of that code to begin from' })
  readonly basedOn?: string;

  @JsonField({ optional: true, isObject: true, shape: TEXT })
  readonly title?: Record<string, string>;

  @JsonField({ optional: true, isObject: true, description: 'An instrument file' })
  readonly file?: Record<string, unknown>;

  @JsonField({ optional: true, isObject: true, description: 'A FHIR R4 or R5 Questionnaire' })
  readonly questionnaire?: Record<string, unknown>;
}

export class InstrumentCaseDto {
  @TextField({ max: 200 }) readonly name!: string;

  @DateField({ optional: true, description: 'The day of the assessment; today when left out' })
  readonly asOf?: string;

  @JsonField({ isObject: true, description: 'Values by item' })
  readonly answers!: Record<string, unknown>;

  @JsonField({ isObject: true, description: 'Values by output; `band` is the main result’s' })
  readonly expected!: Record<string, unknown>;
}

export const MOST_CASES = 500;

export class SaveDraftDto {
  @IntegerField({ min: 1 }) readonly revision!: number;

  @JsonField({ isObject: true, description: 'The instrument file, whole' })
  readonly file!: Record<string, unknown>;

  @NestedField(() => InstrumentCaseDto, { list: true, max: MOST_CASES })
  readonly cases!: InstrumentCaseDto[];
}

export class MoveDraftDto {
  @IntegerField({ min: 1 }) readonly revision!: number;

  @TextField({ optional: true, max: 1000, description: 'Needed to return and to retire' })
  readonly reason?: string;
}

export class DraftsQuery extends PageQuery {
  @ChoiceField(INSTRUMENT_VERSION_STATES, {
    optional: true,
    name: 'InstrumentVersionState',
    description: 'All but the discarded when left out',
  })
  readonly state?: InstrumentVersionState;

  @TextField({ optional: true, max: 100, description: 'Part of the code or title' })
  readonly q?: string;
}
