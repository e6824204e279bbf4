import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconArrowRight, IconCheck, IconCircleCheck, IconClock, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isAccepted, type HandoverState } from '@throughcare/domain';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Initials } from '../../ui/initials';
import { StatusTag, type Tone } from '../../ui/status-tag';
import { HandoverActs } from './handover-acts';
import { OfferDialog } from './offer-dialog';
import type { Handover } from './prepare-release.api';
import styles from './prepare-release.module.css';

const TONES: Readonly<Record<string, Tone>> = {
  offered: 'soon',
  accepted: 'good',
  'meeting-held': 'good',
  done: 'good',
  declined: 'late',
  withdrawn: 'plain',
};

/** Who takes over outside: two faces, and how far it has come. Offered is not accepted (NMR-90). */
export function HandoverCard({
  personId,
  handovers,
  isInside,
}: {
  personId: string;
  handovers: readonly Handover[];
  isInside: boolean;
}) {
  const { t } = useTranslation('prepare-release');
  const may = useMay();
  const [isOffering, setIsOffering] = useState(false);
  const [last, ...before] = handovers;
  const isOpen = last && (last.state === 'offered' || isAccepted(last.state as HandoverState));
  const mayOffer = isInside && !isOpen && may('handovers:offer');
  const Sign = last && TONES[last.state] === 'good' ? IconCircleCheck : IconClock;
  return (
    <Card
      title={t('handover.title')}
      action={
        last && (
          <StatusTag tone={TONES[last.state] ?? 'plain'} icon={last.state === 'declined' ? IconX : Sign}>
            {t(`handover.state.${last.state}`)}
          </StatusTag>
        )
      }
    >
      {last ? <Standing handover={last} /> : <p className={styles.quiet}>{t('handover.none')}</p>}
      {before.length > 0 && <Earlier handovers={before} />}
      <Group gap={8} mt={12} className="no-print">
        {last && <HandoverActs handover={last} />}
        {mayOffer && <Button onClick={() => setIsOffering(true)}>{t('handover.offer')}</Button>}
      </Group>
      {isOffering && <OfferDialog personId={personId} onClose={() => setIsOffering(false)} />}
    </Card>
  );
}

function Standing({ handover }: { handover: Handover }) {
  const { t } = useTranslation('prepare-release');
  const { instant } = useFormats();
  const at = (moment: string | null) => (moment ? instant(new Date(moment)) : null);
  const isDeclined = handover.state === 'declined';
  const steps = [
    {
      id: 'offered',
      isDone: true,
      words: at(handover.offeredAt),
    },
    {
      id: isDeclined ? 'declined' : 'accepted',
      isDone: handover.answeredAt !== null,
      words: handover.declineReason
        ? t(`decline.${handover.declineReason}`)
        : (at(handover.answeredAt) ?? t('handover.waits', { name: handover.offeredTo.name })),
    },
    {
      id: 'meeting-held',
      isDone: handover.meetingAt !== null,
      words: at(handover.meetingAt) ?? t('handover.meeting-hint'),
    },
    {
      id: 'done',
      isDone: handover.doneAt !== null,
      words: at(handover.doneAt) ?? t('handover.done-hint', { name: handover.offeredTo.name }),
    },
  ].slice(0, isDeclined ? 2 : 4);
  const next = steps.findIndex((step) => !step.isDone);
  return (
    <>
      <div className={styles.faces}>
        <Face name={handover.offeredBy.name} words={t('handover.inside')} />
        <IconArrowRight size={28} stroke={1.5} className={styles.mirrored} aria-hidden="true" />
        <Face name={handover.offeredTo.name} words={t('handover.outside')} />
      </div>
      <ol className={styles.steps} aria-label={t('handover.steps')}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            data-state={step.isDone ? (step.id === 'declined' ? 'declined' : 'done') : index === next ? 'next' : 'ahead'}
          >
            <span className={styles.dot} aria-hidden="true">
              {step.isDone &&
                (step.id === 'declined' ? (
                  <IconX size={13} stroke={3} />
                ) : (
                  <IconCheck size={13} stroke={3} />
                ))}
            </span>
            <strong>{t(`handover.step.${step.id}`)}</strong>
            <span>{step.words}</span>
          </li>
        ))}
      </ol>
      {handover.note && <p className={styles.note}>{handover.note}</p>}
    </>
  );
}

function Face({ name, words }: { name: string; words: string }) {
  return (
    <span className={styles.face}>
      <Initials name={name} size={42} />
      <strong>{name}</strong>
      <span>{words}</span>
    </span>
  );
}

function Earlier({ handovers }: { handovers: readonly Handover[] }) {
  const { t } = useTranslation('prepare-release');
  const { date } = useFormats();
  return (
    <ul className={styles.earlier} aria-label={t('handover.earlier')}>
      {handovers.map((one) => (
        <li key={one.id}>
          {t('handover.was', {
            name: one.offeredTo.name,
            date: date(one.offeredAt.slice(0, 10), 'day-and-month'),
            state: t(`handover.state.${one.state}`),
          })}
          {one.declineReason && `: ${t(`decline.${one.declineReason}`)}`}
        </li>
      ))}
    </ul>
  );
}
