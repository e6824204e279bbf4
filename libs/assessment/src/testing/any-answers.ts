import fc from 'fast-check';
import type { InstrumentDefinition, Item } from '../definition/instrument';
import type { Answer, Answers } from '../engine/answers';

/** Any answer to one question; text also words that look like offence codes. */
export function answerTo(item: Item): fc.Arbitrary<Answer> {
  const answered = (value: fc.Arbitrary<Answer['value']>) =>
    value.map((each): Answer => ({ value: each }));
  switch (item.kind) {
    case 'choice':
      return answered(fc.constantFrom(...(item.options ?? []).map((option) => option.code)));
    case 'multi':
      return answered(fc.subarray((item.options ?? []).map((option) => option.code)));
    case 'boolean':
      return answered(fc.boolean());
    case 'number':
      return answered(fc.integer({ min: item.min ?? -3, max: item.max ?? 60 }));
    case 'date':
      return answered(fc.integer({ min: 1960, max: 2025 }).map((year) => `${year}-05-17`));
    case 'text':
      return answered(fc.constantFrom('02803', '11618', 'ABC', 'some words'));
    case 'entries':
      return answered(
        fc.array(
          fc.record(
            Object.fromEntries(
              (item.fields ?? []).map((field) => [
                field.code,
                answerTo({ ...field, section: item.section }).map(({ value }) => value as never),
              ]),
            ),
          ),
          { minLength: item.min ?? 0, maxLength: Math.min(item.max ?? 4, 4) },
        ),
      );
  }
}

/** Any answers an assessor could give, some left out. */
export function answersTo(definition: InstrumentDefinition): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(definition.items.map((item) => [item.code, answerTo(item)])),
    { requiredKeys: [] },
  );
}
