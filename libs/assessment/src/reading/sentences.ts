import { textIn, type Text } from '../definition/text';

/** Sentence patterns; `{name}` is filled in. Another language is another key in each row. */
const PATTERNS = {
  result: { en: '{title}: {value}.', zh: '{title}：{value}。' },
  resultBand: { en: '{title}: {value}, {band}.', zh: '{title}：{value}，{band}。' },
  noResult: { en: '{title}: no result can be given.', zh: '{title}：无法给出结果。' },
  norm: { en: 'The cut-offs are those for {group}.', zh: '所用分界值适用于：{group}。' },
  points: { en: '{title}: {answer} gives {points}.', zh: '{title}：{answer}，计 {points}。' },
  pointsAlone: { en: '{title} gives {points}.', zh: '{title}，计 {points}。' },
  raises: {
    en: '{title}{answer} raises the estimate ({points}).',
    zh: '{title}{answer}使估计值上升（{points}）。',
  },
  lowers: {
    en: '{title}{answer} lowers the estimate ({points}).',
    zh: '{title}{answer}使估计值下降（{points}）。',
  },
  neutral: {
    en: '{title}{answer} does not change the estimate.',
    zh: '{title}{answer}不改变估计值。',
  },
  bridged: {
    en: '{title}: not answered; counts as {points}.',
    zh: '{title}：未回答；计 {points}。',
  },
  missing: { en: 'Not answered: {title} ({status}).', zh: '未回答：{title}（{status}）。' },
  change: {
    en: 'If “{title}” were “{to}” instead of “{from}”, the result would be {value}, {band}.',
    zh: '如果“{title}”的答案由“{from}”变为“{to}”，结果将为 {value}，{band}。',
  },
  need: { en: '{domain}: {level}.', zh: '{domain}：{level}。' },
  needLinked: {
    en: '{domain}: {level}, linked to offending.',
    zh: '{domain}：{level}，与违法行为有关。',
  },
  onePoint: { en: '1 point', zh: '1 分' },
  manyPoints: { en: '{n} points', zh: '{n} 分' },
  percent: { en: '{n} percent', zh: '{n}%' },
  level: { en: '{n}', zh: '{n}' },
  quoted: { en: '“{answer}”', zh: '“{answer}”' },
  colonAnswer: { en: ' ({answer})', zh: '（{answer}）' },
  unknown: { en: 'not known', zh: '不清楚' },
  declined: { en: 'declined', zh: '拒绝回答' },
  'not-asked': { en: 'not asked', zh: '未询问' },
  answered: { en: 'answered', zh: '已回答' },
  none: { en: 'no need', zh: '没有需求' },
  some: { en: 'some need', zh: '有一定需求' },
  significant: { en: 'significant need', zh: '有显著需求' },
  'level-unknown': { en: 'not known yet', zh: '尚不清楚' },
  accommodation: { en: 'Accommodation', zh: '住所' },
  employment: { en: 'Employment', zh: '就业' },
  education: { en: 'Education and skills', zh: '教育与技能' },
  'money-documents': { en: 'Money and documents', zh: '经济与证件' },
  drugs: { en: 'Drugs', zh: '毒品' },
  alcohol: { en: 'Alcohol', zh: '酒精' },
  health: { en: 'Health and mental wellbeing', zh: '健康与心理' },
  family: { en: 'Family and relationships', zh: '家庭与关系' },
  community: { en: 'Community and associates', zh: '社区与交往' },
  thinking: { en: 'Thinking, attitudes and behaviour', zh: '思维、态度与行为' },
} as const satisfies Record<string, Text>;

export type Pattern = keyof typeof PATTERNS;

/** Patterns taken apart once: texts at even places, names of blanks at odd ones. */
const taken = new Map<string, readonly string[]>();

/** One sentence in one language, its blanks filled. */
export function say(
  pattern: Pattern,
  language: string,
  words: Readonly<Record<string, string>> = {},
): string {
  const key = `${pattern} ${language}`;
  let parts = taken.get(key);
  if (!parts) {
    parts = textIn(PATTERNS[pattern], language).split(/\{(\w+)\}/);
    taken.set(key, parts);
  }
  let sentence = '';
  parts.forEach((part, at) => {
    sentence += at % 2 === 0 ? part : (words[part] ?? `{${part}}`);
  });
  return sentence;
}
