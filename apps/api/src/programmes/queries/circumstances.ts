import {
  ageOf,
  offenceFlagsOf,
  type LiteracyLevel,
  type NeedDomain,
  type RiskLevel,
  type Sex,
  type SuitabilityCircumstances,
} from '@throughcare/domain';
import { sql, type Fragment } from '../../platform/database/sql';

export interface CircumstancesRow {
  readonly needs: NeedDomain[];
  readonly final_level: RiskLevel | null;
  readonly sex: Sex;
  readonly born_on: string | null;
  readonly birth_precision: 'day' | 'year' | 'estimated' | 'unknown';
  readonly setting: 'none' | 'custody' | 'community';
  readonly legal_status: string;
  readonly offences: string[];
  readonly language: string | null;
  readonly literacy: LiteracyLevel;
  readonly earliest_release_on: string | null;
  readonly completed: string[];
}

/** What the tests of suitability look at, for one person the caller has already been let through to. */
export function circumstancesOf(personId: string): Fragment {
  return sql`SELECT p.final_level, p.sex, p.born_on::text, p.birth_precision, p.setting, p.legal_status, p.language, p.literacy,
      p.earliest_release_on::text,
      ARRAY(SELECT n.domain FROM current_need n WHERE n.person_id = p.id AND n.level IN ('some', 'significant')) AS needs,
      ARRAY(SELECT o.iccs_code FROM offence o WHERE o.person_id = p.id) AS offences,
      ARRAY(SELECT pr.code FROM referral r JOIN programme pr ON pr.id = r.programme_id WHERE r.person_id = p.id AND r.state = 'completed') AS completed
    FROM person p WHERE p.id = ${personId}::uuid`;
}

export function toCircumstances(row: CircumstancesRow, today: string): SuitabilityCircumstances {
  return {
    needs: row.needs,
    sex: row.sex,
    age:
      row.born_on && row.birth_precision !== 'unknown'
        ? ageOf({ on: row.born_on, precision: row.birth_precision }, today)
        : 0,
    setting: row.setting === 'community' ? 'community' : 'custody',
    isConvicted: row.legal_status === 'sentenced' || row.legal_status === 'supervised',
    offenceFlags: offenceFlagsOf(row.offences),
    languages: row.language ? [row.language] : [],
    literacy: row.literacy,
    completedProgrammes: row.completed,
    today,
    ...(row.final_level ? { finalLevel: row.final_level } : {}),
    ...(row.earliest_release_on ? { earliestReleaseOn: row.earliest_release_on } : {}),
  };
}
