import { useState } from 'react';
import { PERSON_VIEWS, type PersonView } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { LANGUAGES } from '../../language/languages';
import { useFormats } from '../../language/use-words';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { SelectField, TextAreaField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePlan } from '../person/person-plan.api';
import { usePersonFile } from '../person/person.api';
import { useChangePlan, type ChangePlan, type Plan } from './plan.api';
import { ShortForm, type Errors } from './short-form';
import styles from './plan.module.css';

/** The person says what they think of the plan, in their own words; then it counts. */
export function AgreePage() {
  const { personId = '' } = useParams();
  const { t } = useTranslation(['plan', 'kit']);
  const formats = useFormats();
  const found = usePlan(personId);
  const person = usePersonFile(personId);
  const change = useChangePlan(personId);
  const problem = found.error ?? person.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!found.data || !person.data) return <PageSkeleton />;
  const { plan, unanswered } = found.data;
  const { givenName, familyName, language } = person.data.person;
  const name = givenName || familyName;
  const goals = plan?.goals.filter(({ state }) => state !== 'removed') ?? [];
  return (
    <Page title={t('agree.title', { name })}>
      <PageHeader
        title={t('agree.title', { name })}
        facts={t('agree.lead', { name })}
        trailLabel={t('title')}
        trail={[{ words: t('title'), to: paths.person.tab(personId, 'plan') }]}
      />
      <div className={styles.narrow}>
        {unanswered.length > 0 && (
          <p className={styles.stops} role="alert">
            {t('unanswered.title', { count: unanswered.length })}{' '}
            {unanswered.map((domain) => t(`kit:domain.${domain}`)).join(', ')}
          </p>
        )}
        <ul className={styles.sheet}>
          {goals.map((goal) => (
            <li key={goal.id}>
              <strong>{goal.wording}</strong>
              <span className={styles.quiet}>
                {t('goal.by', { date: formats.date(goal.targetOn) })}
              </span>
            </li>
          ))}
          {plan?.notNow.map((later) => (
            <li key={later.needDomain}>
              <strong>{t(`kit:domain.${later.needDomain}`)}</strong>
              <span className={styles.quiet}>
                {t('not-now.because', {
                  because: later.because,
                  date: formats.date(later.recordedOn),
                })}
              </span>
            </li>
          ))}
        </ul>
        {plan && (
          <AgreementForm
            plan={plan}
            personId={personId}
            name={name}
            own={language}
            change={change}
          />
        )}
      </div>
    </Page>
  );
}

function AgreementForm({
  plan,
  personId,
  name,
  own,
  change,
}: {
  plan: Plan;
  personId: string;
  name: string;
  own: string | null;
  change: ChangePlan;
}) {
  const { t, i18n } = useTranslation('plan');
  const go = useNavigate();
  const [once] = useState(() => crypto.randomUUID());
  const [today] = useState(() => civilDateOf(new Date()));
  const [view, setView] = useState<PersonView | null>(null);
  const [ownWords, setOwnWords] = useState('');
  const [reason, setReason] = useState('');
  const [language, setLanguage] = useState(own ?? i18n.language);
  const [nextReviewOn, setNextReviewOn] = useState('');
  const [formulation, setFormulation] = useState(plan.formulation ?? '');
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  const languages = [
    ...new Set([language, ...(own ? [own] : []), ...LANGUAGES.map(({ code }) => code)]),
  ];
  const check = (): Errors => ({
    ...(!view && { view: t('agree.view-missing') }),
    ...(view !== 'unable' &&
      ownWords.trim() === '' && { ownWords: t('agree.words-missing', { name }) }),
    ...(view !== null &&
      view !== 'agreed' &&
      reason.trim() === '' && { reason: t('agree.reason-missing') }),
    ...(nextReviewOn <= today && { nextReviewOn: t('review.next-ahead') }),
  });
  const send = () =>
    change.mutateAsync({
      kind: 'agree',
      once,
      planId: plan.id,
      body: {
        revision: plan.revision,
        view: view ?? 'unable',
        ownWords,
        language,
        nextReviewOn,
        ...(reason.trim() && { reason }),
        ...(formulation.trim() && { formulation }),
      },
    });
  const back = () => void go(paths.person.tab(personId, 'plan'));
  return (
    <ShortForm
      name={t('agree.title', { name })}
      id="agree"
      submit={t('agree.save')}
      check={check}
      send={send}
      onDone={back}
      onCancel={back}
    >
      {(errors) => (
        <>
          <ChoiceField
            id="agree-view"
            label={t('agree.view', { name })}
            hint={null}
            error={errors['view'] ?? null}
            value={view}
            onChange={(value) => setView(value as PersonView)}
            choices={PERSON_VIEWS.map((value) => ({
              value,
              label: t(`view.${value}`),
              hint: t(`view-hint.${value}`),
            }))}
          />
          <div className={styles.voice}>
            <TextAreaField
              id="agree-ownWords"
              label={t('agree.words', { name })}
              hint={t('agree.words-hint')}
              error={errors['ownWords'] ?? null}
              value={ownWords}
              onChange={setOwnWords}
              maxLength={4000}
            />
            <SelectField
              id="agree-language"
              label={t('agree.language')}
              hint={null}
              error={errors['language'] ?? null}
              value={language}
              onChange={setLanguage}
              choices={languages.map((value) => ({ value, label: names.of(value) ?? value }))}
            />
          </div>
          {view !== null && view !== 'agreed' && (
            <TextAreaField
              id="agree-reason"
              label={t('agree.reason')}
              hint={null}
              error={errors['reason'] ?? null}
              value={reason}
              onChange={setReason}
              maxLength={500}
              rows={2}
            />
          )}
          <TextAreaField
            id="agree-formulation"
            label={t('formulation')}
            hint={t('formulation-hint')}
            error={errors['formulation'] ?? null}
            value={formulation}
            onChange={setFormulation}
            maxLength={4000}
            rows={2}
          />
          <DateField
            id="agree-nextReviewOn"
            label={t('review.next')}
            hint={null}
            error={errors['nextReviewOn'] ?? null}
            value={nextReviewOn}
            onChange={setNextReviewOn}
            min={today}
          />
        </>
      )}
    </ShortForm>
  );
}
