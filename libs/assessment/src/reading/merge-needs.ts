import { NEED_DOMAINS, type NeedDomain, type NeedLevel } from '../definition/need';
import type { NeedFinding, Score } from '../engine/score';

/** A signed assessment whose needs count. */
export interface NeedSource {
  readonly assessmentId: string;
  readonly score: Score;
  /** The first day on which it is older than its instrument's review interval; none when it does not age. */
  readonly reviewOn?: string | null;
}

/** What one assessment says about one domain. */
export interface NeedEvidence {
  readonly assessmentId: string;
  readonly instrument: string;
  readonly assessedOn: string;
  readonly finding: NeedFinding;
  /** Older than its review interval. */
  readonly stale: boolean;
  /** Whether it has a part in the level: what is stale has none where something fresh speaks. */
  readonly counts: boolean;
}

/** One domain as all assessments together see it: the highest level that counts, until a newer one of the same instrument. */
export interface MergedNeed {
  readonly domain: NeedDomain;
  readonly level: NeedLevel;
  readonly linkedToOffending: boolean;
  readonly linkedToHarm: boolean;
  /** Significant, or some and linked to offending: a plan must answer it. */
  readonly priority: boolean;
  readonly motivation: string | null;
  readonly strengths: readonly string[];
  readonly ownWords: readonly string[];
  /** Newest first. */
  readonly evidence: readonly NeedEvidence[];
  /** Known levels that count differ between instruments: the worker must see both. */
  readonly disagreement: boolean;
  /** Nothing fresh is known: all of it is older than its review interval. */
  readonly stale: boolean;
}

const RANK: Readonly<Record<NeedLevel, number>> = { unknown: 0, none: 1, some: 2, significant: 3 };

/**
 * Needs from all instruments in one profile of ten domains, with where each comes from. The view `current_need` of the
 * database says the same for many people at once; a test holds the two together.
 */
export function mergeNeeds(sources: readonly NeedSource[], today: string): readonly MergedNeed[] {
  const newest = newestPerInstrument(sources);
  return NEED_DOMAINS.map((domain) => {
    const found = newest.flatMap(({ assessmentId, score, reviewOn }) =>
      score.needs
        .filter((finding) => finding.domain === domain)
        .map((finding) => ({
          assessmentId,
          instrument: score.instrument.code,
          assessedOn: score.assessedOn,
          finding,
          stale: typeof reviewOn === 'string' && reviewOn <= today,
        })),
    );
    const hasFresh = found.some(({ stale }) => !stale);
    return merged(
      domain,
      found.map((each) => ({ ...each, counts: !each.stale || !hasFresh })),
    );
  });
}

function merged(domain: NeedDomain, evidence: readonly NeedEvidence[]): MergedNeed {
  const counted = evidence.filter(({ counts }) => counts).map((each) => each.finding);
  const level = counted.reduce<NeedLevel>(
    (highest, { level: each }) => (RANK[each] > RANK[highest] ? each : highest),
    'unknown',
  );
  const linkedToOffending = counted.some((finding) => finding.linkedToOffending === true);
  const known = new Set(
    counted.map((finding) => finding.level).filter((each) => each !== 'unknown'),
  );
  return {
    domain,
    level,
    linkedToOffending,
    linkedToHarm: counted.some((finding) => finding.linkedToHarm === true),
    priority: level === 'significant' || (level === 'some' && linkedToOffending),
    motivation: counted.find((finding) => finding.motivation !== null)?.motivation ?? null,
    strengths: counted.flatMap((finding) => finding.strengths ?? []),
    ownWords: counted.flatMap((finding) => finding.ownWords ?? []),
    evidence,
    disagreement: known.size > 1,
    stale: evidence.length > 0 && evidence.every((each) => each.stale),
  };
}

/** A repeat replaces the former assessment with the same instrument, never another instrument. */
function newestPerInstrument(sources: readonly NeedSource[]): readonly NeedSource[] {
  const byDay = [...sources].sort((a, b) => (a.score.assessedOn < b.score.assessedOn ? 1 : -1));
  const seen = new Set<string>();
  return byDay.filter(({ score }) => {
    if (seen.has(score.instrument.code)) return false;
    seen.add(score.instrument.code);
    return true;
  });
}
