import { verifiedIccsCodes } from '../codes/iccs';
import type { IsoDate } from '../foundations/iso-date';
import { readPersonNumber } from '../people/person-number';
import { plainHeading } from './column-mapping';
import type { ImportFault, ImportFaultCode } from './import-fault';
import type { ImportField } from './import-field';
import { readDate, readInstant, type DateOrder } from './read-date';

export type CellValue = string | boolean | readonly string[];

/** What a cell is read against: how dates are written, and what day it is. */
export interface ReadingRules {
  readonly dateOrder: DateOrder;
  readonly today: IsoDate;
}

type Reading = { readonly value: CellValue } | { readonly fault: ImportFault };

const YES = new Set(['yes', 'y', 'true', '1', 'x', '是', '有', 'نعم']);
const NO = new Set(['no', 'n', 'false', '0', '否', '无', 'لا']);
const ICCS = new Set(verifiedIccsCodes().map(({ code }) => code));
const LONGEST = 2_000;

/** The cell as the field's value, or what is wrong with it. An empty cell is for the row to judge. */
export function readCell(field: ImportField, cell: string, rules: ReadingRules): Reading {
  const text = cell.trim();
  const fault = (code: ImportFaultCode, facts?: ImportFault['facts']): Reading => ({
    fault: { field: field.name, code, ...(facts ? { facts } : {}) },
  });
  const most = field.max ?? LONGEST;
  if (text.length > most) return fault('too-long', { max: most });
  switch (field.type) {
    case 'text':
    case 'site':
      return { value: text };
    case 'date': {
      const date = readDate(text, rules.dateOrder);
      if (!date) return fault('not-a-date');
      return field.isPast && date > rules.today ? fault('in-the-future') : { value: date };
    }
    case 'instant': {
      const at = readInstant(text, rules.dateOrder);
      if (!at) return fault('not-an-instant');
      return field.isPast && at.slice(0, 10) > rules.today ? fault('in-the-future') : { value: at };
    }
    case 'choice': {
      const choice = readChoice(field, text);
      return choice ? { value: choice } : fault('unknown-choice', choicesOf(field));
    }
    case 'yes-no': {
      const plain = text.toLowerCase();
      if (YES.has(plain)) return { value: true };
      return NO.has(plain) ? { value: false } : fault('not-yes-or-no');
    }
    case 'iccs': {
      const code = iccsOf(text);
      return code ? { value: code } : fault('unknown-code');
    }
    case 'iccs-list': {
      const codes = text
        .split(/[;,、\s]+/)
        .filter(Boolean)
        .map(iccsOf);
      return codes.every((code) => code !== undefined)
        ? { value: codes as string[] }
        : fault('unknown-code');
    }
    case 'country':
      return /^[A-Za-z]{2}$/.test(text) ? { value: text.toUpperCase() } : fault('not-a-country');
    case 'person-number': {
      const number = readPersonNumber(text);
      return number ? { value: number } : fault('not-a-person-number');
    }
  }
}

function readChoice(field: ImportField, text: string): string | undefined {
  const plain = plainHeading(text);
  return Object.entries(field.choices ?? {}).find(
    ([value, words]) =>
      plainHeading(value) === plain || words.some((word) => plainHeading(word) === plain),
  )?.[0];
}

function choicesOf(field: ImportField): ImportFault['facts'] {
  return { choices: Object.keys(field.choices ?? {}).join(', ') };
}

/** `ICCS 0502`, `05.02` and `502`, whose leading nought a spreadsheet took away, are `0502`. */
function iccsOf(text: string): string | undefined {
  const digits = text.replace(/^iccs/i, '').replace(/[\s.]/g, '');
  if (ICCS.has(digits)) return digits;
  return ICCS.has(`0${digits}`) ? `0${digits}` : undefined;
}
