import { isIsoDate, type IsoDate } from '../foundations/iso-date';

/** How `03/04/2026` is meant in the file; nothing in the cell can tell. */
export const DATE_ORDERS = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const CHINESE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** A day as files write it: ISO, day or month first with / . -, or Chinese; any script's digits. */
export function readDate(text: string, order: DateOrder = 'day-first'): IsoDate | undefined {
  const plain = latinDigits(text).trim();
  const yearFirst = YEAR_FIRST.exec(plain) ?? CHINESE.exec(plain);
  if (yearFirst) return civil(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(plain);
  if (!yearLast) return undefined;
  const [, first, second, year] = yearLast;
  return order === 'day-first' ? civil(year, second, first) : civil(year, first, second);
}

/** A year alone, as where only the year of birth is known. */
export function readYear(text: string): number | undefined {
  const plain = latinDigits(text).trim();
  return /^\d{4}年?$/.test(plain) ? Number(plain.slice(0, 4)) : undefined;
}

/** A day, or a day and a time; a day alone is taken at noon, a time without zone in the product's own (UTC). */
export function readInstant(text: string, order: DateOrder = 'day-first'): string | undefined {
  const plain = latinDigits(text).trim();
  const cut = /^(\S+?)(?:T|\s+)(\d.*)$/.exec(plain);
  const day = readDate(cut?.[1] ?? plain, order);
  if (!day) return undefined;
  if (!cut) return `${day}T12:00:00.000Z`;
  const time = TIME.exec(cut[2] ?? '');
  if (!time) return undefined;
  const [, hour = '', minute = '', second = '00', zone = 'Z'] = time;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const at = new Date(`${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

function civil(year = '', month = '', day = ''): IsoDate | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
}

/** Arabic-Indic, Persian and full-width digits as 0 to 9. */
function latinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
