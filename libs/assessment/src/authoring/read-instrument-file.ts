import { expandDefinition, type FindDefinition } from '../definition/expand-definition';
import type { InstrumentDefinition, InstrumentFile, Table } from '../definition/instrument';
import type { Fault } from '../lint/fault';
import { lintInstrument } from '../lint/lint-instrument';
import { checkForm } from './check-form';

export interface ReadFile {
  /** As far as the file can be understood; null while its form is wrong. */
  readonly definition: InstrumentDefinition | null;
  readonly faults: readonly Fault[];
}

/** An author's file with everything wrong in it: form first, then sense. Command line, service and browser read it here. */
export function readInstrumentFile(
  file: unknown,
  tables: Readonly<Record<string, Table>>,
  find: FindDefinition,
): ReadFile {
  const form = checkForm(file);
  if (form.length > 0) return { definition: null, faults: form };
  try {
    const definition = expandDefinition(file as InstrumentFile, tables, find);
    return { definition, faults: lintInstrument(definition) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { definition: null, faults: [{ code: 'unknown-reference', at: '/', message }] };
  }
}
