import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { SelectField, TextAreaField, TextField } from '../../ui/field';
import type { FormErrors } from '../../ui/use-form-errors';
import { aPart, sessionsOf, type PartDraft } from './programme-draft';
import styles from './define-programme.module.css';

const KINDS = ['group', 'one-to-one'] as const;

interface CurriculumFieldsProps {
  readonly parts: readonly PartDraft[];
  readonly errors: FormErrors;
  readonly onChange: (parts: readonly PartDraft[]) => void;
}

/** The curriculum, part by part; what it comes to in sessions and dose stands below while it is written. */
export function CurriculumFields({ parts, errors, onChange }: CurriculumFieldsProps) {
  const { t } = useTranslation('programmes');
  const { hours, number } = useFormats();
  const change = (at: number, changes: Partial<PartDraft>) =>
    onChange(parts.map((part, index) => (index === at ? { ...part, ...changes } : part)));
  const sessions = parts.reduce((sum, part) => sum + sessionsOf(part).length, 0);
  const minutes = parts
    .filter(({ isRiskReducing }) => isRiskReducing)
    .reduce((sum, part) => sum + sessionsOf(part).length * (Number(part.minutes) || 0), 0);
  return (
    <div className={styles.fields}>
      {parts.map((part, at) => (
        <fieldset key={part.key} className={styles.part}>
          <legend>{t('define.part', { at: at + 1 })}</legend>
          <TextField
            id={errors.idOf(`parts.${at}.title`)}
            label={t('define.part-title')}
            hint={null}
            error={errors.of(`parts.${at}.title`)}
            value={part.title}
            onChange={(title) => change(at, { title })}
            maxLength={200}
          />
          <TextAreaField
            id={errors.idOf(`parts.${at}.sessions`)}
            label={t('define.sessions')}
            hint={null}
            error={errors.of(`parts.${at}.sessions`)}
            value={part.sessions}
            onChange={(lines) => change(at, { sessions: lines })}
            rows={4}
          />
          <div className={styles.pair}>
            <TextField
              id={errors.idOf(`parts.${at}.minutes`)}
              label={t('define.minutes')}
              hint={null}
              error={errors.of(`parts.${at}.minutes`)}
              value={part.minutes}
              onChange={(words) => change(at, { minutes: words })}
              inputMode="numeric"
            />
            <SelectField
              id={errors.idOf(`parts.${at}.kind`)}
              label={t('define.kind')}
              hint={null}
              error={null}
              value={part.kind}
              onChange={(kind) => change(at, { kind: kind as PartDraft['kind'] })}
              choices={KINDS.map((value) => ({ value, label: t(`define.kinds.${value}`) }))}
            />
          </div>
          <div className={styles.partEnd}>
            <Checkbox
              label={t('define.counts')}
              description={t('define.counts-hint')}
              checked={part.isRiskReducing}
              onChange={(event) => change(at, { isRiskReducing: event.currentTarget.checked })}
            />
            {parts.length > 1 && (
              <Button
                size="xs"
                variant="subtle"
                leftSection={<IconTrash size={16} stroke={1.75} />}
                onClick={() => onChange(parts.filter((_, index) => index !== at))}
              >
                {t('define.remove-part', { at: at + 1 })}
              </Button>
            )}
          </div>
        </fieldset>
      ))}
      <div className={styles.partEnd}>
        <Button
          leftSection={<IconPlus size={16} stroke={1.75} />}
          onClick={() => onChange([...parts, aPart()])}
        >
          {t('define.add-part')}
        </Button>
        <strong role="status">
          {t('define.total', {
            sessions: number(sessions),
            hours: hours(minutes),
          })}
        </strong>
      </div>
    </div>
  );
}
