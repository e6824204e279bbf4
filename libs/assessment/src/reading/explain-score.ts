import type { NeedLevel } from '../definition/need';
import { textIn } from '../definition/text';
import type { Contribution, OutputScore, ScaleScore, Score } from '../engine/score';
import { say } from './sentences';

/** One plain sentence about a score; `kind` tells the screen where it belongs. */
export interface Explanation {
  readonly kind:
    'result' | 'contribution' | 'missing' | 'notice' | 'error' | 'alert' | 'change' | 'need';
  readonly text: string;
  readonly scale?: string;
  readonly items?: readonly string[];
}

/**
 * The score in sentences: results, what each answer gave (heaviest first), what was missing and how it
 * was treated, alerts, needs, and what would change the band. Reads the stored score alone.
 */
export function explainScore(score: Score, language: string): readonly Explanation[] {
  return [
    ...score.alerts.map((alert) => told('alert', textIn(alert.message, language), alert.item)),
    ...score.outputs.flatMap((output) => resultOf(output, language)),
    ...score.errors.map((error) => ({
      ...told('error', textIn(error.message, language)),
      items: error.fields,
    })),
    ...score.notices.map((notice) => told('notice', textIn(notice.message, language))),
    ...score.scales.flatMap((scale) => contributionsOf(scale, language)),
    ...score.needs.map((need) =>
      told(
        'need',
        say(need.linkedToOffending ? 'needLinked' : 'need', language, {
          domain: say(need.domain, language),
          level: levelWords(need.level, language),
        }),
      ),
    ),
    ...score.missing.map((missing) =>
      told(
        'missing',
        say('missing', language, {
          title: textIn(missing.text, language),
          status: say(missing.status, language),
        }),
        missing.item,
      ),
    ),
    ...score.nearestChanges.map((change) =>
      told(
        'change',
        say('change', language, {
          title: textIn(change.text, language),
          from: textIn(change.from, language),
          to: textIn(change.to, language),
          value: numberWords(change.value, language),
          band: textIn(change.band.label, language),
        }),
        change.item,
      ),
    ),
  ];
}

function told(kind: Explanation['kind'], text: string, item?: string | null): Explanation {
  return item ? { kind, text, items: [item] } : { kind, text };
}

function resultOf(output: OutputScore, language: string): Explanation[] {
  const title = textIn(output.title, language);
  if (output.value === null) return [told('result', say('noResult', language, { title }))];
  const value = valueWords(output.value, output.unit, language);
  const sentence = output.band
    ? say('resultBand', language, { title, value, band: textIn(output.band.label, language) })
    : say('result', language, { title, value });
  const norm = output.normGroup
    ? [told('result', say('norm', language, { group: textIn(output.normGroup.title, language) }))]
    : [];
  return [told('result', sentence), ...norm].map((each) => ({ ...each, scale: output.scale }));
}

function contributionsOf(scale: ScaleScore, language: string): Explanation[] {
  const isPoints = scale.contributions.every(({ points }) => Number.isInteger(points));
  return [...scale.contributions]
    .filter((each) => !each.missing || scale.raw !== null)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map((each) => ({
      kind: 'contribution',
      text: isPoints ? pointsSentence(each, language) : estimateSentence(each, language),
      scale: scale.code,
      items: each.items,
    }));
}

function pointsSentence(each: Contribution, language: string): string {
  const title = textIn(each.title, language);
  const points = pointWords(each.points, language);
  if (each.missing) return say('bridged', language, { title, points });
  const answer = answerWords(each, language);
  return answer === ''
    ? say('pointsAlone', language, { title, points })
    : say('points', language, { title, answer, points });
}

/** Models on the log-odds scale have no points: a contribution raises or lowers the estimate. */
function estimateSentence(each: Contribution, language: string): string {
  const title = textIn(each.title, language);
  const points = `${each.points > 0 ? '+' : ''}${numberWords(each.points, language)}`;
  if (each.missing) return say('bridged', language, { title, points });
  const words = answerWords(each, language);
  const answer = words === '' ? '' : say('colonAnswer', language, { answer: words });
  const pattern = each.points > 0 ? 'raises' : each.points < 0 ? 'lowers' : 'neutral';
  return say(pattern, language, { title, answer, points });
}

function answerWords(each: Contribution, language: string): string {
  return each.answers
    .filter(({ value }) => value !== null)
    .map(({ value, label }) =>
      label ? say('quoted', language, { answer: textIn(label, language) }) : String(value),
    )
    .join(', ');
}

function valueWords(value: number, unit: OutputScore['unit'], language: string): string {
  if (unit === 'points') return pointWords(value, language);
  if (unit === 'percent') return say('percent', language, { n: numberWords(value, language) });
  if (unit === 'probability')
    return say('percent', language, { n: numberWords(value * 100, language) });
  return say('level', language, { n: numberWords(value, language) });
}

function pointWords(points: number, language: string): string {
  return points === 1
    ? say('onePoint', language)
    : say('manyPoints', language, { n: numberWords(points, language) });
}

/** Making a format costs more than all the sentences of a score. */
const formats = new Map<string, Intl.NumberFormat>();

function numberWords(value: number, language: string): string {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    formats.set(language, format);
  }
  return format.format(value);
}

function levelWords(level: NeedLevel, language: string): string {
  return say(level === 'unknown' ? 'level-unknown' : level, language);
}
