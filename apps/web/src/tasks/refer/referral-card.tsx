import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ShareBar } from '../../ui/share-bar';
import { Voice } from '../../ui/voice';
import type { Referral } from './refer.api';
import { ReferralActions } from './referral-actions';
import { ReferralHistory } from './referral-history';
import { SessionsSoFar } from './sessions-so-far';
import { ReferralStateTag } from './state-tag';
import styles from './refer.module.css';

/** One referral: where it stands, what was received of what was meant, how it ended, and how it came there. */
export function ReferralCard({
  referral,
  personId,
  name,
}: {
  referral: Referral;
  personId: string;
  name: string;
}) {
  const { t } = useTranslation(['refer', 'programmes', 'kit']);
  const { hours, number } = useFormats();
  const { dose } = referral;
  const failed = referral.suitability.filter(({ passed }) => !passed);
  const hasBegun = referral.startedOn !== null || dose.received > 0;
  return (
    <Card
      title={referral.programme.name}
      aside={t(`kit:domain.${referral.needDomain}`)}
      action={<ReferralActions referral={referral} personId={personId} />}
    >
      <div className={styles.card}>
        <p className={styles.stand}>
          <ReferralStateTag state={referral.state} />
          <Standing referral={referral} />
        </p>
        {hasBegun && (
          <ShareBar
            done={dose.received}
            whole={dose.intended}
            enough={dose.completionShare}
            words={t('dose', {
              received: hours(dose.received),
              intended: hours(dose.intended),
              share: number(dose.completionShare, { style: 'percent' }),
            })}
          />
        )}
        {failed.length > 0 && (
          <p className={styles.failed}>
            {t('failed', {
              tests: failed.map(({ test }) => t(`programmes:test.${test}`)).join(', '),
            })}{' '}
            {referral.overrideReason}
          </p>
        )}
        {referral.note && <p className={styles.quiet}>{t('note-said', { note: referral.note })}</p>}
        <Ending referral={referral} name={name} />
        <SessionsSoFar marks={referral.marks} />
        <ReferralHistory moves={referral.moves} />
      </div>
    </Card>
  );
}

/** The one sentence about where it stands: in the queue, in a group, held, or ended. */
function Standing({ referral }: { referral: Referral }) {
  const { t } = useTranslation('refer');
  const { date } = useFormats();
  const may = useMay();
  const { group, state } = referral;
  if (state === 'waiting' && referral.waitingSinceOn) {
    const words = t('waiting-since', { date: date(referral.waitingSinceOn) });
    return may('programmes:read') ? (
      <Link to={paths.waitingList({ programmeId: referral.programme.id })}>{words}</Link>
    ) : (
      <span>{words}</span>
    );
  }
  if (group && !referral.endedOn) {
    const words = t('in-group', {
      number: group.number,
      place: `${group.site}, ${group.room}`,
      held: group.held,
      sessions: group.sessions,
    });
    return may('groups:read') ? (
      <Link to={paths.group({ groupId: group.id })}>{words}</Link>
    ) : (
      <span>{words}</span>
    );
  }
  if (referral.endedOn) return <span>{date(referral.endedOn)}</span>;
  if (referral.submittedAt)
    return (
      <span>
        {t('sent-on', {
          date: date(referral.submittedAt.slice(0, 10)),
          name: referral.referredBy.name,
        })}
      </span>
    );
  return null;
}

function Ending({ referral, name }: { referral: Referral; name: string }) {
  const { t } = useTranslation(['refer', 'programmes']);
  const { date } = useFormats();
  const { outcome, reasonCode, reasonNote } = referral;
  return (
    <>
      {reasonCode && (
        <p>
          {t('because', { reason: t(`programmes:reason.${reasonCode}`) })} {reasonNote}
        </p>
      )}
      {outcome && (
        <div className={styles.outcome}>
          <h3>{t('report')}</h3>
          <p>{outcome.facilitatorReport}</p>
          {outcome.measures.map((measure) => (
            <p key={measure.instrumentCode} className={styles.quiet}>
              {t('measure', {
                instrument: measure.instrumentCode,
                before: measure.before,
                after: measure.after,
              })}
            </p>
          ))}
          {outcome.personsView && (
            <Voice name={name} when={date(outcome.endedOn)}>
              {outcome.personsView}
            </Voice>
          )}
        </div>
      )}
    </>
  );
}
