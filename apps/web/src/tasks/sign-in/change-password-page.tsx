import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { paths } from '../../app/paths';
import { useSession, useUser } from '../../app/session';
import { ErrorSummary } from '../../ui/error-summary';
import { PasswordField } from '../../ui/field';
import styles from './sign-in.module.css';

type Field = 'currentPassword' | 'newPassword' | 'again';
type Errors = Partial<Record<Field | 'form', string>>;

/** The service asks for the same; saying it here first saves a round trip. */
const SHORTEST = 12;

export function ChangePasswordPage() {
  const { t } = useTranslation(['sign-in', 'refusals']);
  const user = useUser();
  const { changePassword } = useSession();
  const go = useNavigate();
  const [values, setValues] = useState<Record<Field, string>>({
    currentPassword: '',
    newPassword: '',
    again: '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  const check = (): Errors => ({
    ...(values.currentPassword === '' && { currentPassword: t('change.current.missing') }),
    ...(values.newPassword === values.currentPassword && { newPassword: t('change.new.same') }),
    ...(values.newPassword.length < SHORTEST && { newPassword: t('change.new.short') }),
    ...(values.again !== values.newPassword && { again: t('change.again.differs') }),
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const found = check();
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await changePassword(values.currentPassword, values.newPassword);
      await go(paths.home(), { replace: true });
    } catch (problem) {
      const fields = fieldSentences(t, problem);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: sentenceFor(t, problem) });
      setBusy(false);
    }
  };

  const field = (name: Field) => ({
    id: name,
    error: errors[name] ?? null,
    value: values[name],
    onChange: (value: string) => setValues((now) => ({ ...now, [name]: value })),
    maxLength: 200,
  });
  const { form, ...ofFields } = errors;
  const summary = [
    ...(form ? [{ fieldId: null, words: form }] : []),
    ...Object.entries(ofFields).map(([fieldId, words]) => ({ fieldId, words })),
  ];
  return (
    <form
      className={`${styles.form} ${styles.alone}`}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-labelledby="change-title"
    >
      <div>
        <h1 id="change-title">{t('change.title')}</h1>
        {user?.mustChangePassword && <p className={styles.place}>{t('change.forced')}</p>}
      </div>
      <ErrorSummary errors={summary} attempt={attempt} />
      <input
        type="text"
        name="username"
        value={user?.username ?? ''}
        autoComplete="username"
        readOnly
        hidden
      />
      <PasswordField {...field('currentPassword')} label={t('change.current.label')} hint={null} />
      <PasswordField
        {...field('newPassword')}
        label={t('change.new.label')}
        hint={t('change.new.hint')}
        autoComplete="new-password"
      />
      <PasswordField
        {...field('again')}
        label={t('change.again.label')}
        hint={null}
        autoComplete="new-password"
      />
      <Button type="submit" variant="filled" size="lg" loading={busy}>
        {t('change.submit')}
      </Button>
    </form>
  );
}
