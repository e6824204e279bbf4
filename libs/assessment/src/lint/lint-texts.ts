import type { InstrumentDefinition } from '../definition/instrument';
import type { Fault } from './fault';

/** Every text must exist in every language that the definition declares, and not be blank. */
export function lintTexts(definition: InstrumentDefinition): Fault[] {
  const faults: Fault[] = [];
  const languages = Object.keys(definition.languages);
  const visit = (node: unknown, at: string): void => {
    if (Array.isArray(node)) {
      node.forEach((each, index) => visit(each, `${at}[${nameOf(each) ?? index}]`));
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    if ('en' in node && typeof node.en === 'string') {
      const text = node as Readonly<Record<string, unknown>>;
      const lacking = languages.filter(
        (language) => typeof text[language] !== 'string' || String(text[language]).trim() === '',
      );
      if (lacking.length > 0) {
        faults.push({
          code: 'translation-missing',
          at,
          message: `No text in ${lacking.join(', ')}: “${node.en}”.`,
        });
      }
      return;
    }
    for (const [key, each] of Object.entries(node)) visit(each, at === '' ? key : `${at}.${key}`);
  };
  const { tables: _tables, languages: _languages, ...rest } = definition;
  visit(rest, '');
  return faults;
}

function nameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('code' in node)) return undefined;
  return String(node.code);
}
