import { useState } from 'react';
import {
  EMPLOYMENT_END_REASONS,
  EMPLOYMENT_KINDS,
  EVIDENCE_SOURCES,
  type EmploymentEndReason,
  type EmploymentKind,
  type EvidenceSource,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { civilDateOf } from '../../language/dates';
import { ChoiceField } from '../../ui/choice-field';
import { DateField } from '../../ui/date-field';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import type { ChangeLearning, Job } from './learn.api';
import { useTrades } from './use-trades';

/** A job someone has begun. */
export function HireDialog({ change, onClose }: { change: ChangeLearning; onClose: () => void }) {
  const { t } = useTranslation('learn');
  const trades = useTrades();
  const [once] = useState(() => crypto.randomUUID());
  const [employerName, setEmployerName] = useState('');
  const [kind, setKind] = useState<string>('job');
  const [trade, setTrade] = useState('');
  const [hours, setHours] = useState('');
  const [startsOn, setStartsOn] = useState(() => civilDateOf(new Date()));
  const [source, setSource] = useState<string>('self-reported');
  const isWeek =
    hours === '' || (Number.isInteger(Number(hours)) && Number(hours) >= 1 && Number(hours) <= 100);
  return (
    <FormDialog
      id="hire"
      size="lg"
      title={t('jobs.add')}
      save={t('jobs.save')}
      onClose={onClose}
      check={() => ({
        ...(!employerName.trim() && { employerName: t('jobs.employer-missing') }),
        ...(!trade && { trade: t('jobs.trade-missing') }),
        ...(!isWeek && { hoursAWeek: t('jobs.hours-wrong') }),
        ...(!startsOn && { startsOn: t('jobs.start-missing') }),
      })}
      send={() =>
        change({
          kind: 'hire',
          once,
          body: {
            employerName: employerName.trim(),
            kind: kind as EmploymentKind,
            trade,
            startsOn,
            source: source as EvidenceSource,
            ...(hours && { hoursAWeek: Number(hours) }),
          },
        })
      }
    >
      {(errors) => (
        <>
          <TextField
            id={errors.idOf('employerName')}
            label={t('jobs.employer')}
            hint={null}
            error={errors.of('employerName')}
            value={employerName}
            onChange={setEmployerName}
            maxLength={200}
          />
          <SelectField
            id={errors.idOf('kind')}
            label={t('jobs.kind')}
            hint={null}
            error={errors.of('kind')}
            value={kind}
            onChange={setKind}
            choices={EMPLOYMENT_KINDS.map((one) => ({ value: one, label: t(`job.${one}`) }))}
          />
          <SelectField
            id={errors.idOf('trade')}
            label={t('jobs.trade')}
            hint={null}
            error={errors.of('trade')}
            value={trade}
            onChange={setTrade}
            choices={[{ value: '', label: t('choose') }, ...trades.choices]}
          />
          <TextField
            id={errors.idOf('hoursAWeek')}
            label={t('jobs.hours')}
            hint={t('optional')}
            error={errors.of('hoursAWeek')}
            value={hours}
            onChange={setHours}
            inputMode="numeric"
          />
          <DateField
            id={errors.idOf('startsOn')}
            label={t('jobs.start')}
            hint={null}
            error={errors.of('startsOn')}
            value={startsOn}
            onChange={setStartsOn}
          />
          <SelectField
            id={errors.idOf('source')}
            label={t('jobs.source')}
            hint={null}
            error={errors.of('source')}
            value={source}
            onChange={setSource}
            choices={EVIDENCE_SOURCES.map((one) => ({ value: one, label: t(`source.${one}`) }))}
          />
        </>
      )}
    </FormDialog>
  );
}

/** Confirms that a job lasts, or says when and why it ended. */
export function ChangeJobDialog({
  job,
  change,
  onClose,
}: {
  job: Job;
  change: ChangeLearning;
  onClose: () => void;
}) {
  const { t } = useTranslation('learn');
  const [today] = useState(() => civilDateOf(new Date()));
  const [what, setWhat] = useState('lasts');
  const [source, setSource] = useState(job.source);
  const [endsOn, setEndsOn] = useState(today);
  const [endReason, setEndReason] = useState('');
  const isEnd = what === 'ended';
  return (
    <FormDialog
      id="job"
      title={t('jobs.change', { employer: job.employerName })}
      save={isEnd ? t('jobs.end') : t('jobs.confirm')}
      onClose={onClose}
      check={() => ({
        ...(isEnd && (!endsOn || endsOn < job.startsOn) && { endsOn: t('jobs.end-wrong') }),
        ...(isEnd && !endReason && { endReason: t('reason-missing') }),
      })}
      send={() =>
        change({
          kind: 'job',
          periodId: job.id,
          body: {
            revision: job.revision,
            source: source as EvidenceSource,
            ...(isEnd && { endsOn, endReason: endReason as EmploymentEndReason }),
          },
        })
      }
    >
      {(errors) => (
        <>
          <ChoiceField
            id={errors.idOf('what')}
            label={t('jobs.what')}
            hint={null}
            error={errors.of('what')}
            value={what}
            onChange={setWhat}
            choices={[
              { value: 'lasts', label: t('jobs.lasts') },
              { value: 'ended', label: t('jobs.ended') },
            ]}
          />
          {isEnd && (
            <>
              <DateField
                id={errors.idOf('endsOn')}
                label={t('jobs.ends-on')}
                hint={t('jobs.ends-on-hint')}
                error={errors.of('endsOn')}
                value={endsOn}
                onChange={setEndsOn}
                min={job.startsOn}
              />
              <SelectField
                id={errors.idOf('endReason')}
                label={t('reason')}
                hint={null}
                error={errors.of('endReason')}
                value={endReason}
                onChange={setEndReason}
                choices={[
                  { value: '', label: t('choose') },
                  ...EMPLOYMENT_END_REASONS.map((one) => ({
                    value: one,
                    label: t(`job-end.${one}`),
                  })),
                ]}
              />
            </>
          )}
          <SelectField
            id={errors.idOf('source')}
            label={t('jobs.source')}
            hint={null}
            error={errors.of('source')}
            value={source}
            onChange={setSource}
            choices={EVIDENCE_SOURCES.map((one) => ({ value: one, label: t(`source.${one}`) }))}
          />
        </>
      )}
    </FormDialog>
  );
}
