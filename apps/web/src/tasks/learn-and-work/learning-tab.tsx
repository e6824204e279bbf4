import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { CertificatesCard } from './certificates-card';
import { EnrolmentsCard } from './enrolments-card';
import { JobsCard } from './jobs-card';
import { useChangeLearning, useLearning } from './learn.api';
import { MatchesCard } from './matches-card';
import { ReadinessCard } from './readiness-card';
import { ScreenCard } from './screen-card';
import styles from './learn.module.css';

/** What a person brings and learns, what they have in hand for work, and the jobs they hold. */
export function LearningTab() {
  const { personId = '' } = useParams();
  const { t } = useTranslation(['learn', 'refusals']);
  const read = useLearning(personId);
  const change = useChangeLearning(personId).mutateAsync;
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (!read.data) return <PageSkeleton />;
  const { screen, enrolments, certificates, readiness, employment } = read.data;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} />
      <div className={styles.two}>
        <div className={styles.stack}>
          <ScreenCard screen={screen} change={change} />
          <EnrolmentsCard personId={personId} enrolments={enrolments} change={change} />
          <CertificatesCard certificates={certificates} enrolments={enrolments} change={change} />
        </div>
        <div className={styles.stack}>
          <ReadinessCard items={readiness} change={change} />
          <JobsCard jobs={employment} change={change} />
          <MatchesCard personId={personId} />
        </div>
      </div>
    </Page>
  );
}
