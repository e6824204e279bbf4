import { ACCEPTABLE_ABSENCE_REASONS, ATTENDANCE_CODES } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../ui/field';
import type { Mark, RegisterMember } from './register.api';
import styles from './register.module.css';

interface RegisterDetailProps {
  readonly member: RegisterMember;
  readonly mark: Mark | undefined;
  readonly sessionMinutes: number;
  readonly isWritable: boolean;
  readonly onChange: (mark: Mark) => void;
}

/** What one press does not say: sent home, minutes late or left early, why excused, a note. */
export function RegisterDetail({
  member,
  mark,
  sessionMinutes,
  isWritable,
  onChange,
}: RegisterDetailProps) {
  const { t } = useTranslation('run-sessions');
  const id = (name: string) => `${name}-${member.referralId}`;
  const now: Mark = mark ?? {
    referralId: member.referralId,
    code: 'attended-engaged',
    minutesLate: 0,
  };
  const minutes = (text: string) => {
    const value = Number.parseInt(text, 10);
    return Number.isNaN(value) ? undefined : Math.min(sessionMinutes, Math.max(0, value));
  };
  const isThere = now.code.startsWith('attended') || now.code.startsWith('sent-home');
  return (
    <fieldset className={styles.detail} disabled={!isWritable}>
      <legend className="visually-hidden">{t('more', { name: member.personName })}</legend>
      <SelectField
        id={id('code')}
        label={t('detail.code')}
        hint={null}
        error={null}
        value={now.code}
        onChange={(code) => onChange({ ...now, code: code as Mark['code'] })}
        choices={ATTENDANCE_CODES.map((code) => ({ value: code, label: t(`code.${code}`) }))}
      />
      {now.code === 'acceptable-absence' && (
        <SelectField
          id={id('reason')}
          label={t('why-excused')}
          hint={null}
          error={null}
          value={now.absenceReason ?? ''}
          onChange={(reason) =>
            onChange({ ...now, absenceReason: reason as Mark['absenceReason'] })
          }
          choices={[
            { value: '', label: '' },
            ...ACCEPTABLE_ABSENCE_REASONS.map((reason) => ({
              value: reason,
              label: t(`absence.${reason}`),
            })),
          ]}
        />
      )}
      {isThere && (
        <>
          <TextField
            id={id('late')}
            label={t('detail.late')}
            hint={null}
            error={null}
            inputMode="numeric"
            value={String(now.minutesLate ?? 0)}
            onChange={(text) => onChange({ ...now, minutesLate: minutes(text) ?? 0 })}
          />
          <TextField
            id={id('left')}
            label={t('detail.left')}
            hint={null}
            error={null}
            inputMode="numeric"
            value={now.leftAfterMinutes == null ? '' : String(now.leftAfterMinutes)}
            onChange={(text) => onChange({ ...now, leftAfterMinutes: minutes(text) ?? null })}
          />
        </>
      )}
      <TextField
        id={id('note')}
        label={t('detail.note')}
        hint={null}
        error={null}
        maxLength={1000}
        value={now.note ?? ''}
        onChange={(note) => onChange({ ...now, note })}
      />
    </fieldset>
  );
}
