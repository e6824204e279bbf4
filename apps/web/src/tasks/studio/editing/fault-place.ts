import type { InstrumentFile } from '@throughcare/assessment';

/** The parts of the editor, in the order of its outline. */
export const STUDIO_PARTS = [
  'about',
  'questions',
  'results',
  'alerts',
  'needs',
  'languages',
  'cases',
  'json',
] as const;
export type StudioPart = (typeof STUDIO_PARTS)[number];

/** Where in the editor something is: its part, and the question, section or scale. */
export interface StudioPlace {
  readonly part: StudioPart;
  readonly code?: string;
}

/** Where the author puts a fault right: the linter names codes (`items[q1].options`), the schema places (`/items/0/text`). */
export function placeOf(at: string, file: InstrumentFile): StudioPlace {
  const named = /^([A-Za-z]+)\[([^\]]+)\]/.exec(at);
  if (named) return placeIn(named[1] ?? '', named[2] ?? '', file);
  const [, top = '', index] = at.split('/');
  if (at.startsWith('/')) {
    const list = (file as unknown as Record<string, unknown>)[top];
    const part: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
    const code = (part as { code?: unknown } | undefined)?.code;
    return placeIn(top, typeof code === 'string' ? code : '', file);
  }
  return placeIn(/^[A-Za-z]*/.exec(at)?.[0] ?? '', '', file);
}

function placeIn(top: string, code: string, file: InstrumentFile): StudioPlace {
  const withCode = (part: StudioPart): StudioPlace => (code === '' ? { part } : { part, code });
  switch (top) {
    case 'items':
    case 'sections':
      return withCode('questions');
    case 'optionSets': {
      const user = file.items.find(({ options }) => typeof options === 'string');
      return user ? { part: 'questions', code: user.code } : { part: 'questions' };
    }
    case 'scales':
      return withCode('results');
    case 'outputs': {
      const scale = file.scales.find(({ outputs }) => outputs.some((each) => each.code === code));
      return scale ? { part: 'results', code: scale.code } : { part: 'results' };
    }
    case 'alerts':
      return { part: 'alerts' };
    case 'needs':
      return { part: 'needs' };
    case 'title':
    case 'shortTitle':
    case 'purpose':
    case 'stem':
    case 'population':
    case 'source':
    case 'licence':
    case 'validation':
    case 'notes':
    case 'minutes':
    case 'reviewAfterDays':
    case 'code':
    case 'version':
      return { part: 'about' };
    case 'languages':
      return { part: 'languages' };
    default:
      return { part: 'json' };
  }
}
