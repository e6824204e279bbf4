import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { NEED_DOMAINS } from '@throughcare/domain';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { Card } from '../../ui/card';
import { ConfirmLeave } from '../../ui/confirm-leave';
import { ErrorSummary } from '../../ui/error-summary';
import { TextAreaField, TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useFormErrors } from '../../ui/use-form-errors';
import { CurriculumFields } from './curriculum-fields';
import { EligibilityFields } from './eligibility-fields';
import { bodyOf, firstDraft, wrongIn, type ProgrammeDraft } from './programme-draft';
import { useDefineProgramme, useProgramme, type Programme } from './programmes.api';
import { Ticks } from './ticks';
import styles from './define-programme.module.css';

/** Defines a programme, or the next version of one: what people took before is never rewritten. */
export function DefineProgrammePage() {
  const [address] = useSearchParams();
  const from = address.get('from') ?? '';
  const read = useProgramme(from);
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (from && !read.data) return <PageSkeleton />;
  return <DefineForm {...(read.data && { from: read.data })} />;
}

type Words = 'name' | 'code' | 'summary' | 'evidenceNote' | 'accreditation';
type Count = 'groupLeast' | 'groupMost' | 'weeks' | 'share';

function DefineForm({ from }: { from?: Programme }) {
  const { t } = useTranslation(['programmes', 'kit', 'refusals']);
  const go = useNavigate();
  const errors = useFormErrors('define');
  const define = useDefineProgramme();
  const [once] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(() => firstDraft(from));
  const [isTouched, setTouched] = useState(false);
  const back = from ? paths.programme({ programmeId: from.id }) : paths.programmes();
  const change = (changes: Partial<ProgrammeDraft>) => {
    setTouched(true);
    setDraft((now) => ({ ...now, ...changes }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = Object.entries(wrongIn(draft)).map(([field, key]) => [field, t(`define.${key}`)]);
    if (!errors.check(Object.fromEntries(wrong) as Record<string, string>)) return;
    define.mutate(
      { once, body: bodyOf(draft, from) },
      {
        onSuccess: ({ id }) => {
          // At once: the question about unsaved words must be gone before the page is left.
          flushSync(() => setTouched(false));
          void go(paths.programme({ programmeId: id }));
        },
        onError: errors.refuse,
      },
    );
  };
  const frame = (field: Words | Count, label: string, hint: string | null = null) => ({
    id: errors.idOf(field),
    label,
    hint,
    error: errors.of(field),
    value: draft[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  const title = from ? t('define.title-next', { name: from.name }) : t('define.title');
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        facts={from ? t('define.facts-next', { version: from.version }) : t('define.facts')}
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.programmes() }]}
      />
      <form className={styles.page} onSubmit={submit} noValidate aria-label={title}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        <Card title={t('define.what')}>
          <div className={styles.fields}>
            <div className={styles.pair}>
              <TextField {...frame('name', t('define.name'))} maxLength={200} />
              <TextField
                {...frame('code', t('define.code'), t('define.code-hint'))}
                maxLength={40}
                disabled={from !== undefined}
              />
            </div>
            <TextAreaField
              {...frame('summary', t('define.summary'), t('define.summary-hint'))}
              rows={2}
              maxLength={1000}
            />
            <Ticks
              id={errors.idOf('targetNeeds')}
              label={t('define.needs')}
              error={errors.of('targetNeeds')}
              value={draft.targetNeeds}
              onChange={(targetNeeds) => change({ targetNeeds })}
              choices={NEED_DOMAINS.map((value) => ({ value, label: t(`need.${value}`) }))}
            />
          </div>
        </Card>
        <Card title={t('define.curriculum')}>
          <p className={styles.quiet}>{t('define.curriculum-hint')}</p>
          <CurriculumFields
            parts={draft.parts}
            errors={errors}
            onChange={(parts) => change({ parts })}
          />
        </Card>
        <Card title={t('define.who')}>
          <p className={styles.quiet}>{t('define.who-hint')}</p>
          <EligibilityFields draft={draft} errors={errors} onChange={change} />
        </Card>
        <Card title={t('define.group')}>
          <div className={styles.pair}>
            <TextField {...frame('groupLeast', t('define.least'))} inputMode="numeric" />
            <TextField {...frame('groupMost', t('define.most'))} inputMode="numeric" />
            <TextField {...frame('weeks', t('define.weeks'))} inputMode="numeric" />
            <TextField {...frame('share', t('define.share'))} inputMode="numeric" />
          </div>
        </Card>
        <Card title={t('define.evidence')}>
          <div className={styles.fields}>
            <TextAreaField
              {...frame('evidenceNote', t('define.evidence'), t('define.evidence-hint'))}
              maxLength={4000}
            />
            <TextField {...frame('accreditation', t('define.accreditation'))} maxLength={300} />
          </div>
        </Card>
        <div className={styles.acts}>
          <Button component={Link} to={back}>
            {t('kit:form.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={define.isPending}>
            {from ? t('define.save-next', { version: from.version + 1 }) : t('define.save')}
          </Button>
        </div>
      </form>
      <ConfirmLeave when={isTouched && !define.isSuccess} />
    </Page>
  );
}
