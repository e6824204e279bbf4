import { useState, type FormEvent } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextAreaField } from '../../ui/field';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useFormErrors } from '../../ui/use-form-errors';
import { ChooseProgramme } from './choose-programme';
import { usePlan } from '../person/person-plan.api';
import {
  useRefer,
  useSuitability,
  type Goal,
  type MakeReferral,
  type Suitability,
} from './refer.api';
import { SuitabilityTests } from './suitability-tests';
import styles from './refer.module.css';

/** Refers a person to a programme: its tests are shown, and a failed one needs a reason to go on. */
export function ReferPage() {
  const { personId = '' } = useParams();
  const may = useMay();
  const suitability = useSuitability(personId);
  const plan = usePlan(personId, may('plans:read'));
  if (suitability.error)
    return <ProblemPage problem={suitability.error} onAgain={() => void suitability.refetch()} />;
  if (!suitability.data || plan.isLoading) return <PageSkeleton />;
  const goals = (plan.data?.plan?.goals ?? []).filter(({ state }) =>
    ['proposed', 'active', 'on-hold'].includes(state),
  );
  return <ReferForm personId={personId} programmes={suitability.data.items} goals={goals} />;
}

function ReferForm({
  personId,
  programmes,
  goals,
}: {
  personId: string;
  programmes: readonly Suitability[];
  goals: readonly Goal[];
}) {
  const { t } = useTranslation(['refer', 'kit', 'refusals']);
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const refer = useRefer(personId);
  const errors = useFormErrors('refer');
  const [once] = useState(() => crypto.randomUUID());
  const [programmeId, setProgrammeId] = useState(address.get('programme') ?? '');
  const [need, setNeed] = useState('');
  const [goalId, setGoalId] = useState('');
  const [stepId, setStepId] = useState('');
  const [overrideReason, setOverrideReason] = useState('');
  const [note, setNote] = useState('');
  const [isDuplicateMeant, setIsDuplicateMeant] = useState(false);
  const chosen = programmes.find(({ programme }) => programme.id === programmeId);
  const hasFailed = chosen?.tests.some(({ passed }) => !passed) ?? false;
  const goal = goals.find(({ id }) => id === goalId);
  const needs = chosen?.targetNeeds ?? [];
  // A goal says which need is meant; without one, a programme with one need leaves no choice.
  const needDomain =
    need ||
    (goal && needs.includes(goal.needDomain) ? goal.needDomain : '') ||
    (needs.length === 1 ? (needs[0] ?? '') : '');

  const choose = (next: string) => {
    setProgrammeId(next);
    setNeed('');
    errors.clear();
  };
  const check = () => ({
    ...(!chosen && { programmeId: t('programme-missing') }),
    ...(chosen && !needDomain && { needDomain: t('need-missing') }),
    ...(hasFailed && overrideReason.trim() === '' && { overrideReason: t('override-missing') }),
    ...(chosen?.openReferral && !isDuplicateMeant && { isDuplicateMeant: t('duplicate-missing') }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!errors.check(check())) return;
    const body: MakeReferral = {
      programmeId,
      needDomain: needDomain as MakeReferral['needDomain'],
      ...(goalId && { goalId }),
      ...(stepId && { stepId }),
      ...(hasFailed && { overrideReason: overrideReason.trim() }),
      ...(note.trim() && { note: note.trim() }),
      ...(isDuplicateMeant && { isDuplicateMeant }),
    };
    refer.mutate(
      { once, body },
      {
        onSuccess: () => void navigate(paths.person.tab(personId, 'programmes')),
        onError: errors.refuse,
      },
    );
  };
  const names = Object.fromEntries(
    programmes.map(({ programme }) => [programme.code, programme.name]),
  );
  const blank = { value: '', label: t('none') };
  return (
    <Page title={t('refer')}>
      <PageHeader
        title={t('refer')}
        facts={t('refer-facts')}
        trailLabel={t('trail')}
        trail={[{ words: t('title'), to: paths.person.tab(personId, 'programmes') }]}
      />
      <form onSubmit={send} noValidate aria-label={t('refer')} className={styles.stack}>
        <ErrorSummary errors={errors.summary} attempt={errors.attempt} />
        <div className={styles.form}>
          <Card title={t('choose-programme')} aside={t('choose-hint')}>
            <ChooseProgramme
              id={errors.idOf('programmeId')}
              programmes={programmes}
              chosen={programmeId}
              error={errors.of('programmeId')}
              onChoose={choose}
            />
          </Card>
          <div className={styles.stack}>
            {chosen && (
              <Card title={t('tests-of', { programme: chosen.programme.name })}>
                <div className={styles.stack}>
                  <SuitabilityTests tests={chosen.tests} names={names} />
                  {hasFailed && (
                    <TextAreaField
                      id={errors.idOf('overrideReason')}
                      label={t('override')}
                      hint={t('override-hint')}
                      error={errors.of('overrideReason')}
                      value={overrideReason}
                      onChange={setOverrideReason}
                      maxLength={1000}
                    />
                  )}
                  {chosen.openReferral && (
                    <Checkbox
                      id={errors.idOf('isDuplicateMeant')}
                      label={t('duplicate')}
                      error={errors.of('isDuplicateMeant')}
                      checked={isDuplicateMeant}
                      onChange={(event) => setIsDuplicateMeant(event.currentTarget.checked)}
                    />
                  )}
                </div>
              </Card>
            )}
            <Card title={t('what-for')}>
              <div className={styles.stack}>
                {goals.length > 0 && (
                  <SelectField
                    id={errors.idOf('goalId')}
                    label={t('goal')}
                    hint={t('goal-hint')}
                    error={errors.of('goalId')}
                    value={goalId}
                    onChange={(next) => {
                      setGoalId(next);
                      setStepId('');
                    }}
                    choices={[
                      blank,
                      ...goals.map(({ id, wording }) => ({ value: id, label: wording })),
                    ]}
                  />
                )}
                {goal && goal.steps.length > 0 && (
                  <SelectField
                    id={errors.idOf('stepId')}
                    label={t('step')}
                    hint={t('step-hint')}
                    error={errors.of('stepId')}
                    value={stepId}
                    onChange={setStepId}
                    choices={[
                      blank,
                      ...goal.steps
                        .filter(({ state }) => state !== 'done' && state !== 'dropped')
                        .map(({ id, wording }) => ({ value: id, label: wording })),
                    ]}
                  />
                )}
                {needs.length > 1 && (
                  <SelectField
                    id={errors.idOf('needDomain')}
                    label={t('need')}
                    hint={null}
                    error={errors.of('needDomain')}
                    value={needDomain}
                    onChange={setNeed}
                    choices={[
                      { value: '', label: t('choose') },
                      ...needs.map((one) => ({ value: one, label: t(`kit:domain.${one}`) })),
                    ]}
                  />
                )}
                <TextAreaField
                  id={errors.idOf('note')}
                  label={t('note')}
                  hint={t('note-hint')}
                  error={errors.of('note')}
                  value={note}
                  onChange={setNote}
                  maxLength={2000}
                />
              </div>
            </Card>
            <div className={styles.buttons}>
              <Button type="submit" variant="filled" loading={refer.isPending}>
                {t('send')}
              </Button>
              <Button onClick={() => void navigate(paths.person.tab(personId, 'programmes'))}>
                {t('kit:form.cancel')}
              </Button>
            </div>
          </div>
        </div>
      </form>
    </Page>
  );
}
