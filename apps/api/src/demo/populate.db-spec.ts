import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileInstrument, type AssessmentContext, type Score } from '@throughcare/assessment';
import { findInstrument } from '@throughcare/assessment/registry';
import { readPersonNumber } from '@throughcare/domain';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database';
import { answersOf, type AnswerEntity } from '../assessments/persistence/assessment.entity';
import { dataSourceOptions } from '../platform/database/data-source';
import { populate } from './populate';

const TODAY = '2026-03-02';
const PEOPLE = 120;
const LANGUAGES = fileURLToPath(new URL('../../../web/src/language', import.meta.url));

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await load(database);
});
afterAll(() => database.drop());

async function load(into: TestDatabase): Promise<void> {
  const dataSource = await new DataSource({ ...dataSourceOptions(into.url, 2) }).initialize();
  await populate(dataSource, PEOPLE, TODAY);
  await dataSource.destroy();
}

describe('the fictional country', () => {
  it('is the same for the same day and size', async () => {
    const other = await createTestDatabase();
    await load(other);
    const look = (one: TestDatabase) =>
      one.query(
        `SELECT number, given_name, born_on, final_level, setting FROM person ORDER BY number`,
      );
    expect(await look(other)).toEqual(await look(database));
    await other.drop();
  });

  it('has the variety a judgement needs: sexes, ages, scripts, settings, levels, three years', async () => {
    const [seen] = await database.query<Record<string, number>>(
      `
      SELECT count(DISTINCT sex)::int AS sexes, count(DISTINCT setting)::int AS settings,
        count(DISTINCT final_level)::int AS levels, count(name_in_script)::int AS scripts,
        min(date_part('year', age($1::date, born_on)))::int AS youngest, max(date_part('year', age($1::date, born_on)))::int AS oldest,
        (SELECT ($1::date - min(moved_at)::date)::int FROM movement) AS days FROM person`,
      [TODAY],
    );
    expect(seen).toMatchObject({ settings: 3 });
    expect(seen?.['sexes']).toBeGreaterThanOrEqual(2);
    expect(seen?.['levels']).toBeGreaterThanOrEqual(3);
    expect(seen?.['scripts']).toBeGreaterThan(5);
    expect(seen?.['youngest']).toBeGreaterThanOrEqual(18);
    expect(seen?.['oldest']).toBeLessThanOrEqual(80);
    expect(seen?.['days']).toBeGreaterThan(900);
  });

  it('gives every person a number whose check digit holds', async () => {
    const rows = await database.query<{ number: string }>('SELECT number FROM person');
    expect(rows.filter(({ number }) => readPersonNumber(number) === undefined)).toEqual([]);
  });

  it('has an instrument of its own in use, and a newer one that waits for another to review it', async () => {
    const versions = await database.query(
      `SELECT v.code, v.version, v.state, jsonb_array_length(v.faults) AS faults, json_array_length(v.cases) AS cases,
         (SELECT string_agg(m.move, ' ' ORDER BY m.at) FROM instrument_version_move m WHERE m.instrument_version_id = v.id) AS way
       FROM instrument_version v ORDER BY v.code`,
    );
    expect(versions).toEqual([
      {
        code: 'first-weeks',
        version: '1.0',
        state: 'published',
        faults: 0,
        cases: 3,
        way: 'begin hand-in return hand-in approve publish',
      },
      { code: 'k6', version: '1.1', state: 'in-review', faults: 0, cases: 4, way: 'begin hand-in' },
    ]);
  });

  it('scores every signed assessment as the engine does from the stored answers', async () => {
    const signed = await database.query<{
      code: string;
      version: string;
      context: AssessmentContext;
      score: Score;
      answers: AnswerEntity[];
    }>(`SELECT a.instrument_code AS code, a.instrument_version AS version, a.context, a.score,
        (SELECT coalesce(json_agg(json_build_object('itemCode', w.item_code, 'value', w.value, 'status', w.status, 'evidence', w.evidence,
          'sources', w.sources, 'isPrefilled', w.is_prefilled)), '[]') FROM assessment_answer w WHERE w.assessment_id = a.id) AS answers
      FROM assessment a WHERE a.state = 'signed'`);
    expect(signed.length).toBeGreaterThan(50);
    for (const { code, version, context, score, answers } of signed) {
      const definition = findInstrument(code, version);
      if (!definition) throw new Error(`${code}@${version} is not built in`);
      const again = compileInstrument(definition).score(answersOf(answers), context);
      expect({ code, outputs: score.outputs }).toEqual({
        code,
        outputs: JSON.parse(JSON.stringify(again.outputs)) as unknown,
      });
    }
  });

  it('tells no moment of a life whose sentence lacks a fact, in any language', async () => {
    const moments = await database.query<{ kind: string; facts: string[] }>(
      `SELECT DISTINCT kind, ARRAY(SELECT jsonb_object_keys(facts) ORDER BY 1) AS facts FROM timeline_entry`,
    );
    expect(moments.length).toBeGreaterThan(10);
    const sentences = readdirSync(LANGUAGES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => sentencesOf(name));
    // The test would pass on an empty catalogue.
    expect(sentences.length).toBeGreaterThan(20);
    const lacking = sentences.flatMap(({ kind, names }) =>
      moments
        .filter((moment) => moment.kind === kind)
        .flatMap(({ facts }) =>
          names.filter((name) => !facts.includes(name)).map((name) => `${kind}: ${name}`),
        ),
    );
    expect(lacking).toEqual([]);
  });

  it('is decided by its ministry: no policy is left to chance', async () => {
    const [row] = await database.query<{ pages: number }>(
      'SELECT count(*)::int AS pages FROM policy',
    );
    expect(row?.pages).toBeGreaterThan(5);
  });
});

/** The sentences of the timeline that say something of a moment, with the facts they name. */
function sentencesOf(language: string): { kind: string; names: string[] }[] {
  const file = join(LANGUAGES, language, 'timeline.json');
  let words: { kind?: Record<string, string> };
  try {
    words = JSON.parse(readFileSync(file, 'utf8')) as typeof words;
  } catch {
    return [];
  }
  return Object.entries(words.kind ?? {}).map(([key, sentence]) => ({
    kind: key.replaceAll('/', '.'),
    names: [...sentence.matchAll(/{{(\w+)}}/g)].map(([, name]) => name ?? ''),
  }));
}
