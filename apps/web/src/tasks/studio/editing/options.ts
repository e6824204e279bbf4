import type { InstrumentFile, Option } from '@throughcare/assessment';
import { changeItem } from './items';
import { freeCode } from './free-code';
import type { FileItem } from './studio-document';

/** The options of a question, written with it or in a set that several share. */
export function optionsOf(file: InstrumentFile, item: FileItem): readonly Option[] {
  if (typeof item.options === 'string') return file.optionSets?.[item.options] ?? [];
  return item.options ?? [];
}

/** Other questions with the same set: what is changed here changes there. */
export function sharedWith(file: InstrumentFile, item: FileItem): readonly FileItem[] {
  if (typeof item.options !== 'string') return [];
  return file.items.filter(({ code, options }) => options === item.options && code !== item.code);
}

/** Puts options in place: into the shared set where the question uses one. */
export function setOptions(
  file: InstrumentFile,
  item: FileItem,
  options: readonly Option[],
): InstrumentFile {
  if (typeof item.options === 'string')
    return { ...file, optionSets: { ...file.optionSets, [item.options]: options } };
  return changeItem(file, item.code, { options });
}

/** From now on these options are this question's alone. */
export function ownOptions(file: InstrumentFile, item: FileItem): InstrumentFile {
  return changeItem(file, item.code, { options: optionsOf(file, item) });
}

/** Uses a set that is there; the options written here are given up for it. */
export function takeSet(file: InstrumentFile, item: FileItem, set: string): InstrumentFile {
  return changeItem(file, item.code, { options: set });
}

/** Another option with the next number of points. */
export function addOption(options: readonly Option[]): readonly Option[] {
  const code = freeCode(
    `option-${options.length + 1}`,
    options.map((option) => option.code),
  );
  const points = options.map((option) => option.points).filter((each) => each !== undefined);
  const next = points.length > 0 ? { points: Math.max(...points) + 1 } : {};
  return [...options, { code, label: { en: '' }, ...next }];
}
