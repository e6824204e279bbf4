import {
  compareDefinitions,
  textIn,
  type InstrumentDefinition,
  type Text,
} from '@throughcare/assessment';
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { StatusTag } from '../../ui/status-tag';
import styles from './changes.module.css';

const SIGNS = {
  added: { icon: IconPlus, tone: 'good' },
  removed: { icon: IconMinus, tone: 'late' },
  changed: { icon: IconPencil, tone: 'soon' },
} as const;

/** Every difference between two versions, thing by thing: what it said, and what it says now. */
export function Changes({
  before,
  after,
}: {
  before: InstrumentDefinition;
  after: InstrumentDefinition;
}) {
  const { t, i18n } = useTranslation(['studio', 'kit']);
  const show = useShown();
  const place = usePlaceWords();
  const changes = compareDefinitions(before, after);
  if (changes.length === 0) return <p className={styles.none}>{t('changes.none')}</p>;
  return (
    <ul className={styles.changes}>
      {changes.map(({ kind, part, code, title, fields }) => (
        <li key={`${kind}${part}${code}`}>
          <p className={styles.head}>
            <StatusTag tone={SIGNS[kind].tone} icon={SIGNS[kind].icon}>
              {t(`change.${kind}`)}
            </StatusTag>
            <strong>
              {t(`changed-part.${part}`)}
              {part === 'need' && ` ${t(`kit:domain.${code}`)}`}
            </strong>
            {title && part !== 'about' && (
              <span>
                <bdi className={styles.code}>{code}</bdi> {textIn(title, i18n.language)}
              </span>
            )}
          </p>
          {fields.length > 0 && (
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('changes.field')}</th>
                  <th scope="col">{t('changes.before')}</th>
                  <th scope="col">{t('changes.after')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((each) => (
                  <tr key={each.field}>
                    <th scope="row">{place(each.field)}</th>
                    <td>
                      <del>{show(each.before, each.after)}</del>
                    </td>
                    <td>
                      <ins>{show(each.after, each.before)}</ins>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Where in a thing something changed: known keys in words, codes as they are. */
function usePlaceWords(): (field: string) => string {
  const { t, i18n } = useTranslation('studio');
  return (field) =>
    field
      .split('.')
      .map((key) => (i18n.exists(`studio:key.${key}`) ? t(`key.${key}`) : key))
      .join(' › ');
}

/** A value in words, a list or a plain thing line by line. Of a text, the languages in which it differs. */
function useShown(): (value: unknown, other: unknown) => string {
  const { t } = useTranslation('studio');
  const formats = useFormats();
  const place = usePlaceWords();
  const show = (value: unknown, other: unknown): string => {
    if (value === undefined || value === null) return '–';
    if (typeof value === 'number') return formats.number(value, { maximumFractionDigits: 12 });
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string') return value;
    if (isText(value)) return inLanguages(value, other);
    const parts = Object.entries(value as object);
    if (!parts.every(([, part]) => typeof part !== 'object' || isText(part)))
      return JSON.stringify(value);
    return parts
      .map(([key, part]) =>
        Array.isArray(value) ? show(part, undefined) : `${place(key)}: ${show(part, undefined)}`,
      )
      .join('\n');
  };
  return show;
}

function inLanguages(value: Text, other: unknown): string {
  const languages = Object.keys(value).filter(
    (language) => !isText(other) || other[language] !== value[language],
  );
  const [only] = languages;
  if (languages.length <= 1) return value[only ?? 'en'] ?? '–';
  return languages.map((language) => `${language}: ${value[language]}`).join('\n');
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && typeof (value as Text).en === 'string';
}
