import { Checkbox } from '@mantine/core';
import type { InstrumentFile, ItemKind } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field';
import { CodeField } from './code-field';
import { changeItem, changeKind } from './editing/items';
import { renameItem } from './editing/rename';
import type { FileItem } from './editing/studio-document';
import { ItemActs } from './item-acts';
import { NumberField } from './number-field';
import { OptionsForm } from './options-form';
import { RuleForm } from './rule-form';
import { useStudio, wordsOf } from './studio-context';
import { WordsField } from './words-field';
import styles from './forms.module.css';

const KINDS: readonly ItemKind[] = ['choice', 'multi', 'boolean', 'number', 'date', 'text'];
const EXCLUSIONS = ['health', 'victimisation', 'caring'] as const;
const ROLES = [
  'linked-to-offending',
  'linked-to-harm',
  'motivation',
  'strengths',
  'own-words',
] as const;
const FIELDS = ['assessedOn', 'birthDate', 'sex', 'age', 'setting', 'legalStatus'] as const;

/** One question: what is asked, how it is answered, when it is asked, and what it is good for. */
export function ItemForm({ item }: { item: FileItem }) {
  const { t } = useTranslation('studio');
  const { document, edit, editFile, go, writing } = useStudio();
  const { file } = document;
  const id = (field: string) => `item-${field}`;
  const change = (field: string, value: unknown) =>
    editFile((now) => changeItem(now, item.code, { [field]: value }), `${item.code}.${field}`);
  const at = file.items.findIndex(({ code }) => code === item.code);
  return (
    <div className={styles.form}>
      <header className={styles.head}>
        <h2>{wordsOf(item.text, writing) || t('item.untitled')}</h2>
        <ItemActs item={item} />
      </header>
      <WordsField
        id={id('text')}
        label={t('item.text')}
        rows={2}
        value={item.text}
        onChange={(text) => change('text', text)}
      />
      <WordsField
        id={id('help')}
        label={t('item.help')}
        hint={t('item.help-hint')}
        isOptional
        rows={2}
        value={item.help}
        onChange={(help) => change('help', help)}
      />
      <div className={styles.row}>
        <SelectField
          id={id('kind')}
          label={t('item.kind')}
          hint={null}
          error={null}
          value={item.kind}
          onChange={(kind) => editFile((now) => changeKind(now, item.code, kind as ItemKind))}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <SelectField
          id={id('section')}
          label={t('item.section')}
          hint={null}
          error={null}
          value={item.section}
          onChange={(section) => change('section', section)}
          choices={file.sections.map(({ code, title }) => ({
            value: code,
            label: wordsOf(title, writing) || code,
          }))}
        />
        <CodeField
          id={id('code')}
          label={t('item.code')}
          value={item.code}
          taken={file.items.map(({ code }) => code)}
          onChange={(code) => {
            edit((now) => renameItem(now, item.code, code), 'code');
            go({ part: 'questions', code });
          }}
        />
      </div>
      {item.kind === 'number' && (
        <div className={styles.row}>
          <NumberField
            id={id('min')}
            label={t('item.min')}
            value={item.min}
            onChange={(min) => change('min', min)}
          />
          <NumberField
            id={id('max')}
            label={t('item.max')}
            value={item.max}
            onChange={(max) => change('max', max)}
          />
          <Checkbox
            className={styles.inRow ?? ''}
            label={t('item.whole')}
            checked={item.whole === true}
            onChange={(event) => change('whole', event.currentTarget.checked || undefined)}
          />
        </div>
      )}
      {(item.kind === 'choice' || item.kind === 'multi' || item.options !== undefined) && (
        <OptionsForm item={item} />
      )}
      <section className={styles.block}>
        <h3>{t('item.when')}</h3>
        <RuleForm
          id={id('when')}
          none={t('item.always')}
          rule={item.shownWhen}
          items={file.items.slice(0, at)}
          onChange={(rule) => change('shownWhen', rule)}
        />
        {item.shownWhen && (
          <NumberField
            id={id('hidden')}
            label={t('item.when-hidden')}
            hint={t('item.when-hidden-hint')}
            value={item.whenHidden}
            onChange={(points) => change('whenHidden', points)}
          />
        )}
      </section>
      <section className={styles.block}>
        <h3>{t('item.meaning')}</h3>
        <Checkbox
          label={t('item.optional')}
          checked={item.optional === true}
          onChange={(event) => change('optional', event.currentTarget.checked || undefined)}
        />
        <Checkbox
          label={t('item.changeable')}
          description={t('item.changeable-hint')}
          checked={item.changeable === true}
          onChange={(event) => change('changeable', event.currentTarget.checked || undefined)}
        />
        <More item={item} file={file} change={change} />
      </section>
    </div>
  );
}

function More({
  item,
  change,
}: {
  item: FileItem;
  file: InstrumentFile;
  change: (field: string, value: unknown) => void;
}) {
  const { t } = useTranslation('studio');
  return (
    <>
      <div className={styles.row}>
        <SelectField
          id="item-excluded"
          label={t('item.excluded')}
          hint={t('item.excluded-hint')}
          error={null}
          value={item.riskExcluded ?? ''}
          onChange={(reason) => change('riskExcluded', reason)}
          choices={[
            { value: '', label: t('excluded.none') },
            ...EXCLUSIONS.map((value) => ({ value, label: t(`excluded.${value}`) })),
          ]}
        />
        <SelectField
          id="item-role"
          label={t('item.role')}
          hint={t('item.role-hint')}
          error={null}
          value={item.role ?? ''}
          onChange={(role) => change('role', role)}
          choices={[
            { value: '', label: t('role.none') },
            ...ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
          ]}
        />
      </div>
      <div className={styles.row}>
        <SelectField
          id="item-from"
          label={t('item.from')}
          hint={item.fromContext?.map ? t('item.from-map') : t('item.from-hint')}
          error={null}
          value={item.fromContext?.field ?? ''}
          onChange={(field) =>
            change('fromContext', field === '' ? undefined : { ...item.fromContext, field })
          }
          choices={[
            { value: '', label: t('from.none') },
            ...FIELDS.map((value) => ({ value, label: t(`from.${value}`) })),
          ]}
        />
        <TextField
          id="item-loinc"
          label={t('item.loinc')}
          hint={t('item.loinc-hint')}
          error={null}
          value={item.loinc ?? ''}
          maxLength={20}
          onChange={(loinc) => change('loinc', loinc.trim())}
        />
      </div>
    </>
  );
}
