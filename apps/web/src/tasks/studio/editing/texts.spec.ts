import { findInstrument } from '@throughcare/assessment/registry';
import type { InstrumentFile } from '@throughcare/assessment';
import { aFile } from './a-file';
import { missingIn, removeLanguage, setLanguage, setText, textsOf } from './texts';

describe('the texts of a file', () => {
  it('are all found, wherever they stand', () => {
    const texts = textsOf(aFile()).map(({ text }) => text.en);
    expect(texts).toEqual(
      expect.arrayContaining(['Mood', 'Never.', 'Low?', 'No', 'Some', 'Ask more.']),
    );
  });

  it('are counted as missing in a language until each has words', () => {
    const file = setLanguage(aFile(), 'ar', 'working');
    const all = textsOf(file);
    expect(missingIn(file, 'ar')).toHaveLength(all.length);
    const whole = all.reduce((now, { path }) => setText(now, path, 'ar', 'كلمة'), file);
    expect(missingIn(whole, 'ar')).toEqual([]);
  });

  it('of a language go with it, and English never goes', () => {
    const file = setText(setLanguage(aFile(), 'zh', 'working'), ['title'], 'zh', '心情');
    const without = removeLanguage(file, 'zh');
    expect(without).toEqual(aFile());
  });

  it('are complete in every language of a built-in instrument', () => {
    const file = findInstrument('throughcare-needs') as unknown as InstrumentFile;
    for (const language of Object.keys(file.languages))
      expect(missingIn(file, language)).toEqual([]);
  });
});
