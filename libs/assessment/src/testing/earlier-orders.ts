import type { InstrumentDefinition } from '../definition/instrument';

const text = (en: string, zh: string) => ({ en, zh });

/** A made-up instrument that asks once for each earlier order: for tests only. */
export const earlierOrders: InstrumentDefinition = {
  format: 1,
  code: 'earlier-orders',
  version: '1.0',
  title: text('Earlier orders', '既往判决'),
  purpose: text('Made up for tests.', '仅供测试。'),
  population: { description: text('Nobody', '无') },
  source: { description: text('Made up', '虚构'), citations: [] },
  licence: { name: 'CC0-1.0', notice: text('Made up', '虚构'), wording: 'included' },
  validation: {
    status: 'not-validated',
    statement: text('Made up', '虚构'),
    validatedFor: [],
  },
  languages: { en: 'original', zh: 'working' },
  sections: [{ code: 'history', title: text('History', '经历') }],
  items: [
    {
      code: 'orders',
      section: 'history',
      kind: 'entries',
      text: text('Each earlier order', '每一次既往判决'),
      max: 20,
      fields: [
        {
          code: 'kind',
          kind: 'choice',
          text: text('Kind', '种类'),
          options: [
            { code: 'theft', label: text('Theft', '盗窃'), points: 1 },
            { code: 'robbery', label: text('Robbery', '抢劫'), points: 3 },
          ],
        },
        { code: 'on', kind: 'date', text: text('Day', '日期') },
        { code: 'months', kind: 'number', whole: true, min: 0, text: text('Months', '月数') },
        { code: 'served', kind: 'boolean', optional: true, text: text('Served', '已服') },
      ],
    },
  ],
  scales: [
    {
      code: 'history',
      title: text('History', '经历'),
      kind: 'risk',
      terms: [
        {
          code: 'robberies',
          give: {
            entries: { item: 'orders', give: 'count', where: [{ field: 'kind', in: ['robbery'] }] },
          },
        },
        {
          code: 'weights',
          give: {
            entries: {
              item: 'orders',
              give: 'sum',
              field: 'kind',
              where: [{ field: 'months', atLeast: 6, below: 60 }],
            },
          },
        },
        {
          code: 'longest',
          give: {
            first: [
              {
                when: { number: { entries: { item: 'orders', give: 'count' } }, is: 0 },
                give: 0,
              },
              { give: { entries: { item: 'orders', give: 'highest', field: 'months' } } },
            ],
          },
        },
      ],
      outputs: [
        {
          code: 'total',
          title: text('Total', '总分'),
          of: { value: 'history' },
          unit: 'points',
          primary: true,
        },
        {
          code: 'years',
          title: text('Years since the last', '距上一次年数'),
          of: {
            completedYears: {
              from: { ofEntries: { item: 'orders', field: 'on', give: 'latest' } },
              to: { context: 'assessedOn' },
            },
          },
          unit: 'points',
        },
      ],
    },
  ],
};
