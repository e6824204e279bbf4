import { Button } from '@mantine/core';
import { IconLock, IconUserQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { StatusTag } from '../../ui/status-tag';
import type { PossibleMatch } from './draft';
import formStyles from '../person/form.module.css';
import styles from './register-person.module.css';

/** Who this may already be, and why: every point is named, so that a person decides and not a number. */
export function StepMatches({
  matches,
  onKnown,
}: {
  matches: readonly PossibleMatch[];
  /** The person has a file already: what was typed here is not needed any more. */
  onKnown: () => void;
}) {
  const { t } = useTranslation('register');
  return (
    <>
      <p className={formStyles.lead}>{t('lead.matches', { count: matches.length })}</p>
      <ul className={styles.matches}>
        {matches.map((match) => (
          <Match key={match.personId} match={match} onKnown={onKnown} />
        ))}
      </ul>
    </>
  );
}

function Match({ match, onKnown }: { match: PossibleMatch; onKnown: () => void }) {
  const { t } = useTranslation('register');
  const formats = useFormats();
  const isLikely = match.verdict === 'same';
  const name = match.name ?? t('match.masked');
  return (
    <li className={styles.match}>
      <div className={styles.matchHead}>
        <div>
          <h2>{name}</h2>
          <p className={styles.second}>
            {[
              match.number,
              match.bornOn && t('match.born', { date: formats.date(match.bornOn) }),
              match.site,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <StatusTag tone={isLikely ? 'late' : 'soon'} icon={IconUserQuestion}>
          {t(isLikely ? 'match.likely' : 'match.possible', { score: match.score })}
        </StatusTag>
      </div>
      <ul className={styles.reasons} aria-label={t('match.why')}>
        {match.reasons.map((reason) => (
          <li key={reason.reason}>
            <strong>{reason.points > 0 ? `+${reason.points}` : reason.points}</strong>
            {t(`reason.${reason.reason}`)}
          </li>
        ))}
      </ul>
      {match.isWithinReach ? (
        <Button component={Link} to={paths.person.tab(match.personId)} onClick={onKnown}>
          {t('match.this-is', { name })}
        </Button>
      ) : (
        <p className={styles.second}>
          <IconLock size={14} stroke={2} aria-hidden="true" />{' '}
          {t('match.ask', { site: match.site ?? t('match.elsewhere') })}
        </p>
      )}
    </li>
  );
}
