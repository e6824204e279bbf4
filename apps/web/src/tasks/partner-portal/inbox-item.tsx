import { Button, Group } from '@mantine/core';
import { IconCircleCheck, IconClock, IconMail, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { StatusTag, type Tone } from '../../ui/status-tag';
import type { Referral } from './partner-portal.api';
import type { ReferralAct } from './referral-dialog';
import { useSharedWords } from './shared-words';
import styles from './partner-portal.module.css';

const ACTS: Readonly<Record<string, readonly ReferralAct[]>> = {
  sent: ['accept', 'decline', 'note'],
  accepted: ['start', 'decline', 'note'],
  started: ['finish', 'note'],
  finished: ['note'],
  declined: [],
};
const LOOKS: Readonly<Record<string, { tone: Tone; icon: typeof IconMail }>> = {
  sent: { tone: 'soon', icon: IconMail },
  accepted: { tone: 'petrol', icon: IconClock },
  started: { tone: 'petrol', icon: IconClock },
  finished: { tone: 'good', icon: IconCircleCheck },
  declined: { tone: 'plain', icon: IconX },
};

/** One referral as the partner sees it: exactly what was shared, what is asked, what was said since. */
export function InboxItem({
  referral,
  onAct,
}: {
  referral: Referral;
  onAct: (act: ReferralAct) => void;
}) {
  const { t } = useTranslation(['partner-portal', 'partners', 'kit']);
  const { date, instant } = useFormats();
  const sharedWords = useSharedWords();
  const lines = sharedWords(referral.shared);
  const look = LOOKS[referral.state] ?? { tone: 'plain' as const, icon: IconClock };
  const name = nameIn(referral.shared) ?? t('no-name');
  return (
    <li>
      <article className={styles.item} aria-label={name}>
        <header>
          <h3>{name}</h3>
          <span className={styles.quiet}>{t(`kit:domain.${referral.needDomain}`)}</span>
          <StatusTag tone={look.tone} icon={look.icon}>
            {t(`partners:state.${referral.state}`)}
          </StatusTag>
        </header>
        <p className={styles.message}>{referral.message}</p>
        <p className={styles.quiet}>
          {t('sent', {
            name: referral.sentBy.name,
            date: date(civilDateOf(new Date(referral.sentAt))),
          })}
        </p>
        <dl className={styles.shared}>
          {lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>{line.words}</dd>
            </div>
          ))}
        </dl>
        {referral.declineReason && <p>{t(`partners:decline.${referral.declineReason}`)}</p>}
        {referral.outcome && <p>{t(`partners:outcome.${referral.outcome}`)}</p>}
        {referral.notes.length > 0 && (
          <ul className={styles.notes} aria-label={t('notes')}>
            {referral.notes.map((note) => (
              <li key={note.at}>
                <span className={styles.quiet}>
                  {note.by}, {instant(new Date(note.at))}
                </span>
                <p>{note.text}</p>
              </li>
            ))}
          </ul>
        )}
        <Group gap={8} className="no-print">
          {(ACTS[referral.state] ?? []).map((act) => (
            <Button
              key={act}
              size="xs"
              variant={act === 'accept' ? 'filled' : act === 'note' ? 'subtle' : 'default'}
              onClick={() => onAct(act)}
            >
              {t(`act.${act}.do`)}
            </Button>
          ))}
        </Group>
      </article>
    </li>
  );
}

function nameIn(shared: Referral['shared']): string | null {
  const part = shared['name-and-contact'];
  const name = typeof part === 'object' && part !== null && 'name' in part ? part.name : null;
  return typeof name === 'string' ? name : null;
}
