import { expandDefinition } from './definition/expand-definition';
import type { InstrumentDefinition, InstrumentFile, Table } from './definition/instrument';
import assist3 from './instruments/assist-3/1.0.json' with { type: 'json' };
import auditC from './instruments/audit-c/1.0.json' with { type: 'json' };
import audit from './instruments/audit/1.0.json' with { type: 'json' };
import dast10 from './instruments/dast-10/1.0.json' with { type: 'json' };
import ewOgrs32013 from './instruments/ew-ogrs3-2013/1.0.json' with { type: 'json' };
import ewOgrs3 from './instruments/ew-ogrs3/1.0.json' with { type: 'json' };
import ewOvp from './instruments/ew-ovp/1.0.json' with { type: 'json' };
import ewOgp from './instruments/ew-ogp/1.0.json' with { type: 'json' };
import ewMst from './instruments/ew-mst/1.0.json' with { type: 'json' };
import ewLds from './instruments/ew-lds/1.0.json' with { type: 'json' };
import ewSnsv from './instruments/ew-snsv/1.0.json' with { type: 'json' };
import ewOspDc from './instruments/ew-osp-dc/1.0.json' with { type: 'json' };
import ewOspIic from './instruments/ew-osp-iic/1.0.json' with { type: 'json' };
import ewRsr2013 from './instruments/ew-rsr-2013/1.0.json' with { type: 'json' };
import ewRsr from './instruments/ew-rsr/1.0.json' with { type: 'json' };
import ewArp from './instruments/ew-arp/1.0.json' with { type: 'json' };
import ewVrp from './instruments/ew-vrp/1.0.json' with { type: 'json' };
import ewSvrp from './instruments/ew-svrp/1.0.json' with { type: 'json' };
import ewDc from './instruments/ew-dc/1.0.json' with { type: 'json' };
import ewIic from './instruments/ew-iic/1.0.json' with { type: 'json' };
import ewCsrp from './instruments/ew-csrp/1.0.json' with { type: 'json' };
import ewPni from './instruments/ew-pni/1.0.json' with { type: 'json' };
import ewOpd from './instruments/ew-opd/1.0.json' with { type: 'json' };
import gad7 from './instruments/gad-7/1.0.json' with { type: 'json' };
import schema from './instruments/instrument.schema.json' with { type: 'json' };
import k6 from './instruments/k6/1.0.json' with { type: 'json' };
import pcPtsd5 from './instruments/pc-ptsd-5/1.0.json' with { type: 'json' };
import phq9 from './instruments/phq-9/1.0.json' with { type: 'json' };
import psa from './instruments/psa/1.0.json' with { type: 'json' };
import ewOffenceKindsSnsv from './instruments/tables/ew-offence-kinds-snsv.json' with { type: 'json' };
import ewOffenceKindsOgrs4 from './instruments/tables/ew-offence-kinds-ogrs4.json' with { type: 'json' };
import ewOffencesOpd from './instruments/tables/ew-offences-opd.json' with { type: 'json' };
import ewOffencesOgrs3 from './instruments/tables/ew-offences-ogrs3.json' with { type: 'json' };
import throughcareNeeds from './instruments/throughcare-needs/1.0.json' with { type: 'json' };
import whodas12 from './instruments/whodas-12/1.0.json' with { type: 'json' };

/** JSON Schema (draft 7) of an instrument file; checks form, the linter checks sense. */
export const instrumentSchema: Readonly<Record<string, unknown>> = schema;

/** Large tables that several instruments read, by the name their files use. */
export const sharedTables: Readonly<Record<string, Table>> = {
  'ew-offence-kinds-ogrs4': ewOffenceKindsOgrs4,
  'ew-offence-kinds-snsv': ewOffenceKindsSnsv,
  'ew-offences-opd': ewOffencesOpd,
  'ew-offences-ogrs3': ewOffencesOgrs3,
};

const files: readonly unknown[] = [
  throughcareNeeds,
  phq9,
  gad7,
  k6,
  pcPtsd5,
  auditC,
  audit,
  dast10,
  assist3,
  whodas12,
  psa,
  ewOgrs3,
  ewOgrs32013,
  ewOvp,
  ewOgp,
  ewMst,
  ewLds,
  ewSnsv,
  ewOspDc,
  ewOspIic,
  ewRsr,
  ewArp,
  ewVrp,
  ewSvrp,
  ewDc,
  ewIic,
  ewCsrp,
  ewPni,
  ewOpd,
  ewRsr2013,
];

/**
 * Every built-in instrument, one entry per code and version. Kept behind its own entry point: the API
 * serves one definition at a time, so a browser never loads them all.
 */
export const builtInInstruments: readonly InstrumentDefinition[] = files.reduce<
  InstrumentDefinition[]
>((expanded, file) => {
  // A combined instrument stands after its parts.
  const find = (code: string, version: string): InstrumentDefinition | undefined =>
    expanded.find((each) => each.code === code && each.version === version);
  return [...expanded, expandDefinition(file as InstrumentFile, sharedTables, find)];
}, []);

/** The built-in instrument of that code: the version asked for, else the newest. */
export function findInstrument(code: string, version?: string): InstrumentDefinition | undefined {
  const versions = builtInInstruments.filter((each) => each.code === code);
  if (version !== undefined) return versions.find((each) => each.version === version);
  return [...versions].sort((a, b) => compareVersions(b.version, a.version))[0];
}

/** The author's file of a built-in instrument, to be copied; the newest version unless told. */
export function findInstrumentFile(code: string, version?: string): InstrumentFile | undefined {
  const wanted = findInstrument(code, version)?.version;
  return (files as readonly InstrumentFile[]).find(
    (file) => file.code === code && file.version === wanted,
  );
}

/** Orders `1.2` before `1.10`: versions are numbers between dots. */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** An instrument as a command names it, and the one scale of it that is meant, if any. */
export interface NamedInstrument {
  readonly definition: InstrumentDefinition;
  readonly scale?: string;
}

/** Names that stand for one scale of an instrument with several. */
const SCALES: Readonly<Record<string, { readonly code: string; readonly scale: string }>> = {
  'psa-fta': { code: 'psa', scale: 'ftaPoints' },
  'psa-nca': { code: 'psa', scale: 'ncaPoints' },
  'psa-nvca': { code: 'psa', scale: 'nvcaPoints' },
};

/** `code` or `code@version`; undefined when there is none of that name. */
export function namedInstrument(name: string): NamedInstrument | undefined {
  const [code = '', version] = name.split('@');
  const part = SCALES[code];
  const definition = findInstrument(part?.code ?? code, version);
  return definition && { definition, ...(part ? { scale: part.scale } : {}) };
}
