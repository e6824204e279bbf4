import type { InstrumentFile } from '@throughcare/assessment';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => isNode(value) && typeof value['en'] === 'string';
const isOptional = (value: unknown, is: (value: unknown) => boolean) =>
  value === undefined || is(value);
const listOf = (value: unknown, is: (part: Node) => boolean) =>
  Array.isArray(value) && value.every((part) => isNode(part) && is(part));
const isCoded = (part: Node) => typeof part['code'] === 'string';

/**
 * Whether the forms can show a file: the schema's own check happens where it is saved and names each fault,
 * but a form needs its lists to be lists and its texts to be texts.
 */
export function isEditable(file: unknown): file is InstrumentFile {
  if (!isNode(file) || typeof file['code'] !== 'string') return false;
  return (
    ['title', 'purpose'].every((key) => isText(file[key])) &&
    isNode(file['population']) &&
    isText(file['population']['description']) &&
    isNode(file['source']) &&
    isText(file['source']['description']) &&
    Array.isArray(file['source']['citations']) &&
    isNode(file['licence']) &&
    isText(file['licence']['notice']) &&
    isNode(file['validation']) &&
    isText(file['validation']['statement']) &&
    Array.isArray(file['validation']['validatedFor']) &&
    isNode(file['languages']) &&
    listOf(file['sections'], (part) => isCoded(part) && isText(part['title'])) &&
    listOf(file['items'], isItem) &&
    isOptional(
      file['optionSets'],
      (sets) => isNode(sets) && Object.values(sets).every(isOptions),
    ) &&
    listOf(file['scales'], isScale) &&
    isOptional(file['alerts'], (alerts) =>
      listOf(alerts, (part) => isCoded(part) && isText(part['message']) && isNode(part['when'])),
    ) &&
    isOptional(file['needs'], (needs) =>
      listOf(needs, (part) => typeof part['domain'] === 'string'),
    )
  );
}

function isItem(item: Node): boolean {
  return (
    isCoded(item) &&
    isText(item['text']) &&
    isOptional(item['help'], isText) &&
    isOptional(item['shownWhen'], isNode) &&
    isOptional(item['options'], (options) => typeof options === 'string' || isOptions(options))
  );
}

function isOptions(options: unknown): boolean {
  return listOf(options, (option) => isCoded(option) && isText(option['label']));
}

function isScale(scale: Node): boolean {
  return (
    isCoded(scale) &&
    isText(scale['title']) &&
    isOptional(scale['items'], Array.isArray) &&
    isOptional(scale['terms'], (terms) => listOf(terms, isCoded)) &&
    listOf(
      scale['outputs'],
      (output) =>
        isCoded(output) &&
        isText(output['title']) &&
        isOptional(output['bands'], isBands) &&
        isOptional(output['normGroups'], (groups) =>
          listOf(groups, (group) => isCoded(group) && isBands(group['bands'])),
        ),
    )
  );
}

function isBands(bands: unknown): boolean {
  return listOf(bands, (band) => isCoded(band) && isText(band['label']));
}
