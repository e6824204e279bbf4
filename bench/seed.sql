-- 100,000 people of one country: enough of each table for the hot reads, made by the database itself.
INSERT INTO jurisdiction (id, name) VALUES (gen_random_uuid(), 'Bench');
INSERT INTO site (id, code, name, kind, region)
SELECT ('00000000-0000-4000-a000-' || lpad(n::text, 12, '0'))::uuid, 'S' || n, 'Site ' || n, CASE WHEN n <= 30 THEN 'prison' ELSE 'probation-office' END, 'R' || n % 5
FROM generate_series(1, 50) n;
INSERT INTO app_user (id, username, display_name, password_hash, role, scope, site_ids, clearances)
SELECT ('00000000-0000-4000-b000-' || lpad(n::text, 12, '0'))::uuid, 'user' || n, 'User ' || n, '-', CASE WHEN n <= 20 THEN 'supervisor' ELSE 'caseworker' END, 'site',
  ARRAY[('00000000-0000-4000-a000-' || lpad((1 + n % 50)::text, 12, '0'))::uuid], '{dependants,health}'
FROM generate_series(1, 2000) n;
INSERT INTO person (id, number, given_name, family_name, born_on, sex, setting, site_id, place, legal_status, earliest_release_on, order_ends_on, final_level)
SELECT ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'B' || n, initcap(substr('bakomiluredanosavitexuyjaqegihowcypf', 1 + (n * 7) % 29, 3) || substr('nalerosimuketdovajib', 1 + (n * 11) % 16, 4)),
  initcap(substr('strandokelmirovabetanulsigor', 1 + (n * 13) % 22, 5) || substr('winterhagoldsenkova', 1 + (n * 17) % 14, 4) || chr(97 + n % 26)), date '1950-01-01' + (n * 7919) % 18000,
  CASE WHEN n % 9 = 0 THEN 'female' ELSE 'male' END, 'custody', ('00000000-0000-4000-a000-' || lpad((1 + n % 50)::text, 12, '0'))::uuid, 'A-' || n % 300, 'sentenced',
  current_date + (n * 13) % 900, current_date + 400 + (n * 13) % 900, (ARRAY['low', 'moderate', 'high', 'very-high'])[1 + n % 4]
FROM generate_series(1, 100000) n;
INSERT INTO person_name (id, person_id, kind, given, family, latin_key, phonetic_keys)
SELECT gen_random_uuid(), id, 'registered', given_name, family_name, lower(family_name || ' ' || given_name), ARRAY['NM', 'KFN'] FROM person;
INSERT INTO person_identifier (id, person_id, type, value)
SELECT gen_random_uuid(), id, 'national-id', 'N' || (('x' || right(id::text, 7))::bit(28)::int * 37) FROM person;
INSERT INTO alert (id, person_id, kind, level, source, starts_on)
SELECT gen_random_uuid(), id, 'keep-apart', 'caution', 'Wing', current_date - 40 FROM person WHERE right(id::text, 1) IN ('1', '5', '9');
INSERT INTO timeline_entry (id, person_id, happened_at, recorded_at, kind, tone)
SELECT gen_random_uuid(), p.id, now() - n * interval '20 days', now() - n * interval '20 days', 'person.admitted', (ARRAY['plain', 'good'])[1 + n % 2]
FROM person p CROSS JOIN generate_series(1, 2) n;
INSERT INTO assignment (id, person_id, user_id, kind, starts_on, accepted_at)
SELECT gen_random_uuid(), p.id, ('00000000-0000-4000-b000-' || lpad((1 + (row_number() OVER ())::int % 2000)::text, 12, '0'))::uuid, 'case-manager', current_date - 100, now() FROM person p;
INSERT INTO movement (id, person_id, kind, site_id, reason, moved_at)
SELECT gen_random_uuid(), id, 'admission', site_id, 'new-order', now() - interval '100 days' FROM person;
INSERT INTO duty (id, person_id, kind, rule, trigger_kind, trigger_id, triggered_at, due_at, original_due_at, done_at, owner_role)
SELECT gen_random_uuid(), p.id, k.kind, k.rule, 'admission', p.id, now() - interval '100 days', now() + k.days * interval '1 day', now() + k.days * interval '1 day',
  CASE WHEN k.days < 0 THEN now() + (k.days - 1 + (('x' || right(p.id::text, 2))::bit(8)::int % 3)) * interval '1 day' END, 'case-holder'
FROM person p CROSS JOIN (VALUES ('initial-assessment', 'NMR-92-2', -79), ('literacy-screen', 'NMR-104', -86), ('plan-review', 'NMR-94', 20), ('reassessment', 'NMR-92-3', 90)) k(kind, rule, days);
INSERT INTO assessment (id, person_id, instrument_code, instrument_version, moment, state, assessor_id, language, assessed_on, context, fit, submitted_at, signed_at, score, scored_level, final_level)
SELECT gen_random_uuid(), p.id, 'throughcare-needs', '1.0', 'reception', 'signed', '00000000-0000-4000-b000-000000000001', 'en', current_date - 80, '{}', '{"fits": true, "tests": []}', now() - interval '80 days',
  now() - interval '80 days', '{"total": null}', NULL, NULL FROM person p;
INSERT INTO need (id, person_id, assessment_id, domain, level, is_linked_to_offending, is_priority, found_on)
SELECT gen_random_uuid(), a.person_id, a.id, d.domain, (ARRAY['none', 'some', 'significant'])[1 + d.at % 3], d.at % 2 = 0, d.at % 3 = 2, a.assessed_on
FROM assessment a CROSS JOIN unnest(ARRAY['accommodation', 'employment', 'education', 'money-documents', 'drugs', 'alcohol', 'health', 'family', 'community', 'thinking']) WITH ORDINALITY d(domain, at);
INSERT INTO programme (id, code, version, name, target_needs, modules, intended_minutes, group_least, group_most, length_days, completion_share, evidence_note)
VALUES ('00000000-0000-4000-9000-000000000001', 'BENCH', 1, 'Bench programme', '{thinking}', '[]', 1200, 4, 12, 60, 0.75, 'none');
INSERT INTO referral (id, person_id, programme_id, need_domain, state, referred_by, submitted_at, decided_at, waiting_since_on)
SELECT gen_random_uuid(), p.id, '00000000-0000-4000-9000-000000000001', 'thinking', CASE WHEN right(p.id::text, 3) = '000' THEN 'waiting' ELSE 'withdrawn' END,
  '00000000-0000-4000-b000-000000000001', now() - interval '50 days', now() - interval '40 days', current_date - 50 FROM person p WHERE right(p.id::text, 1) = '0';
-- Two hundred drafts for saving answers.
INSERT INTO assessment (id, person_id, instrument_code, instrument_version, moment, state, assessor_id, language, assessed_on, context, fit)
SELECT ('00000000-0000-4000-8fff-' || lpad(n::text, 12, '0'))::uuid, ('00000000-0000-4000-8000-' || lpad((n * 50 + 1)::text, 12, '0'))::uuid, 'phq-9', '1.0', 'review', 'draft',
  '00000000-0000-4000-b000-000000000001', 'en', current_date, '{"assessedOn": "2026-01-01"}', '{"fits": true, "tests": []}' FROM generate_series(1, 200) n;
ANALYZE;
