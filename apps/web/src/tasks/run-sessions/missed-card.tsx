import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconCalendarPlus, IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { AskDialog } from '../../ui/ask-dialog';
import { Card } from '../../ui/card';
import { columnOf, missedBy } from './register-marks';
import { useGiveCatchUp, type Register, type RegisterMember } from './register.api';
import styles from './register-side.module.css';

/** Who missed this session, what makes up for it, and a catch-up for those who have none. */
export function MissedCard({ register, mayGive }: { register: Register; mayGive: boolean }) {
  const { t } = useTranslation('run-sessions');
  const { date, time } = useFormats();
  const [isGiving, setGiving] = useState(false);
  const missed = missedBy(register.members);
  const given = register.members.filter(({ catchUp }) => catchUp !== null);
  if (missed.length + given.length === 0) return null;
  return (
    <Card
      title={t('missed.title')}
      action={
        mayGive &&
        missed.length > 0 && (
          <Button
            className="no-print"
            size="xs"
            leftSection={<IconCalendarPlus size={16} stroke={1.75} />}
            onClick={() => setGiving(true)}
          >
            {t('missed.give')}
          </Button>
        )
      }
    >
      <ul className={styles.needs}>
        {given.map(({ referralId, personName, catchUp }) => (
          <li key={referralId}>
            <IconRepeat size={17} stroke={1.75} aria-hidden="true" />
            <span>
              {personName}:{' '}
              {catchUp && (
                <Link to={paths.register({ sessionId: catchUp.sessionId })}>
                  {t(`missed.${catchUp.state}`, {
                    date: date(civilDateOf(new Date(catchUp.startsAt)), 'weekday'),
                    time: time(new Date(catchUp.startsAt)),
                  })}
                </Link>
              )}
            </span>
          </li>
        ))}
        {missed.map(({ referralId, personName, mark }) => (
          <li key={referralId}>
            <span>
              {t('missed.line', {
                name: personName,
                why: mark ? t(`column.${columnOf(mark.code)}`) : t('joined-later'),
              })}
            </span>
          </li>
        ))}
      </ul>
      {isGiving && (
        <CatchUpDialog
          sessionId={register.session.id}
          missed={missed}
          onClose={() => setGiving(false)}
        />
      )}
    </Card>
  );
}

function CatchUpDialog({
  sessionId,
  missed,
  onClose,
}: {
  sessionId: string;
  missed: readonly RegisterMember[];
  onClose: () => void;
}) {
  const { t } = useTranslation('run-sessions');
  const give = useGiveCatchUp(sessionId);
  return (
    <AskDialog
      form="catch-up"
      title={t('missed.dialog')}
      save={t('missed.save')}
      intro={<p>{t('missed.detail')}</p>}
      initial={{
        referralIds: missed.map(({ referralId }) => referralId) as readonly string[],
        on: '',
        startsAt: '',
      }}
      asks={() => [
        {
          kind: 'ticks',
          name: 'referralIds',
          label: t('missed.who'),
          isNeeded: true,
          choices: missed.map(({ referralId, personName }) => ({
            value: referralId,
            label: personName,
          })),
        },
        {
          kind: 'date',
          name: 'on',
          label: t('missed.on'),
          isNeeded: true,
        },
        { kind: 'time', name: 'startsAt', label: t('missed.at'), isNeeded: true },
      ]}
      onSend={({ referralIds, on, startsAt }, { once }) =>
        give.mutateAsync({ once, body: { referralIds: [...referralIds], on, startsAt } })
      }
      onClose={onClose}
    />
  );
}
