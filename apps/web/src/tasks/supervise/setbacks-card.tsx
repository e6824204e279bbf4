import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RESPONSE_STEPS, type ResponseStep } from '@throughcare/domain';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { Voice } from '../../ui/voice';
import { AnswerDialog } from './answer-dialog';
import { AccountDialog, RecordSetbackDialog } from './setback-dialogs';
import type { Condition, Setback } from './supervise.api';
import styles from './supervise.module.css';

type Asked =
  | { readonly act: 'record' }
  | { readonly act: 'hear' | 'answer'; readonly setback: Setback };

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
  const close = () => setAsked(null);
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
            {mayRecord && (
              <Group gap={8} className="no-print">
                {setback.state === 'recorded' && (
                  <Button size="xs" onClick={() => setAsked({ act: 'hear', setback })}>
                    {t('setback.hear', { name: props.name })}
                  </Button>
                )}
                {(setback.state === 'heard' || setback.state === 'appealed') && (
                  <Button
                    size="xs"
                    variant="filled"
                    onClick={() => setAsked({ act: 'answer', setback })}
                  >
                    {t('setback.answer')}
                  </Button>
                )}
              </Group>
            )}
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
    </Card>
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
          {t('setback.no-account', { reason: t(`setback.no-account-reason.${setback.noAccountReason}`) })}
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
    </>
  );
}
