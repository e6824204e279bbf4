import type { NeedDomain, NeedLevel } from '../definition/need';
import type { Alert, Band, ScaleKind } from '../definition/instrument';
import type { Text } from '../definition/text';
import type { AnswerStatus, AnswerValue } from './answers';

/** Changes whenever the same answers could give another result. Stored with each score. */
export const ENGINE_VERSION = '1';

/** One term's share of a total. Over a scale the points add up to its `raw`. */
export interface Contribution {
  readonly term: string;
  readonly title: Text;
  readonly items: readonly string[];
  /** What was answered, as shown to the one who answered; label null for numbers, dates and text. */
  readonly answers: readonly {
    readonly item: string;
    readonly value: AnswerValue;
    readonly label: Text | null;
  }[];
  readonly points: number;
  /** Nothing was answered; the points come from the missing-data policy. */
  readonly missing: boolean;
}

export interface MissingItem {
  readonly item: string;
  readonly section: string;
  readonly text: Text;
  readonly status: AnswerStatus;
  /** Scales that lack this answer; empty when only completeness wants it. */
  readonly scales: readonly string[];
}

/** Why there is no score: `type` is stable, `fields` are item codes. */
export interface ScoringError {
  readonly type: string;
  readonly fields: readonly string[];
  readonly message: Text;
  /** In a combined score: what is wrong in the parts that `fields` names. */
  readonly because?: readonly ScoringError[];
}

/** Something the reader of a score must know, such as why it is provisional. */
export interface Notice {
  readonly type: 'missing-bridged' | 'prorated' | 'no-norm-group' | 'needs-incomplete';
  readonly fields: readonly string[];
  readonly message: Text;
}

export interface OutputScore {
  readonly code: string;
  readonly scale: string;
  readonly title: Text;
  readonly unit: 'points' | 'percent' | 'scale' | 'probability';
  readonly value: number | null;
  readonly band: Band | null;
  /** The group whose bands were used; null where bands are the same for all. */
  readonly normGroup: { readonly code: string; readonly title: Text } | null;
  /** Every band that could have been given, for the bar with its cut-offs. */
  readonly bands: readonly Band[];
}

export interface FlagScore {
  readonly code: string;
  readonly scale: string;
  readonly title: Text;
  readonly value: boolean | null;
}

export interface ScaleScore {
  readonly code: string;
  readonly title: Text;
  readonly kind: ScaleKind;
  /** In a combined instrument: the part this scale belongs to. */
  readonly component?: string;
  /** Sum of the contributions: total of points, or the linear predictor of a logistic model. */
  readonly raw: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly contributions: readonly Contribution[];
  readonly missing: readonly string[];
  readonly missingTreated: 'none-missing' | 'refused' | 'zero' | 'prorated';
}

/** Points by section of the instrument, over the terms that read one section only. */
export interface DomainTotal {
  readonly section: string;
  readonly title: Text;
  readonly points: number;
  readonly answered: number;
  readonly asked: number;
}

/** One need domain as this assessment sees it. */
export interface NeedFinding {
  readonly domain: NeedDomain;
  readonly level: NeedLevel;
  readonly linkedToOffending: boolean | null;
  readonly linkedToHarm: boolean | null;
  /** A motivation stage, or null when the instrument does not ask. */
  readonly motivation: string | null;
  readonly strengths: string | null;
  readonly ownWords: string | null;
  /** Items that made the level what it is, heaviest first. */
  readonly because: readonly string[];
  readonly answered: number;
  readonly asked: number;
}

/** One changed answer that would put the person in another band. */
export interface NearestChange {
  readonly item: string;
  readonly text: Text;
  readonly from: Text;
  readonly to: Text;
  readonly toValue: AnswerValue;
  readonly output: string;
  readonly band: Band;
  readonly value: number;
  readonly direction: 'lower' | 'higher';
}

export interface RaisedAlert {
  readonly code: string;
  readonly item: string | null;
  readonly urgency: Alert['urgency'];
  readonly message: Text;
}

/** Everything one assessment says; complete enough to be stored and explained without its definition. */
export interface Score {
  readonly instrument: { readonly code: string; readonly version: string; readonly title: Text };
  readonly engineVersion: string;
  readonly assessedOn: string;
  /** The primary output's. Null where the instrument gives no number. */
  readonly total: number | null;
  readonly band: Band | null;
  readonly outputs: readonly OutputScore[];
  /** Facts beside the numbers that a file states as yes or no. */
  readonly flags: readonly FlagScore[];
  readonly scales: readonly ScaleScore[];
  readonly domains: readonly DomainTotal[];
  readonly missing: readonly MissingItem[];
  readonly provisional: boolean;
  readonly provisionalBecause: readonly Notice[];
  readonly notices: readonly Notice[];
  readonly alerts: readonly RaisedAlert[];
  readonly errors: readonly ScoringError[];
  readonly needs: readonly NeedFinding[];
  readonly nearestChanges: readonly NearestChange[];
}
