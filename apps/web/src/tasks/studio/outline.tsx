import type { KeyboardEvent } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { placeOf, STUDIO_PARTS, type StudioPart, type StudioPlace } from './editing/fault-place';
import { addItem, addSection, moveItem, moveSection, sectionItems } from './editing/items';
import { missingIn } from './editing/texts';
import { addScale } from './editing/scales';
import { placeAddress } from './place-address';
import { useStudio, wordsOf } from './studio-context';
import styles from './outline.module.css';

/** Everything a file has, in the order in which one writes it; questions and scales unfold. */
export function Outline({ place }: { place: StudioPlace }) {
  const { t } = useTranslation('studio');
  const { document, editFile, go, faults } = useStudio();
  const { file } = document;
  const faulty = faults.map(({ at }) => placeOf(at, file));
  const move = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const code = (event.target as HTMLElement).dataset['code'];
    if (!event.altKey || by === null || !code) return;
    event.preventDefault();
    const isSection = file.sections.some((section) => section.code === code);
    editFile((now) => (isSection ? moveSection(now, code, by) : moveItem(now, code, by)));
    // What moved keeps the keyboard.
    requestAnimationFrame(() =>
      window.document.querySelector<HTMLElement>(`[data-code="${CSS.escape(code)}"]`)?.focus(),
    );
  };
  const add = (make: typeof addSection, part: StudioPart) => {
    const { file: next, code } = make(file);
    editFile(() => next);
    go({ part, code });
  };
  return (
    <nav className={styles.outline} aria-label={t('outline.label')} onKeyDown={move}>
      <ul>
        {STUDIO_PARTS.map((part) => (
          <li key={part}>
            <Place
              place={{ part }}
              isHere={place.part === part && !place.code}
              count={faulty.filter((each) => each.part === part && !each.code).length}
            >
              {t(`part.${part}`)} <PartCount part={part} />
            </Place>
            {part === 'questions' && (
              <>
                <Questions place={place} faulty={faulty} />
                <span className={styles.adds}>
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconPlus size={14} stroke={2} />}
                    onClick={() =>
                      addHere(file, place, (next, code) => {
                        editFile(() => next);
                        go({ part: 'questions', code });
                      })
                    }
                  >
                    {t('item.add')}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconPlus size={14} stroke={2} />}
                    onClick={() => add(addSection, 'questions')}
                  >
                    {t('section.add')}
                  </Button>
                </span>
              </>
            )}
            {part === 'results' && (
              <>
                <Scales place={place} faulty={faulty} />
                <span className={styles.adds}>
                  <Button
                    size="xs"
                    variant="subtle"
                    leftSection={<IconPlus size={14} stroke={2} />}
                    onClick={() => add(addScale, 'results')}
                  >
                    {t('scale.add')}
                  </Button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        <kbd>Alt</kbd> <kbd>↑</kbd> <kbd>↓</kbd> {t('outline.keys')}
      </p>
    </nav>
  );
}

interface BranchProps {
  readonly place: StudioPlace;
  readonly faulty: readonly StudioPlace[];
}

function Questions({ place, faulty }: BranchProps) {
  const { t } = useTranslation('studio');
  const { document, writing } = useStudio();
  const { file } = document;
  const faultsOf = (code: string) => faulty.filter((each) => each.code === code).length;
  const isHere = (code: string) => place.part === 'questions' && place.code === code;
  return (
    <ul className={styles.branch}>
      {file.sections.map((section, at) => (
        <li key={section.code}>
          <Place
            place={{ part: 'questions', code: section.code }}
            isHere={isHere(section.code)}
            count={faultsOf(section.code)}
            look="section"
          >
            <span className={styles.number}>{at + 1}</span>
            {wordsOf(section.title, writing) || t('section.untitled')}
          </Place>
          <ul>
            {sectionItems(file, section.code).map((item, index) => (
              <li key={item.code}>
                <Place
                  place={{ part: 'questions', code: item.code }}
                  isHere={isHere(item.code)}
                  count={faultsOf(item.code)}
                  look="item"
                >
                  <span className={styles.number}>
                    {at + 1}.{index + 1}
                  </span>
                  <span className={styles.words}>
                    {wordsOf(item.text, writing) || t('item.untitled')}
                  </span>
                </Place>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Scales({ place, faulty }: BranchProps) {
  const { t } = useTranslation('studio');
  const { document, writing } = useStudio();
  return (
    <ul className={styles.branch}>
      {document.file.scales.map(({ code, title }) => (
        <li key={code}>
          <Place
            place={{ part: 'results', code }}
            isHere={place.part === 'results' && place.code === code}
            count={faulty.filter((each) => each.part === 'results' && each.code === code).length}
            look="item"
          >
            <span className={styles.words}>{wordsOf(title, writing) || t('scale.untitled')}</span>
          </Place>
        </li>
      ))}
    </ul>
  );
}

function Place({
  place,
  isHere,
  count,
  look = 'part',
  children,
}: {
  place: StudioPlace;
  isHere: boolean;
  count: number;
  look?: 'part' | 'section' | 'item';
  children: React.ReactNode;
}) {
  const { t } = useTranslation('studio');
  const { search } = useLocation();
  return (
    <Link
      to={placeAddress(search, place)}
      className={styles.place}
      data-look={look}
      data-code={place.code}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
      {count > 0 && (
        <span className={styles.fault} title={t('faults.count', { count })}>
          <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />
          <span className="visually-hidden">{t('faults.count', { count })}</span>
        </span>
      )}
    </Link>
  );
}

function PartCount({ part }: { part: StudioPart }) {
  const { t } = useTranslation('studio');
  const { document, caseResults } = useStudio();
  const { file, cases } = document;
  const missing = Object.keys(file.languages).reduce(
    (sum, language) => sum + missingIn(file, language).length,
    0,
  );
  const failing = caseResults.filter(({ passed }) => !passed).length;
  const words: Partial<Record<StudioPart, string>> = {
    questions: String(file.items.length),
    alerts: String(file.alerts?.length ?? 0),
    needs: String(file.needs?.length ?? 0),
    languages:
      missing > 0
        ? t('outline.missing', { count: missing })
        : String(Object.keys(file.languages).length),
    cases: failing > 0 ? t('outline.failing', { count: failing }) : String(cases.length),
  };
  return words[part] ? <span className={styles.count}>{words[part]}</span> : null;
}

/** Behind the question one stands at, in the section one stands in, else at the end. */
function addHere(
  file: Parameters<typeof addItem>[0],
  place: StudioPlace,
  done: (file: Parameters<typeof addItem>[0], code: string) => void,
): void {
  const item = file.items.find(({ code }) => code === place.code);
  const section =
    item?.section ??
    file.sections.find(({ code }) => code === place.code)?.code ??
    file.sections.at(-1)?.code;
  const grounded = section === undefined ? addSection(file) : { file, code: section };
  const { file: next, code } = addItem(grounded.file, grounded.code, item?.code);
  done(next, code);
}
