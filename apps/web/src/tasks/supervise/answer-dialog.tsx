import { useTranslation } from 'react-i18next';
import {
  addDays,
  RESPONSE_STEPS,
  suggestedStep,
  type ResponseStep,
  type SetbackKind,
} from '@throughcare/domain';
import { useMay, useUser } from '../../app/session';
import { AskDialog } from '../../ui/ask-dialog';
import { Voice } from '../../ui/voice';
import { todayHere } from '../person/person-words';
import { usePolicy } from '../person/policy.api';
import { useAnswerSetback, type Setback } from './supervise.api';

interface AnswerDialogProps {
  readonly personId: string;
  readonly setback: Setback;
  /** Every setback of the person: answered ones of the last half year move the ladder on. */
  readonly earlier: readonly Setback[];
  readonly onClose: () => void;
}

/** The answer to a setback, chosen on the ladder with another way weighed; grave ones are for a supervisor (TR-14). */
export function AnswerDialog({ personId, setback, earlier, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('supervise');
  const answer = useAnswerSetback(personId);
  const policy = usePolicy('setback-responses');
  const may = useMay();
  const user = useUser();
  const since = addDays(todayHere(), -180);
  const answered = earlier.filter(({ decidedOn }) => decidedOn !== null && decidedOn >= since);
  const suggested = suggestedStep(setback.kind as SetbackKind, answered.length, policy);
  const mayBeGrave = may('setbacks:decide') && setback.recordedBy?.id !== user?.id;
  const steps = RESPONSE_STEPS.map((value, at) => ({
    value,
    label: t('setback.step', { at: at + 1, of: RESPONSE_STEPS.length, step: t(`step.${value}`) }),
    ...(value === suggested && { hint: t('answer.suggested') }),
  }));
  const open = mayBeGrave ? steps : steps.slice(0, RESPONSE_STEPS.indexOf(policy.secondPersonFrom));
  const names = steps.map(({ value }) => ({ value, label: t(`step.${value}`) }));
  return (
    <AskDialog
      form="answer-setback"
      title={t('answer.title')}
      save={t('answer.save')}
      intro={
        <>
          {setback.personsAccount && (
            <Voice name="" title={t('answer.their-side')}>
              {setback.personsAccount}
            </Voice>
          )}
          {!mayBeGrave && <p>{t('answer.grave')}</p>}
        </>
      }
      initial={{
        step: '',
        wording: '',
        'alternatives.0.step': '',
        'alternatives.0.whyNot': '',
        'alternatives.1.step': '',
        'alternatives.1.whyNot': '',
      }}
      asks={(values) => [
        {
          kind: 'choice',
          name: 'step',
          label: t('answer.step'),
          hint: t('answer.step-hint'),
          isNeeded: true,
          choices: open,
        },
        {
          kind: 'area',
          name: 'wording',
          label: t('answer.wording'),
          hint: t('answer.wording-hint'),
          isNeeded: true,
          maxLength: 2000,
        },
        {
          kind: 'list',
          name: 'alternatives.0.step',
          label: t('answer.other'),
          hint: t('answer.other-hint'),
          isNeeded: true,
          choices: names.filter(({ value }) => value !== values.step),
        },
        {
          kind: 'text',
          name: 'alternatives.0.whyNot',
          label: t('answer.why-not'),
          isNeeded: true,
          maxLength: 500,
        },
        {
          kind: 'list',
          name: 'alternatives.1.step',
          label: t('answer.second'),
          choices: names.filter(
            ({ value }) => value !== values.step && value !== values['alternatives.0.step'],
          ),
        },
        ...(values['alternatives.1.step']
          ? [
              {
                kind: 'text',
                name: 'alternatives.1.whyNot',
                label: t('answer.why-not-second'),
                isNeeded: true,
                maxLength: 500,
              } as const,
            ]
          : []),
      ]}
      stored={({ state }) => t('setback.stored', { state: t(`setback.state.${String(state)}`) })}
      onSend={(values, { newer }) =>
        answer.mutateAsync({
          id: setback.id,
          body: {
            revision: newer ?? setback.revision,
            step: values.step as ResponseStep,
            wording: values.wording,
            alternatives: [
              {
                step: values['alternatives.0.step'] as ResponseStep,
                whyNot: values['alternatives.0.whyNot'],
              },
              ...(values['alternatives.1.step']
                ? [
                    {
                      step: values['alternatives.1.step'] as ResponseStep,
                      whyNot: values['alternatives.1.whyNot'],
                    },
                  ]
                : []),
            ],
          },
        })
      }
      onClose={onClose}
    />
  );
}
