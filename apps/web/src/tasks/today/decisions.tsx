import { useId } from 'react';
import { Button } from '@mantine/core';
import { IconGavel, IconMessageReport, IconScale, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Initials } from '../../ui/initials';
import { nameOf } from '../person/person-words';
import type { Decision } from './today.api';
import styles from './today.module.css';

/** Levels and signatures that wait for this user and may not be settled by whoever proposed them. */
export function Decisions({ decisions }: { decisions: readonly Decision[] }) {
  const { t } = useTranslation('today');
  const id = useId();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles.section} data-section="decide">
      <header>
        <IconGavel size={18} stroke={1.75} aria-hidden="true" />
        <h2 id={id}>
          {t('section.decide')} <span className={styles.count}>{decisions.length}</span>
        </h2>
        <span className={styles.aside}>{t('aside.decide')}</span>
      </header>
      <ul className={styles.sheet}>
        {decisions.map((decision) => (
          <DecisionRow key={decision.id} decision={decision} />
        ))}
      </ul>
    </section>
  );
}

const SIGNS = { override: IconScale, countersignature: IconSignature, contest: IconMessageReport };

function DecisionRow({ decision }: { decision: Decision }) {
  const { t } = useTranslation(['today', 'kit']);
  const formats = useFormats();
  const Sign = SIGNS[decision.kind];
  const name = nameOf(decision.person);
  const level = (code: string | null) => (code ? t(`kit:level.${code}`) : '');
  const { instrument, assessmentId, kind } = decision;
  const where = { personId: decision.person.id, assessmentId };
  const titles = {
    override: t('decide.override', { from: level(decision.from), to: level(decision.to) }),
    countersignature: t('decide.countersign', { instrument }),
    contest: t('decide.contest', { instrument }),
  };
  const title = titles[kind];
  const to =
    kind === 'contest'
      ? paths.person.contest({ ...where, contestId: decision.id })
      : paths.person.assessmentResult(where);
  return (
    <li className={styles.act}>
      <Sign size={18} stroke={1.75} className={styles.sign} aria-hidden="true" />
      <span className={styles.what}>
        <span className={styles.name}>{title}</span>
        <span className={styles.second}>
          {t('decide.by', {
            name: decision.by ?? '',
            date: formats.date(civilDateOf(new Date(decision.since)), 'day-and-month'),
          })}
        </span>
      </span>
      <span className={styles.person}>
        <Initials name={name} />
        <span>
          <Link to={paths.person.tab(decision.person.id)} className={styles.name}>
            {name}
          </Link>
          <span className={styles.second}>{decision.person.place}</span>
        </span>
      </span>
      <span />
      <span />
      <span className={styles.do}>
        <Button
          component={Link}
          to={to}
          fullWidth
          aria-label={`${t('act.decide')}: ${title}, ${name}`}
        >
          {t('act.decide')}
        </Button>
      </span>
      <span />
    </li>
  );
}
