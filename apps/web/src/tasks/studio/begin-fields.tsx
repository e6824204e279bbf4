import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { useInstruments } from '../person/instruments.api';
import { DropField } from './drop-field';
import { nextVersion, type Begun, type DroppedFile } from './editing/beginning';
import styles from './studio.module.css';

interface BeginFieldsProps {
  readonly form: Begun;
  readonly errors: FormErrors;
  readonly onChange: (changes: Partial<Begun>) => void;
}

/** What the chosen way needs to know. */
export function BeginFields({ form, errors, onChange }: BeginFieldsProps) {
  const { t, i18n } = useTranslation('studio');
  const instruments = useInstruments();
  const code = (hint: string) => (
    <TextField
      id={errors.idOf('code')}
      label={t('new.code')}
      hint={hint}
      error={errors.of('code')}
      value={form.code}
      maxLength={60}
      onChange={(value) => onChange({ code: value })}
    />
  );
  const version = (
    <TextField
      id={errors.idOf('version')}
      label={t('about.version')}
      hint={t('new.version-hint')}
      error={errors.of('version')}
      value={form.version}
      maxLength={20}
      onChange={(value) => onChange({ version: value })}
    />
  );
  if (form.way === 'blank')
    return (
      <div className={styles.fields}>
        <TextField
          id={errors.idOf('title')}
          label={t('about.title')}
          hint={t('new.title-hint')}
          error={errors.of('title')}
          value={form.title}
          maxLength={200}
          onChange={(title) => onChange({ title })}
        />
        <div className={styles.two}>
          {code(t('new.code-hint'))}
          {version}
        </div>
      </div>
    );
  if (form.way === 'version')
    return (
      <div className={styles.two}>
        <SelectField
          id={errors.idOf('basedOn')}
          label={t('new.based-on')}
          hint={t('new.based-on-hint')}
          error={errors.of('basedOn') ?? errors.of('code')}
          value={form.basedOn}
          onChange={(basedOn) =>
            onChange({ basedOn, version: nextVersion(basedOn.split(' ')[1] ?? '') })
          }
          choices={[
            { value: '', label: t('cases.choose') },
            ...(instruments.data ?? [])
              .map((one) => ({
                value: `${one.code} ${one.version}`,
                label: `${textIn(one.title as Text, i18n.language)} (${one.code} ${one.version})`,
              }))
              .toSorted((one, other) => one.label.localeCompare(other.label, i18n.language)),
          ]}
        />
        {version}
      </div>
    );
  return (
    <div className={styles.fields}>
      <DropField
        id={errors.idOf(form.way)}
        label={t(`new.drop.${form.way}`)}
        error={errors.of(form.way)}
        dropped={form.dropped}
        onDrop={(dropped) => onChange({ dropped, ...namesIn(dropped.content) })}
      />
      {form.way === 'questionnaire' && (
        <div className={styles.two}>
          {code(t('new.code-from-file'))}
          {version}
        </div>
      )}
    </div>
  );
}

/** What a Questionnaire calls itself, offered to be changed: a code of ours, and numbers between dots. */
function namesIn(content: DroppedFile['content']): Partial<Begun> {
  if (content?.['resourceType'] !== 'Questionnaire') return {};
  const url = typeof content['url'] === 'string' ? content['url'] : '';
  const code = (url.split(/[/:]/).at(-1) ?? '').toLowerCase();
  const version = content['version'];
  return {
    code: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) ? code : '',
    version: typeof version === 'string' && /^\d+(\.\d+)*$/.test(version) ? version : '1.0',
  };
}
