import type { Beginning } from '../studio.api';

export type Way = 'blank' | 'version' | 'file' | 'questionnaire';

/** What an author says before a version is begun. */
export interface Begun {
  readonly way: Way;
  readonly code: string;
  readonly version: string;
  readonly title: string;
  readonly basedOn: string;
  /** The file that was dropped: what it holds, or why it cannot be read. */
  readonly dropped: DroppedFile | null;
}

export interface DroppedFile {
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>> | null;
}

/** Fields that must still be filled in, by the names the service calls them. */
export function whatIsMissing({
  way,
  code,
  version,
  title,
  basedOn,
  dropped,
}: Begun): readonly string[] {
  const isEmpty = (words: string) => words.trim() === '';
  switch (way) {
    case 'blank':
      return [
        ...(isEmpty(title) ? ['title'] : []),
        ...(isEmpty(code) ? ['code'] : []),
        ...(isEmpty(version) ? ['version'] : []),
      ];
    case 'version':
      return [...(isEmpty(basedOn) ? ['basedOn'] : []), ...(isEmpty(version) ? ['version'] : [])];
    case 'file':
    case 'questionnaire':
      return dropped?.content ? [] : [way];
  }
}

/** As the service takes it. */
export function beginningOf(form: Begun): Beginning {
  const code = form.code.trim();
  const version = form.version.trim();
  switch (form.way) {
    case 'blank':
      return { from: 'blank', code, version, title: { en: form.title.trim() } };
    case 'version': {
      const [of = '', basedOn = ''] = form.basedOn.split(' ');
      return { from: 'version', code: of, basedOn, version };
    }
    case 'file':
      return { from: 'file', file: { ...form.dropped?.content } };
    case 'questionnaire':
      return {
        from: 'questionnaire',
        questionnaire: { ...form.dropped?.content },
        ...(code !== '' && { code }),
        ...(version !== '' && { version }),
      };
  }
}

/** The version after this one: its last number goes up. */
export function nextVersion(version: string): string {
  const parts = version.split('.').map(Number);
  if (parts.some((part) => !Number.isInteger(part))) return '';
  return parts.map((part, at) => (at === parts.length - 1 ? part + 1 : part)).join('.');
}

/** Reads a dropped file as JSON; the Questionnaire may stand inside our own export. */
export function readDropped(name: string, text: string): DroppedFile {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read))
      return { name, content: null };
    const content = read as Readonly<Record<string, unknown>>;
    const inner = content['questionnaire'];
    return {
      name,
      content: typeof inner === 'object' && inner !== null ? (inner as typeof content) : content,
    };
  } catch {
    return { name, content: null };
  }
}
