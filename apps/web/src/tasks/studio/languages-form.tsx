import { useState } from 'react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { QuickSelect } from './quick-select';
import { missingIn, removeLanguage, setLanguage, setText, textsOf } from './editing/texts';
import { useStudio } from './studio-context';
import { useLanguageName } from './use-language-name';
import styles from './languages.module.css';
import forms from './forms.module.css';

/** Languages the product's people speak, offered first; a file may hold any other. */
const OFFERED = [
  'ar',
  'bn',
  'de',
  'es',
  'fa',
  'fr',
  'hi',
  'id',
  'it',
  'ja',
  'ko',
  'mk',
  'my',
  'ne',
  'nl',
  'pl',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'sw',
  'th',
  'tl',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
];
const KINDS = ['original', 'official', 'working'] as const;
type Kind = (typeof KINDS)[number];

/** Every text side by side in two languages, with what is still missing. */
export function LanguagesForm() {
  const { t } = useTranslation('studio');
  const { document, editFile } = useStudio();
  const { file } = document;
  const nameOf = useLanguageName();
  const others = Object.keys(file.languages).filter((code) => code !== 'en');
  const [chosen, setChosen] = useState<string | null>(null);
  // What was missing when that was asked for: a line must not go while it is being written.
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null);
  const language = chosen && others.includes(chosen) ? chosen : (others[0] ?? null);
  const free = OFFERED.filter((code) => !(code in file.languages));
  const texts = textsOf(file);
  const missing = new Set(
    language ? missingIn(file, language).map(({ path }) => path.join('.')) : [],
  );
  const shown = asked ? texts.filter(({ path }) => asked.has(path.join('.'))) : texts;
  return (
    <div className={forms.form}>
      <header className={forms.head}>
        <h2>{t('part.languages')}</h2>
      </header>
      <ul className={styles.list}>
        {Object.entries(file.languages).map(([code, kind]) => (
          <li key={code} data-chosen={code === language}>
            <span className={styles.name}>{nameOf(code)}</span>
            <QuickSelect
              id={`language-${code}`}
              name={t('languages.wording')}
              value={kind}
              onChange={(next) => editFile((now) => setLanguage(now, code, next as Kind))}
              choices={KINDS.map((value) => ({ value, label: t(`language-kind.${value}`) }))}
            />
            <span className={styles.count} data-missing={missingIn(file, code).length > 0}>
              {t('languages.missing', { count: missingIn(file, code).length, total: texts.length })}
            </span>
            {code !== 'en' && (
              <>
                <Button
                  size="xs"
                  aria-pressed={code === language}
                  onClick={() => {
                    setChosen(code);
                    setAsked(null);
                  }}
                >
                  {t('languages.translate')}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  onClick={() => editFile((now) => removeLanguage(now, code))}
                >
                  {t('languages.remove', { language: nameOf(code) })}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <SelectField
        id="language-add"
        label={t('languages.add')}
        hint={null}
        error={null}
        value=""
        onChange={(code) => {
          if (!code) return;
          editFile((now) => setLanguage(now, code, 'working'));
          setChosen(code);
          setAsked(null);
        }}
        choices={[
          { value: '', label: t('languages.choose') },
          ...free
            .map((code) => ({ value: code, label: nameOf(code) }))
            .toSorted((one, other) => one.label.localeCompare(other.label)),
        ]}
      />
      {language && (
        <section className={forms.block}>
          <div className={forms.blockHead}>
            <h3>{t('languages.side-by-side', { language: nameOf(language) })}</h3>
            <Checkbox
              size="xs"
              label={t('languages.only-missing')}
              checked={asked !== null}
              onChange={(event) => setAsked(event.currentTarget.checked ? missing : null)}
            />
          </div>
          <ul className={styles.pairs}>
            {shown.map(({ path, text }) => (
              <li key={path.join('.')} data-missing={missing.has(path.join('.'))}>
                <span lang="en" dir="ltr">
                  {text.en}
                </span>
                <Textarea
                  aria-label={t('languages.text-in', {
                    language: nameOf(language),
                    text: text.en,
                  })}
                  lang={language}
                  dir="auto"
                  autosize
                  minRows={1}
                  maxLength={4000}
                  value={text[language] ?? ''}
                  onChange={(event) => {
                    const words = event.currentTarget.value;
                    editFile(
                      (now) => setText(now, path, language, words),
                      `${language}.${path.join('.')}`,
                    );
                  }}
                />
              </li>
            ))}
            {shown.length === 0 && <li className={forms.quiet}>{t('languages.complete')}</li>}
          </ul>
        </section>
      )}
    </div>
  );
}
