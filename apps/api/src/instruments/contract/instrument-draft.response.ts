import { INSTRUMENT_VERSION_MOVES, INSTRUMENT_VERSION_STATES } from '@throughcare/domain';
import { Shown } from '../../platform/http/fields';

const TEXT = { type: 'object', additionalProperties: { type: 'string' } } as const;
const OPEN = { type: 'object', additionalProperties: true } as const;
const STATE = { enum: [...INSTRUMENT_VERSION_STATES], enumName: 'InstrumentVersionState' };

export class DraftPersonResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() name!: string;
}

export class DraftRow {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown() version!: string;
  @Shown(TEXT) title!: Record<string, string>;
  @Shown(STATE) state!: string;
  @Shown({ type: DraftPersonResponse }) author!: DraftPersonResponse;
  @Shown({ type: DraftPersonResponse, nullable: true }) reviewer!: DraftPersonResponse | null;
  @Shown({ format: 'date-time' }) changedAt!: string;
  @Shown({ type: 'integer' }) faults!: number;
  @Shown({ type: 'integer' }) cases!: number;
  @Shown({ type: 'integer' }) revision!: number;
}

export class DraftsPage {
  @Shown({ type: [DraftRow] }) items!: DraftRow[];
  @Shown({ type: 'integer' }) total!: number;
}

export class ImportNoteResponse {
  @Shown() code!: string;
  @Shown({ description: 'Link id, or part of the instrument' }) at!: string;
  @Shown({ required: false }) detail?: string;
}

export class BegunDraftResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ type: [ImportNoteResponse], description: 'What was not taken over' })
  notes!: ImportNoteResponse[];
}

export class FaultResponse {
  @Shown() code!: string;
  @Shown({
    description:
      'A JSON pointer where the form is wrong (/items/0/text), else as the linter names it (items[q1].options)',
  })
  at!: string;
  @Shown() message!: string;
}

/** A value as a case states it: number, text, yes or no, nothing. */
const VALUE = {
  oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }, OPEN],
  nullable: true,
};

export class CaseDifferenceResponse {
  @Shown() output!: string;
  @Shown(VALUE) expected!: unknown;
  @Shown(VALUE) actual!: unknown;
}

export class CaseResultResponse {
  @Shown() name!: string;
  @Shown() passed!: boolean;
  @Shown({ type: [CaseDifferenceResponse] }) differences!: CaseDifferenceResponse[];
}

export class SavedDraftResponse {
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ type: [FaultResponse] }) faults!: FaultResponse[];
  @Shown({ type: [CaseResultResponse] }) caseResults!: CaseResultResponse[];
}

export class MovedDraftResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ type: 'integer' }) revision!: number;
}

export class CaseResponse {
  @Shown() name!: string;
  @Shown({ required: false, format: 'date' }) asOf?: string;
  @Shown(OPEN) answers!: Record<string, unknown>;
  @Shown(OPEN) expected!: Record<string, unknown>;
}

export class NamedVersionResponse {
  @Shown() code!: string;
  @Shown() version!: string;
}

export class DraftMoveResponse {
  @Shown({ format: 'date-time' }) at!: string;
  @Shown({ type: DraftPersonResponse }) by!: DraftPersonResponse;
  @Shown({ enum: ['begin', ...INSTRUMENT_VERSION_MOVES] }) move!: string;
  @Shown({ type: String, nullable: true }) reason!: string | null;
}

export class DraftResponse {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() code!: string;
  @Shown() version!: string;
  @Shown(STATE) state!: string;
  @Shown({ ...OPEN, description: 'As it was saved, faults and all' })
  file!: Record<string, unknown>;
  @Shown({ type: [CaseResponse] }) cases!: CaseResponse[];
  @Shown({ type: [ImportNoteResponse] }) notes!: ImportNoteResponse[];
  @Shown({ type: [FaultResponse] }) faults!: FaultResponse[];
  @Shown({ type: [CaseResultResponse] }) caseResults!: CaseResultResponse[];
  @Shown({ type: NamedVersionResponse, nullable: true }) basedOn!: NamedVersionResponse | null;
  @Shown({ type: DraftPersonResponse }) author!: DraftPersonResponse;
  @Shown({ type: DraftPersonResponse, nullable: true }) reviewer!: DraftPersonResponse | null;
  @Shown({ type: [DraftMoveResponse] }) history!: DraftMoveResponse[];
  @Shown({ type: 'integer' }) revision!: number;
  @Shown({ type: [String], description: 'Moves this reader may make now; `edit` among them' })
  may!: string[];
}
