import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconChecks, IconPlus, IconPrinter } from '@tabler/icons-react';
import { planLifecycle, type PlanState } from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { ClosePlanDialog } from './close-plan-dialog';
import { NeedSection } from './need-section';
import { usePlan } from '../person/person-plan.api';
import { usePersonFile } from '../person/person.api';
import { useChangePlan } from './plan.api';
import { PlanHistory } from './plan-history';
import { ReviewForm } from './review-form';
import styles from './plan.module.css';

/** The one live plan: needs by weight, what answers each, and what the person says. */
export function PlanTab() {
  const { personId = '' } = useParams();
  const { t } = useTranslation(['plan', 'refusals', 'kit']);
  const formats = useFormats();
  const may = useMay();
  const found = usePlan(personId);
  const person = usePersonFile(personId);
  const change = useChangePlan(personId);
  const [once] = useState(() => crypto.randomUUID());
  const [isReviewing, setIsReviewing] = useState(false);
  const [isClosing, setIsClosing] = useState(false);
  const problem = found.error ?? person.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!found.data || !person.data) return <PageSkeleton />;
  const { plan, needs, unanswered } = found.data;
  const name = person.data.person.givenName || person.data.person.familyName;
  const isLive = plan !== null && plan.state !== 'closed';
  const isOpen = plan?.state === 'draft' || plan?.state === 'under-review';
  const can = (move: 'agree' | 'review' | 'close') =>
    plan !== null && planLifecycle.can(plan.state as PlanState, move);

  const draft = may('plans:draft') && needs.length > 0 && !isLive && (
    <Button
      variant="filled"
      leftSection={<IconPlus size={18} stroke={1.75} />}
      loading={change.isPending}
      onClick={() => change.mutate({ kind: 'draft', once })}
    >
      {t('draft')}
    </Button>
  );
  const actions = (
    <>
      {draft}
      {plan && (
        <Button
          leftSection={<IconPrinter size={18} stroke={1.75} />}
          onClick={() => window.print()}
        >
          {t('print', { name })}
        </Button>
      )}
      {can('close') && may('plans:agree') && (
        <Button onClick={() => setIsClosing(true)}>{t('close.open')}</Button>
      )}
      {can('review') && may('plans:review') && !isReviewing && (
        <Button onClick={() => setIsReviewing(true)}>{t('review.open')}</Button>
      )}
      {can('agree') &&
        may('plans:agree') &&
        (unanswered.length > 0 ? (
          <Button variant="filled" disabled leftSection={<IconChecks size={18} stroke={1.75} />}>
            {t('agree.open', { name })}
          </Button>
        ) : (
          <Button
            variant="filled"
            component={Link}
            to={paths.person.planAgreement({ personId })}
            leftSection={<IconChecks size={18} stroke={1.75} />}
          >
            {t('agree.open', { name })}
          </Button>
        ))}
    </>
  );
  const shownNeeds = needs.filter(
    (need) =>
      need.isPriority ||
      need.level === 'some' ||
      need.level === 'significant' ||
      plan?.goals.some(({ needDomain }) => needDomain === need.domain),
  );
  const goalsBeside =
    plan?.goals.filter(
      ({ needDomain }) => !shownNeeds.some(({ domain }) => domain === needDomain),
    ) ?? [];
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={
          plan
            ? `${plan.closeReason ? t('close.because', { reason: t(`close.reason.${plan.closeReason}`) }) : t(`state.${plan.state}`)} · ${t('version', { version: plan.version })}${plan.nextReviewOn ? ` · ${t('next-review', { date: formats.date(plan.nextReviewOn) })}` : ''}`
            : t('none')
        }
        actions={actions}
      />
      {change.error && !isClosing && (
        <p role="alert" className={styles.problem}>
          {sentenceFor(t, change.error)}
        </p>
      )}
      {needs.length === 0 && (
        <div className={styles.empty}>
          <p>{t('no-needs')}</p>
          <Link to={paths.person.tab(personId, 'assessments')}>{t('to-assessments')}</Link>
        </div>
      )}
      {isLive && isOpen && unanswered.length > 0 && (
        <div className={styles.stops} role="status">
          <p>
            <strong>{t('unanswered.title', { count: unanswered.length })}</strong>{' '}
            {t('unanswered.hint')}
          </p>
          <ul>
            {unanswered.map((domain) => (
              <li key={domain}>
                <a href={`#need-${domain}`}>{t(`kit:domain.${domain}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {isReviewing && plan && (
        <div className={styles.review}>
          <ReviewForm
            plan={plan}
            name={name}
            change={change}
            onClose={() => setIsReviewing(false)}
          />
        </div>
      )}
      {isClosing && plan && (
        <ClosePlanDialog
          plan={plan}
          name={name}
          change={change}
          onClose={() => setIsClosing(false)}
        />
      )}
      <div className={styles.page}>
        <div className={styles.column}>
          {shownNeeds.map((need) => (
            <NeedSection
              key={need.id}
              need={need}
              plan={plan}
              name={name}
              isUnanswered={isLive && unanswered.includes(need.domain)}
              mayWrite={isLive && may('plans:draft')}
              isOpen={isOpen}
              change={change}
            />
          ))}
          {goalsBeside.length > 0 && plan && (
            <NeedSection
              need={null}
              goals={goalsBeside}
              plan={plan}
              name={name}
              isUnanswered={false}
              mayWrite={isLive && may('plans:draft')}
              isOpen={isOpen}
              change={change}
            />
          )}
        </div>
        {plan && <PlanHistory plan={plan} name={name} />}
      </div>
    </Page>
  );
}
