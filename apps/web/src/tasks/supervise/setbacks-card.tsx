import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RESPONSE_STEPS, type ResponseStep } from '@throughcare/domain';
import { useMay, useUser } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Voice } from '../../ui/voice';
import { todayHere } from '../person/person-words';
import { AnswerDialog } from './answer-dialog';
import { AppealDialog, UpholdDialog, WithdrawDialog } from './reconsider-dialogs';
import { AccountDialog, RecordSetbackDialog } from './setback-dialogs';
import type { Condition, Setback } from './supervise.api';
import styles from './supervise.module.css';

type Act = 'hear' | 'answer' | 'appeal' | 'uphold' | 'withdraw';
type Asked = { readonly act: 'record' } | { readonly act: Act; readonly setback: Setback };

interface SetbacksCardProps {
  readonly personId: string;
  readonly name: string;
  readonly setbacks: readonly Setback[];
  readonly conditions: readonly Condition[];
  readonly isLive: boolean;
}

/** Setbacks in their order: recorded, then the person's side, and only then an answer (TR-14.2). */
export function SetbacksCard(props: SetbacksCardProps) {
  const { t } = useTranslation('supervise');
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const mayRecord = may('setbacks:record');
  const shown = props.setbacks.filter(({ state }) => state !== 'withdrawn');
  const takenBack = props.setbacks.filter(({ state }) => state === 'withdrawn');
  const close = () => setAsked(null);
  const about = (setback: Setback) => ({
    personId: props.personId,
    name: props.name,
    setback,
    onClose: close,
  });
  return (
    <Card
      title={t('setback.title')}
      aside={t('setback.count', { count: shown.length })}
      action={
        mayRecord &&
        props.isLive && (
          <Button size="xs" onClick={() => setAsked({ act: 'record' })}>
            {t('setback.record')}
          </Button>
        )
      }
    >
      {shown.length === 0 && <p className={styles.quiet}>{t('setback.none')}</p>}
      <ul className={styles.rows}>
        {shown.map((setback) => (
          <li key={setback.id}>
            <SetbackLine
              setback={setback}
              name={props.name}
              condition={props.conditions.find(({ id }) => id === setback.conditionId)}
            />
            <Acts setback={setback} name={props.name} onAsk={(act) => setAsked({ act, setback })} />
          </li>
        ))}
      </ul>
      {asked?.act === 'record' && (
        <RecordSetbackDialog
          personId={props.personId}
          conditions={props.conditions}
          onClose={close}
        />
      )}
      {asked?.act === 'hear' && (
        <AccountDialog
          personId={props.personId}
          name={props.name}
          setback={asked.setback}
          onClose={close}
        />
      )}
      {asked?.act === 'answer' && (
        <AnswerDialog
          personId={props.personId}
          setback={asked.setback}
          earlier={props.setbacks}
          onClose={close}
        />
      )}
      {asked?.act === 'appeal' && <AppealDialog {...about(asked.setback)} />}
      {asked?.act === 'uphold' && <UpholdDialog {...about(asked.setback)} />}
      {asked?.act === 'withdraw' && <WithdrawDialog {...about(asked.setback)} />}
      {takenBack.length > 0 && (
        <details className={styles.takenBack}>
          <summary>{t('setback.show-taken-back', { count: takenBack.length })}</summary>
          <ul className={styles.rows}>
            {takenBack.map((setback) => (
              <li key={setback.id}>
                <SetbackLine setback={setback} name={props.name} condition={undefined} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

/** What can be done now, the next act filled; whoever gave an answer does not judge the appeal against it. */
function Acts({
  setback,
  name,
  onAsk,
}: {
  setback: Setback;
  name: string;
  onAsk: (act: Act) => void;
}) {
  const { t } = useTranslation('supervise');
  const may = useMay();
  const user = useUser();
  if (!may('setbacks:record')) return null;
  const { state, appealUntilOn } = setback;
  const isOther = setback.decidedBy?.id !== user?.id;
  const mayAppeal = state === 'answered' && appealUntilOn !== null && appealUntilOn >= todayHere();
  const button = (act: Act, words: string, isNext = false) => (
    <Button size="xs" {...(isNext && { variant: 'filled' })} onClick={() => onAsk(act)}>
      {words}
    </Button>
  );
  return (
    <>
      {state === 'appealed' && !isOther && (
        <p className={styles.waiting}>{t('setback.waits-for-another')}</p>
      )}
      <Group gap={8} className="no-print">
        {state === 'recorded' && button('hear', t('setback.hear', { name }))}
        {state === 'heard' && button('answer', t('setback.answer'), true)}
        {state === 'appealed' && isOther && button('answer', t('setback.answer-anew'), true)}
        {state === 'appealed' &&
          isOther &&
          may('setbacks:decide') &&
          button('uphold', t('setback.uphold'))}
        {mayAppeal && button('appeal', t('setback.appeal'))}
        {(state === 'recorded' || state === 'heard') && button('withdraw', t('setback.withdraw'))}
      </Group>
    </>
  );
}

function SetbackLine({
  setback,
  name,
  condition,
}: {
  setback: Setback;
  name: string;
  condition: Condition | undefined;
}) {
  const { t } = useTranslation('supervise');
  const { date } = useFormats();
  const step = setback.responseStep as ResponseStep | null;
  return (
    <>
      <div className={styles.rowHead}>
        <strong>{t(`setback.kind.${setback.kind}`)}</strong>
        <span className={styles.quiet}>
          {setback.decidedOn
            ? t('setback.answered', {
                date: date(setback.happenedOn, 'day-and-month'),
                answered: date(setback.decidedOn, 'day-and-month'),
              })
            : `${date(setback.happenedOn, 'day-and-month')}, ${t(`setback.state.${setback.state}`)}`}
        </span>
      </div>
      {condition && (
        <p className={styles.quiet}>{t('setback.of-condition', { what: condition.wording })}</p>
      )}
      <p>{setback.officersAccount}</p>
      {setback.personsAccount && <Voice name={name}>{setback.personsAccount}</Voice>}
      {setback.noAccountReason && (
        <p className={styles.quiet}>
          {t('setback.no-account', {
            reason: t(`setback.no-account-reason.${setback.noAccountReason}`),
          })}
        </p>
      )}
      {setback.state === 'recorded' && (
        <p className={styles.waiting}>{t('setback.waits-for-account', { name })}</p>
      )}
      {step && (
        <p>
          <strong>
            {t('setback.step', {
              at: RESPONSE_STEPS.indexOf(step) + 1,
              of: RESPONSE_STEPS.length,
              step: t(`step.${step}`),
            })}
          </strong>{' '}
          {setback.responseWording}
        </p>
      )}
      {setback.alternatives.map((other) => (
        <p key={other.step} className={styles.quiet}>
          {t('setback.weighed', { step: t(`step.${other.step}`), why: other.whyNot })}
        </p>
      ))}
      {setback.appealUntilOn && setback.state === 'answered' && (
        <p className={styles.quiet}>
          {t('setback.appeal-until', { date: date(setback.appealUntilOn) })}
        </p>
      )}
      {setback.appealGrounds && setback.appealedOn && (
        <Voice name={name} title={t('setback.appealed-on', { date: date(setback.appealedOn) })}>
          {setback.appealGrounds}
        </Voice>
      )}
      {setback.appealStands && (
        <p>
          {t('setback.stands', {
            name: setback.appealDecidedBy?.name ?? '',
            because: setback.appealStands,
          })}
        </p>
      )}
      {setback.withdrawnBecause && (
        <p className={styles.quiet}>
          {t('setback.taken-back', { because: setback.withdrawnBecause })}
        </p>
      )}
    </>
  );
}
