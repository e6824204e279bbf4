import { NEED_DOMAINS, type NeedDomain, type NeedLevel } from '../definition/need';
import type { NeedFinding, Score } from '../engine/score';

/** A signed assessment whose needs count. */
export interface NeedSource {
  readonly assessmentId: string;
  readonly score: Score;
}

/** What one assessment says about one domain. */
export interface NeedEvidence {
  readonly assessmentId: string;
  readonly instrument: string;
  readonly assessedOn: string;
  readonly finding: NeedFinding;
}

/** One domain as all assessments together see it: the highest level counts until a newer one of the same instrument. */
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
  /** Known levels differ between instruments: the worker must see both. */
  readonly disagreement: boolean;
}

const RANK: Readonly<Record<NeedLevel, number>> = { unknown: 0, none: 1, some: 2, significant: 3 };

/** Needs from all instruments in one profile of ten domains, with where each comes from. */
export function mergeNeeds(sources: readonly NeedSource[]): readonly MergedNeed[] {
  const newest = newestPerInstrument(sources);
  return NEED_DOMAINS.map((domain) => {
    const evidence = newest.flatMap(({ assessmentId, score }): NeedEvidence[] =>
      score.needs
        .filter((finding) => finding.domain === domain)
        .map((finding) => ({
          assessmentId,
          instrument: score.instrument.code,
          assessedOn: score.assessedOn,
          finding,
        })),
    );
    return merged(domain, evidence);
  });
}

function merged(domain: NeedDomain, evidence: readonly NeedEvidence[]): MergedNeed {
  const findings = evidence.map((each) => each.finding);
  const level = findings.reduce<NeedLevel>(
    (highest, { level: each }) => (RANK[each] > RANK[highest] ? each : highest),
    'unknown',
  );
  const linkedToOffending = findings.some((finding) => finding.linkedToOffending === true);
  const known = new Set(
    findings.map((finding) => finding.level).filter((each) => each !== 'unknown'),
  );
  return {
    domain,
    level,
    linkedToOffending,
    linkedToHarm: findings.some((finding) => finding.linkedToHarm === true),
    priority: level === 'significant' || (level === 'some' && linkedToOffending),
    motivation: findings.find((finding) => finding.motivation !== null)?.motivation ?? null,
    strengths: findings.flatMap((finding) => finding.strengths ?? []),
    ownWords: findings.flatMap((finding) => finding.ownWords ?? []),
    evidence,
    disagreement: known.size > 1,
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
