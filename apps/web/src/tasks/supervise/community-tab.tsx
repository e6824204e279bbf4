import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/error-page';
import { useMay } from '../../app/session';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePerson } from '../person/person-layout';
import { nameOf, todayHere } from '../person/person-words';
import { ConditionsCard } from './conditions-card';
import { ContactsCard } from './contacts-card';
import { LifeBands } from './life-bands';
import { MilestoneDialog, StatusDialog } from './life-dialogs';
import { PartnerReferralsCard } from './partner-referrals-card';
import { PathwaysCard } from './pathways-card';
import { SetbacksCard } from './setbacks-card';
import { useCommunity } from './supervise.api';
import { SupervisionCard } from './supervision-card';
import { BeginDialog } from './supervision-dialogs';
import styles from './supervise.module.css';

/** Life outside on one page: what the days stand on, what was asked of someone, what went well and what did not. */
export function CommunityTab() {
  const { t } = useTranslation('supervise');
  const { person } = usePerson();
  const may = useMay();
  const community = useCommunity(person.id);
  const [adding, setAdding] = useState<'status' | 'milestone' | 'supervision' | null>(null);
  if (community.isError) {
    return <ProblemPage problem={community.error} onAgain={() => void community.refetch()} />;
  }
  if (!community.data) return <PageSkeleton />;
  const { data } = community;
  const { supervision, releasedOn } = data;
  const today = todayHere();
  const from = releasedOn ?? supervision?.startsOn ?? null;
  const mayRecord = may('supervision:record');
  const isLive = supervision !== null && supervision.state !== 'ended';
  const close = () => setAdding(null);
  return (
    <Page title={`${t('title')}, ${nameOf(person)}`}>
      <h1 className="visually-hidden">{t('title')}</h1>
      <div className={styles.stack}>
        {from && from <= today && (
          <LifeBands
            community={data}
            from={from}
            today={today}
            onAdd={mayRecord ? setAdding : null}
          />
        )}
        {supervision ? (
          <SupervisionCard
            personId={person.id}
            supervision={supervision}
            finalLevel={data.finalLevel}
          />
        ) : (
          <Card title={t('supervision.title')}>
            <p className={styles.quiet}>{t('supervision.none')}</p>
            {mayRecord && person.setting === 'community' && (
              <Button mt={10} onClick={() => setAdding('supervision')}>
                {t('begin.open')}
              </Button>
            )}
          </Card>
        )}
        <div className={styles.three}>
          {supervision && (
            <>
              <ConditionsCard
                personId={person.id}
                language={person.language}
                conditions={data.conditions}
                supervisionId={isLive ? supervision.id : null}
              />
              <ContactsCard
                personId={person.id}
                contacts={data.contacts}
                supervision={supervision}
              />
              <SetbacksCard
                personId={person.id}
                name={person.givenName}
                setbacks={data.setbacks}
                conditions={data.conditions}
                isLive={isLive}
              />
            </>
          )}
          <PathwaysCard personId={person.id} pathways={data.pathways} />
          {may('partners:refer') && <PartnerReferralsCard personId={person.id} />}
        </div>
      </div>
      {adding === 'status' && <StatusDialog personId={person.id} onClose={close} />}
      {adding === 'milestone' && <MilestoneDialog personId={person.id} onClose={close} />}
      {adding === 'supervision' && (
        <BeginDialog personId={person.id} endsOn={person.orderEndsOn} onClose={close} />
      )}
    </Page>
  );
}
