import type { Condition, Expression } from './expression';
import type { NeedMapping } from './need';
import type { Text } from './text';

/** What kind of thing a scale measures; only `risk` scales are barred from health, victim and caring items. */
export type ScaleKind = 'risk' | 'need' | 'symptom' | 'screen';

/** Why an item must never add to a risk scale. */
export type RiskExclusion = 'health' | 'victimisation' | 'caring';

export interface Option {
  readonly code: string;
  readonly label: Text;
  /** A longer sentence that helps to choose this option. */
  readonly anchor?: Text;
  readonly points?: number;
}

/** `entries`: a group of fields that is answered as often as it applies, such as once for each earlier conviction. */
export type ItemKind = 'choice' | 'multi' | 'number' | 'date' | 'boolean' | 'text' | 'entries';

/** What an item is for beside points; the need profile reads these. */
export type ItemRole =
  'linked-to-offending' | 'linked-to-harm' | 'motivation' | 'strengths' | 'own-words';

/** Where an answer may come from when nobody has typed one: shown as prefilled, to be confirmed. */
export interface FromContext {
  readonly field: 'assessedOn' | 'birthDate' | 'sex' | 'age' | 'setting' | 'legalStatus';
  /** From the context's word to the item's option. */
  readonly map?: Readonly<Record<string, string>>;
}

/** Facts of the offence history on record that a draft may be filled in with, and what kind of answer each is. */
const RECORD_FACTS = {
  sanctions: 'number',
  earlierSanctions: 'number',
  violentSanctions: 'number',
  earlierViolentSanctions: 'number',
  firstSanctionOn: 'date',
  ageAtFirstSanction: 'number',
  currentSanctionOn: 'date',
  atRiskFrom: 'date',
  lastOffenceOn: 'date',
  lastSexualOffenceOn: 'date',
  hasSexualOffence: 'boolean',
} as const satisfies Readonly<Record<string, ItemKind>>;

export type RecordFact = keyof typeof RECORD_FACTS;

export function kindOfFact(fact: RecordFact): ItemKind {
  return RECORD_FACTS[fact];
}

export interface Item {
  readonly code: string;
  readonly section: string;
  readonly kind: ItemKind;
  /** The question as asked; where the wording is licensed this is the topic only. */
  readonly text: Text;
  readonly help?: Text;
  /** Fixed for choice and multi; yes/no items may carry points through options `true` and `false`. */
  readonly options?: readonly Option[];
  readonly role?: ItemRole;
  /** The person could change this answer by what they do; used for "what would change the band". */
  readonly changeable?: boolean;
  /** An answer is not needed for a complete assessment. */
  readonly optional?: boolean;
  /** Asked only when this holds. */
  readonly shownWhen?: Condition;
  /** Points that count while the item is not asked; 0 unless told. */
  readonly whenHidden?: number;
  readonly riskExcluded?: RiskExclusion;
  readonly fromContext?: FromContext;
  /** Offered from the record when the assessment begins; counts only once somebody has confirmed it. */
  readonly fromRecord?: RecordFact;
  /** Limits for numbers, both included. */
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** What is asked for each entry of a repeated group. `min` and `max` limit how many there are. */
  readonly fields?: readonly EntryField[];
  readonly loinc?: string;
  /** Other names under which files deliver this item. */
  readonly aliases?: readonly string[];
  /** From the word a file uses to our answer, such as `{ "0": true, "1": false }`. Files only; nobody types it. */
  readonly codedAs?: Readonly<Record<string, string | number | boolean>>;
}

/** One question of a repeated group, asked again for each entry. */
export interface EntryField extends Pick<
  Item,
  'code' | 'text' | 'help' | 'options' | 'optional' | 'min' | 'max' | 'whole'
> {
  readonly kind: Exclude<ItemKind, 'multi' | 'entries'>;
}

export interface Section {
  readonly code: string;
  readonly title: Text;
  readonly help?: Text;
}

/** One contribution to a scale: its points are traceable to the items it names. */
export interface Term {
  readonly code: string;
  readonly title?: Text;
  readonly give: Expression;
  /** Items the expression reads that may stay unanswered. */
  readonly optional?: readonly string[];
}

/** `refuse`: any gap, no total. `zero` / `prorate`: up to `allow` gaps are bridged and the result is provisional. */
export interface MissingPolicy {
  readonly treat: 'refuse' | 'zero' | 'prorate';
  readonly allow?: number;
  /** Published name of the gap. Reported only where nothing worse is wrong: another scale may still give a result. */
  readonly error?: string;
  readonly note?: Text;
}

export type Tone = 'calm' | 'mild' | 'raised' | 'high' | 'severe';

/** `[from, below)`; the first band has no `from`, the last no `below`. */
export interface Band {
  readonly code: string;
  readonly label: Text;
  readonly from?: number;
  readonly below?: number;
  readonly tone: Tone;
  readonly advice?: Text;
}

/** Bands that hold for one group of people, such as women. The first group whose condition holds is used. */
export interface NormGroup {
  readonly code: string;
  readonly title: Text;
  readonly when: Condition;
  readonly bands: readonly Band[];
}

export interface Output {
  readonly code: string;
  readonly title: Text;
  readonly of: Expression;
  readonly unit: 'points' | 'percent' | 'scale' | 'probability';
  /** Shown first; the score's `total` and `band` are this one's. */
  readonly primary?: boolean;
  readonly bands?: readonly Band[];
  /** What the bands are cut on where that is not the value itself, such as points beside a percentage. */
  readonly bandOf?: Expression;
  readonly normGroups?: readonly NormGroup[];
  /**
   * How it is stated: the number (default), yes or no, the band's code where the band is the result, or
   * nothing where only later outputs read it.
   */
  readonly reports?: 'number' | 'yes-no' | 'band' | 'nothing';
}

