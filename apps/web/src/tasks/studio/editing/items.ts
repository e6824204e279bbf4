import type { InstrumentFile, ItemKind, Option } from '@throughcare/assessment';
import { changed } from './at-path';
import { freeCode } from './free-code';
import type { FileItem } from './studio-document';

/** Another file, and the code of what the author looks at next. */
export interface Edited {
  readonly file: InstrumentFile;
  readonly code: string;
}

/** Where a choice begins. */
const FIRST_OPTIONS: readonly Option[] = [
  { code: 'no', label: { en: 'No' }, points: 0 },
  { code: 'yes', label: { en: 'Yes' }, points: 1 },
];

const itemCodes = (file: InstrumentFile) => file.items.map(({ code }) => code);

export function sectionItems(file: InstrumentFile, section: string): readonly FileItem[] {
  return file.items.filter((item) => item.section === section);
}

/** A new question behind another one of its section, else at the section's end. */
export function addItem(file: InstrumentFile, section: string, after?: string): Edited {
  const code = freeCode(`q${file.items.length + 1}`, itemCodes(file));
  const item: FileItem = {
    code,
    section,
    kind: 'choice',
    text: { en: '' },
    options: FIRST_OPTIONS,
  };
  return { file: { ...file, items: insertBehind(file, item, after) }, code };
}

/** The same question again under a free code, right behind the first. Scales do not count it yet. */
export function duplicateItem(file: InstrumentFile, code: string): Edited {
  const found = file.items.find((item) => item.code === code);
  if (!found) return { file, code };
  const copy = freeCode(code, itemCodes(file));
  const { loinc: _loinc, aliases: _aliases, ...rest } = found;
  return {
    file: { ...file, items: insertBehind(file, { ...rest, code: copy }, code) },
    code: copy,
  };
}

/** Takes a question out, and out of every plain list that counts it; rules that read it are left for the author. */
export function removeItem(file: InstrumentFile, code: string): InstrumentFile {
  const without = (codes: readonly string[]) => codes.filter((each) => each !== code);
  return {
    ...file,
    items: file.items.filter((item) => item.code !== code),
    scales: file.scales.map((scale) => ({
      ...scale,
      ...(scale.items && { items: without(scale.items) }),
      ...(scale.requires && { requires: without(scale.requires) }),
    })),
    ...(file.needs && {
      needs: file.needs.map((need) => ({
        ...need,
        ...(need.items && { items: without(need.items) }),
        ...(need.decisive && { decisive: without(need.decisive) }),
      })),
    }),
  };
}

/** One place up or down; over the edge of its section it goes into the next one. */
export function moveItem(file: InstrumentFile, code: string, by: -1 | 1): InstrumentFile {
  const items = inSectionOrder(file);
  const at = items.findIndex((item) => item.code === code);
  const item = items[at];
  if (!item) return file;
  const neighbour = items[at + by];
  if (neighbour?.section === item.section) {
    const next = items.filter((each) => each.code !== code);
    next.splice(at + by, 0, item);
    return { ...file, items: next };
  }
  const sections = file.sections.map((section) => section.code);
  const section = sections[sections.indexOf(item.section) + by];
  if (section === undefined) return file;
  const next = items.map((each) => (each.code === code ? { ...each, section } : each));
  return { ...file, items: inSectionOrder({ ...file, items: next }) };
}

export function changeItem(
  file: InstrumentFile,
  code: string,
  changes: Readonly<Record<string, unknown>>,
): InstrumentFile {
  return {
    ...file,
    items: file.items.map((item) => (item.code === code ? changed(item, changes) : item)),
  };
}

/** Another kind of answer: what the new kind has no use for goes. */
export function changeKind(file: InstrumentFile, code: string, kind: ItemKind): InstrumentFile {
  const item = file.items.find((each) => each.code === code);
  if (!item) return file;
  const hasOptions = kind === 'choice' || kind === 'multi';
  return changeItem(file, code, {
    kind,
    options: hasOptions ? (item.options ?? FIRST_OPTIONS) : undefined,
    ...(kind === 'number' ? {} : { min: undefined, max: undefined, whole: undefined }),
  });
}

export function addSection(file: InstrumentFile): Edited {
  const code = freeCode(
    `section-${file.sections.length + 1}`,
    file.sections.map((section) => section.code),
  );
  return { file: { ...file, sections: [...file.sections, { code, title: { en: '' } }] }, code };
}

export function changeSection(
  file: InstrumentFile,
  code: string,
  changes: Readonly<Record<string, unknown>>,
): InstrumentFile {
  return {
    ...file,
    sections: file.sections.map((section) =>
      section.code === code ? changed(section, changes) : section,
    ),
  };
}

/** The section with all its questions. */
export function removeSection(file: InstrumentFile, code: string): InstrumentFile {
  const emptied = sectionItems(file, code).reduce(
    (rest, item) => removeItem(rest, item.code),
    file,
  );
  return { ...emptied, sections: file.sections.filter((section) => section.code !== code) };
}

export function moveSection(file: InstrumentFile, code: string, by: -1 | 1): InstrumentFile {
  const sections = moved(
    file.sections,
    file.sections.findIndex((section) => section.code === code),
    by,
  );
  return { ...file, sections, items: inSectionOrder({ ...file, sections }) };
}

/** The list with the one at this place a place further on; over the edge it stays. */
export function moved<Part>(list: readonly Part[], at: number, by: -1 | 1): readonly Part[] {
  const part = list[at];
  if (part === undefined || at + by < 0 || at + by >= list.length) return list;
  const next = list.filter((_, index) => index !== at);
  next.splice(at + by, 0, part);
  return next;
}

function inSectionOrder(file: Pick<InstrumentFile, 'sections' | 'items'>): FileItem[] {
  const order = new Map(file.sections.map(({ code }, at) => [code, at]));
  const placeOf = ({ section }: FileItem) => order.get(section) ?? order.size;
  return file.items.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function insertBehind(file: InstrumentFile, item: FileItem, after?: string): readonly FileItem[] {
  const sameSection = file.items.findLastIndex((each) => each.section === item.section);
  const behind = after === undefined ? sameSection : file.items.findIndex((e) => e.code === after);
  return file.items.toSpliced(behind < 0 ? file.items.length : behind + 1, 0, item);
}
