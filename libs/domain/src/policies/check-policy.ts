import { isIsoDate } from '../foundations/iso-date';
import type { PolicyCode } from './policy-book';
import { POLICY_SHAPES, type PolicyShape } from './policy-shape';

/** One thing wrong with a page of the policy book; `path` as in `0.dueIn.days`, empty for the page itself. */
export interface PolicyFault {
  readonly path: string;
  readonly code:
    | 'required'
    | 'unknown'
    | 'not-a-number'
    | 'not-a-date'
    | 'unknown-choice'
    | 'too-small'
    | 'too-large'
    | 'too-long'
    | 'too-few'
    | 'too-many'
    | 'twice'
    | 'not-possible';
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** Whether there is an instrument of that code. */
export type IsInstrument = (code: string) => boolean;

/** Everything wrong with a page an agency wants to put into force; empty when it may. */
export function checkPolicy(
  code: PolicyCode,
  body: unknown,
  isInstrument: IsInstrument = () => true,
): readonly PolicyFault[] {
  const faults = check(POLICY_SHAPES[code], body, '', isInstrument);
  return faults.length > 0 ? faults : [...repeated(code, body)];
}

function check(
  shape: PolicyShape,
  value: unknown,
  path: string,
  isInstrument: IsInstrument,
): PolicyFault[] {
  if (value === undefined || value === null || value === '') return [{ path, code: 'required' }];
  switch (shape.kind) {
    case 'whole': {
      const { least, most } = shape;
      if (typeof value !== 'number' || !Number.isInteger(value))
        return [{ path, code: 'not-a-number' }];
      if (value < least) return [{ path, code: 'too-small', limits: { min: least } }];
      return value > most ? [{ path, code: 'too-large', limits: { max: most } }] : [];
    }
    case 'yes-no':
      return typeof value === 'boolean' ? [] : [{ path, code: 'not-possible' }];
    case 'text':
      if (typeof value !== 'string') return [{ path, code: 'not-possible' }];
      if (value.length > shape.most)
        return [{ path, code: 'too-long', limits: { max: shape.most } }];
      return shape.pattern && !new RegExp(shape.pattern, 'u').test(value)
        ? [{ path, code: 'not-possible' }]
        : [];
    case 'date':
      return isIsoDate(value) ? [] : [{ path, code: 'not-a-date' }];
    case 'instrument':
      return typeof value === 'string' && isInstrument(value)
        ? []
        : [{ path, code: 'unknown-choice' }];
    case 'choice':
      return shape.of.includes(value as string) ? [] : [{ path, code: 'unknown-choice' }];
    case 'choices':
      return checkChoices(shape, value, path);
    case 'rows':
      if (!Array.isArray(value)) return [{ path, code: 'not-possible' }];
      if (value.length < (shape.least ?? 0))
        return [{ path, code: 'too-few', limits: { min: shape.least } }];
      if (value.length > shape.most)
        return [{ path, code: 'too-many', limits: { max: shape.most } }];
      return value.flatMap((row: unknown, at) =>
        check(shape.row, row, under(path, String(at)), isInstrument),
      );
    case 'fields':
    case 'one-of':
      return checkFields(shape, value, path, isInstrument);
  }
}

function checkChoices(
  { of, least = 0 }: Extract<PolicyShape, { kind: 'choices' }>,
  value: unknown,
  path: string,
): PolicyFault[] {
  if (!Array.isArray(value)) return [{ path, code: 'not-possible' }];
  if (value.some((one) => !of.includes(one as string))) return [{ path, code: 'unknown-choice' }];
  if (new Set(value).size < value.length) return [{ path, code: 'twice' }];
  return value.length < least ? [{ path, code: 'too-few', limits: { min: least } }] : [];
}

function checkFields(
  shape: Extract<PolicyShape, { kind: 'fields' | 'one-of' }>,
  value: unknown,
  path: string,
  isInstrument: IsInstrument,
): PolicyFault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, code: 'not-possible' }];
  const given = value as Readonly<Record<string, unknown>>;
  const strangers = Object.keys(given)
    .filter((key) => !Object.hasOwn(shape.fields, key))
    .map((key): PolicyFault => ({ path: under(path, key), code: 'unknown' }));
  const named = Object.entries(shape.fields).filter(([key]) => given[key] !== undefined);
  if (shape.kind === 'one-of') {
    if (named.length !== 1) return [...strangers, { path, code: 'required' }];
    return [
      ...strangers,
      ...named.flatMap(([key, inner]) => check(inner, given[key], under(path, key), isInstrument)),
    ];
  }
  const optional = shape.optional ?? [];
  return [
    ...strangers,
    ...Object.entries(shape.fields).flatMap(([key, inner]) =>
      given[key] === undefined && optional.includes(key)
        ? []
        : check(inner, given[key], under(path, key), isInstrument),
    ),
  ];
}

/** Rows that would answer the same question twice: one clock from one trigger by one rule, one line of a checklist. */
function* repeated(code: PolicyCode, body: unknown): Iterable<PolicyFault> {
  const keyOf = ROW_KEYS[code];
  if (!keyOf || !Array.isArray(body)) return;
  const seen = new Set<string>();
  for (const [at, row] of body.entries()) {
    const key = JSON.stringify(keyOf.map((name) => (row as Record<string, unknown>)[name]));
    if (seen.has(key)) yield { path: String(at), code: 'twice' };
    seen.add(key);
  }
}

const ROW_KEYS: Partial<Record<PolicyCode, readonly string[]>> = {
  'duty-clocks': ['kind', 'trigger', 'rule', 'appliesWhen'],
  protocols: ['instrument', 'moment', 'appliesWhen'],
  'release-checklist': ['item'],
};

const under = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
