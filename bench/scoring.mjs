/**
 * `npm run bench:scoring`: PHQ-9 scored and explained by our engine, beside `survey-core` computing the same total and
 * `fhirpath` evaluating its FHIR form, in one run over the same answers; then OGRS3 as a batch. Prints and writes
 * bench/scoring-results.md. Totals are compared before anything is timed.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCommand, buildEngine } from '../tools/build-api.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const rows = Number(process.env.BENCH_ROWS ?? 200_000);
const context = { assessedOn: '2026-03-02' };

await buildEngine();
const engine = await import('../dist/engine/engine.mjs');
const { Model } = createRequire(import.meta.url)('survey-core');

const definition = engine.findInstrument('phq-9');
const compiled = engine.compileInstrument(definition);
const scored = definition.scales[0].items;
const output = definition.scales[0].outputs[0].code;
const people = Array.from({ length: 2000 }, (_, person) =>
  scored.map((_item, at) => (person * 7 + at * 3 + ((person >> at) & 3)) % 4),
);
const optionsOf = (code) => definition.items.find((item) => item.code === code).options;

const contestants = [ours(), oursInFull(), fhirpath(), surveyCore()];
compareTotals();
const measured = contestants.map(({ name, total, inputs }) => ({
  name,
  perSecond: speed(total, inputs),
}));
const batch = await batchOfOgrs3();
report();

/** Score, bands, contributions of every answer and the list of what is missing. */
function ours() {
  const inputs = people.map((points) =>
    Object.fromEntries(
      scored.map((code, at) => [code, { value: optionsOf(code)[points[at]].code }]),
    ),
  );
  const total = (answers) => {
    const score = compiled.score(answers, context, { withoutNearestChanges: true });
    if (score.scales[0].contributions.length !== scored.length) throw new Error('not explained');
    return score.total;
  };
  return { name: 'Throughcare: score with explanation', inputs, total };
}

/** The same with every single answer tried that would change the band, and all of it said in sentences. */
function oursInFull() {
  const total = (answers) => {
    const score = compiled.score(answers, context);
    if (engine.explainScore(score, 'en').length === 0) throw new Error('nothing is said');
    return score.total;
  };
  return { name: 'Throughcare: with nearest changes and sentences', inputs: ours().inputs, total };
}

function fhirpath() {
  const { questionnaire } = engine.toQuestionnaire(definition);
  const calculate = engine.calculator(questionnaire);
  const inputs = ours().inputs.map((answers) =>
    engine.toResponse(compiled, answers, context, { status: 'completed' }),
  );
  return {
    name: 'fhirpath, FHIR form',
    inputs,
    total: (response) => calculate(response).get(output),
  };
}

function surveyCore() {
  const names = scored.map((_, at) => `q${at + 1}`);
  const model = new Model({
    elements: names.map((name, at) => ({
      type: 'radiogroup',
      name,
      choices: optionsOf(scored[at]).map(({ points, label }) => ({
        value: points,
        text: label.en,
      })),
    })),
    calculatedValues: [{ name: 'total', expression: names.map((name) => `{${name}}`).join(' + ') }],
  });
  const inputs = people.map((points) =>
    Object.fromEntries(names.map((name, at) => [name, points[at]])),
  );
  const total = (data) => {
    model.data = data;
    return model.getVariable('total');
  };
  return { name: 'survey-core', inputs, total };
}

function compareTotals() {
  const [first, ...others] = contestants;
  people.forEach((_, person) => {
    const wanted = first.total(first.inputs[person]);
    for (const { name, inputs, total } of others) {
      const given = total(inputs[person]);
      if (given !== wanted) throw new Error(`${name} gives ${given} where we give ${wanted}`);
    }
  });
}

/** The best of three rounds: others on the machine can only slow one down. */
function speed(total, inputs) {
  const round = () => {
    const until = performance.now() + (seconds * 1000) / 3;
    const from = performance.now();
    let done = 0;
    while (performance.now() < until)
      for (let n = 0; n < 50; n += 1) total(inputs[(done += 1) % inputs.length]);
    return done / ((performance.now() - from) / 1000);
  };
  return Math.max(round(), round(), round());
}

/** OGRS3 from a file to a file with the command everybody has; its memory as the system saw it. */
async function batchOfOgrs3() {
  await buildCommand('score');
  const folder = mkdtempSync(join(tmpdir(), 'throughcare-scoring-'));
  try {
    const input = join(folder, 'in.jsonl');
    const file = createWriteStream(input);
    for (let row = 0; row < rows; row += 1)
      if (!file.write(`${JSON.stringify(anOgrs3Row(row))}\n`)) await once(file, 'drain');
    file.end();
    await once(file, 'close');
    const order = [
      '--instrument',
      'ew-ogrs3',
      '--in',
      input,
      '--out',
      join(folder, 'out.jsonl'),
      '--as-of',
      '2026-03-02',
    ];
    const from = performance.now();
    const child = spawn(process.execPath, [join(root, 'dist/commands/score/score.mjs'), ...order], {
      stdio: 'ignore',
    });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, residentPeak(child.pid))), 50);
    const [code] = await once(child, 'exit');
    clearInterval(watch);
    if (code !== 0) throw new Error(`score ended with ${code}`);
    const took = (performance.now() - from) / 1000;
    const first = JSON.parse(readFileSync(join(folder, 'out.jsonl'), 'utf8').split('\n', 1)[0]);
    if (first.errors.length > 0)
      throw new Error(`OGRS3 rows are refused: ${JSON.stringify(first.errors)}`);
    return { perSecond: rows / took, megabytes: peak };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes at the highest; 0 where the system does not say. */
function residentPeak(pid) {
  try {
    return (
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}

function anOgrs3Row(row) {
  const born = 1950 + (row % 50);
  return {
    gender: row % 9 === 0 ? 'FEMALE' : 'MALE',
    dateOfBirth: `${born}-0${1 + (row % 9)}-17`,
    dateOfCurrentConviction: '2021-08-05',
    dateAtStartOfFollowupCalculated: '2021-12-12',
    totalNumberOfSanctionsForAllOffences: 1 + (row % 40),
    ageAtFirstSanction: 12 + (row % 9),
    currentOffenceCode: ['11618', '05101', '02803'][row % 3],
  };
}

function report() {
  const [own] = measured;
  const text = [
    '# Scoring benchmark',
    '',
    `PHQ-9, the same ${people.length} people in one run, totals equal; ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.`,
    'Ours gives score, band, contributions and missing answers; the others give the total (`fhirpath` also the band).',
    '',
    '| | assessments/s | ours is times that |',
    '| --- | --- | --- |',
    ...measured.map(
      ({ name, perSecond }, at) =>
        `| ${name} | ${Math.round(perSecond)} | ${at === 0 ? '–' : (own.perSecond / perSecond).toFixed(1)} |`,
    ),
    '',
    `OGRS3 as a batch of ${rows} rows, file to file: ${Math.round(batch.perSecond)} rows/s, at most ${Math.round(batch.megabytes)} MB resident.`,
    '',
  ].join('\n');
  process.stdout.write(`\n${text}`);
  writeFileSync(join(root, 'bench/scoring-results.md'), text);
}