export interface Scale {
  /** In a combined instrument: the part it came from. Set when the file is expanded. */
  readonly component?: string;
  readonly code: string;
  readonly title: Text;
  readonly kind: ScaleKind;
  /** Short form: one term per item, its points as they are. */
  readonly items?: readonly string[];
  readonly terms?: readonly Term[];
  readonly missing?: MissingPolicy;
  /** Items that must be answered although no term reads them. */
  readonly requires?: readonly string[];
  /** Where no output is given, the total itself is one. */
  readonly outputs: readonly Output[];
  /** Largest total possible, for the bar on the screen. */
  readonly min?: number;
  readonly max?: number;
}

export interface Alert {
  readonly code: string;
  readonly when: Condition;
  readonly item?: string;
  readonly urgency: 'same-day' | 'soon' | 'note';
  readonly message: Text;
}

/** A condition under which no score may be given. */
export interface Check {
  readonly error: string;
  readonly when: Condition;
  readonly fields: readonly string[];
  readonly message: Text;
  /** Later checks would make no sense once this one has failed. */
  readonly stop?: boolean;
  /** Only these scales are withheld; all when absent. */
  readonly scales?: readonly string[];
  readonly component?: string;
}

/** Answers that must be there, reported together under the published name when they are not. */
export interface RequiredAnswers {
  readonly error: string;
  readonly items: readonly string[];
  /** Wanted only then. */
  readonly when?: Condition;
  readonly message: Text;
  /** Only these scales are withheld; all when absent, none when empty. */
  readonly scales?: readonly string[];
  readonly component?: string;
}

/** A part of a combined instrument: another instrument whose items, checks and scales are taken over. */
export interface Component {
  readonly code: string;
  readonly title: Text;
  /** While this does not hold the part is left out: no value, and nothing wrong. */
  readonly when?: Condition;
  /** Errors of the part that do not keep the whole from being scored. */
  readonly tolerates?: readonly string[];
}

/** Keys to numbers, grouped by value so that three thousand codes stay small. `null`: known, but too vague. */
export interface Table {
  readonly groups: readonly { readonly value: number | null; readonly keys: readonly string[] }[];
}

export interface Population {
  readonly description: Text;
  /** Completed years, `[from, below)`. */
  readonly ages?: { readonly from?: number; readonly below?: number };
  readonly sexes?: readonly string[];
  /** Where norms hold for some sexes only: anyone else needs a reason to go on (BR-40). */
  readonly normedForSexes?: readonly string[];
  readonly legalStatuses?: readonly string[];
  readonly settings?: readonly string[];
}

export interface Validation {
  readonly status: 'validated' | 'arithmetic-checked' | 'not-validated';
  readonly statement: Text;
  /** ISO 3166 codes of jurisdictions with a validation; elsewhere the screen says that there is none. */
  readonly validatedFor: readonly string[];
}

export interface Licence {
  readonly name: string;
  readonly notice: Text;
  /** `topics-only`: the official wording must be loaded by the site that holds the right to it. */
  readonly wording: 'included' | 'topics-only';
}

/** A published, versioned assessment tool: data only. A published version never changes. */
export interface InstrumentDefinition {
  readonly format: 1;
  readonly code: string;
  readonly version: string;
  readonly title: Text;
  readonly shortTitle?: Text;
  readonly purpose: Text;
  /** Said before the questions. */
  readonly stem?: Text;
  readonly population: Population;
  readonly source: { readonly description: Text; readonly citations: readonly string[] };
  readonly licence: Licence;
  readonly validation: Validation;
  /** Languages complete in every text, and where each wording comes from. */
  readonly languages: Readonly<Record<string, 'original' | 'official' | 'working'>>;
  readonly reviewAfterDays?: number;
  /** The one who conducts it must have been trained in it. */
  readonly trainingRequired?: boolean;
  /** About an offence someone was convicted of: not to be used before conviction (NMR-111). */
  readonly offenceFocused?: boolean;
  readonly minutes?: number;
  readonly notes?: readonly Text[];
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  readonly tables?: Readonly<Record<string, Table>>;
  readonly derived?: readonly {
    readonly code: string;
    readonly title?: Text;
    readonly is: Expression;
  }[];
  readonly required?: readonly RequiredAnswers[];
  readonly checks?: readonly Check[];
  readonly components?: readonly Component[];
  /** Published name of the kind of score where it is always the same; else an output `type` says it. */
  readonly scoreType?: string;
  readonly scales: readonly Scale[];
  readonly alerts?: readonly Alert[];
  readonly needs?: readonly NeedMapping[];
  /** Items that a published risk model counts although we would not: each named with the reason it stays. */
  readonly riskExceptions?: readonly { readonly item: string; readonly because: Text }[];
}

/** The definition as written by an author: options may name a shared set, tables may be shared between files. */
export interface InstrumentFile extends Omit<InstrumentDefinition, 'items' | 'components'> {
  readonly $schema?: string;
  readonly optionSets?: Readonly<Record<string, readonly Option[]>>;
  readonly items: readonly (Omit<Item, 'options'> & {
    readonly options?: string | readonly Option[];
  })[];
  readonly sharedTables?: readonly string[];
  readonly components?: readonly (Omit<Component, 'title'> & {
    readonly instrument: string;
    readonly version: string;
  })[];
}
