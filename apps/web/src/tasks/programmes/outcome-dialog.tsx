import { useState } from 'react';
import {
  MOVE_REASON_CATEGORIES,
  OUTCOME_RESULTS,
  type ReferralReasonCategory,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { ChoiceField } from '../../ui/choice-field';
import { useFormats } from '../../language/use-words';
import { DateField } from '../../ui/date-field';
import { SelectField, TextAreaField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { usePolicy } from '../person/policy.api';
import type { EndProgramme, Group } from './programmes.api';

const LEAST_REPORT = 10;
const CATEGORIES: readonly ReferralReasonCategory[] = MOVE_REASON_CATEGORIES['not-complete'] ?? [];

interface OutcomeDialogProps {
  readonly member: Group['members'][number];
  readonly send: (body: EndProgramme) => Promise<unknown>;
  readonly onClose: () => void;
}

/** How taking part ended: result, what the facilitators saw, what the person says. Completing on a low dose needs its reason (PRG-5). */
export function OutcomeDialog({ member, send, onClose }: OutcomeDialogProps) {
  const { t } = useTranslation('programmes');
  const tree = usePolicy('referral-reasons');
  const reasons = CATEGORIES.flatMap((category) =>
    tree[category].map((reason) => ({ category, reason })),
  );
  const { hours } = useFormats();
  const [today] = useState(() => civilDateOf(new Date()));
  const [result, setResult] = useState('');
  const [endedOn, setEndedOn] = useState(today);
  const [reason, setReason] = useState('');
  const [report, setReport] = useState('');
  const [view, setView] = useState('');
  const [discretion, setDiscretion] = useState('');
  const chosen = reasons.find((one) => one.reason === reason);
  const needsReason = result === 'not-completed';
  return (
    <FormDialog
      id="outcome"
      size="lg"
      title={t('outcome.title', { name: member.personName })}
      save={t('outcome.save')}
      onClose={onClose}
      show={({ state }) => t(`state.${String(state ?? member.state)}`)}
      check={() => ({
        ...(!result && { result: t('outcome.result-missing') }),
        ...((!endedOn || endedOn > today) && { endedOn: t('outcome.day-past') }),
        ...(needsReason && !chosen && { reason: t('decide.reason-missing') }),
        ...(report.trim().length < LEAST_REPORT && {
          facilitatorReport: t('outcome.report-missing'),
        }),
      })}
      send={() =>
        send({
          revision: member.revision,
          result: result as EndProgramme['result'],
          endedOn,
          facilitatorReport: report.trim(),
          ...(needsReason && chosen),
          ...(view.trim() && { personsView: view.trim() }),
          ...(result === 'completed' &&
            discretion.trim() && { discretionReason: discretion.trim() }),
        })
      }
    >
      {(errors) => (
        <>
          <ChoiceField
            id={errors.idOf('result')}
            label={t('outcome.result')}
            error={errors.of('result')}
            value={result || null}
            onChange={setResult}
            hint={t('dose.short', {
              received: hours(member.receivedMinutes),
              intended: hours(member.intendedMinutes),
            })}
            choices={OUTCOME_RESULTS.map((one) => ({ value: one, label: t(`state.${one}`) }))}
          />
          {needsReason && (
            <SelectField
              id={errors.idOf('reason')}
              label={t('decide.reason')}
              hint={null}
              error={errors.of('reason')}
              value={reason}
              onChange={setReason}
              choices={[
                { value: '', label: '' },
                ...reasons.map((one) => ({ value: one.reason, label: t(`reason.${one.reason}`) })),
              ]}
            />
          )}
          <DateField
            id={errors.idOf('endedOn')}
            label={t('outcome.day')}
            hint={null}
            error={errors.of('endedOn')}
            value={endedOn}
            onChange={setEndedOn}
            max={today}
          />
          <TextAreaField
            id={errors.idOf('facilitatorReport')}
            label={t('outcome.report')}
            hint={t('outcome.report-hint')}
            error={errors.of('facilitatorReport')}
            value={report}
            onChange={setReport}
            maxLength={4000}
          />
          <TextAreaField
            id={errors.idOf('personsView')}
            label={t('outcome.view')}
            hint={t('outcome.view-hint')}
            error={errors.of('personsView')}
            value={view}
            onChange={setView}
            maxLength={4000}
          />
          {result === 'completed' && (
            <TextAreaField
              id={errors.idOf('discretionReason')}
              label={t('outcome.discretion')}
              hint={t('outcome.discretion-hint')}
              error={errors.of('discretionReason')}
              value={discretion}
              onChange={setDiscretion}
              maxLength={1000}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}
