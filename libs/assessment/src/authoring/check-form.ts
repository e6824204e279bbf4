import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import schema from '../instruments/instrument.schema.json' with { type: 'json' };
import type { Fault } from '../lint/fault';

/** Interpreted, never compiled to code: a browser that forbids `eval` checks a file just as the service does. */
const validator = new Validator(schema as unknown as Schema, '7', false);

/** Say only that something further in is wrong. */
const WRAPPERS = new Set([
  '$ref',
  'properties',
  'items',
  'additionalProperties',
  'propertyNames',
  'allOf',
]);
const CHOICES = new Set(['anyOf', 'oneOf']);

/** What the JSON Schema finds wrong with an author's file, one fault a place; `at` is a JSON pointer, `/items/0/text`. */
export function checkForm(file: unknown): readonly Fault[] {
  const { errors } = validator.validate(file);
  const choices = places(errors.filter(({ keyword }) => CHOICES.has(keyword)));
  const plain = errors.filter(({ keyword }) => !WRAPPERS.has(keyword) && !CHOICES.has(keyword));
  const outside = plain.filter(({ instanceLocation: at }) => !choices.some(under(at)));
  // Each form that was tried complains; where none fits, the innermost place says where to look.
  const inside = choices
    .filter((place) => !choices.some((other) => other.startsWith(`${place}/`)))
    .flatMap((place) => {
      const further = plain.filter((error) => isFurtherIn(error, place));
      return further.length > 0 ? further : errors.filter((error) => isChoiceAt(error, place));
    });
  const faults = [...outside, ...inside].map(toFault);
  return faults.filter(
    (fault, index) =>
      faults.findIndex(({ at, message }) => at === fault.at && message === fault.message) === index,
  );
}

function places(errors: readonly OutputUnit[]): readonly string[] {
  return [...new Set(errors.map(({ instanceLocation }) => instanceLocation))];
}

const under =
  (at: string) =>
  (place: string): boolean =>
    at === place || at.startsWith(`${place}/`);

/** Of the keys themselves each form that was tried complains, each in its own way; what lies within one is news. */
function isFurtherIn({ instanceLocation }: OutputUnit, place: string): boolean {
  return (
    instanceLocation.startsWith(`${place}/`) &&
    instanceLocation.slice(place.length + 1).includes('/')
  );
}

function isChoiceAt({ keyword, instanceLocation }: OutputUnit, place: string): boolean {
  return CHOICES.has(keyword) && instanceLocation === place;
}

function toFault({ keyword, instanceLocation, error }: OutputUnit): Fault {
  return {
    code: 'form',
    at: instanceLocation.slice(1) || '/',
    message: keyword === 'false' ? 'This key is not known here.' : error,
  };
}
