import {
  compileInstrument,
  expandDefinition,
  type CompiledInstrument,
  type Fault,
} from '@throughcare/assessment';
import { readInstrumentFile, runCases, type CaseResult } from '@throughcare/assessment/authoring';
import { isEditable } from './editing/is-editable';
import type { StudioDocument } from './editing/studio-document';
import type { Parts } from './use-parts';

export interface CheckedDocument {
  readonly faults: readonly Fault[];
  readonly caseResults: readonly CaseResult[];
  /** Null while the file cannot be answered. */
  readonly instrument: CompiledInstrument | null;
}

/** Everything the page knows of a file before it is saved: its faults, its cases, and whether it can be tried. */
export function checkDocument(
  { file, cases }: StudioDocument,
  { tables, find }: Parts,
  today: string,
): CheckedDocument {
  const { definition, faults } = readInstrumentFile(file, tables, find);
  const instrument =
    definition && faults.length === 0
      ? compileInstrument(definition)
      : tryOut(file, { tables, find });
  return {
    faults,
    caseResults: instrument ? runCases(instrument.definition, cases, today) : [],
    instrument,
  };
}

/** A file with a blank text or a missing translation has faults and can still be tried. */
function tryOut(file: StudioDocument['file'], { tables, find }: Parts): CompiledInstrument | null {
  if (!isEditable(file)) return null;
  try {
    return compileInstrument(expandDefinition(file, tables, find));
  } catch {
    return null;
  }
}
