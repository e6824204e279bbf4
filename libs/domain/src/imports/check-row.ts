import { Refusal } from '../foundations/refusal';
import { checkLegalBasis, type LegalBasis, type LegalBasisKind } from '../people/legal-basis';
import type { ColumnMapping } from './column-mapping';
import type { ImportFault } from './import-fault';
import type { ImportKind } from './import-field';
import { IMPORT_FIELDS, PERSON_KEY_NAMES } from './import-kinds';
import { readCell, type CellValue, type ReadingRules } from './read-cell';
import { readYear } from './read-date';

export type RowValues = Readonly<Record<string, CellValue>>;

export interface CheckedRow {
  readonly values: RowValues;
  /** Empty when the row may go on. */
  readonly faults: readonly ImportFault[];
}

const OLDEST = 120;

/** Reads one row against its kind: each cell, then what only the cells together can tell. */
export function checkRow(
  kind: ImportKind,
  cells: readonly string[],
  mapping: ColumnMapping,
  rules: ReadingRules,
): CheckedRow {
  const { values, faults } = readCells(kind, cells, mapping, rules);
  if (cells.length > mapping.length && cells.slice(mapping.length).some((cell) => cell.trim()))
    faults.push({ field: null, code: 'too-many-cells', facts: { most: mapping.length } });
  const wrong = new Set(faults.map(({ field }) => field));
  if (kind === 'people') checkBirth(values, faults, wrong, rules);
  else if (!PERSON_KEY_NAMES.some((name) => name in values || wrong.has(name)))
    faults.push({ field: 'personNumber', code: 'person-missing' });
  if (kind === 'orders') checkOrder(values, faults);
  if (kind === 'movements') checkMovement(values, faults);
  return { values, faults };
}

function readCells(
  kind: ImportKind,
  cells: readonly string[],
  mapping: ColumnMapping,
  rules: ReadingRules,
): { values: Record<string, CellValue>; faults: ImportFault[] } {
  const values: Record<string, CellValue> = {};
  const faults: ImportFault[] = [];
  for (const field of IMPORT_FIELDS[kind]) {
    const at = mapping.indexOf(field.name);
    const cell = at < 0 ? '' : (cells[at] ?? '').trim();
    if (cell === '') {
      if (field.isRequired) faults.push({ field: field.name, code: 'required' });
      continue;
    }
    const reading = readCell(field, cell, rules);
    if ('fault' in reading) faults.push(reading.fault);
    else values[field.name] = reading.value;
    // A year alone is a birth date known to the year.
    if (field.name === 'bornOn' && values['bornOn'] === undefined) {
      const year = readYear(cell);
      if (year !== undefined) {
        faults.pop();
        values['bornOn'] = `${year}-01-01`;
        values['birthPrecision'] = 'year';
      }
    }
  }
  return { values, faults };
}

function checkBirth(
  values: Record<string, CellValue>,
  faults: ImportFault[],
  wrong: ReadonlySet<string | null>,
  { today }: ReadingRules,
): void {
  const bornOn = values['bornOn'] as string | undefined;
  const said = values['birthPrecision'] as string | undefined;
  if (said === undefined) values['birthPrecision'] = bornOn ? 'day' : 'unknown';
  if (!bornOn) {
    if (said && said !== 'unknown' && !wrong.has('bornOn'))
      faults.push({ field: 'bornOn', code: 'required' });
    return;
  }
  if (bornOn >= today) faults.push({ field: 'bornOn', code: 'in-the-future' });
  else if (Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) > OLDEST)
    faults.push({ field: 'bornOn', code: 'too-long-ago', facts: { years: OLDEST } });
  const precision = values['birthPrecision'];
  // For a year and for an estimate day and month carry no meaning.
  if (precision === 'year' || precision === 'estimated')
    values['bornOn'] = `${bornOn.slice(0, 4)}-01-01`;
}

/** The order of dates is the rule of `checkLegalBasis`; here its refusal names the later column. */
function checkOrder(values: Record<string, CellValue>, faults: ImportFault[]): void {
  values['startsOn'] ??= values['imposedOn'] ?? '';
  if (values['startsOn'] === '') delete values['startsOn'];
  const text = (name: string): string | undefined => values[name] as string | undefined;
  const basis: LegalBasis = {
    id: '',
    kind: (text('kind') ?? 'sentence') as LegalBasisKind,
    orderNumber: text('orderNumber') ?? '',
    court: text('court') ?? '',
    imposedOn: text('imposedOn') ?? '',
    startsOn: text('startsOn') ?? '',
    earliestReleaseOn: text('earliestReleaseOn'),
    conditionalReleaseOn: text('conditionalReleaseOn'),
    endsOn: text('endsOn'),
    offences: [{ nationalCode: '', iccsCode: '', wasAttempted: false, isIndex: true }],
  };
  try {
    checkLegalBasis(basis);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { earlier, later } = refusal.facts as { earlier: string; later: string };
    faults.push({ field: later, code: 'dates-out-of-order', facts: { earlier } });
  }
  const committedOn = text('committedOn');
  const imposedOn = text('imposedOn');
  if (committedOn && imposedOn && committedOn > imposedOn)
    faults.push({
      field: 'imposedOn',
      code: 'dates-out-of-order',
      facts: { earlier: 'committedOn' },
    });
}

function checkMovement(values: Record<string, CellValue>, faults: ImportFault[]): void {
  values['reason'] ??= values['kind'] === 'admission' ? 'new-order' : 'other';
  const needsSite = ['admission', 'transfer', 'return'].includes(String(values['kind']));
  if (needsSite && !values['site'] && !faults.some(({ field }) => field === 'site'))
    faults.push({ field: 'site', code: 'required' });
}
