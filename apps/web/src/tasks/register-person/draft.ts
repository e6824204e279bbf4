import type { components } from '@throughcare/api-client';
import { EMPTY_IDENTITY, identityBody, type IdentityDraft } from '../person/identity';
import { toInstant } from '../person/date-time-field';
import { EMPTY_ORDER, wrongInLegalBasis, type OrderDraft } from '../person/order';

type Schemas = components['schemas'];
export type PossibleMatch = Schemas['PossibleMatchResponse'];

export const STEPS = ['who', 'matches', 'details', 'order', 'check'] as const;
export type Step = (typeof STEPS)[number];

export interface ContactDraft {
  readonly name: string;
  readonly relation: string;
  readonly phone: string;
}

/** Everything a reception asks, as typed; and how far its sending came. */
export interface RegisterDraft extends OrderDraft {
  readonly identity: IdentityDraft;
  readonly identifierType: Schemas['IdentifierType'];
  readonly identifierIssuer: string;
  readonly identifierValue: string;
  /** What the search found for the identity below, and who was ruled out by eye. */
  readonly matches: readonly PossibleMatch[] | null;
  readonly searchedFor: string;
  readonly ruledOut: readonly string[];
  readonly language: string;
  readonly needsInterpreter: boolean;
  readonly readsLanguage: boolean;
  readonly literacy: Schemas['LiteracyLevel'];
  readonly adjustments: string;
  readonly nationality: string;
  readonly contacts: readonly ContactDraft[];
  /** Null until the worker said whether an order is at hand. */
  readonly isAdmittedNow: boolean | null;
  readonly siteId: string;
  readonly place: string;
  readonly movementReason: Schemas['MovementReason'];
  readonly movedAt: string;
  /** One key for each thing that is created, made once: sending twice creates once. */
  readonly keys: { readonly person: string; readonly order: string; readonly movement: string };
  readonly personId: string | null;
  readonly isOrderSaved: boolean;
}

export const EMPTY_CONTACT: ContactDraft = { name: '', relation: '', phone: '' };

export function emptyDraft(): RegisterDraft {
  return {
    identity: EMPTY_IDENTITY,
    identifierType: 'national-id',
    identifierIssuer: '',
    identifierValue: '',
    matches: null,
    searchedFor: '',
    ruledOut: [],
    language: '',
    needsInterpreter: false,
    readsLanguage: true,
    literacy: 'not-screened',
    adjustments: '',
    nationality: '',
    contacts: [],
    isAdmittedNow: null,
    ...EMPTY_ORDER,
    siteId: '',
    place: '',
    movementReason: 'new-order',
    movedAt: '',
    keys: {
      person: crypto.randomUUID(),
      order: crypto.randomUUID(),
      movement: crypto.randomUUID(),
    },
    personId: null,
    isOrderSaved: false,
  };
}

export function searchBody(draft: RegisterDraft): Schemas['IdentityDto'] {
  const value = draft.identifierValue.trim();
  return {
    ...identityBody(draft.identity),
    ...(value && {
      identifiers: [{ type: draft.identifierType, issuer: draft.identifierIssuer, value }],
    }),
  };
}

/** Whether the matches at hand are those of the identity as it stands now. */
export const isSearched = (draft: RegisterDraft) =>
  draft.matches !== null && draft.searchedFor === JSON.stringify(searchBody(draft));

export function personBody(draft: RegisterDraft): Schemas['RegisterPersonDto'] {
  return {
    ...searchBody(draft),
    notTheSameAs: [...draft.ruledOut],
    language: draft.language || null,
    nationality: draft.nationality || null,
    needsInterpreter: draft.needsInterpreter,
    readsLanguage: draft.readsLanguage,
    literacy: draft.literacy,
    adjustments: draft.adjustments.trim() || null,
    contacts: draft.contacts
      .filter((contact) => contact.name.trim() !== '')
      .map(({ name, relation, phone }, at) => ({
        name,
        relation,
        phone: phone.trim() || null,
        isNextOfKin: at === 0,
        mayBeContacted: true,
      })),
  };
}

export function movementBody(draft: RegisterDraft): Schemas['RecordMovementDto'] {
  return {
    kind: 'admission',
    siteId: draft.siteId,
    place: draft.place.trim() || null,
    reason: draft.movementReason,
    movedAt: toInstant(draft.movedAt) ?? '',
  };
}

/** What is wrong in a step, as keys of `register:missing`. */
export function wrongInDetails(draft: RegisterDraft): Record<string, string> {
  return Object.fromEntries(
    draft.contacts.flatMap((contact, at) => [
      ...(contact.name.trim() === '' ? [[`contacts.${at}.name`, 'contact-name']] : []),
      ...(contact.relation.trim() === '' ? [[`contacts.${at}.relation`, 'contact-relation']] : []),
    ]),
  ) as Record<string, string>;
}

export function wrongInOrder(draft: RegisterDraft): Record<string, string> {
  if (draft.isAdmittedNow === null) return { isAdmittedNow: 'admitted-now' };
  if (!draft.isAdmittedNow) return {};
  const wrong = wrongInLegalBasis(draft);
  if (draft.siteId === '') wrong['siteId'] = 'site';
  const movedAt = toInstant(draft.movedAt);
  if (!movedAt) wrong['movedAt'] = 'moved-at';
  else if (new Date(movedAt) > new Date()) wrong['movedAt'] = 'moved-in-future';
  return wrong;
}

const DETAIL_FIELDS = ['language', 'nationality', 'literacy', 'adjustments', 'contacts'];
const WHO_FIELDS = [
  'givenName',
  'familyName',
  'nameInScript',
  'bornOn',
  'birthPrecision',
  'sex',
  'identifiers',
];

/** The page on which a field the API refused is corrected. */
export function stepOf(field: string): Step {
  const [root = ''] = field.split('.');
  if (WHO_FIELDS.includes(root)) return 'who';
  return DETAIL_FIELDS.includes(root) ? 'details' : 'order';
}
