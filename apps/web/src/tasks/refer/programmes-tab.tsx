import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePersonFile } from '../person/person.api';
import { ReferralCard } from './referral-card';
import { useReferrals } from './refer.api';
import styles from './refer.module.css';

/** What a person was referred to: open ones in full first, those that ended below. */
export function ProgrammesTab() {
  const { personId = '' } = useParams();
  const { t } = useTranslation(['refer', 'refusals']);
  const may = useMay();
  const read = useReferrals(personId);
  const file = usePersonFile(personId);
  if (read.error) return <ProblemPage problem={read.error} onAgain={() => void read.refetch()} />;
  if (!read.data) return <PageSkeleton />;
  const name = file.data?.person.givenName ?? '';
  const open = read.data.items.filter(({ endedOn }) => endedOn === null);
  const ended = read.data.items.filter(({ endedOn }) => endedOn !== null);
  const refer = may('referrals:make') && (
    <Button
      variant="filled"
      component={Link}
      to={paths.person.refer({ personId })}
      leftSection={<IconPlus size={18} stroke={1.75} />}
    >
      {t('refer')}
    </Button>
  );
  return (
    <Page title={t('title')}>
      <PageHeader
        title={t('title')}
        facts={
          read.data.items.length > 0
            ? t('facts', { open: open.length, ended: ended.length })
            : undefined
        }
        actions={refer}
      />
      {read.data.items.length === 0 && (
        <div className={styles.empty} role="status">
          <p>
            <strong>{t('empty.title')}</strong>
          </p>
          <p>{t('empty.hint')}</p>
        </div>
      )}
      <div className={styles.cards}>
        {open.map((referral) => (
          <ReferralCard key={referral.id} referral={referral} personId={personId} name={name} />
        ))}
      </div>
      {ended.length > 0 && (
        <>
          <h2 className={styles.section}>{t('ended')}</h2>
          <div className={styles.cards}>
            {ended.map((referral) => (
              <ReferralCard key={referral.id} referral={referral} personId={personId} name={name} />
            ))}
          </div>
        </>
      )}
    </Page>
  );
}
