import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { ErrorSummary } from '../../ui/error-summary';
import { Page } from '../../ui/page';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { OfferDialog } from './offer-dialog';
import { useOfferPlaces, useWaitingList, type WaitingRow } from './programmes.api';
import { WaitingFormula } from './waiting-formula';
import { WaitingTable } from './waiting-table';

/** Who waits for a programme, in the order the policy makes, every point explained. */
export function WaitingListPage() {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { date } = useFormats();
  const { programmeId = '' } = useParams();
  const list = useWaitingList(programmeId);
  const offer = useOfferPlaces(programmeId);
  const may = useMay();
  const [asked, setAsked] = useState<readonly WaitingRow[]>([]);

  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;
  if (!list.data) return <PageSkeleton />;
  const { programme, policy, nextGroup, items, total } = list.data;
  const placed = items.filter((row) => !row.isTooLate);
  const places = nextGroup?.places ?? 0;
  const mayOffer = may('referrals:decide') && nextGroup !== null && places > 0;
  const first = placed.slice(0, places);

  const facts = [
    t('waiting.people', { count: total }),
    nextGroup
      ? t('waiting.next-group', {
          count: places,
          date: date(nextGroup.startsOn, 'weekday'),
          site: nextGroup.site,
        })
      : t('waiting.no-group'),
    t('waiting.length', { count: Math.round(programme.lengthDays / 7) }),
  ].join(' ');
  return (
    <Page title={t('waiting.title')}>
      <PageHeader
        title={t('waiting.title')}
        facts={facts}
        trailLabel={t('trail')}
        trail={[
          { words: t('title'), to: paths.programmes() },
          { words: programme.name, to: paths.programme({ programmeId }) },
        ]}
        actions={
          mayOffer &&
          first.length > 0 && (
            <Button
              variant="filled"
              leftSection={<IconUserPlus size={17} stroke={1.75} />}
              onClick={() => setAsked(first)}
            >
              {t('waiting.offer-first', { count: first.length })}
            </Button>
          )
        }
      />
      <ErrorSummary
        attempt={offer.failureCount}
        title={t('waiting.not-offered')}
        errors={offer.error ? [{ fieldId: null, words: sentenceFor(t, offer.error) }] : []}
      />
      <WaitingFormula policy={policy} />
      <WaitingTable
        rows={items}
        places={places}
        policy={policy}
        onOffer={mayOffer ? (row) => setAsked([row]) : null}
      />
      {nextGroup && (
        <OfferDialog
          rows={asked}
          group={nextGroup}
          busy={offer.isPending}
          onClose={() => setAsked([])}
          onOffer={(keys) =>
            offer.mutate(
              { rows: asked, groupId: nextGroup.id, keys },
              { onSettled: () => setAsked([]) },
            )
          }
        />
      )}
    </Page>
  );
}
