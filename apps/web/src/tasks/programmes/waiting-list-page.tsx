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
import { useOfferPlaces, useProgramme, useWaitingList, type WaitingRow } from './programmes.api';
import { WaitingFormula } from './waiting-formula';
import { WaitingTable } from './waiting-table';

const isOpen = (state: string) => state === 'planned' || state === 'running';

/** Who waits for a programme, in the order the policy makes, every point explained. */
export function WaitingListPage() {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { date } = useFormats();
  const { programmeId = '' } = useParams();
  const list = useWaitingList(programmeId);
  const known = useProgramme(programmeId);
  const offer = useOfferPlaces(programmeId);
  const may = useMay();
  const [asked, setAsked] = useState<readonly WaitingRow[]>([]);

  if (list.error) return <ProblemPage problem={list.error} onAgain={() => void list.refetch()} />;
  if (!list.data) return <PageSkeleton />;
  const { programme, policy, nextGroup, items, total } = list.data;
  const placed = items.filter((row) => !row.isTooLate);
  // Groups this user may place people in, the next to start first; one that has begun can be joined too.
  const open = (known.data?.groups ?? [])
    .filter(({ state, capacity, members }) => isOpen(state) && members < capacity)
    .toSorted(
      (one, other) =>
        Number(one.state === 'running') - Number(other.state === 'running') ||
        one.startsOn.localeCompare(other.startsOn),
    );
  const inBegun = open.reduce((sum, { capacity, members }) => sum + capacity - members, 0);
  const next = open.find(({ state }) => state === 'planned');
  const coming = next
    ? { startsOn: next.startsOn, site: next.site.name, places: next.capacity - next.members }
    : nextGroup;
  const places = next ? next.capacity - next.members : inBegun;
  const mayOffer = may('referrals:decide') && open.length > 0 && places > 0;
  const first = placed.slice(0, places);

  const facts = [
    t('waiting.people', { count: total }),
    coming
      ? t('waiting.next-group', {
          count: coming.places,
          date: date(coming.startsOn, 'weekday'),
          site: coming.site,
        })
      : t(open.length > 0 ? 'waiting.only-begun' : 'waiting.no-group', { count: inBegun }),
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
          next !== undefined &&
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
      {asked.length > 0 && (
        <OfferDialog
          rows={asked}
          groups={open}
          busy={offer.isPending}
          onClose={() => setAsked([])}
          onOffer={(groupId, keys) =>
            offer.mutate({ rows: asked, groupId, keys }, { onSettled: () => setAsked([]) })
          }
        />
      )}
    </Page>
  );
}
