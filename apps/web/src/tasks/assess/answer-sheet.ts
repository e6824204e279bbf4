import {
  isUnfinished,
  prefilled,
  type Answers,
  type AssessmentContext,
  type CompiledInstrument,
  type Item,
  type MissingItem,
} from '@throughcare/assessment';
import type { components } from '@throughcare/api-client';
import type { SheetReply } from '../../ui/question/reply';
import type { QueueState } from './answer-queue';

export type SavedAnswer = components['schemas']['AnswerResponse'];

export interface SheetSection {
  readonly code: string;
  readonly items: readonly Item[];
  readonly answered: number;
  /** Questions that must still be answered before handing in. */
  readonly open: number;
  readonly unknown: number;
}

/** The whole draft as it stands on this device: saved answers, and over them what is still on its way. */
export interface Sheet {
  readonly replies: Readonly<Record<string, SheetReply>>;
  readonly sections: readonly SheetSection[];
  readonly missing: readonly MissingItem[];
}

export function readSheet(
  instrument: CompiledInstrument,
  context: AssessmentContext,
  saved: readonly SavedAnswer[],
  queue: QueueState,
): Sheet {
  const replies: Record<string, SheetReply> = {};
  for (const { item, value, status, evidence, sources, isPrefilled } of saved) {
    replies[item] = {
      value,
      status: status as SheetReply['status'],
      evidence,
      sources,
      isFilledIn: isPrefilled,
      isWaiting: false,
    };
  }
  for (const [item, reply] of Object.entries(queue.acknowledged))
    replies[item] = { ...reply, isFilledIn: false, isWaiting: false };
  for (const { item, mine } of Object.values(queue.conflicts))
    replies[item] = { ...mine, isFilledIn: false, isWaiting: true };
  for (const { item, reply } of Object.values(queue.pending))
    replies[item] = { ...reply, isFilledIn: false, isWaiting: true };

  const answers = confirmed(replies);
  const visible = instrument.visibleItems(answers, context);
  for (const item of visible) {
    const value = prefilled(item, replies[item.code], context);
    if (value !== null)
      replies[item.code] = {
        value,
        status: 'answered',
        evidence: null,
        sources: ['record'],
        isFilledIn: true,
        isWaiting: false,
      };
  }
  const unfinished = new Set(
    visible.flatMap((item) => {
      const answer = answers[item.code];
      return answer?.status === 'answered' && isUnfinished(item, answer.value) ? [item.code] : [];
    }),
  );
  // «Unknown», «declined» and «not asked» are replies; silence is missing, and an entry that lacks an answer.
  const missing = instrument
    .missing(answers, context)
    .filter(({ item }) => answers[item] === undefined || unfinished.has(item));
  const open = new Set(missing.map(({ item }) => item));
  const sections = instrument.definition.sections.map(({ code }) => {
    const items = visible.filter(({ section }) => section === code);
    return {
      code,
      items,
      answered: items.filter(
        ({ code: item }) => answers[item]?.status === 'answered' && !unfinished.has(item),
      ).length,
      open: items.filter((item) => open.has(item.code)).length,
      unknown: items.filter((item) =>
        ['unknown', 'declined', 'not-asked'].includes(answers[item.code]?.status ?? ''),
      ).length,
    };
  });
  return { replies, sections: sections.filter(({ items }) => items.length > 0), missing };
}

function confirmed(replies: Readonly<Record<string, SheetReply>>): Answers {
  return Object.fromEntries(
    Object.entries(replies)
      .filter(([, reply]) => !reply.isFilledIn)
      .map(([item, { value, status }]) => [
        item,
        { value: status === 'answered' ? value : null, status },
      ]),
  );
}
