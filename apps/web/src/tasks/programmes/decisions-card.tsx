import { useState } from 'react';
import { MOVE_REASON_CATEGORIES } from '@throughcare/domain';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ErrorSummary } from '../../ui/error-summary';
import { SelectField, TextAreaField } from '../../ui/field';
import { Initials } from '../../ui/initials';
import { RiskBadge, type RiskLevel } from '../../ui/risk-badge';
import { useFocusBack } from '../../ui/use-focus-back';
import { usePolicy } from '../person/policy.api';
import type { MoveReferral, ToDecide } from './programmes.api';
import styles from './programmes.module.css';

interface DecisionsCardProps {
  readonly referrals: readonly ToDecide[];
  readonly total: number;
  readonly problem: unknown;
  readonly busy: boolean;
  readonly onDecide: (referralId: string, body: MoveReferral) => void;
}

const REFUSAL = 'find-not-suitable';

/** Referrals that wait for a decision, with what failed and why the worker goes on all the same. */
export function DecisionsCard(props: DecisionsCardProps) {
  const { t } = useTranslation(['programmes', 'refusals']);
  const { date } = useFormats();
  const [refusing, setRefusing] = useState<ToDecide | null>(null);
  return (
    <Card title={t('decide.title')} aside={t('decide.count', { count: props.total })}>
      <ErrorSummary
        attempt={0}
        errors={props.problem ? [{ fieldId: null, words: sentenceFor(t, props.problem) }] : []}
      />
      <ul className={styles.decisions}>
        {props.referrals.map((referral) => {
          const failed = referral.suitability.filter(({ passed }) => !passed);
          return (
            <li key={referral.id}>
              <Initials name={referral.personName} />
              <span className={styles.programme}>
                <Link to={paths.person.tab(referral.personId, 'programmes')}>
                  {referral.personName}
                </Link>
                <span>
                  {referral.programme.name} · {t(`need.${referral.needDomain}`)}
                  {referral.submittedAt &&
                    ` · ${date(referral.submittedAt.slice(0, 10), 'day-and-month')}`}
                </span>
                {failed.length > 0 && (
                  <span className={styles.failed}>
                    {t('decide.failed', {
                      tests: failed.map(({ test }) => t(`test.${test}`)).join(', '),
                    })}{' '}
                    {referral.overrideReason}
                  </span>
                )}
              </span>
              <RiskBadge level={referral.finalLevel as RiskLevel | null} look="bare" />
              <Group gap={8} wrap="nowrap">
                <Button size="xs" onClick={() => setRefusing(referral)}>
                  {t('decide.refuse')}
                </Button>
                <Button
                  size="xs"
                  variant="filled"
                  disabled={props.busy}
                  onClick={() =>
                    props.onDecide(referral.id, { move: 'accept', revision: referral.revision })
                  }
                >
                  {t('decide.accept')}
                </Button>
              </Group>
            </li>
          );
        })}
      </ul>
      {refusing && (
        <RefuseDialog
          key={refusing.id}
          referral={refusing}
          onClose={() => setRefusing(null)}
          onRefuse={(body) => {
            props.onDecide(refusing.id, body);
            setRefusing(null);
          }}
        />
      )}
    </Card>
  );
}

function RefuseDialog({
  referral,
  onClose,
  onRefuse,
}: {
  referral: ToDecide;
  onClose: () => void;
  onRefuse: (body: MoveReferral) => void;
}) {
  useFocusBack();
  const { t } = useTranslation('programmes');
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState(0);
  const tree = usePolicy('referral-reasons');
  const reasons = (MOVE_REASON_CATEGORIES[REFUSAL] ?? []).flatMap((category) =>
    tree[category].map((reason) => ({ category, reason })),
  );
  const chosen = reasons.find((one) => one.reason === reason);
  const missing = attempt > 0 && !chosen ? t('decide.reason-missing') : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('decide.refuse-title', { name: referral.personName })}
      centered
    >
      <Stack gap={14}>
        <ErrorSummary
          attempt={attempt}
          errors={missing ? [{ fieldId: 'refuse-reason', words: missing }] : []}
        />
        <SelectField
          id="refuse-reason"
          label={t('decide.reason')}
          hint={null}
          error={missing}
          value={reason}
          onChange={setReason}
          choices={[
            { value: '', label: '' },
            ...reasons.map((one) => ({ value: one.reason, label: t(`reason.${one.reason}`) })),
          ]}
        />
        <TextAreaField
          id="refuse-text"
          label={t('decide.text')}
          hint={t('decide.text-hint')}
          error={null}
          value={text}
          onChange={setText}
          maxLength={2000}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('offer.back')}</Button>
          <Button
            variant="filled"
            onClick={() => {
              setAttempt((count) => count + 1);
              if (!chosen) return;
              onRefuse({
                move: REFUSAL,
                revision: referral.revision,
                ...chosen,
                ...(text && { text }),
              });
            }}
          >
            {t('decide.refuse')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
