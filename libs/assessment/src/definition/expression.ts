/** A calendar day: the answer to a date item, a day known from the context, or the first of several that is known. */
export type DateExpression =
  | { readonly item: string }
  | { readonly context: 'assessedOn' | 'birthDate' }
  | { readonly firstKnown: readonly DateExpression[] }
  /** The first or last day that a field of a repeated group names. */
  | {
      readonly ofEntries: {
        readonly item: string;
        readonly field: string;
        readonly give: 'earliest' | 'latest';
      };
    };

/** What one entry of a repeated group must be like: the field's answer, or its points or number within limits. */
export type EntryTest =
  | { readonly field: string; readonly in: readonly (string | number | boolean)[] }
  | ({ readonly field: string } & Limits);

/** One number over the entries of a repeated group for which every test holds. */
export type OverEntries = {
  readonly item: string;
  readonly where?: readonly EntryTest[];
} & (
  | { readonly give: 'count' }
  /** Of the field's points or numbers; the sum of none is 0, the highest and lowest of none are missing. */
  | { readonly give: 'sum' | 'highest' | 'lowest'; readonly field: string }
);

/** How a number with decimals becomes one with fewer. `half-up` sends 0.5 away from the lower neighbour. */
export type Rounding = 'half-up' | 'up' | 'down' | 'toward-zero';

/** One step of a half-open ladder: holds for numbers `< below`; the last step has no `below`. */
export interface Step {
  readonly below?: number;
  readonly give: number;
}

/** First row whose condition holds wins; a row without `when` always holds. */
export interface RuleRow {
  readonly when?: Condition;
  readonly give: Expression;
}

/**
 * Arithmetic as data. A missing answer makes the whole expression missing. No code, no functions:
 * everything an instrument may compute is in this union.
 */
export type Expression =
  | number
  /** Points of the chosen option, the number typed, or 1/0 for yes/no. */
  | { readonly item: string }
  /** A derived value, the total of an earlier scale, or an earlier output. */
  | { readonly value: string }
  | { readonly sum: readonly Expression[] }
  | { readonly product: readonly Expression[] }
  | { readonly minus: readonly [Expression, Expression] }
  | { readonly quotient: readonly [Expression, Expression] }
  | { readonly lowest: readonly Expression[] }
  | { readonly highest: readonly Expression[] }
  | { readonly ln: Expression }
  | { readonly logistic: Expression }
  /** Coefficients from the first power upwards: `[b1, b2]` is b1·x + b2·x². */
  | { readonly polynomial: { readonly of: Expression; readonly coefficients: readonly number[] } }
  | {
      readonly round: {
        readonly of: Expression;
        readonly decimals: number;
        readonly mode: Rounding;
      };
    }
  | { readonly steps: { readonly of: Expression; readonly table: readonly Step[] } }
  /** The number that a named table gives for an answer (such as an offence code). */
  | { readonly lookup: { readonly item: string; readonly table: string } }
  /** The expression that belongs to the chosen option. */
  | {
      readonly match: {
        readonly item: string;
        readonly cases: Readonly<Record<string, Expression>>;
      };
    }
  | { readonly first: readonly RuleRow[] }
  | { readonly entries: OverEntries }
  /** How many of these items have at least so many points. */
  | { readonly count: { readonly items: readonly string[]; readonly atLeast: number } }
  | { readonly completedYears: { readonly from: DateExpression; readonly to: DateExpression } }
  | { readonly completedMonths: { readonly from: DateExpression; readonly to: DateExpression } }
  /** Month of one day minus month of another, the day of the month ignored: 31 March to 1 April is 1. */
  | { readonly calendarMonths: { readonly from: DateExpression; readonly to: DateExpression } };

export interface Limits {
  readonly is?: number;
  readonly atLeast?: number;
  readonly above?: number;
  readonly atMost?: number;
  readonly below?: number;
}

/** A yes/no question about answers, numbers or the context. A missing answer makes each comparison false. */
export type Condition =
  | { readonly item: string; readonly is: string | number | boolean }
  | { readonly item: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly item: string; readonly includes: string }
  | { readonly item: string; readonly answered: boolean }
  | { readonly item: string; readonly matches: string }
  /** True when the table has the answer as a key and, with `known`, whether a number stands there. */
  | { readonly item: string; readonly inTable: string; readonly known?: boolean }
  /** The first day is the same as, or before, the second. */
  | { readonly date: DateExpression; readonly notAfter: DateExpression }
  | ({ readonly number: Expression } & Limits)
  | { readonly context: 'sex' | 'setting' | 'legalStatus'; readonly in: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
