import { STUDIO_PARTS, type StudioPlace } from './editing/fault-place';

/** The place in the address, so that a reload and the way back lead to it. */
export function placeAddress(search: string, { part, code }: StudioPlace): string {
  const query = new URLSearchParams(search);
  query.set('part', part);
  if (code === undefined) query.delete('code');
  else query.set('code', code);
  return `?${query}`;
}

export function readPlace(search: string): StudioPlace {
  const query = new URLSearchParams(search);
  const part = STUDIO_PARTS.find((one) => one === query.get('part')) ?? 'questions';
  const code = query.get('code');
  return code === null ? { part } : { part, code };
}
