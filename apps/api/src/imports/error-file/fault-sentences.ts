import type { ImportFault, ImportFaultCode } from '@throughcare/domain';

type Sentences = Readonly<Record<ImportFaultCode, string>>;

const ENGLISH: Sentences = {
  required: 'fill this in',
  'too-long': 'use at most {max} characters',
  'not-a-date': 'write a day such as 2026-03-02',
  'not-an-instant': 'write a day, or a day and a time, such as 2026-03-02 09:30',
  'in-the-future': 'this must have happened already',
  'too-long-ago': 'this is more than {years} years ago',
  'unknown-choice': 'use one of: {choices}',
  'not-yes-or-no': 'write yes or no',
  'unknown-code': 'this is not a code of the list (ICCS)',
  'not-a-person-number': 'this is not a person number; one letter or digit may be wrong',
  'not-a-country': 'write two letters, such as CN',
  'dates-out-of-order': 'this day comes before an earlier one ({earlier})',
  'person-missing': 'give the person number or another number of the person',
  'person-unknown': 'nobody within your reach has this number',
  'person-ambiguous': 'these numbers belong to more than one person',
  'site-unknown': 'there is no such site among yours',
  'too-many-cells': 'the row has more cells than there are headings',
  'not-the-same-any-more': 'the row it was said to be the same as was not loaded',
  'worked-on-since': 'somebody has worked on this record since',
  refused: 'a rule says no ({reason})',
};

const CHINESE: Sentences = {
  required: '请填写',
  'too-long': '最多 {max} 个字符',
  'not-a-date': '请写成 2026-03-02 这样的日期',
  'not-an-instant': '请写日期，或日期加时间，如 2026-03-02 09:30',
  'in-the-future': '必须是已经发生的日期',
  'too-long-ago': '距今超过 {years} 年',
  'unknown-choice': '请使用以下之一：{choices}',
  'not-yes-or-no': '请写“是”或“否”',
  'unknown-code': '不是列表（ICCS）中的代码',
  'not-a-person-number': '不是人员编号；可能有一个字母或数字写错',
  'not-a-country': '请写两个字母的国家代码，如 CN',
  'dates-out-of-order': '此日期早于应在其前的日期（{earlier}）',
  'person-missing': '请填写人员编号或此人的其他编号',
  'person-unknown': '您的范围内没有此编号的人员',
  'person-ambiguous': '这些编号属于不止一个人',
  'site-unknown': '您的机构中没有此机构',
  'too-many-cells': '此行的单元格多于标题',
  'not-the-same-any-more': '被认为相同的那一行未被导入',
  'worked-on-since': '此后已有人处理过该记录',
  refused: '规则不允许（{reason}）',
};

/** What to correct in one row, each fault by the heading of its column. */
export function faultSentence(
  faults: readonly ImportFault[],
  headingOf: (field: string) => string,
  language: string | undefined,
): string {
  const sentences = language?.startsWith('zh') ? CHINESE : ENGLISH;
  return faults
    .map(({ field, code, facts }) => {
      const sentence = sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => {
        const fact = facts?.[name];
        return name === 'earlier' ? headingOf(String(fact)) : String(fact ?? '');
      });
      return field === null ? sentence : `${headingOf(field)}: ${sentence}`;
    })
    .join('; ');
}
