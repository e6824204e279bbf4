import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '../../app/error-page';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { InboxItem } from './inbox-item';
import { useInbox, type Referral } from './partner-portal.api';
import { ReferralDialog, type ReferralAct } from './referral-dialog';
import styles from './partner-portal.module.css';

const GROUPS = [
  { id: 'new', states: ['sent'] },
  { id: 'helping', states: ['accepted', 'started'] },
  { id: 'over', states: ['finished', 'declined'] },
] as const;

/** A partner's own page: what they were asked, what they answered, what came of it. */
export function InboxPage() {
  const { t } = useTranslation('partner-portal');
  const inbox = useInbox();
  const [asked, setAsked] = useState<{ referral: Referral; act: ReferralAct } | null>(null);
  if (inbox.error) {
    return <ProblemPage problem={inbox.error} onAgain={() => void inbox.refetch()} />;
  }
  if (!inbox.data) return <PageSkeleton />;
  const items = inbox.data.pages.flatMap((page) => page.items);
  const total = inbox.data.pages[0]?.total ?? 0;
  return (
    <Page title={t('title')}>
      <PageHeader title={t('title')} facts={t('facts', { count: total })} />
      {items.length === 0 && (
        <div className={styles.empty} role="status">
          <p>
            <strong>{t('empty')}</strong>
          </p>
          <p>{t('empty-hint')}</p>
        </div>
      )}
      {GROUPS.map((group) => {
        const here = items.filter(({ state }) => group.states.some((one) => one === state));
        return here.length === 0 ? null : (
          <section key={group.id} className={styles.group} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{t(`group.${group.id}`)}</h2>
            <ul className={styles.list}>
              {here.map((referral) => (
                <InboxItem
                  key={referral.id}
                  referral={referral}
                  onAct={(act) => setAsked({ referral, act })}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {inbox.hasNextPage && (
        <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      {asked && (
        <ReferralDialog
          key={`${asked.referral.id}:${asked.act}`}
          referral={asked.referral}
          act={asked.act}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
