import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import {
  IconCalendarEvent,
  IconCheck,
  IconClock,
  IconMinus,
  IconPhoneOff,
  IconX,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  contactLifecycle,
  type ContactMove,
  type ContactState,
  type SupervisionLevel,
} from '@throughcare/domain';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ContactDialog, PlanContactDialog } from './contact-dialogs';
import { usePolicy } from '../person/policy.api';
import type { Contact, Supervision } from './supervise.api';
import styles from './supervise.module.css';

const SIGNS: Readonly<Record<string, typeof IconCheck>> = {
  planned: IconCalendarEvent,
  attended: IconCheck,
  attempted: IconPhoneOff,
  'missed-acceptable': IconMinus,
  'missed-unacceptable': IconX,
  cancelled: IconMinus,
};
/** Months shown; earlier ones stand in the timeline. */
const MONTHS = 6;

interface ContactsCardProps {
  readonly personId: string;
  readonly contacts: readonly Contact[];
  readonly supervision: Supervision;
}

/** Contacts planned and kept, month by month against the standard of the level; the next one first. */
export function ContactsCard({ personId, contacts, supervision }: ContactsCardProps) {
  const { t } = useTranslation('supervise');
  const { date, time, locale } = useFormats();
  const may = useMay();
  const [asked, setAsked] = useState<{ contact: Contact; move: ContactMove } | null>(null);
  const [isPlanning, setIsPlanning] = useState(false);
  const mayRecord = may('supervision:record');
  const { perMonth } = usePolicy('contact-standard')[supervision.level as SupervisionLevel];
  const waiting = contacts
    .filter(({ state }) => state === 'planned')
    .toSorted((one, other) => one.plannedAt.localeCompare(other.plannedAt));
  const months = byMonth(contacts).slice(0, MONTHS);
  const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return (
    <Card
      title={t('contacts.title')}
      aside={t('contacts.standard', { count: perMonth })}
      action={
        mayRecord &&
        supervision.state !== 'ended' && (
          <Button size="xs" onClick={() => setIsPlanning(true)}>
            {t('contacts.plan')}
          </Button>
        )
      }
    >
      {waiting.map((contact) => {
        const at = new Date(contact.plannedAt);
        const when = `${date(contact.plannedAt.slice(0, 10), 'weekday')} ${time(at)}`;
        return (
          <div key={contact.id} className={styles.next}>
            <IconClock size={16} aria-hidden="true" />
            <span className={styles.grow}>
              {when}
              <span className={styles.quiet}>
                {t(`contacts.method.${contact.method}`)}, {t(`contacts.place.${contact.place}`)}
              </span>
            </span>
            {mayRecord && (
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button size="xs" aria-label={t('contacts.record-of', { when })}>
                    {t('contacts.record')}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  {contactLifecycle.movesFrom(contact.state as ContactState).map((move) => (
                    <Menu.Item key={move} onClick={() => setAsked({ contact, move })}>
                      {t(`contacts.move.${move}`)}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
          </div>
        );
      })}
      {contacts.length === 0 && <p className={styles.quiet}>{t('contacts.none')}</p>}
      <ul className={styles.months}>
        {months.map(([month, ofMonth]) => (
          <li key={month}>
            <span className={styles.month}>
              {monthName.format(new Date(`${month}-01T00:00:00Z`))}
            </span>
            <ul className={styles.marks}>
              {ofMonth.toReversed().map((contact) => {
                const Sign = SIGNS[contact.state] ?? IconMinus;
                const words = t('contacts.mark', {
                  date: date(contact.plannedAt.slice(0, 10), 'day-and-month'),
                  state: t(`contacts.state.${contact.state}`),
                });
                return (
                  <li key={contact.id} data-state={contact.state} title={words}>
                    <Sign size={16} stroke={2} aria-hidden="true" />
                    <span className="visually-hidden">{words}</span>
                  </li>
                );
              })}
            </ul>
            <span className={styles.quiet}>
              {t('contacts.kept', {
                kept: ofMonth.filter(({ state }) => state === 'attended').length,
                of: perMonth,
              })}
            </span>
          </li>
        ))}
      </ul>
      {asked && (
        <ContactDialog
          key={`${asked.contact.id}:${asked.move}`}
          personId={personId}
          {...asked}
          onClose={() => setAsked(null)}
        />
      )}
      {isPlanning && <PlanContactDialog personId={personId} onClose={() => setIsPlanning(false)} />}
    </Card>
  );
}

/** Newest month first, as the contacts come. */
function byMonth(contacts: readonly Contact[]): readonly (readonly [string, readonly Contact[]])[] {
  const months = new Map<string, Contact[]>();
  for (const contact of contacts) {
    const month = contact.plannedAt.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), contact]);
  }
  return [...months];
}
