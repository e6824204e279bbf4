import { useParams } from 'react-router';
import { ErrorPage, ProblemPage } from '../../app/error-page';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePersonFile } from '../person/person.api';
import { useAssessment, useDraft, useInstrument } from './assess.api';
import { ConductDesk } from './conduct-desk';

/** Fetches a draft, the instrument and who is being assessed; the desk does the rest. */
export function ConductPage() {
  const { personId = '', assessmentId = '' } = useParams();
  const draft = useDraft(assessmentId);
  const person = usePersonFile(personId);
  const instrument = useInstrument(draft.data?.instrument, draft.data?.version);
  const before = useAssessment(draft.data?.previousId);
  const problem = draft.error ?? person.error ?? instrument.error;
  if (problem) return <ProblemPage problem={problem} />;
  if (!draft.data || !person.data || !instrument.compiled) return <PageSkeleton />;
  // A draft is reached through its own person only.
  if (draft.data.personId !== personId) return <ErrorPage kind="not-found" />;
  return (
    <ConductDesk
      key={assessmentId}
      draft={draft.data}
      person={person.data.person}
      instrument={instrument.compiled}
      before={before.data ?? null}
    />
  );
}
