import { useState, type FormEvent } from 'react';
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../ui/card';
import { ChoiceField } from '../../ui/choice-field';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useFormErrors } from '../../ui/use-form-errors';
import { BeginFields } from './begin-fields';
import { beginningOf, whatIsMissing, type Begun, type Way } from './editing/beginning';
import { useBegin } from './studio.api';
import styles from './studio.module.css';

const WAYS: readonly Way[] = ['version', 'questionnaire', 'file', 'blank'];
const EMPTY: Begun = {
  way: 'version',
  code: '',
  version: '',
  title: '',
  basedOn: '',
  dropped: null,
};

/** Four ways to begin: the next version of one there is, a Questionnaire, a file, or a blank one. */
export function BeginPage() {
  const { t } = useTranslation('studio');
  const go = useNavigate();
  const errors = useFormErrors('begin');
  const begin = useBegin();
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState<Begun>(EMPTY);
  const change = (changes: Partial<Begun>) => {
    setForm((now) => ({ ...now, ...changes }));
    // Another form is another creation.
    setOnce(crypto.randomUUID());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = whatIsMissing(form).map((field) => [field, t(`new.missing.${field}`)]);
    if (!errors.check(Object.fromEntries(missing) as Record<string, string>)) return;
    try {
      const { id } = await begin.mutateAsync({ once, body: beginningOf(form) });
      await go(paths.studio.edit({ draftId: id }));
    } catch (problem) {
      errors.refuse(problem);
    }
  };
  return (
    <Page title={t('new.title')}>
      <PageHeader
        title={t('new.title')}
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.studio.list() }]}
      />
      <form
        className={styles.begin}
        onSubmit={(event) => void submit(event)}
        noValidate
        aria-label={t('new.title')}
      >
        <Stack gap={16}>
          <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
          <ChoiceField
            id={errors.idOf('from')}
            label={t('new.how')}
            hint={null}
            error={errors.of('from')}
            value={form.way}
            onChange={(way) => {
              errors.clear();
              change({ ...EMPTY, way: way as Way });
            }}
            choices={WAYS.map((way) => ({
              value: way,
              label: t(`new.way.${way}`),
              hint: t(`new.way-hint.${way}`),
            }))}
          />
          <Card title={t(`new.way.${form.way}`)}>
            <BeginFields form={form} errors={errors} onChange={change} />
          </Card>
          <span>
            <Button type="submit" variant="filled" size="lg" loading={begin.isPending}>
              {t('new.begin')}
            </Button>
          </span>
        </Stack>
      </form>
    </Page>
  );
}
