import { identifierFields, type ImportField } from './import-field';

/** What a file of people can tell; names in any script. */
export const PEOPLE_FIELDS: readonly ImportField[] = [
  {
    name: 'givenName',
    type: 'text',
    max: 200,
    isRequired: true,
    headings: [
      'given name',
      'first name',
      'forename',
      'forenames',
      'name',
      'full name',
      '名',
      '名字',
      '姓名',
    ],
  },
  {
    name: 'familyName',
    type: 'text',
    max: 200,
    headings: ['family name', 'last name', 'surname', '姓', '姓氏'],
  },
  {
    name: 'nameInScript',
    type: 'text',
    max: 200,
    headings: ['name in own script', 'native name', 'original name', '原文姓名', '本民族文字姓名'],
  },
  {
    name: 'otherName',
    type: 'text',
    max: 200,
    headings: ['alias', 'also known as', 'aka', 'other name', '别名', '曾用名'],
  },
  {
    name: 'bornOn',
    type: 'date',
    isPast: true,
    headings: ['born on', 'date of birth', 'birth date', 'dob', 'born', '出生日期', '生日'],
  },
  {
    name: 'birthPrecision',
    type: 'choice',
    choices: {
      day: ['exact', 'full date', '准确', '精确到日'],
      year: ['year only', 'only year', '仅年份', '只知年份'],
      estimated: ['estimate', 'approximate', '估计', '大约'],
      unknown: ['not known', 'none', '不详', '未知'],
    },
    headings: ['birth date known', 'birth precision', 'dob precision', '出生日期准确度'],
  },
  {
    name: 'sex',
    type: 'choice',
    isRequired: true,
    choices: {
      female: ['f', 'woman', 'w', '女', '女性'],
      male: ['m', 'man', '男', '男性'],
      other: ['x', 'another', 'intersex', '其他'],
      unknown: ['u', 'not known', 'n/a', '不详', '未知'],
    },
    headings: ['registered sex', 'gender (registered)', '性别'],
  },
  { name: 'gender', type: 'text', max: 80, headings: ['self-described gender', '自述性别'] },
  {
    name: 'nationality',
    type: 'country',
    headings: ['citizenship', 'country of nationality', '国籍'],
  },
  { name: 'language', type: 'text', max: 35, headings: ['first language', 'lang', '语言', '母语'] },
  {
    name: 'needsInterpreter',
    type: 'yes-no',
    headings: ['needs interpreter', 'interpreter', 'interpreter needed', '需要翻译', '需要口译'],
  },
  ...identifierFields,
];
