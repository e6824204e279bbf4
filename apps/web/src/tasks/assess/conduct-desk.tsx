import { useEffect, useRef, useState, type RefObject } from 'react';
import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconLanguage } from '@tabler/icons-react';
import { textIn, type AssessmentContext, type CompiledInstrument } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Initials } from '../../ui/initials';
import { SavedClock } from '../../ui/saved-clock';
import { readSheet } from './answer-sheet';
import { useAnswerQueue, type Assessment, type Banner } from './assess.api';
import { CHECK } from './check-address';
import { CheckDraft } from './check-draft';
import { useColleagues } from './colleagues.api';
import { openComments } from './comments.api';
import { KeysDialog } from './keys-dialog';
import { fullName } from './full-name';
import { readingOf } from '../../ui/question/reading';
import { SectionForm } from './section-form';
import { SectionList } from './section-list';
import { SidePanel } from './side-panel';
import { useMode, type Mode } from './use-mode';
import styles from './conduct.module.css';

interface ConductDeskProps {
  readonly draft: Assessment;
  readonly person: Banner;
  readonly instrument: CompiledInstrument;
  readonly before: Assessment | null;
}

/** The whole window for one assessment: sections, one group of questions, the person's words beside it. */
export function ConductDesk({ draft, person, instrument, before }: ConductDeskProps) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const go = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [mode, setMode] = useMode();
  // Someone who takes a draft up again stands at once where it goes on.
  const [byKeyboard, setByKeyboard] = useState(
    draft.answers.some(({ isPrefilled }) => !isPrefilled) && !search.get('section'),
  );
  const [isHelping, setIsHelping] = useState(false);
  const { queue, state } = useAnswerQueue(draft);
  const colleagues = useColleagues(draft, queue);
  const { definition } = instrument;
  const sheet = readSheet(
    instrument,
    draft.context as unknown as AssessmentContext,
    draft.answers,
    state,
  );
  const name = fullName(person);
  const title = textIn(definition.shortTitle ?? definition.title, i18n.language);
  useEffect(() => {
    document.title = `${title}, ${name} · Throughcare`;
  }, [title, name]);

  const isShared = mode === 'conversation';
  const reading = readingOf(definition, i18n.language, [draft.language, person.language], isShared);
  const sectionOf = new Map(definition.items.map((item) => [item.code, item.section]));
  const sentBack = openComments(draft).map(({ item }) => sectionOf.get(item) ?? '');
  // Taken up again, it opens where something is still to be said.
  const [resumeAt] = useState(
    () => sheet.sections.find(({ code, open: left }) => left > 0 || sentBack.includes(code))?.code,
  );
  const wanted = search.get('section') ?? resumeAt;
  const isChecking = wanted === CHECK;
  const at = Math.max(
    0,
    sheet.sections.findIndex(({ code }) => code === wanted),
  );
  const section = sheet.sections[at];
  const next = sheet.sections[at + 1];
  const open = (code: string) => setSearch({ section: code });
  const done = sheet.sections.filter((each) => each.open === 0).length;
  const main = useRef<HTMLElement>(null);
  const place = isChecking ? CHECK : section?.code;
  useFocusOnNewSection(main, place, useLocation().hash.slice(1), byKeyboard && !isChecking);

  if (draft.state !== 'draft') {
    return (
      <main className={styles.notDraft}>
        <h1>{t('conduct.not-draft')}</h1>
        <Link to={paths.person.assessmentResult({ personId: person.id, assessmentId: draft.id })}>
          {t('conduct.see-result')}
        </Link>
      </main>
    );
  }
  const leave = async () => {
    await queue.finish();
    await go(paths.person.tab(person.id, 'assessments'));
  };
  const saveAndNext = (byKeys: boolean) => {
    setByKeyboard(byKeys);
    void queue.finish();
    open(next?.code ?? CHECK);
  };
  return (
    <div className={styles.desk} data-mode={mode}>
      <header className={styles.top}>
        <button type="button" className={styles.leave} onClick={() => void leave()}>
          <IconArrowLeft size={18} stroke={1.75} aria-hidden="true" className={styles.mirrored} />
          {t('conduct.leave')}
        </button>
        <div className={styles.who}>
          <Initials name={name} shape="square" size={34} />
          <p>
            <span className={styles.name}>{name}</span>{' '}
            {!isShared && <bdi className={styles.code}>{person.number}</bdi>}
            <span className={styles.what}>
              {t('conduct.what', {
                moment: t(`moment.${draft.moment}`),
                instrument: title,
                version: draft.version,
                at: formats.instant(new Date(draft.startedAt)),
              })}
            </span>
          </p>
        </div>
        {person.needsInterpreter && person.language && (
          <span className={styles.interpreter}>
            <IconLanguage size={16} stroke={1.75} aria-hidden="true" />
            {t('conduct.interpreter', { language: languageName(person.language, i18n.language) })}
          </span>
        )}
        <span className={styles.end}>
          <SavedClock state={state.save} />
          <SegmentedControl
            size="xs"
            aria-label={t('conduct.mode.label')}
            value={mode}
            onChange={(value) => setMode(value as Mode)}
            data={[
              { value: 'desk', label: t('conduct.mode.desk') },
              { value: 'conversation', label: t('conduct.mode.conversation') },
            ]}
          />
          {!isChecking && (
            <Button
              variant="filled"
              onClick={() => saveAndNext(false)}
              rightSection={<IconArrowRight size={18} stroke={1.75} className={styles.mirrored} />}
            >
              {t('conduct.next')}
            </Button>
          )}
        </span>
        <span
          className={styles.progress}
          style={{ inlineSize: `${(done / Math.max(1, sheet.sections.length)) * 100}%` }}
          aria-hidden="true"
        />
      </header>
      {(!isShared || isChecking) && (
        <SectionList
          definition={definition}
          sheet={sheet}
          current={isChecking ? CHECK : (section?.code ?? '')}
          done={done}
          sentBack={sentBack}
        />
      )}
      <KeysDialog opened={isHelping} onClose={() => setIsHelping(false)} />
      <main ref={main} tabIndex={-1} className={styles.main} id="content">
        {isChecking || !section ? (
          <CheckDraft
            draft={draft}
            person={person}
            instrument={instrument}
            sheet={sheet}
            queue={queue}
            state={state}
          />
        ) : (
          <SectionForm
            key={section.code}
            instrument={instrument}
            section={section}
            number={at + 1}
            draft={draft}
            sheet={sheet}
            state={state}
            isLarge={isShared}
            reading={reading}
            colleagues={colleagues}
            byKeyboard={byKeyboard}
            onReply={(item, reply, delay) => queue.put(item, reply, delay)}
            onChoose={(item, choice) => queue.resolve(item, choice)}
            onNext={saveAndNext}
            onHelp={() => setIsHelping(true)}
          />
        )}
      </main>
      {!isChecking && section && mode === 'desk' && (
        <SidePanel
          key={section.code}
          name={person.givenName || name}
          person={person}
          section={section}
          instrument={instrument}
          sheet={sheet}
          before={before}
          onReply={(item, reply, delay) => queue.put(item, reply, delay)}
        />
      )}
    </div>
  );
}

/** A new section is a new page: the keyboard stands at its top, or at the question that was asked for. */
function useFocusOnNewSection(
  main: RefObject<HTMLElement | null>,
  place: string | undefined,
  item: string,
  isQuestionsOwn: boolean,
) {
  const first = useRef(place);
  useEffect(() => {
    if (place === first.current) return;
    first.current = place;
    const question = item ? document.getElementById(item) : null;
    const field = question?.querySelector<HTMLElement>('input:checked, input, textarea');
    if (question && field) {
      field.focus();
      question.scrollIntoView({ block: 'center' });
      return;
    }
    // By the keyboard the section itself stands at its first open question.
    if (isQuestionsOwn) return;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place, main, item, isQuestionsOwn]);
}

function languageName(code: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
