import { absencesInARow, type AttendanceCode } from '@throughcare/domain';
import { Button } from '@mantine/core';
import { IconAlertCircle, IconChecks, IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { columnOf, COLUMNS, completeMarks, type Marks } from './register-marks';
import type { Register } from './register.api';
import styles from './register-side.module.css';

interface RegisterSummaryProps {
  readonly register: Register;
  readonly marks: Marks;
  readonly isWritable: boolean;
  readonly hasBegun: boolean;
  readonly isBusy: boolean;
  readonly unmarked: number;
  readonly onOthersEngaged: () => void;
  readonly onFinish: () => void;
  /** Reopens a finished register; null when it is open or not this user's. */
  readonly onCorrect: (() => void) | null;
}

/** What this session comes to, who needs something afterwards, and the one press that closes it. */
export function RegisterSummary(props: RegisterSummaryProps) {
  const { t } = useTranslation('run-sessions');
  const { register, marks } = props;
  const complete = completeMarks(marks);
  const open = register.members.length - complete.length;
  const late = complete.filter(
    ({ minutesLate, leftAfterMinutes }) => (minutesLate ?? 0) > 0 || leftAfterMinutes != null,
  );
  const canFinish = open === 0 && props.hasBegun && register.members.length > 0;
  return (
    <>
      <Card title={t('summary.title')}>
        <dl className={styles.counts}>
          {COLUMNS.map(({ key }) => (
            <div key={key}>
              <dt>
                <span className={styles.dot} data-column={key} />
                {t(`summary.${key}`)}
              </dt>
              <dd>{complete.filter(({ code }) => columnOf(code) === key).length}</dd>
            </div>
          ))}
          <div>
            <dt>
              <span className={styles.dot} />
              {t('summary.open')}
            </dt>
            <dd>{open}</dd>
          </div>
          <div className={styles.line}>
            <dt>{t('summary.dose')}</dt>
            <dd>
              {register.session.isRiskReducing
                ? t('summary.minutes-each', { count: register.session.minutes })
                : t('summary.no-dose')}
            </dd>
          </div>
          <div>
            <dt>{t('summary.late')}</dt>
            <dd>{late.length}</dd>
          </div>
        </dl>
        {props.isWritable && (
          <div className={`${styles.finish} no-print`}>
            {props.unmarked > 0 && (
              <Button
                className={styles.phoneOthers}
                leftSection={<IconChecks size={17} stroke={1.75} />}
                onClick={props.onOthersEngaged}
              >
                {t('others-engaged-short', { count: props.unmarked })}
              </Button>
            )}
            <Button
              variant="filled"
              fullWidth
              disabled={!canFinish}
              loading={props.isBusy && canFinish}
              onClick={props.onFinish}
            >
              {t('finish')}
            </Button>
          </div>
        )}
        {props.isWritable && !canFinish && (
          <p className={styles.opens}>
            {props.hasBegun
              ? t('opens-when-marked', { count: register.members.length })
              : t('opens-when-begun')}
          </p>
        )}
        {props.onCorrect && register.session.state === 'held' && (
          <Button className="no-print" fullWidth onClick={props.onCorrect}>
            {t('correct')}
          </Button>
        )}
      </Card>
      <NeedsYou register={register} marks={marks} />
    </>
  );
}

function NeedsYou({ register, marks }: { register: Register; marks: Marks }) {
  const { t } = useTranslation('run-sessions');
  const absentAgain = register.members.filter(({ referralId, past }) => {
    const code = marks[referralId]?.code;
    return (
      code === 'unacceptable-absence' && absencesInARow([...(past as AttendanceCode[]), code]) >= 2
    );
  });
  const interpreters = register.members.filter(({ needsInterpreter }) => needsInterpreter);
  if (absentAgain.length + interpreters.length === 0) return null;
  return (
    <Card title={t('needs-you.title')}>
      <ul className={styles.needs}>
        {absentAgain.map((member) => (
          <li key={member.referralId}>
            <IconAlertCircle size={17} stroke={1.75} data-tone="late" aria-hidden="true" />
            {t('needs-you.absent-again', { name: member.personName })}
          </li>
        ))}
        {interpreters.map((member) => (
          <li key={member.referralId}>
            <IconLanguage size={17} stroke={1.75} data-tone="soon" aria-hidden="true" />
            {t('needs-you.interpreter', { name: member.personName })}
          </li>
        ))}
      </ul>
    </Card>
  );
}
