import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A need is what all instruments together say: the latest finding of each counts, the highest level wins, and what is older
 * than its review interval says nothing where something fresh speaks (the rule is `mergeNeeds` of libs/assessment).
 */
export class NeedsOfAllInstruments1700001400010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The first day on which a finding is older than its instrument's review interval; null: it does not age.
      ALTER TABLE need ADD COLUMN review_on date;
      UPDATE need n SET review_on = n.found_on + CASE
          WHEN a.instrument_code IN ('k6', 'gad-7', 'phq-9', 'pc-ptsd-5') THEN 90
          WHEN a.instrument_code IN ('throughcare-needs', 'audit', 'audit-c', 'dast-10', 'assist-3') THEN 180 ELSE 365 END
        FROM assessment a WHERE a.id = n.assessment_id;

      DROP VIEW current_need;
      CREATE VIEW standing_need AS
        SELECT s.*, s.is_fresh OR NOT bool_or(s.is_fresh) OVER (PARTITION BY s.person_id, s.domain) AS counts
        FROM (SELECT DISTINCT ON (n.person_id, n.domain, a.instrument_code) n.*, a.instrument_code, a.signed_at, a.assessor_id,
            coalesce(n.review_on > current_date, true) AS is_fresh,
            array_position(ARRAY['unknown', 'none', 'some', 'significant'], n.level) AS rank,
            lead(n.level) OVER (PARTITION BY n.person_id, n.domain, a.instrument_code ORDER BY n.found_on DESC, a.signed_at DESC) AS level_before
          FROM need n JOIN assessment a ON a.id = n.assessment_id
          WHERE a.state IN ('signed', 'superseded')
          ORDER BY n.person_id, n.domain, a.instrument_code, n.found_on DESC, a.signed_at DESC) s;

      CREATE VIEW current_need AS
        SELECT DISTINCT ON (s.person_id, s.domain) s.id, s.person_id, s.assessment_id, s.domain, s.level,
          bool_or(s.is_linked_to_offending) FILTER (WHERE s.counts) OVER every AS is_linked_to_offending,
          bool_or(s.is_linked_to_harm) FILTER (WHERE s.counts) OVER every AS is_linked_to_harm,
          s.level = 'significant' OR (s.level = 'some' AND bool_or(s.is_linked_to_offending) FILTER (WHERE s.counts) OVER every) AS is_priority,
          (array_agg(s.strengths) FILTER (WHERE s.counts AND s.strengths IS NOT NULL) OVER newest)[1] AS strengths,
          (array_agg(s.own_words) FILTER (WHERE s.counts AND s.own_words IS NOT NULL) OVER newest)[1] AS own_words,
          coalesce((array_agg(s.motivation) FILTER (WHERE s.counts AND s.motivation <> 'not-asked') OVER newest)[1], 'not-asked') AS motivation,
          s.because, s.found_on, s.review_on, s.instrument_code, s.level_before,
          min(s.rank) FILTER (WHERE s.counts AND s.rank > 1) OVER every < max(s.rank) FILTER (WHERE s.counts AND s.rank > 1) OVER every AS is_disputed,
          NOT s.is_fresh AS is_stale
        FROM standing_need s
        WINDOW every AS (PARTITION BY s.person_id, s.domain),
          newest AS (PARTITION BY s.person_id, s.domain ORDER BY s.found_on DESC, s.signed_at DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        ORDER BY s.person_id, s.domain, s.counts DESC, s.rank DESC, s.found_on DESC, s.signed_at DESC;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP VIEW current_need;
      DROP VIEW standing_need;
      ALTER TABLE need DROP COLUMN review_on;
      CREATE VIEW current_need AS
        SELECT DISTINCT ON (n.person_id, n.domain) n.*, a.instrument_code,
          lead(n.level) OVER (PARTITION BY n.person_id, n.domain ORDER BY n.found_on DESC, a.signed_at DESC) AS level_before
        FROM need n JOIN assessment a ON a.id = n.assessment_id
        WHERE a.state IN ('signed', 'superseded')
        ORDER BY n.person_id, n.domain, n.found_on DESC, a.signed_at DESC;
    `);
  }
}
