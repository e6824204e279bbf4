import type { FormEvent } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { FieldsRefused, RuleRefused } from '@throughcare/api-client';
import { useDraft } from '../../app/drafts';
import { paths } from '../../app/paths';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { useFormErrors } from '../../ui/use-form-errors';
import { wrongInIdentity } from '../person/identity';
import { todayHere } from '../person/person-words';
import {
  emptyDraft,
  isSearched,
  searchBody,
  stepOf,
  STEPS,
  wrongInDetails,
  wrongInOrder,
  type PossibleMatch,
  type RegisterDraft,
  type Step,
} from './draft';
import { useFindMatches, useRegister } from './register-person.api';
import { StepCheck } from './step-check';
import { StepDetails } from './step-details';
import { StepMatches } from './step-matches';
import { StepOrder } from './step-order';
import { StepWho } from './step-who';
import { Steps } from './steps';
import styles from '../person/form.module.css';

/** Reception in one sitting: who, is it someone we know, how to talk with them, why they are here, once more, done. */
export function RegisterPersonPage() {
  const { t } = useTranslation('register');
  const go = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { draft, change, forget } = useDraft<RegisterDraft>('register-person', emptyDraft);
  const errors = useFormErrors('register');
  const find = useFindMatches();
  const register = useRegister(change);
  const step = reachable(STEPS.find((one) => one === search.get('step')) ?? 'who', draft);

  const goTo = (next: Step) => setSearch({ step: next });
  const inWords = (wrong: Record<string, string>) =>
    Object.fromEntries(Object.entries(wrong).map(([field, key]) => [field, t(`missing.${key}`)]));

  const showMatches = (matches: readonly PossibleMatch[]) => {
    change({ matches, searchedFor: JSON.stringify(searchBody(draft)), ruledOut: [] });
    goTo(matches.length > 0 ? 'matches' : 'details');
  };
  const lookForDoubles = () => {
    if (!errors.check(inWords(wrongInIdentity(draft.identity, todayHere())))) return;
    find.mutate(draft, {
      onSuccess: (found) => showMatches(found.matches),
      onError: errors.refuse,
    });
  };
  const send = () =>
    register.mutate(draft, {
      onSuccess: (personId) => {
        forget();
        void go(paths.person.duties({ personId }), { state: { isJustRegistered: true } });
      },
      onError: (problem) => {
        const doubles = doublesIn(problem);
        if (doubles) {
          change({ keys: { ...draft.keys, person: crypto.randomUUID() } });
          showMatches(doubles);
        }
        errors.refuse(problem);
        const [field] = problem instanceof FieldsRefused ? problem.errors : [];
        if (field) goTo(stepOf(field.field));
      },
    });

  const onward: Readonly<Record<Step, () => void>> = {
    who: lookForDoubles,
    matches: () => {
      change({ ruledOut: draft.matches?.map((match) => match.personId) ?? [] });
      errors.clear();
      goTo('details');
    },
    details: () => errors.check(inWords(wrongInDetails(draft))) && goTo('order'),
    order: () => errors.check(inWords(wrongInOrder(draft))) && goTo('check'),
    check: send,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onward[step]();
  };
  const before = beforeOf(step, draft);
  const parts = { draft, change, errors };
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts')} />
      <Steps at={step} />
      <form className={styles.form} onSubmit={submit} noValidate aria-label={t(`step.${step}`)}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        {step === 'who' && <StepWho {...parts} />}
        {step === 'matches' && <StepMatches matches={draft.matches ?? []} onKnown={forget} />}
        {step === 'details' && <StepDetails {...parts} />}
        {step === 'order' && <StepOrder {...parts} />}
        {step === 'check' && <StepCheck draft={draft} />}
        <div className={styles.acts}>
          {before ? <Button onClick={() => goTo(before)}>{t('back')}</Button> : <span />}
          <Button
            type="submit"
            variant="filled"
            size="lg"
            loading={find.isPending || register.isPending}
          >
            {t(`next.${step}`)}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** An address may name a step that has no ground yet (a bookmark, a cleared draft): then the search comes first. */
function reachable(wanted: Step, draft: RegisterDraft): Step {
  if (wanted === 'who' || draft.personId) return wanted;
  return isSearched(draft) ? wanted : 'who';
}

function beforeOf(step: Step, draft: RegisterDraft): Step | null {
  // Once the file is open, who it is can no longer be changed here.
  if (draft.personId) return step === 'check' ? 'order' : null;
  if (step === 'details' && draft.matches?.length === 0) return 'who';
  return STEPS[STEPS.indexOf(step) - 1] ?? null;
}

/** The API searched once more and found someone: the same people as the search would show. */
function doublesIn(problem: unknown): readonly PossibleMatch[] | null {
  if (!(problem instanceof RuleRefused) || problem.code !== 'person.possible-duplicate')
    return null;
  const found = problem.facts['matches'];
  return Array.isArray(found) ? (found as PossibleMatch[]) : null;
}
