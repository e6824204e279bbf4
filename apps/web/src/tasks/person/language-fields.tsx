import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/field';
import { useCountryName, useLanguageName } from './person-words';

interface CodeFieldProps {
  readonly id: string;
  readonly error: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** ISO 639 and ISO 3166 codes offered by name; a code from elsewhere (an import) is kept and offered too. */
const LANGUAGES =
  'am ar az be bg bn bs cs de el en es et fa fi fr ha he hi hr hu hy id ig it ja ka km ko ku lt lv mk ms my ne nl pa pl ps pt ro ru rw si sk sl so sq sr sv sw ta th ti tl tr uk ur uz vi yo yue zh'.split(
    ' ',
  );
const COUNTRIES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW'.split(
    ' ',
  );

const byName = (one: { label: string }, other: { label: string }) =>
  one.label.localeCompare(other.label);

export function LanguageField({ id, error, value, onChange }: CodeFieldProps) {
  const { t } = useTranslation('register');
  const nameOfLanguage = useLanguageName();
  const known = value === '' || LANGUAGES.includes(value) ? LANGUAGES : [value, ...LANGUAGES];
  return (
    <SelectField
      id={id}
      label={t('field.language')}
      hint={t('hint.language')}
      error={error}
      value={value}
      onChange={onChange}
      choices={[
        { value: '', label: t('not-known') },
        ...known.map((code) => ({ value: code, label: nameOfLanguage(code) })).toSorted(byName),
      ]}
    />
  );
}

export function NationalityField({ id, error, value, onChange }: CodeFieldProps) {
  const { t } = useTranslation('register');
  const nameOfCountry = useCountryName();
  return (
    <SelectField
      id={id}
      label={t('field.nationality')}
      hint={t('hint.nationality')}
      error={error}
      value={value}
      onChange={onChange}
      choices={[
        { value: '', label: t('not-known') },
        ...COUNTRIES.map((code) => ({ value: code, label: nameOfCountry(code) })).toSorted(byName),
      ]}
    />
  );
}
