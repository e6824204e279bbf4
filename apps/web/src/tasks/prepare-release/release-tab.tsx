import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { releaseReadiness, type ChecklistLine } from '@throughcare/domain';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePerson } from '../person/person-layout';
import { nameOf, todayHere } from '../person/person-words';
import { Checklist } from './checklist';
import { Countdown } from './countdown';
import { HandoverCard } from './handover-card';
import { MissingCard } from './missing-card';
import { PastReleases } from './past-releases';
import { useBeginChecklist, usePersonRelease, type Check } from './prepare-release.api';
import { ReleaseDialog } from './release-dialog';
import styles from './prepare-release.module.css';

const lineOf = (check: Check) =>
  ({
    ...check,
    ownerId: check.ownerUser?.name,
    evidence: check.evidence ?? undefined,
  }) as ChecklistLine;

/** How ready someone is to leave: what is missing and whose it is, and who takes over outside. */
export function ReleaseTab() {
  const { t } = useTranslation('prepare-release');
  const { person } = usePerson();
  const may = useMay();
  const go = useNavigate();
  const release = usePersonRelease(person.id);
  const [isReleasing, setIsReleasing] = useState(false);
  if (release.isError) {
    return <ProblemPage problem={release.error} onAgain={() => void release.refetch()} />;
  }
  if (!release.data) return <PageSkeleton />;
  const { checklist, handovers, releases, earliestReleaseOn, setting } = release.data;
  const today = todayHere();
  const isInside = setting === 'custody';
  const readiness =
    earliestReleaseOn && releaseReadiness(checklist.map(lineOf), earliestReleaseOn, today);
  return (
    <Page title={`${t('title')}, ${nameOf(person)}`}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {isInside && earliestReleaseOn && readiness && (
            <Countdown
              releaseOn={earliestReleaseOn}
              today={today}
              readiness={readiness}
              checks={checklist}
            />
          )}
          {checklist.length > 0 ? (
            <Checklist
              personId={person.id}
              checks={checklist}
              mayMove={isInside && may('releases:prepare')}
            />
          ) : (
            <NoChecklist personId={person.id} hasDate={earliestReleaseOn !== null} />
          )}
          {releases.length > 0 && <PastReleases releases={releases} />}
        </div>
        <div className={styles.stack}>
          {isInside && may('releases:record') && (
            <Button
              // Loud only when the day has come.
              variant={readiness && readiness.daysToGo <= 1 ? 'filled' : 'default'}
              onClick={() => setIsReleasing(true)}
            >
              {t('release.open')}
            </Button>
          )}
          <HandoverCard personId={person.id} handovers={handovers} isInside={isInside} />
          {isInside && readiness && readiness.missing.length > 0 && (
            <MissingCard missing={readiness.missing} />
          )}
        </div>
      </div>
      {isReleasing && (
        <ReleaseDialog
          personId={person.id}
          handovers={handovers}
          onClose={() => setIsReleasing(false)}
          onReleased={(officer) =>
            go(paths.releases(), { state: { left: { name: nameOf(person), officer } } })
          }
        />
      )}
    </Page>
  );
}

function NoChecklist({ personId, hasDate }: { personId: string; hasDate: boolean }) {
  const { t } = useTranslation(['prepare-release', 'refusals']);
  const may = useMay();
  const begin = useBeginChecklist(personId);
  return (
    <Card title={t('checklist.title')}>
      <ErrorSummary
        attempt={begin.failureCount}
        errors={begin.error ? [{ fieldId: null, words: sentenceFor(t, begin.error) }] : []}
      />
      <p className={styles.quiet}>{t(hasDate ? 'checklist.none' : 'checklist.no-date')}</p>
      {hasDate && may('releases:prepare') && (
        <Button mt={10} loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
          {t('checklist.begin')}
        </Button>
      )}
    </Card>
  );
}
