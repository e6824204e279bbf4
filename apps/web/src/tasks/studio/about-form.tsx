import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import { AboutNotes } from './about-notes';
import { changed, partAt, withPartAt, type FilePath } from './editing/at-path';
import { NumberField } from './number-field';
import { useStudio } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';
import type { Text } from '@throughcare/assessment';

const STATUSES = ['validated', 'arithmetic-checked', 'not-validated'] as const;
const WORDINGS = ['included', 'topics-only'] as const;

/** What it is, for whom, from where and under which licence: everything a reader must know before trusting it. */
export function AboutForm() {
  const { t } = useTranslation('studio');
  const { document, editFile } = useStudio();
  const { file } = document;
  const change = (path: FilePath, value: unknown) =>
    editFile(
      (now) => withPartAt(now, path, value === '' ? undefined : value),
      `about.${path.join('.')}`,
    );
  const words = (field: string, path: FilePath, rows = 2, isOptional = false) => (
    <WordsField
      id={`about-${field}`}
      label={t(`about.${field}`)}
      rows={rows}
      isOptional={isOptional}
      value={partAt(file, path) as Text | undefined}
      onChange={(text) => change(path, text)}
    />
  );
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{t('part.about')}</h2>
      </header>
      {words('title', ['title'], 1)}
      <div className={styles.row}>
        {words('short', ['shortTitle'], 1, true)}
        <TextField
          id="about-code"
          label={t('item.code')}
          hint={t('about.code-hint')}
          error={null}
          value={file.code}
          onChange={() => undefined}
          disabled
        />
        <TextField
          id="about-version"
          label={t('about.version')}
          hint={null}
          error={/^\d+(\.\d+)*$/.test(file.version) ? null : t('new.version-form')}
          value={file.version}
          maxLength={20}
          onChange={(version) => editFile((now) => ({ ...now, version }), 'about.version')}
        />
      </div>
      {words('purpose', ['purpose'])}
      {words('stem', ['stem'], 2, true)}
      <section className={styles.block}>
        <h3>{t('about.for')}</h3>
        {words('population', ['population', 'description'])}
        <div className={styles.row}>
          {(['from', 'below'] as const).map((edge) => (
            <NumberField
              key={edge}
              id={`about-age-${edge}`}
              label={t(`about.age-${edge}`)}
              value={file.population.ages?.[edge]}
              onChange={(age) => {
                const ages = changed(file.population.ages ?? {}, { [edge]: age });
                change(['population', 'ages'], Object.keys(ages).length > 0 ? ages : undefined);
              }}
            />
          ))}
        </div>
        <Checkbox
          label={t('about.offence')}
          checked={file.offenceFocused === true}
          onChange={(event) => change(['offenceFocused'], event.currentTarget.checked || undefined)}
        />
        <Checkbox
          label={t('about.training')}
          checked={file.trainingRequired === true}
          onChange={(event) =>
            change(['trainingRequired'], event.currentTarget.checked || undefined)
          }
        />
        <div className={styles.row}>
          <NumberField
            id="about-minutes"
            label={t('about.minutes')}
            isCount
            value={file.minutes}
            onChange={(minutes) => change(['minutes'], minutes)}
          />
          <NumberField
            id="about-review"
            label={t('about.review')}
            isCount
            value={file.reviewAfterDays}
            onChange={(days) => change(['reviewAfterDays'], days)}
          />
        </div>
      </section>
      <section className={styles.block}>
        <h3>{t('about.validation')}</h3>
        <div className={styles.row}>
          <SelectField
            id="about-status"
            label={t('about.status')}
            hint={null}
            error={null}
            value={file.validation.status}
            onChange={(status) => change(['validation', 'status'], status)}
            choices={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
          />
          <Lines
            id="about-where"
            label={t('about.where')}
            hint={t('about.where-hint')}
            value={file.validation.validatedFor}
            separator=","
            onChange={(codes) => change(['validation', 'validatedFor'], codes)}
          />
        </div>
        {words('statement', ['validation', 'statement'])}
      </section>
      <section className={styles.block}>
        <h3>{t('about.source')}</h3>
        {words('described', ['source', 'description'])}
        <Lines
          id="about-citations"
          label={t('about.citations')}
          hint={t('about.citations-hint')}
          value={file.source.citations}
          separator={'\n'}
          onChange={(lines) => change(['source', 'citations'], lines)}
        />
      </section>
      <section className={styles.block}>
        <h3>{t('about.licence')}</h3>
        <div className={styles.row}>
          <TextField
            id="about-licence"
            label={t('about.licence-name')}
            hint={null}
            error={null}
            value={file.licence.name}
            maxLength={200}
            onChange={(name) =>
              editFile((now) => withPartAt(now, ['licence', 'name'], name), 'about.licence')
            }
          />
          <SelectField
            id="about-wording"
            label={t('about.wording')}
            hint={null}
            error={null}
            value={file.licence.wording}
            onChange={(wording) => change(['licence', 'wording'], wording)}
            choices={WORDINGS.map((value) => ({ value, label: t(`wording.${value}`) }))}
          />
        </div>
        {words('notice', ['licence', 'notice'])}
      </section>
      <AboutNotes />
    </div>
  );
}

/** A list typed as words between commas, or as lines. */
function Lines({
  id,
  label,
  hint,
  value,
  separator,
  onChange,
}: {
  id: string;
  label: string;
  hint: string;
  value: readonly string[];
  separator: ',' | '\n';
  onChange: (parts: readonly string[]) => void;
}) {
  const split = (text: string) => (text.trim() === '' ? [] : text.split(separator));
  const frame = {
    id,
    label,
    hint,
    error: null,
    value: value.join(separator),
    onChange: (text: string) => onChange(split(text)),
    maxLength: 8000,
  };
  return separator === ',' ? <TextField {...frame} /> : <TextAreaField {...frame} rows={3} />;
}
