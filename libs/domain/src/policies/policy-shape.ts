import { RISK_LEVELS } from '../assessments/risk-level';
import { PROTOCOL_MOMENTS } from '../assessments/protocol';
import { REASSESSMENT_TRIGGERS, SETTINGS } from '../assessments/reassessment-due';
import { EXEMPTION_REASONS } from '../duties/duty';
import { DUTY_KINDS, DUTY_TRIGGERS } from '../duties/duty-policy';
import { LEGAL_STATUSES } from '../people/legal-basis';
import { SEXES } from '../people/person';
import { REFERRAL_REASON_CATEGORIES, REFERRAL_REASON_TREE } from '../programmes/referral-reasons';
import { CHECKLIST_ITEMS, CHECKLIST_OFFSETS, CHECKLIST_OWNERS } from '../release/release-checklist';
import { RESPONSE_STEPS, SETBACK_KINDS } from '../supervision/setback';
import { SUPERVISION_LEVELS } from '../supervision/supervision';
import type { PolicyCode } from './policy-book';

/** What a page of the policy book looks like: checked by it, and drawn as a form from it. */
export type PolicyShape =
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'text'; readonly most: number; readonly pattern?: string }
  | { readonly kind: 'date' }
  /** The code of an instrument; whether it is one that exists is known where instruments are. */
  | { readonly kind: 'instrument' }
  | { readonly kind: 'choice'; readonly of: readonly (string | number)[] }
  /** Several of a list, none twice. */
  | {
      readonly kind: 'choices';
      readonly of: readonly (string | number)[];
      readonly least?: number;
    }
  | {
      readonly kind: 'fields';
      readonly fields: PolicyFields;
      readonly optional?: readonly string[];
    }
  /** Exactly one of the fields is given, such as hours or days. */
  | { readonly kind: 'one-of'; readonly fields: PolicyFields }
  | {
      readonly kind: 'rows';
      readonly row: PolicyShape;
      readonly least?: number;
      readonly most: number;
    };

export type PolicyFields = Readonly<Record<string, PolicyShape>>;

const whole = (least: number, most: number): PolicyShape => ({ kind: 'whole', least, most });
const choice = (of: readonly (string | number)[]): PolicyShape => ({ kind: 'choice', of });
const each = <Key extends string>(keys: readonly Key[], shape: PolicyShape): PolicyShape => ({
  kind: 'fields',
  fields: Object.fromEntries(keys.map((key) => [key, shape])),
});

const RULE: PolicyShape = { kind: 'text', most: 40, pattern: '^[A-Za-z0-9][A-Za-z0-9 ./-]*$' };
const DUE_IN: PolicyShape = {
  kind: 'one-of',
  fields: {
    hours: whole(1, 8_760),
    days: whole(0, 3_650),
    workingDays: whole(1, 250),
    daysBefore: whole(0, 3_650),
  },
};
const several = (of: readonly (string | number)[]): PolicyShape => ({
  kind: 'choices',
  of,
  least: 1,
});

export const POLICY_SHAPES: Readonly<Record<PolicyCode, PolicyShape>> = {
  'duty-clocks': {
    kind: 'rows',
    most: 100,
    row: {
      kind: 'fields',
      optional: ['appliesWhen'],
      fields: {
        kind: choice(DUTY_KINDS),
        rule: RULE,
        trigger: choice(DUTY_TRIGGERS),
        dueIn: DUE_IN,
        appliesWhen: {
          kind: 'fields',
          optional: ['sexes', 'legalStatuses'],
          fields: {
            sexes: several(SEXES),
            legalStatuses: several(LEGAL_STATUSES),
          },
        },
      },
    },
  },
  'duty-exemptions': each(EXEMPTION_REASONS, whole(0, 90)),
  'days-off': {
    kind: 'fields',
    fields: {
      weekend: { kind: 'choices', of: [0, 1, 2, 3, 4, 5, 6] },
      holidays: { kind: 'rows', row: { kind: 'date' }, most: 400 },
    },
  },
  protocols: {
    kind: 'rows',
    most: 100,
    row: {
      kind: 'fields',
      optional: ['opensDaysBefore', 'appliesWhen'],
      fields: {
        instrument: { kind: 'instrument' },
        moment: choice(PROTOCOL_MOMENTS),
        rule: RULE,
        dueIn: DUE_IN,
        opensDaysBefore: whole(0, 3_650),
        appliesWhen: {
          kind: 'fields',
          optional: [
            'sexes',
            'ageFrom',
            'ageBelow',
            'legalStatuses',
            'settings',
            'levels',
            'sentenceFromMonths',
            'sentenceBelowMonths',
            'setbacks',
          ],
          fields: {
            sexes: several(SEXES),
            ageFrom: whole(0, 120),
            ageBelow: whole(1, 120),
            legalStatuses: several(LEGAL_STATUSES),
            settings: several(SETTINGS),
            levels: several(RISK_LEVELS),
            sentenceFromMonths: whole(0, 1_200),
            sentenceBelowMonths: whole(1, 1_200),
            setbacks: several(SETBACK_KINDS),
          },
        },
      },
    },
  },
  countersigning: {
    kind: 'fields',
    fields: { levels: { kind: 'choices', of: RISK_LEVELS }, whenOverridden: { kind: 'yes-no' } },
  },
  reassessment: {
    kind: 'fields',
    fields: {
      everyMonths: each(SETTINGS, each(RISK_LEVELS, whole(1, 60))),
      afterEventDays: each(REASSESSMENT_TRIGGERS, whole(1, 365)),
    },
  },
  contests: { kind: 'fields', fields: { answerWithinWorkingDays: whole(1, 60) } },
  drafts: { kind: 'fields', fields: { untouchedDays: whole(1, 180) } },
  'waiting-order': {
    kind: 'fields',
    fields: {
      priorityNeed: whole(0, 100),
      level: each(RISK_LEVELS, whole(0, 100)),
      lastSafeStart: {
        kind: 'fields',
        fields: { most: whole(0, 100), overDays: whole(1, 3_650) },
      },
      waited: {
        kind: 'fields',
        fields: { daysPerPoint: whole(1, 365), most: whole(0, 100) },
      },
    },
  },
  'referral-reasons': {
    kind: 'fields',
    fields: Object.fromEntries(
      REFERRAL_REASON_CATEGORIES.map((category) => [
        category,
        { kind: 'choices', of: REFERRAL_REASON_TREE[category], least: 1 } as const,
      ]),
    ),
  },
  'release-checklist': {
    kind: 'rows',
    least: 1,
    most: CHECKLIST_ITEMS.length,
    row: {
      kind: 'fields',
      optional: ['onlyFor'],
      fields: {
        item: choice(CHECKLIST_ITEMS),
        daysBefore: choice(CHECKLIST_OFFSETS),
        owner: choice(CHECKLIST_OWNERS),
        onlyFor: choice(['health-flag', 'victim']),
      },
    },
  },
  'contact-standard': each(SUPERVISION_LEVELS, {
    kind: 'fields',
    optional: ['homeVisitEveryMonths'],
    fields: { perMonth: whole(1, 31), homeVisitEveryMonths: whole(1, 24) },
  }),
  'setback-responses': {
    kind: 'fields',
    fields: {
      appealDays: whole(1, 90),
      secondPersonFrom: choice(RESPONSE_STEPS),
      firstStep: each(SETBACK_KINDS, choice(RESPONSE_STEPS)),
    },
  },
  'small-numbers': { kind: 'fields', fields: { least: whole(3, 50) } },
};
