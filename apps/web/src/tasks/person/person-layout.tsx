import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useOutletContext, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { PERSON_TABS, paths, type PersonTab } from '../../app/paths';
import { useUser } from '../../app/session';
import { mayOpen, type TaskRoute } from '../../app/task-route';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Tabs } from '../../ui/tabs';
import { PersonHeadBanner } from './person-head-banner';
import { usePersonFile, type PersonFile } from './person.api';
import { nameOf } from './person-words';

/** The frame of a person's record. A new person mounts it anew: no word of one shows in another's record. */
export function PersonLayout({ pages }: { pages: readonly TaskRoute[] }) {
  const { personId = '' } = useParams();
  return <PersonFrame key={personId} personId={personId} pages={pages} />;
}

/** The record that the frame read, for the pages inside it. */
export function usePerson(): PersonFile {
  return useOutletContext<PersonFile>();
}

function PersonFrame({ personId, pages }: { personId: string; pages: readonly TaskRoute[] }) {
  const { t } = useTranslation(['person', 'shell']);
  const user = useUser();
  const file = usePersonFile(personId);
  if (file.isError && !file.data) {
    return <ProblemPage problem={file.error} onAgain={() => void file.refetch()} />;
  }
  if (!file.data) return <PageSkeleton />;
  const tabs = tabsOf(pages.filter((page) => mayOpen(page, user?.permissions ?? [])));
  return (
    <>
      <PersonHeadBanner
        person={file.data.person}
        userId={user?.id ?? ''}
        tabs={
          <Tabs
            label={t('tabs-label', { name: nameOf(file.data.person) })}
            tabs={tabs.map((tab) => ({
              to: paths.person.tab(personId, tab),
              words: t(`shell:tabs.${tab}`),
            }))}
          />
        }
      />
      <Suspense fallback={<PageSkeleton />}>
        <Outlet context={file.data} />
      </Suspense>
    </>
  );
}

/** Only what a task has hung in, in the order of the record. */
function tabsOf(pages: readonly TaskRoute[]): readonly PersonTab[] {
  const paths = new Set(pages.map((page) => page.path));
  return PERSON_TABS.filter((tab) => paths.has(tab));
}
