import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { take } from '@throughcare/api-client';
import type { CompiledInstrument, Fault } from '@throughcare/assessment';
import type { CaseResult } from '@throughcare/assessment/authoring';
import { DRAFT_PREFIX } from '../../app/forget-drafts';
import { useApi, useUser } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { checkDocument } from './check-document';
import { FileKeeper } from './file-keeper';
import { documentOf, sentOf, type Version } from './studio.api';
import { useParts } from './use-parts';

/** The file under the author's hands: kept, saved, checked and ready to be tried. */
export function useStudioFile(version: Version) {
  const api = useApi();
  const user = useUser();
  const [keeper] = useState(
    () =>
      new FileKeeper<Fault, CaseResult>({
        opened: {
          document: documentOf(version),
          revision: version.revision,
          faults: version.faults as readonly Fault[],
          caseResults: version.caseResults,
        },
        key: `${DRAFT_PREFIX}${user?.id ?? ''}.studio.${version.id}`,
        storage: sessionStorage,
        send: async (revision, document) => {
          const saved = await take(
            api.PUT('/instrument-drafts/{draftId}', {
              params: { path: { draftId: version.id } },
              body: { revision, ...sentOf(document) },
            }),
          );
          return { ...saved, faults: saved.faults as readonly Fault[] };
        },
      }),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  useEffect(() => {
    const leave = keeper.open();
    const again = () => void keeper.finish();
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper.isUnsaved()) {
        void keeper.finish();
        event.preventDefault();
      }
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', again);
      window.removeEventListener('beforeunload', ask);
      // Nothing may be sent later under another user's name.
      leave();
    };
  }, [keeper]);
  const document = useDeferredValue(state.document);
  const parts = useParts(document.file);
  const checked = useMemo(
    () => checkDocument(document, parts, civilDateOf(new Date())),
    [document, parts],
  );
  const instrument = useLastThatWorks(checked.instrument);
  return { keeper, state, checked, instrument };
}

/** While something is half typed the preview goes on with what could be tried last. */
function useLastThatWorks(instrument: CompiledInstrument | null): CompiledInstrument | null {
  const last = useRef(instrument);
  useEffect(() => {
    if (instrument) last.current = instrument;
  }, [instrument]);
  return instrument ?? last.current;
}
