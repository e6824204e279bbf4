import type { components } from '@throughcare/api-client';

type Schemas = components['schemas'];

export interface OffenceDraft {
  readonly iccsCode: string;
  readonly label: string;
  readonly committedOn: string;
}

/** An order of a court as it is typed. */
export interface OrderDraft {
  readonly orderKind: Schemas['LegalBasisKind'];
  readonly orderNumber: string;
  readonly court: string;
  readonly imposedOn: string;
  readonly startsOn: string;
  readonly earliestReleaseOn: string;
  readonly endsOn: string;
  /** The first is the one that decides the order. */
  readonly offences: readonly OffenceDraft[];
}

export const EMPTY_OFFENCE: OffenceDraft = { iccsCode: '', label: '', committedOn: '' };

export const EMPTY_ORDER: OrderDraft = {
  orderKind: 'sentence',
  orderNumber: '',
  court: '',
  imposedOn: '',
  startsOn: '',
  earliestReleaseOn: '',
  endsOn: '',
  offences: [EMPTY_OFFENCE],
};

export function orderBody(draft: OrderDraft): Schemas['RecordLegalBasisDto'] {
  return {
    orderNumber: draft.orderNumber,
    court: draft.court,
    kind: draft.orderKind,
    imposedOn: draft.imposedOn,
    startsOn: draft.startsOn || draft.imposedOn,
    earliestReleaseOn: draft.earliestReleaseOn || null,
    endsOn: draft.endsOn || null,
    offences: draft.offences.map(({ iccsCode, label, committedOn }, at) => ({
      iccsCode,
      label,
      committedOn: committedOn || null,
      isIndex: at === 0,
    })),
  };
}

/** What is wrong, as keys of `register:missing`; the rest is for the rules of the API (NMR-07b). */
export function wrongInLegalBasis(draft: OrderDraft): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (draft.orderNumber.trim() === '') wrong['orderNumber'] = 'order-number';
  if (draft.court.trim() === '') wrong['court'] = 'court';
  if (draft.imposedOn === '') wrong['imposedOn'] = 'imposed-on';
  draft.offences.forEach((offence, at) => {
    if (offence.iccsCode === '') wrong[`offences.${at}.iccsCode`] = 'offence';
    else if (offence.label.trim() === '') wrong[`offences.${at}.label`] = 'offence-label';
  });
  return wrong;
}
