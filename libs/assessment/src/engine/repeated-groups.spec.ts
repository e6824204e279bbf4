import { Ajv } from 'ajv';
import fc from 'fast-check';
import type { InstrumentDefinition, Item } from '../definition/instrument';
import { fromQuestionnaire } from '../fhir/from-questionnaire';
import { fromResponse, toResponse } from '../fhir/questionnaire-response';
import { toQuestionnaire } from '../fhir/to-questionnaire';
import { lintInstrument } from '../lint/lint-instrument';
import { answersFromRow } from '../reading/answers-from-row';
import { instrumentSchema } from '../registry';
import { answersTo } from '../testing/any-answers';
import { earlierOrders } from '../testing/earlier-orders';
import { labelOf } from './answer-label';
import type { Entry } from './answers';
import { compileInstrument } from './compile-instrument';
import { isPossible } from './read-answers';

const instrument = compileInstrument(earlierOrders);
const [orders] = earlierOrders.items as readonly [Item];
const today = { assessedOn: '2026-02-01' };
const theft: Entry = { kind: 'theft', on: '2019-05-04', months: 3 };
const robbery: Entry = { kind: 'robbery', on: '2021-02-02', months: 12, served: true };

const scoreOf = (...entries: readonly Entry[]) =>
  instrument.score({ orders: { value: entries } }, today);
const outputsOf = (...entries: readonly Entry[]) =>
  Object.fromEntries(scoreOf(...entries).outputs.map(({ code, value }) => [code, value]));
const faultsOf = (change: Partial<Item>, more: Partial<InstrumentDefinition> = {}) =>
  lintInstrument({ ...earlierOrders, items: [{ ...orders, ...change }], ...more }).map(
    ({ code }) => code,
  );

describe('a repeated group', () => {
  it('counts, adds and finds the highest over the entries for which every test holds', () => {
    // One robbery; of 6 months or more only the robbery's 3 points; the longest 12 months.
    expect(outputsOf(theft, robbery)).toEqual({ total: 1 + 3 + 12, years: 4 });
    expect(scoreOf(theft, robbery).scales[0]?.contributions.map(({ points }) => points)).toEqual([
      1, 3, 12,
    ]);
  });

  it('with no entries is answered: there were none', () => {
    expect(outputsOf()).toEqual({ total: 0, years: null });
    expect(scoreOf().missing).toEqual([]);
  });

  it('unanswered is missing, and so is one with an entry that lacks an answer', () => {
    expect(instrument.missing({}, today).map(({ item }) => item)).toEqual(['orders']);
    const unfinished = { orders: { value: [{ kind: 'theft', on: null, months: 3 }] } };
    expect(instrument.missing(unfinished, today).map(({ item }) => item)).toEqual(['orders']);
    expect(instrument.score(unfinished, today).total).toBeNull();
  });

  it('takes no field it does not have, no impossible answer and not more entries than allowed', () => {
    expect(isPossible(orders, [theft, robbery])).toBe(true);
    expect(isPossible(orders, [{ ...theft, months: null }])).toBe(true);
    expect(isPossible(orders, [{ ...theft, colour: 'red' }])).toBe(false);
    expect(isPossible(orders, [{ ...theft, months: -1 }])).toBe(false);
    expect(isPossible(orders, [{ ...theft, kind: 'arson' }])).toBe(false);
    expect(
      isPossible(
        orders,
        Array.from({ length: 21 }, () => theft),
      ),
    ).toBe(false);
    expect(isPossible(orders, 'theft')).toBe(false);
  });

  it('adds up to its contributions whatever is answered', () => {
    fc.assert(
      fc.property(answersTo(earlierOrders), (answers) => {
        const { total, scales } = instrument.score(answers, today);
        const sum = scales[0]?.contributions.reduce((all, { points }) => all + points, 0);
        expect(total === null || total === sum).toBe(true);
      }),
    );
  });

  it('reads as its answers, in each language', () => {
    expect(labelOf(orders, [theft, robbery])).toEqual({
      en: 'Theft, 2019-05-04, 3; Robbery, 2021-02-02, 12, Yes',
      zh: '盗窃, 2019-05-04, 3; 抢劫, 2021-02-02, 12, 是',
    });
    expect(labelOf(orders, [])).toEqual({ en: 'None', zh: '无' });
  });

  it('comes from a file as a list, or as JSON in a column of a CSV', () => {
    const wanted = { orders: { value: [theft] } };
    expect(answersFromRow(earlierOrders, { orders: [theft] })).toEqual(wanted);
    expect(answersFromRow(earlierOrders, { orders: JSON.stringify([theft]) })).toEqual(wanted);
    const broken = answersFromRow(earlierOrders, { orders: '[{' });
    expect(instrument.score(broken, today).errors[0]).toMatchObject({ fields: ['orders'] });
  });
});

describe('the checks of a repeated group', () => {
  it('find nothing in a sound one', () => {
    expect(lintInstrument(earlierOrders)).toEqual([]);
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(instrumentSchema);
    expect(validate(earlierOrders) ? null : validate.errors).toBeNull();
  });

  it.each<[string, Partial<Item>, string]>([
    ['no field', { fields: [] }, 'empty-section'],
    [
      'a field twice',
      { fields: [...(orders.fields ?? []), ...(orders.fields ?? [])] },
      'duplicate-code',
    ],
    ['a field that is read and gone', { fields: orders.fields?.slice(1) }, 'unknown-reference'],
    ['fields without a group', { kind: 'text' }, 'wrong-kind'],
    [
      'a field that gives no number',
      { fields: orders.fields?.map((each) => ({ ...each, kind: 'text' as const })) },
      'wrong-kind',
    ],
    [
      'an option without points that is added',
      {
        fields: orders.fields?.map((each) => ({
          ...each,
          options: each.options?.map(({ points: _points, ...option }) => option),
        })),
      },
      'points-missing',
    ],
  ])('name %s', (_, change, code) => expect(faultsOf(change)).toContain(code));
});

describe('a repeated group in FHIR', () => {
  it.each(['R4', 'R5'] as const)('is a group that repeats, there and back (%s)', (version) => {
    const { questionnaire, leftOut } = toQuestionnaire(earlierOrders, version);
    const group = questionnaire.item?.[0]?.item?.[0];
    expect(group).toMatchObject({ linkId: 'orders', type: 'group', repeats: true });
    expect(group?.item?.map(({ linkId }) => linkId)).toEqual([
      'orders.kind',
      'orders.on',
      'orders.months',
      'orders.served',
    ]);
    // FHIRPath cannot tell an unanswered group from an empty one, so its results are named as left out.
    expect(leftOut.map(({ because }) => because)).toContain('repeated groups');
    const [item] = fromQuestionnaire(questionnaire).file.items;
    expect(item).toMatchObject({ code: 'orders', kind: 'entries', max: 20 });
    expect(item?.fields).toEqual(orders.fields);
  });

  it('keeps every entry of an answer', () => {
    const answers = { orders: { value: [{ ...theft, served: null }, robbery] } };
    const response = toResponse(instrument, answers, today, { status: 'completed' });
    expect(response.item?.[0]?.item).toHaveLength(2);
    expect(fromResponse(earlierOrders, response)).toEqual(answers);
  });
});
