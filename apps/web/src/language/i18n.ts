import { createInstance, type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadCatalogue } from './catalogues';
import { loadFontsFor } from './fonts';
import { LANGUAGES, languageOf } from './languages';
import { ownDirection } from './own-direction';

const REMEMBERED = 'throughcare.language';

const catalogueBackend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, namespace, done) => {
    loadCatalogue(language, namespace)
      // Where a catalogue is missing, the English one stands in its place at once: the reader never sees a key.
      .then((words) => words ?? (language === 'en' ? undefined : loadCatalogue('en', namespace)))
      .then((words) => done(null, words ?? {}))
      .catch((error: Error) => done(error, null));
  },
};

/** Starts the words of the interface; each namespace is fetched when a page first asks for it. */
export async function startLanguage(first?: string): Promise<i18n> {
  const words = createInstance();
  words.on('languageChanged', dressDocument);
  await words
    .use(catalogueBackend)
    .use(initReactI18next)
    .use(ownDirection)
    .init({
      lng: languageOf(first ?? remembered()).code,
      fallbackLng: 'en',
      supportedLngs: LANGUAGES.map((language) => language.code),
      ns: ['shell', 'kit'],
      defaultNS: 'shell',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      // An untranslated sentence is written as an empty string: read English instead.
      returnEmptyString: false,
      postProcess: [ownDirection.name],
      // A missing sentence is said where those who mend it look, and the browser journeys listen.
      saveMissing: true,
      missingKeyHandler: (_, namespace, key, shown) => {
        // eslint-disable-next-line no-console -- the browser's own place for what a developer must know
        if (shown === key) console.error(`No words for ${namespace}:${key}`);
      },
    });
  return words;
}

export async function changeLanguage(words: i18n, code: string): Promise<void> {
  localStorage.setItem(REMEMBERED, code);
  await words.changeLanguage(languageOf(code).code);
}

function remembered(): string {
  return localStorage.getItem(REMEMBERED) ?? navigator.language;
}

function dressDocument(code: string): void {
  const language = languageOf(code);
  document.documentElement.lang = language.code;
  document.documentElement.dir = language.direction;
  void loadFontsFor(language.code);
}
