import { personKeyFields, type ImportField } from './import-field';

/** One line of the movement ledger (NMR-07c). */
export const MOVEMENT_FIELDS: readonly ImportField[] = [
  ...personKeyFields,
  {
    name: 'kind',
    type: 'choice',
    isRequired: true,
    choices: {
      admission: ['admitted', 'reception', 'entry', '收监', '入监'],
      transfer: ['transferred', 'moved', '转移', '调监'],
      'temporary-absence': ['absence', 'leave', 'temporary leave', '临时离监', '离监'],
      return: ['returned', 'back', '返回', '回监'],
      release: ['released', 'discharge', '释放', '出监'],
    },
    headings: ['movement', 'movement kind', 'movement type', 'type', '种类', '移动类型'],
  },
  {
    name: 'movedAt',
    type: 'instant',
    isRequired: true,
    isPast: true,
    headings: ['moved at', 'date and time', 'date', 'when', 'movement date', '日期', '时间'],
  },
  {
    name: 'site',
    type: 'site',
    headings: ['to', 'to site', 'prison', 'institution', 'destination', '机构', '监狱', '目的地'],
  },
  {
    name: 'reason',
    type: 'choice',
    choices: {
      'new-order': ['new order', 'new sentence', 'court order', '新判决'],
      recall: ['recalled', '收回', '撤销假释'],
      'nearer-home': ['nearer home', 'closer to family', '离家近'],
      'programme-place': ['programme', 'programme place', '项目名额'],
      safety: ['protection', '安全'],
      capacity: ['overcrowding', '容量'],
      court: ['court hearing', '出庭'],
      hospital: ['medical', '就医', '住院'],
      'home-leave': ['home leave', '探亲'],
      'work-outside': ['work outside', 'work release', '外出劳动'],
      'sentence-served': ['sentence served', 'end of sentence', '刑满'],
      'conditional-release': ['conditional release', 'parole', '假释'],
      acquitted: ['acquittal', '无罪'],
      bail: ['bailed', '取保候审', '保释'],
      'removal-from-country': ['removal', 'deportation', '遣返'],
      death: ['died', '死亡'],
      'release-in-error': ['release in error', '误放'],
      other: ['unknown', '其他'],
    },
    headings: ['why', 'reason for movement', '原因'],
  },
  {
    name: 'place',
    type: 'text',
    max: 120,
    headings: ['wing', 'room', 'bed', 'cell', 'location', '监区', '床位'],
  },
  { name: 'note', type: 'text', max: 500, headings: ['notes', 'remark', 'remarks', '备注'] },
];
