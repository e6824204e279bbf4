import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { changeLanguage } from '../../language/i18n';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { useConfig } from '../../app/config';
import { ErrorPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useSession } from '../../app/session';
import { ErrorSummary, type FormError } from '../../ui/error-summary';
import { PasswordField, TextField } from '../../ui/field';
import { PageSkeleton } from '../../ui/page-skeleton';
import { DemoAccounts } from './demo-accounts';
import styles from './sign-in.module.css';

type Field = 'username' | 'password';

export function SignInPage() {
  const { t, i18n } = useTranslation(['sign-in', 'refusals']);
  const { state, signIn, retry } = useSession();
  const config = useConfig();
  const from = useComeFrom();
  const [values, setValues] = useState({ username: '', password: '' });
  const [errors, setErrors] = useState<Partial<Record<Field | 'form', string>>>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);

  if (state.kind === 'starting') return <PageSkeleton />;
  if (state.kind === 'unreachable') return <ErrorPage kind="offline" onAgain={retry} />;
  if (state.kind === 'signed-in') return <Navigate to={from} replace />;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    const missing = {
      ...(values.username.trim() === '' && { username: t('username.missing') }),
      ...(values.password === '' && { password: t('password.missing') }),
    };
    setErrors(missing);
    if (Object.keys(missing).length > 0) return;
    setBusy(true);
    try {
      const user = await signIn(values.username.trim(), values.password);
      await changeLanguage(i18n, user.language);
    } catch (problem) {
      const fields = fieldSentences(t, problem);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: sentenceFor(t, problem) });
      setBusy(false);
    }
  };

  const set = (field: Field) => (value: string) => setValues((now) => ({ ...now, [field]: value }));
  const jurisdiction = config.data?.jurisdiction.name;
  return (
    <div className={styles.page}>
      <form
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        noValidate
        aria-labelledby="sign-in-title"
      >
        <div>
          <h1 id="sign-in-title">{t('title')}</h1>
          {jurisdiction && <p className={styles.place}>{t('place', { jurisdiction })}</p>}
        </div>
        {state.reason && attempt === 0 && (
          <p className={styles.ended} role="status">
            {t(`signed-out.${state.reason}`)}
          </p>
        )}
        <ErrorSummary
          errors={summaryOf(errors)}
          attempt={attempt}
          {...(errors.form && { title: t('refused') })}
        />
        <TextField
          id="username"
          label={t('username.label')}
          hint={t('username.hint')}
          error={errors.username ?? null}
          value={values.username}
          onChange={set('username')}
          autoComplete="username"
          maxLength={200}
        />
        <PasswordField
          id="password"
          label={t('password.label')}
          hint={null}
          error={errors.password ?? null}
          value={values.password}
          onChange={set('password')}
          maxLength={200}
        />
        <Button type="submit" variant="filled" size="lg" loading={busy}>
          {t('submit')}
        </Button>
      </form>
      {config.data?.demo && (
        <DemoAccounts
          accounts={config.data.demoAccounts ?? []}
          chosen={values.username}
          onChoose={({ username, password }) => setValues({ username, password })}
        />
      )}
    </div>
  );
}

function summaryOf({ form, ...fields }: Partial<Record<Field | 'form', string>>): FormError[] {
  const ofFields = Object.entries(fields).map(([fieldId, words]) => ({ fieldId, words }));
  return form ? [{ fieldId: null, words: form }, ...ofFields] : ofFields;
}

/** Where the user wanted to go before being asked who they are. */
function useComeFrom(): string {
  const state = useLocation().state as { from?: string | null } | null;
  return state?.from ?? paths.home();
}
