import { useState, type FormEvent } from 'react';
import { Button } from '@mantine/core';
import { textIn, type Text } from '@throughcare/assessment';
import { ApiProblem, type components } from '@throughcare/api-client';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { LANGUAGES } from '../../language/languages';
import { fieldSentences, sentenceFor } from '../../language/refusals';
import { Card } from '../../ui/card';
import { DateField } from '../../ui/date-field';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextAreaField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePersonFile } from '../person/person.api';
import { useAssessments, useFit, useInstruments, useStart } from './assess.api';
import { FitTests } from './fit-tests';
import { fullName } from './full-name';
import { InstrumentChoice } from './instrument-choice';
import styles from './choose.module.css';

const MOMENTS = [
  'reception',
  'review',
  'before-release',
  'after-event',
  'community',
] as const satisfies readonly components['schemas']['AssessmentMoment'][];
type Errors = Readonly<Partial<Record<string, string>>>;

/** Before the first question: which instrument, and whether it is made for this person. */
export function ChooseInstrumentPage() {
  const { personId = '' } = useParams();
  const { t, i18n } = useTranslation(['assess', 'refusals']);
  const go = useNavigate();
  const person = usePersonFile(personId);
  const instruments = useInstruments();
  const earlier = useAssessments(personId);
  const start = useStart(personId);
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  // A task of a protocol comes with its instrument and its occasion.
  const [asked] = useSearchParams();
  const [chosen, setChosen] = useState(asked.get('instrument'));
  const [moment, setMoment] = useState(MOMENTS.find((one) => one === asked.get('moment')) ?? null);
  const [language, setLanguage] = useState(i18n.language);
  const [assessedOn, setAssessedOn] = useState(today);
  const [fitReason, setFitReason] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [openDraft, setOpenDraft] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const fit = useFit(personId, chosen);

  const problem = person.error ?? instruments.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!person.data || !instruments.data) return <PageSkeleton />;
  const name = fullName(person.data.person);
  const offered = instruments.data.filter(({ isRetired }) => !isRetired);
  const summary = offered.find(({ code }) => code === chosen);
  const hasBefore =
    earlier.data?.items.some(
      ({ instrument, signedAt }) => instrument === chosen && signedAt !== null,
    ) ?? false;
  const occasion =
    moment ??
    (hasBefore ? 'review' : person.data.person.setting === 'community' ? 'community' : 'reception');

  const forbidden =
    fit.data?.tests.some(({ weight, passed }) => weight === 'forbids' && passed === false) ?? false;
  const needsReason = fit.data?.fits === false && !forbidden;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    setOpenDraft(null);
    const found: Errors = {
      ...(!chosen && { instrument: t('choose.instrument-missing') }),
      ...(forbidden && { instrument: t('choose.forbidden') }),
      ...(needsReason && fitReason.trim() === '' && { fitReason: t('choose.fit-reason-missing') }),
    };
    setErrors(found);
    if (!chosen || Object.keys(found).length > 0) return;
    try {
      const { id } = await start.mutateAsync({
        once: `${once}.${chosen}`,
        body: {
          instrument: chosen,
          ...(summary && { version: summary.version }),
          moment: occasion,
          language,
          assessedOn,
          ...(needsReason && { fitReason }),
        },
      });
      await go(paths.person.conduct({ personId, assessmentId: id }));
    } catch (refusal) {
      const fields = fieldSentences(t, refusal);
      const open =
        refusal instanceof ApiProblem && refusal.code === 'assessment.already-open'
          ? refusal.facts['assessmentId']
          : null;
      setOpenDraft(typeof open === 'string' ? open : null);
      setErrors(Object.keys(fields).length > 0 ? fields : { form: sentenceFor(t, refusal) });
    }
  };
  const list = Object.entries(errors).map(([field, words]) => ({
    fieldId: field === 'form' ? null : field,
    words: words ?? '',
  }));
  return (
    <Page title={t('choose.title')}>
      <PageHeader
        title={t('choose.title')}
        facts={t('choose.lead')}
        trailLabel={t('list.title')}
        trail={[
          { words: name, to: paths.person.tab(personId) },
          { words: t('list.title'), to: paths.person.tab(personId, 'assessments') },
        ]}
      />
      <form onSubmit={(event) => void submit(event)} noValidate className={styles.page}>
        <div className={styles.column}>
          <ErrorSummary errors={list} attempt={attempt} />
          {openDraft && (
            <Link to={paths.person.conduct({ personId, assessmentId: openDraft })}>
              {t('choose.go-on')}
            </Link>
          )}
          <InstrumentChoice
            instruments={offered}
            value={chosen}
            onChange={setChosen}
            error={errors['instrument'] ?? null}
          />
        </div>
        <div className={styles.aside}>
          <Card title={t('choose.fit')}>
            {!summary && <p className={styles.quiet}>{t('choose.pick')}</p>}
            {summary && (
              <>
                <p className={styles.validation} data-status={summary.validationStatus}>
                  {textIn(summary.validation as Text, i18n.language)}
                </p>
                {fit.data && <FitTests fit={fit.data} />}
              </>
            )}
          </Card>
          {needsReason && (
            <TextAreaField
              id="fitReason"
              label={t('choose.fit-reason')}
              hint={t('choose.fit-reason-hint')}
              error={errors['fitReason'] ?? null}
              value={fitReason}
              onChange={setFitReason}
              maxLength={500}
            />
          )}
          <SelectField
            id="moment"
            label={t('choose.moment')}
            hint={null}
            error={errors['moment'] ?? null}
            value={occasion}
            onChange={(value) => setMoment(value as typeof occasion)}
            choices={MOMENTS.map((value) => ({ value, label: t(`moment.${value}`) }))}
          />
          <SelectField
            id="language"
            label={t('choose.language')}
            hint={null}
            error={errors['language'] ?? null}
            value={language}
            onChange={setLanguage}
            choices={languagesFor(person.data.person.language, i18n.language)}
          />
          <DateField
            id="assessedOn"
            label={t('choose.day')}
            hint={null}
            error={errors['assessedOn'] ?? null}
            value={assessedOn}
            onChange={setAssessedOn}
            max={today}
          />
          <Button type="submit" variant="filled" size="md" loading={start.isPending}>
            {t('choose.start')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** The interface's languages and the person's own: an interview is held in any of them. */
function languagesFor(own: string | null, inLanguage: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
  const codes = [...new Set([...LANGUAGES.map(({ code }) => code), ...(own ? [own] : [])])];
  return codes.map((value) => ({ value, label: names.of(value) ?? value }));
}
