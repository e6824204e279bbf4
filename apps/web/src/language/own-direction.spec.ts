import { changeLanguage, startLanguage } from './i18n';
import { inItsOwnDirection } from './own-direction';

describe('a sentence without a translation', () => {
  it('is set apart between Arabic, so that its full stop stays at its end', () => {
    expect(inItsOwnDirection('Nobody waits.', 'ar')).toBe('\u2066Nobody waits.\u2069');
    expect(inItsOwnDirection('Written down on 15 نوفمبر by Alma Lind.', 'ar')).toMatch(/^\u2066/);
  });

  it('is left alone where it is translated, also with a Latin name in it', () => {
    expect(inItsOwnDirection('Nathan ينتظر موعدًا غدًا صباحًا.', 'ar')).not.toMatch(/\u2066/);
    expect(inItsOwnDirection('Nobody waits.', 'en')).toBe('Nobody waits.');
    expect(inItsOwnDirection('16', 'ar')).toBe('16');
  });

  it('passes there on its way to every page', async () => {
    const words = await startLanguage('ar');
    await words.loadNamespaces('administer');
    expect(words.t('administer:users.title')).toBe('\u2066Users\u2069');
    await changeLanguage(words, 'en');
    await words.loadNamespaces('administer');
    expect(words.t('administer:users.title')).toBe('Users');
  });
});
