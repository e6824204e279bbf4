import type { InstrumentFile } from '@throughcare/assessment';

/** What a new instrument begins with: every part that has to be there, empty; the checks then say what is missing. */
export function blankFile(
  code: string,
  version: string,
  title: InstrumentFile['title'],
): InstrumentFile {
  return {
    format: 1,
    code,
    version,
    title,
    purpose: { en: '' },
    population: { description: { en: '' } },
    source: { description: { en: '' }, citations: [] },
    licence: { name: '', notice: { en: '' }, wording: 'included' },
    validation: { status: 'not-validated', statement: { en: '' }, validatedFor: [] },
    languages: { en: 'original' },
    sections: [{ code: 'questions', title: { en: 'Questions' } }],
    items: [],
    scales: [],
  };
}
