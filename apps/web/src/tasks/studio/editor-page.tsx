import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { ProblemPage } from '../../app/error-page';
import { paths } from '../../app/paths';
import { PageSkeleton } from '../../ui/page-skeleton';
import { EditorDesk } from './editor-desk';
import { useVersion } from './studio.api';

/** Fetches the draft; whoever may not write on it sees its page instead. */
export function EditorPage() {
  const { draftId = '' } = useParams();
  // Asked for here, so that the words are there when a question of the preview needs them.
  useTranslation(['studio', 'assess', 'refusals']);
  const version = useVersion(draftId);
  if (version.isError && !version.data)
    return <ProblemPage problem={version.error} onAgain={() => void version.refetch()} />;
  if (!version.data) return <PageSkeleton />;
  if (!version.data.may.includes('edit'))
    return <Navigate to={paths.studio.version({ draftId })} replace />;
  return <EditorDesk key={draftId} version={version.data} />;
}
