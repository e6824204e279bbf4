import type { components } from '@throughcare/api-client';

type Schemas = components['schemas'];
export type IdentityBody = Schemas['IdentityDto'];

/** A person's identity as it is typed: every field a string or a tick, so that nothing is lost while it is wrong. */
export interface IdentityDraft {
  readonly givenName: string;
  readonly familyName: string;
  readonly nameInScript: string;
  readonly birthPrecision: Schemas['BirthPrecision'];
  readonly bornOn: string;
  readonly birthYear: string;
  readonly sex: Schemas['Sex'] | '';
}

export const EMPTY_IDENTITY: IdentityDraft = {
  givenName: '',
  familyName: '',
  nameInScript: '',
  birthPrecision: 'day',
  bornOn: '',
  birthYear: '',
  sex: '',
};

/** What is wrong, as keys of `register:missing`. */
export function wrongInIdentity(draft: IdentityDraft, today: string): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (draft.givenName.trim() === '') wrong['givenName'] = 'given-name';
  if (draft.sex === '') wrong['sex'] = 'sex';
  if (draft.birthPrecision === 'unknown') return wrong;
  const born = birthOf(draft);
  if (!born) wrong['bornOn'] = draft.birthPrecision === 'day' ? 'born-on' : 'birth-year';
  else if (born >= today) wrong['bornOn'] = 'born-in-future';
  else if (Number(today.slice(0, 4)) - Number(born.slice(0, 4)) > 120)
    wrong['bornOn'] = 'born-long-ago';
  return wrong;
}

/** For a year only, or an estimate, the first of January stands in (as the API reads it). */
export function birthOf(draft: IdentityDraft): string | null {
  if (draft.birthPrecision === 'unknown') return null;
  if (draft.birthPrecision === 'day') return draft.bornOn || null;
  return /^\d{4}$/.test(draft.birthYear.trim()) ? `${draft.birthYear.trim()}-01-01` : null;
}

export function identityBody(draft: IdentityDraft): IdentityBody {
  return {
    givenName: draft.givenName,
    familyName: draft.familyName,
    nameInScript: draft.nameInScript.trim() || null,
    birthPrecision: draft.birthPrecision,
    bornOn: birthOf(draft),
    sex: draft.sex || 'unknown',
  };
}
