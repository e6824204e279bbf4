import { raw, sql, type Fragment } from '../../platform/database/sql';
import { heldAt, inPeriod, type Metric, type Period } from './metric';

/** People released to liberty or supervision in the period, once each; deaths, removals and errors are left out. */
export const releasedPeople = (
  period: Period,
): Fragment => sql`SELECT DISTINCT ON (m.person_id) m.id, m.person_id, m.moved_at::date AS released_on,
    ${heldAt(raw('m.person_id'), raw("m.moved_at - interval '1 second'"))} AS site_id
  FROM movement m WHERE m.kind = 'release' AND m.reason IN ('sentence-served', 'conditional-release') AND ${inPeriod(raw('m.moved_at'), period)}
  ORDER BY m.person_id, m.moved_at`;

export const handoverAccepted: Metric = {
  code: 'HANDOVER',
  version: 1,
  group: 'release',
  kind: 'share',
  unit: 'percent',
  counts: 'people',
  better: 'higher',
  title: { en: 'Released with an accepted hand-over', zh: '获释时已有人接手' },
  definition: {
    en: 'Of people released, those whom a named community worker had accepted before.',
    zh: '获释者中，获释前已有指定社区工作者接手者所占比例。',
  },
  basis: { en: 'Day of release, first of the period.', zh: '以期间内首次获释日为准。' },
  exclusions: {
    en: 'Deaths, removal from the country, transfers, releases in error.',
    zh: '死亡、遣送出境、转移、误释。',
  },
  cases: (
    period,
  ) => sql`SELECT r.person_id, r.released_on AS on_day, EXISTS (SELECT 1 FROM handover h WHERE h.person_id = r.person_id
      AND h.state IN ('accepted', 'meeting-held', 'done') AND h.answered_at::date <= r.released_on AND h.answered_at::date > r.released_on - 365) AS met,
      NULL::double precision AS value, r.site_id FROM (${releasedPeople(period)}) r`,
};

function returned(months: number): Metric {
  const days = Math.round(months * 30.4375);
  return {
    code: `REC-1-${months}`,
    version: 1,
    group: 'outcomes',
    kind: 'share',
    unit: 'percent',
    counts: 'people',
    better: 'lower',
    title: { en: `Back in custody within ${months} months`, zh: `${months}个月内重返羁押` },
    definition: {
      en: `Of people released, those admitted again within ${months} months. Return to custody is one line of three; charges and convictions are others.`,
      zh: `获释者中，${months}个月内再次入狱者所占比例。重返羁押只是三条线之一，另有起诉和定罪。`,
    },
    basis: { en: 'Day of release, first of the period.', zh: '以期间内首次获释日为准。' },
    exclusions: {
      en: `Deaths, removal from the country, transfers, releases in error. People released less than ${months} months ago are not mature and not counted either way, even if they came back.`,
      zh: `死亡、遣送出境、转移、误释。获释未满${months}个月者尚未成熟，无论是否重返均不计入。`,
    },
    cases: (
      period,
    ) => sql`SELECT r.person_id, r.released_on AS on_day, CASE WHEN r.released_on + ${days}::int > current_date THEN NULL
        ELSE EXISTS (SELECT 1 FROM movement b WHERE b.person_id = r.person_id AND b.kind = 'admission' AND b.moved_at::date > r.released_on
          AND b.moved_at::date <= r.released_on + ${days}::int) END AS met,
        NULL::double precision AS value, r.site_id FROM (${releasedPeople(period)}) r`,
  };
}

export const returnedIn6 = returned(6);
export const returnedIn12 = returned(12);
export const returnedIn24 = returned(24);

interface StatusQuestion {
  readonly code: string;
  readonly area: 'housing' | 'work';
  readonly good: readonly string[];
  readonly leftOut: readonly string[];
  readonly days: number;
  readonly title: { readonly en: string; readonly zh: string };
  readonly definition: { readonly en: string; readonly zh: string };
}

/** What is known of an area on a day after release; only what someone confirmed within 45 days counts as known. */
function statusOnDay({
  code,
  area,
  good,
  leftOut,
  days,
  title,
  definition,
}: StatusQuestion): Metric {
  return {
    code,
    version: 1,
    group: 'outcomes',
    kind: 'share',
    unit: 'percent',
    counts: 'people',
    better: 'higher',
    title,
    definition,
    basis: { en: 'Day of release, first of the period.', zh: '以期间内首次获释日为准。' },
    exclusions: {
      en: 'People back in custody on that day, people not able to work. Not known: nothing confirmed within 45 days, or the day is still ahead.',
      zh: '当日已重返羁押者、无法工作者。未知：45天内无确认，或日期未到。',
    },
    cases: (
      period,
    ) => sql`SELECT r.person_id, r.released_on AS on_day, CASE WHEN r.released_on + ${days}::int > current_date OR s.value IS NULL THEN NULL
        ELSE s.value = ANY(${[...good]}::text[]) END AS met, NULL::double precision AS value, r.site_id
      FROM (${releasedPeople(period)}) r
      LEFT JOIN LATERAL (SELECT t.value FROM status_period t WHERE t.person_id = r.person_id AND t.area = ${area}::text AND t.from_on <= r.released_on + ${days}::int
        AND (t.to_on IS NULL OR t.to_on > r.released_on + ${days}::int) AND t.confirmed_on >= r.released_on + ${days}::int - 45 LIMIT 1) s ON true
      WHERE NOT coalesce(s.value = ANY(${[...leftOut]}::text[]), false)
        AND NOT EXISTS (SELECT 1 FROM movement b WHERE b.person_id = r.person_id AND b.kind = 'admission' AND b.moved_at::date > r.released_on AND b.moved_at::date <= r.released_on + ${days}::int)`,
  };
}

const WORKING = ['employed', 'self-employed', 'in-training', 'caring'];

export const workingAtRelease = statusOnDay({
  code: 'EMP-0',
  area: 'work',
  good: WORKING,
  leftOut: ['not-able'],
  days: 0,
  title: { en: 'In work, study or care at release', zh: '获释时在工作、学习或照料家人' },
  definition: {
    en: 'Of people released, those in a job, self-employed, in training or caring on the day.',
    zh: '获释者中，当日有工作、自雇、受训或照料家人者所占比例。',
  },
});
export const workingAt6 = statusOnDay({
  code: 'EMP-6',
  area: 'work',
  good: WORKING,
  leftOut: ['not-able'],
  days: 183,
  title: { en: 'In work, study or care after six months', zh: '六个月后在工作、学习或照料家人' },
  definition: {
    en: 'Of people released, those in a job, self-employed, in training or caring six months later.',
    zh: '获释者中，六个月后有工作、自雇、受训或照料家人者所占比例。',
  },
});
export const housedAtRelease = statusOnDay({
  code: 'HOU-0',
  area: 'housing',
  good: ['settled'],
  leftOut: [],
  days: 0,
  title: { en: 'Settled home at release', zh: '获释时有稳定住所' },
  definition: {
    en: 'Of people released, those in a settled home on the day.',
    zh: '获释者中，当日有稳定住所者所占比例。',
  },
});
export const housedAt90 = statusOnDay({
  code: 'HOU-90',
  area: 'housing',
  good: ['settled'],
  leftOut: [],
  days: 90,
  title: { en: 'Settled home after 90 days', zh: '90天后有稳定住所' },
  definition: {
    en: 'Of people released, those in a settled home 90 days later.',
    zh: '获释者中，90天后有稳定住所者所占比例。',
  },
});
