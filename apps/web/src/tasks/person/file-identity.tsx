import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { nameOf, useCountryName, useLanguageName } from './person-words';
import type { PersonFile } from './person.api';
import styles from './file.module.css';

/** Who this is, in every name and number known, and how to talk with them. */
export function IdentityCard({ file }: { file: PersonFile }) {
  const { t } = useTranslation(['file', 'register']);
  const formats = useFormats();
  const languageName = useLanguageName();
  const countryName = useCountryName();
  const { person } = file;
  const born =
    person.bornOn &&
    (person.birthPrecision === 'day'
      ? formats.date(person.bornOn)
      : `${person.bornOn.slice(0, 4)} (${t(`register:precision.${person.birthPrecision}`)})`);
  const facts: readonly (readonly [string, string | null])[] = [
    [t('register:check.name'), nameOf(person)],
    [t('register:field.name-in-script'), person.nameInScript],
    [
      t('other-names'),
      file.otherNames.map((name) => `${name.given} ${name.family}`.trim()).join(', '),
    ],
    [t('register:field.born-on'), born],
    [t('register:field.sex'), t(`register:sex.${person.sex}`)],
    [t('gender'), file.gender],
    [t('register:field.nationality'), file.nationality && countryName(file.nationality)],
    [t('culture'), file.culture],
    [
      t('register:field.language'),
      person.language &&
        [
          languageName(person.language),
          person.needsInterpreter && t('register:check.interpreter'),
          !person.readsLanguage && t('register:check.reads-not'),
        ]
          .filter(Boolean)
          .join(', '),
    ],
    [t('register:field.literacy'), t(`register:literacy.${person.literacy}`)],
    [t('register:field.adjustments'), person.adjustments],
    ...file.identifiers.map(
      (one) =>
        [
          t(`register:identifier.${one.type}`),
          [one.value, one.issuer].filter(Boolean).join(', '),
        ] as const,
    ),
  ];
  return (
    <Card title={t('identity')}>
      <dl className={styles.facts}>
        {facts
          .filter(([, answer]) => Boolean(answer))
          .map(([question, answer]) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>
                <bdi>{answer}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </Card>
  );
}
