import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCircleCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { AskDialog } from '../../ui/ask-dialog';
import { Card } from '../../ui/card';
import { StatusTag } from '../../ui/status-tag';
import { usePartnerReferrals, useWithdrawReferral, type PartnerReferral } from './partner-referrals.api';
import { SendReferralDialog } from './send-referral-dialog';
import styles from './supervise.module.css';

const OPEN = ['sent', 'accepted', 'started'];
const OVER = { finished: 'good', declined: 'late' } as const;

/** Partners asked for help with this person: what was shared on what ground, and what came of it. */
export function PartnerReferralsCard({ personId }: { personId: string }) {
  const { t } = useTranslation(['partners', 'kit']);
  const { date, locale } = useFormats();
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const referrals = usePartnerReferrals(personId);
  const withdraw = useWithdrawReferral(personId);
  const [asked, setAsked] = useState<PartnerReferral | 'send' | null>(null);
  const items = referrals.data?.items ?? [];
  return (
    <Card
      title={t('referral.title')}
      aside={referrals.data && t('referral.count', { count: items.length })}
      action={
        <Button size="xs" onClick={() => setAsked('send')}>
          {t('referral.send')}
        </Button>
      }
    >
      {referrals.data && items.length === 0 && <p className={styles.quiet}>{t('referral.none')}</p>}
      <ul className={styles.rows}>
        {items.map((one) => (
          <li key={one.id}>
            <div className={styles.rowHead}>
              <strong>{one.partner.name}</strong>
              <StatusTag
                tone={OVER[one.state as keyof typeof OVER] ?? 'plain'}
                icon={one.state === 'finished' ? IconCircleCheck : one.state === 'declined' ? IconX : IconClock}
                look="bare"
              >
                {t(`state.${one.state}`)}
              </StatusTag>
            </div>
            <p className={styles.quiet}>
              {t(`kit:domain.${one.needDomain}`)},{' '}
              {t('referral.sent', {
                date: date(civilDateOf(new Date(one.sentAt)), 'day-and-month'),
                name: one.sentBy.name,
              })}
              {one.consentOn &&
                `, ${t('referral.consent', { date: date(one.consentOn, 'day-and-month') })}`}
              {one.legalGround && `, ${t(`ground.${one.legalGround}`)}`}
            </p>
            <p className={styles.quiet}>
              {one.sections.length > 0
                ? t('referral.shared', {
                    sections: and.format(one.sections.map((section) => t(`section.${section}`))),
                  })
                : t('referral.shared-nothing')}
            </p>
            {one.declineReason && <p>{t(`decline.${one.declineReason}`)}</p>}
            {one.outcome && <p>{t(`outcome.${one.outcome}`)}</p>}
            {one.notes.map((note) => (
              <p key={note.at} className={styles.quiet}>
                {note.by}: {note.text}
              </p>
            ))}
            {OPEN.includes(one.state) && (
              <Button size="xs" variant="subtle" onClick={() => setAsked(one)}>
                {t('referral.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked === 'send' && (
        <SendReferralDialog personId={personId} onClose={() => setAsked(null)} />
      )}
      {asked !== null && asked !== 'send' && (
        <AskDialog
          form="withdraw-referral"
          title={t('referral.withdraw-title')}
          save={t('referral.withdraw')}
          intro={<p>{t('referral.withdraw-detail', { partner: asked.partner.name })}</p>}
          initial={{}}
          asks={() => []}
          stored={({ state }) => t('referral.stored', { state: t(`state.${String(state)}`) })}
          onSend={(_, { newer }) =>
            withdraw.mutateAsync({ referralId: asked.id, revision: newer ?? asked.revision })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}
