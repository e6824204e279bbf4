import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { ConflictPanel } from './conflict-panel';
import { keepAsCase } from './editing/cases';
import { isEditable } from './editing/is-editable';
import { EditorBar } from './editor-bar';
import { EditorPart } from './editor-part';
import { JsonForm } from './json-form';
import { Outline } from './outline';
import { placeAddress, readPlace } from './place-address';
import { SidePanel } from './side-panel';
import { StudioContext, wordsOf, type Studio } from './studio-context';
import type { Version } from './studio.api';
import { useStudioFile } from './use-studio-file';
import { Preview, type Tried } from './preview';
import styles from './editor.module.css';

/** The whole window for one file: its outline, the part that is written, and beside it what comes of it. */
export function EditorDesk({ version }: { version: Version }) {
  const { t, i18n } = useTranslation('studio');
  const { keeper, state, checked, instrument } = useStudioFile(version);
  const { search } = useLocation();
  const [, setAddress] = useSearchParams();
  const go = useNavigate();
  const place = readPlace(search);
  // In the reader's own language where the file has it.
  const [writing, setWriting] = useState(() =>
    i18n.language in ((version.file['languages'] ?? {}) as object) ? i18n.language : 'en',
  );
  const [notice, setNotice] = useState<string | null>(null);
  const [isWide, setIsWide] = useState(false);
  const [tried, setTried] = useState<Tried>({ replies: {}, person: {}, language: i18n.language });
  const { document } = state;
  const usable = isEditable(document.file);
  const title = usable ? wordsOf(document.file.title, i18n.language) : version.code;
  useEffect(() => {
    window.document.title = `${title || version.code} · Throughcare`;
  }, [title, version.code]);
  const studio = useMemo(
    (): Studio => ({
      document,
      faults: checked.faults,
      caseResults: checked.caseResults,
      instrument,
      writing,
      edit: (change, field) => {
        setNotice(null);
        keeper.put(change(keeper.snapshot().document), field);
      },
      editFile: (change, field) => {
        setNotice(null);
        const now = keeper.snapshot().document;
        keeper.put({ ...now, file: change(now.file) }, field);
      },
      editWithNotice: (change, words) => {
        keeper.put(change(keeper.snapshot().document));
        setNotice(words);
      },
      go: (next) => void go(placeAddress(window.location.search, next)),
    }),
    [document, checked, instrument, writing, keeper, go],
  );
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPlace(main, `${place.part} ${place.code ?? ''}`);
  const keep: Parameters<typeof Preview>[0]['onKeep'] = (answers, score) => {
    const at = document.cases.length;
    studio.edit((now) => keepAsCase(now, t('cases.unnamed', { at: at + 1 }), answers, score));
    setIsWide(false);
    setAddress({ part: 'cases', code: String(at) });
  };
  return (
    <StudioContext value={studio}>
      <div className={styles.desk} data-wide={isWide}>
        <EditorBar
          version={version}
          title={title}
          keeper={keeper}
          state={state}
          writing={writing}
          onWriting={setWriting}
        />
        {usable && !isWide && <Outline place={place} />}
        <main ref={main} tabIndex={-1} className={styles.main} id="content">
          {state.isStale && <ConflictPanel version={version} keeper={keeper} />}
          {notice && (
            <p className={styles.notice} role="status">
              {notice}
              <Button
                size="xs"
                onClick={() => {
                  keeper.undo();
                  setNotice(null);
                }}
              >
                {t('undo')}
              </Button>
            </p>
          )}
          {!usable && <JsonForm />}
          {usable && !isWide && <EditorPart place={place} version={version} />}
          {usable && isWide && instrument && (
            <Preview
              instrument={instrument}
              tried={tried}
              onTry={setTried}
              isWide
              onWide={setIsWide}
              onKeep={keep}
            />
          )}
        </main>
        {usable && !isWide && (
          <SidePanel tried={tried} onTry={setTried} onWide={setIsWide} onKeep={keep} />
        )}
      </div>
    </StudioContext>
  );
}

/** Another place is another page: the keyboard stands at its top, in a new question at its first field. */
function useFocusOnNewPlace(main: React.RefObject<HTMLElement | null>, place: string) {
  const first = useRef(place);
  useEffect(() => {
    if (place === first.current) return;
    first.current = place;
    const blank = ['item-text', 'section-title', 'scale-title']
      .map((id) => document.getElementById(id) as HTMLInputElement | null)
      .find((field) => field?.value === '');
    (blank ?? main.current)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place, main]);
}
