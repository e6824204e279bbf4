import { useId } from 'react';
import { IconCircleCheck, IconPlant2, IconRefresh, IconSparkles } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { useMomentWords } from '../person/moment-words';
import { nameOf, todayHere } from '../person/person-words';
import type { Moment } from './today.api';
import styles from './today.module.css';

/** What went well lately, or what changed since yesterday, for the people of this day. */
export function Moments({
  kind,
  moments,
}: {
  kind: 'well' | 'changed';
  moments: readonly Moment[];
}) {
  const { t } = useTranslation('today');
  const id = useId();
  const Sign = kind === 'well' ? IconSparkles : IconRefresh;
  return (
    <section aria-labelledby={id} className={styles.section} data-section={kind}>
      <header>
        <Sign size={18} stroke={1.75} aria-hidden="true" />
        <h2 id={id}>
          {t(`section.${kind}`)} <span className={styles.count}>{moments.length}</span>
        </h2>
      </header>
      {moments.length === 0 ? (
        <p className={styles.none}>{t(`none.${kind}`)}</p>
      ) : (
        <ul className={styles.sheet}>
          {moments.map((moment) => (
            <MomentRow key={moment.id} moment={moment} isGood={kind === 'well'} />
          ))}
        </ul>
      )}
    </section>
  );
}

function MomentRow({ moment, isGood }: { moment: Moment; isGood: boolean }) {
  const formats = useFormats();
  const words = useMomentWords()(moment.kind, moment.facts);
  const at = new Date(moment.happenedAt);
  const day = civilDateOf(at);
  const Sign = isGood ? IconPlant2 : IconCircleCheck;
  return (
    <li className={styles.moment}>
      <Sign size={18} stroke={1.75} aria-hidden="true" />
      <span>
        <Link to={paths.person.tab(moment.person.id)} className={styles.name}>
          {nameOf(moment.person)}
        </Link>
        <span className={styles.sentence}>{words.sentence}</span>
        {words.detail && <span className={styles.second}>{words.detail}</span>}
      </span>
      <time dateTime={moment.happenedAt} className={styles.second}>
        {day === todayHere() ? formats.time(at) : formats.date(day, 'day-and-month')}
      </time>
    </li>
  );
}
