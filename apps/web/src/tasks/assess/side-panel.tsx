import { useState } from 'react';
import { IconLanguage, IconQuoteFilled, IconShieldLock } from '@tabler/icons-react';
import { textIn, type CompiledInstrument, type Item } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../language/use-words';
import { answerWords } from '../../ui/question/answer-words';
import type { Reply } from '../../ui/question/reply';
import type { Sheet, SheetSection } from './answer-sheet';
import type { Assessment, Banner } from './assess.api';
import styles from './side-panel.module.css';

const TYPING = 700;

interface SidePanelProps {
  readonly name: string;
  readonly person: Banner;
  readonly section: SheetSection;
  readonly instrument: CompiledInstrument;
  readonly sheet: Sheet;
  readonly before: Assessment | null;
  readonly onReply: (item: string, reply: Reply, delay?: number) => void;
}

/** Beside the questions: the person's own words, always open, and what was said last time. */
export function SidePanel({
  name,
  person,
  section,
  instrument,
  sheet,
  before,
  onReply,
}: SidePanelProps) {
  const { t } = useTranslation('assess');
  const words = section.items.filter(({ role }) => role === 'own-words');
  const measuresRisk = instrument.definition.scales.some(({ kind }) => kind === 'risk');
  return (
    <aside className={styles.side} aria-label={t('side.label')}>
      {words.map((item) => (
        <OwnWords
          key={item.code}
          item={item}
          name={name}
          sheet={sheet}
          hasInterpreter={person.needsInterpreter}
          onReply={onReply}
        />
      ))}
      {before && <LastTime section={section} before={before} />}
      <p className={styles.note}>
        <IconShieldLock size={18} stroke={1.75} aria-hidden="true" />
        {t(measuresRisk ? 'side.points-hidden' : 'side.no-points')}
      </p>
    </aside>
  );
}

function OwnWords({
  item,
  name,
  sheet,
  hasInterpreter,
  onReply,
}: {
  item: Item;
  name: string;
  sheet: Sheet;
  hasInterpreter: boolean;
  onReply: SidePanelProps['onReply'];
}) {
  const { t, i18n } = useTranslation('assess');
  const reply = sheet.replies[item.code];
  const known = String(reply?.value ?? '');
  const [said, setSaid] = useState(known);
  const [text, setText] = useState(known);
  // A colleague wrote here meanwhile.
  if (known !== said) {
    setSaid(known);
    setText(known);
  }
  const change = (next: string) => {
    setText(next);
    setSaid(next.trim() === '' ? '' : next);
    const isEmpty = next.trim() === '';
    onReply(
      item.code,
      {
        value: isEmpty ? null : next,
        status: isEmpty ? 'not-asked' : 'answered',
        evidence: null,
        sources: ['person'],
        language: i18n.language,
      },
      TYPING,
    );
  };
  const id = `${item.code}-value`;
  return (
    <div className={styles.voice} id={item.code}>
      <label htmlFor={id} className={styles.voiceTitle}>
        <IconQuoteFilled size={14} aria-hidden="true" />
        {t('side.words', { name })}
      </label>
      <textarea
        id={id}
        rows={4}
        maxLength={4000}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        placeholder={textIn(item.text, i18n.language)}
      />
      {hasInterpreter && (
        <p className={styles.voiceNote}>
          <IconLanguage size={14} stroke={1.75} aria-hidden="true" />
          {t('side.by-interpreter')}
        </p>
      )}
    </div>
  );
}

function LastTime({ section, before }: { section: SheetSection; before: Assessment }) {
  const { t, i18n } = useTranslation('assess');
  const formats = useFormats();
  const said = new Map(before.answers.map((answer) => [answer.item, answer]));
  const rows = section.items.flatMap((item) => {
    const answer = said.get(item.code);
    return answer?.status === 'answered' && item.kind !== 'text' ? [{ item, answer }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>
        {t('side.last-time', { date: formats.date(before.assessedOn) })}
      </h2>
      <dl className={styles.before}>
        {rows.map(({ item, answer }) => (
          <div key={item.code}>
            <dt>{textIn(item.text, i18n.language)}</dt>
            <dd>
              {answerWords(item, answer.value, i18n.language, {
                yes: t('yes'),
                no: t('no'),
                date: (day) => formats.date(day),
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
