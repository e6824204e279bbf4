import { personKeyFields, type ImportField } from './import-field';

/** The order that lets someone be held or supervised, with its offences (NMR-07b, ICCS). */
export const ORDER_FIELDS: readonly ImportField[] = [
  ...personKeyFields,
  {
    name: 'orderNumber',
    type: 'text',
    max: 80,
    isRequired: true,
    headings: ['order number', 'order no', 'case number', 'warrant number', '判决书号', '案号'],
  },
  {
    name: 'court',
    type: 'text',
    max: 200,
    isRequired: true,
    headings: ['court name', 'sentencing court', '法院', '审判法院'],
  },
  {
    name: 'kind',
    type: 'choice',
    isRequired: true,
    choices: {
      remand: ['pre-trial', 'pretrial', 'detention', '羁押', '未决'],
      sentence: ['sentenced', 'prison sentence', 'imprisonment', '刑罚', '判刑', '有期徒刑'],
      'community-order': ['community', 'community sentence', 'probation', '社区矫正', '社区令'],
      licence: ['license', 'parole', 'conditional release', '假释'],
    },
    headings: ['order kind', 'kind of order', 'order type', 'type', '种类', '类型'],
  },
  {
    name: 'imposedOn',
    type: 'date',
    isRequired: true,
    isPast: true,
    headings: ['imposed on', 'date imposed', 'date of order', 'order date', '判决日期', '作出日期'],
  },
  {
    name: 'startsOn',
    type: 'date',
    headings: ['starts on', 'start date', 'starts', '开始日期', '刑期起'],
  },
  {
    name: 'earliestReleaseOn',
    type: 'date',
    headings: ['earliest release', 'earliest release date', 'erd', '最早释放日期'],
  },
  {
    name: 'conditionalReleaseOn',
    type: 'date',
    headings: ['conditional release', 'conditional release date', 'crd', '假释日期'],
  },
  {
    name: 'endsOn',
    type: 'date',
    headings: ['ends on', 'end date', 'ends', 'expiry date', '结束日期', '刑期止'],
  },
  {
    name: 'offenceCode',
    type: 'iccs',
    isRequired: true,
    headings: ['iccs', 'iccs code', 'offence code', 'main offence', '罪名代码', '国际犯罪分类代码'],
  },
  {
    name: 'offenceLabel',
    type: 'text',
    max: 300,
    headings: ['offence', 'offence name', 'charge', '罪名'],
  },
  {
    name: 'nationalCode',
    type: 'text',
    max: 40,
    headings: ['national code', 'statute', 'section of law', '本国代码', '法条'],
  },
  {
    name: 'committedOn',
    type: 'date',
    isPast: true,
    headings: ['committed on', 'date of offence', 'offence date', '犯罪日期'],
  },
  { name: 'isAttempted', type: 'yes-no', headings: ['attempted', 'attempt', '未遂'] },
  {
    name: 'otherOffences',
    type: 'iccs-list',
    headings: ['other offences', 'further offences', '其他罪名'],
  },
];
