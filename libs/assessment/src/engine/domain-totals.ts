import type { InstrumentDefinition } from '../definition/instrument';
import type { Reading } from './read-answers';
import type { DomainTotal } from './score';

/** Points given section by section: what was asked, what was answered, what it came to. */
export function domainTotals(
  definition: InstrumentDefinition,
  reading: Reading,
): readonly DomainTotal[] {
  return definition.sections.flatMap((section): DomainTotal[] => {
    let points = 0;
    let answered = 0;
    let asked = 0;
    let scored = 0;
    definition.items.forEach((item, index) => {
      if (
        item.section !== section.code ||
        !item.options?.some((option) => option.points !== undefined)
      )
        return;
      scored += 1;
      if (!reading.visible[index]) return;
      asked += 1;
      const number = reading.sheet.numbers[index] as number;
      if (Number.isNaN(number)) return;
      answered += 1;
      points += number;
    });
    return scored === 0
      ? []
      : [{ section: section.code, title: section.title, points, answered, asked }];
  });
}
