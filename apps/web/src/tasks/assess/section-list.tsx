import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDot,
  IconCircleHalf2,
  IconListCheck,
} from '@tabler/icons-react';
import { textIn, type InstrumentDefinition } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Sheet, SheetSection } from './answer-sheet';
import { CHECK } from './check-address';
import styles from './section-list.module.css';

interface SectionListProps {
  readonly definition: InstrumentDefinition;
  readonly sheet: Sheet;
  readonly current: string;
  readonly done: number;
  /** Sections of the questions that were sent back and still wait. */
  readonly sentBack: readonly string[];
}

/** The task list of an assessment: how far each section is, and the way there. */
export function SectionList({ definition, sheet, current, done, sentBack }: SectionListProps) {
  const { t, i18n } = useTranslation(['assess', 'conduct']);
  const titles = new Map(
    definition.sections.map(({ code, title }) => [code, textIn(title, i18n.language)]),
  );
  return (
    <nav className={styles.sections} aria-label={t('sections.title')}>
      <p className={styles.head}>
        <strong>{t('sections.title')}</strong>
        <span>{t('sections.done', { done, total: sheet.sections.length })}</span>
      </p>
      <ol>
        {sheet.sections.map((section) => (
          <li key={section.code}>
            <Link
              to={{ search: `?section=${section.code}` }}
              aria-current={section.code === current ? 'step' : undefined}
              className={styles.section}
            >
              <Sign section={section} isCurrent={section.code === current} />
              <span>
                {titles.get(section.code)}
                <Standing section={section} isCurrent={section.code === current} />
                <SentBack count={sentBack.filter((code) => code === section.code).length} />
              </span>
            </Link>
          </li>
        ))}
        <li className={styles.check}>
          <Link
            to={{ search: `?section=${CHECK}` }}
            aria-current={current === CHECK ? 'step' : undefined}
            className={styles.section}
          >
            <IconListCheck size={17} stroke={1.75} aria-hidden="true" />
            <span>
              {t('check.title')}
              <small>
                {sheet.missing.length > 0
                  ? t('sections.missing', { count: sheet.missing.length })
                  : t('sections.ready')}
              </small>
              <SentBack count={sentBack.length} />
            </span>
          </Link>
        </li>
      </ol>
    </nav>
  );
}

function Sign({ section, isCurrent }: { section: SheetSection; isCurrent: boolean }) {
  const props = { size: 17, stroke: 1.75, 'aria-hidden': true } as const;
  if (isCurrent && section.open > 0) return <IconCircleDot {...props} data-sign="current" />;
  if (section.open === 0)
    return section.unknown > 0 ? (
      <IconCircleHalf2 {...props} data-sign="unknown" />
    ) : (
      <IconCircleCheckFilled {...props} data-sign="done" />
    );
  return section.answered + section.unknown > 0 ? (
    <IconCircleDot {...props} data-sign="current" />
  ) : (
    <IconCircle {...props} data-sign="to-do" />
  );
}

function Standing({ section, isCurrent }: { section: SheetSection; isCurrent: boolean }) {
  const { t } = useTranslation('assess');
  if (section.open === 0) {
    return section.unknown > 0 ? (
      <small>{t('sections.unknown', { count: section.unknown })}</small>
    ) : (
      <span className="visually-hidden">{t('sections.complete')}</span>
    );
  }
  if (!isCurrent && section.answered + section.unknown === 0)
    return <span className="visually-hidden">{t('sections.to-do')}</span>;
  return <small>{t('sections.open', { count: section.open })}</small>;
}

function SentBack({ count }: { count: number }) {
  const { t } = useTranslation(['assess', 'conduct']);
  return count === 0 ? null : (
    <small data-tone="soon">{t('conduct:returned.section', { count })}</small>
  );
}
