import { Injectable } from '@nestjs/common';
import {
  compileInstrument,
  type CompiledInstrument,
  type InstrumentDefinition,
  type Item,
  type Score,
} from '@throughcare/assessment';
import { builtInInstruments, findInstrument } from '@throughcare/assessment/registry';
import type { RiskLevel } from '@throughcare/domain';
import { NotFound } from '../platform/http/not-found';

/** Band codes of published instruments in the agency's four levels. */
const LEVELS: Readonly<Record<string, RiskLevel>> = {
  low: 'low',
  moderate: 'moderate',
  medium: 'moderate',
  high: 'high',
  'very-high': 'very-high',
  very_high: 'very-high',
};

interface CodedItem {
  readonly instrument: InstrumentDefinition;
  readonly item: Item;
}

/** The instruments this service can conduct, compiled once. */
@Injectable()
export class Instruments {
  private readonly compiled = new Map<string, CompiledInstrument>();
  private readonly items = indexItems(builtInInstruments);

  all(): readonly InstrumentDefinition[] {
    return builtInInstruments;
  }

  /** The newest version of an instrument, if there is one of that code. */
  known(code: string): InstrumentDefinition | undefined {
    return findInstrument(code);
  }

  find(code: string, version?: string): InstrumentDefinition {
    const found = findInstrument(code, version);
    if (!found) throw new NotFound();
    return found;
  }

  /** Every question with that code; almost always one. */
  itemsCoded(code: string): readonly CodedItem[] {
    return this.items.get(code) ?? [];
  }

  compile(code: string, version: string): CompiledInstrument {
    const key = `${code}@${version}`;
    let instrument = this.compiled.get(key);
    if (!instrument) {
      instrument = compileInstrument(this.find(code, version));
      this.compiled.set(key, instrument);
    }
    return instrument;
  }
}

function indexItems(
  instruments: readonly InstrumentDefinition[],
): ReadonlyMap<string, readonly CodedItem[]> {
  const items = new Map<string, CodedItem[]>();
  for (const instrument of instruments) {
    for (const item of instrument.items)
      items.set(item.code, [...(items.get(item.code) ?? []), { instrument, item }]);
  }
  return items;
}

/**
 * The agency's level of a score, where the instrument measures risk; need and symptom scales give none (EC-2a).
 * A combined instrument says more than one band: its own result counts, not that of a part.
 */
export function levelOf(score: Score): RiskLevel | null {
  const risk = new Set(
    score.scales
      .filter(({ kind, component }) => kind === 'risk' && !component)
      .map(({ code }) => code),
  );
  const output = score.outputs.find(
    (each) => risk.has(each.scale) && each.band !== null && LEVELS[each.band.code.toLowerCase()],
  );
  return output?.band ? (LEVELS[output.band.code.toLowerCase()] ?? null) : null;
}
