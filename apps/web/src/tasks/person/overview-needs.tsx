import {
  IconArrowDownRight,
  IconArrowsDiff,
  IconHourglassEmpty,
  IconLink,
  IconPlant2,
  IconTargetArrow,
} from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { NeedMark, type NeedRating } from '../../ui/need-mark';
import { NeedIcon } from './need-icon';
import type { Overview, PersonHead } from './person.api';
import styles from './overview.module.css';

type Need = Overview['needs'][number];

/** The need profile with what is strong beside it; a strength never lowers a need, a need never hides a strength. */
export function NeedsCard({ overview, person }: { overview: Overview; person: PersonHead }) {
  const { t } = useTranslation('person');
  const formats = useFormats();
  const may = useMay();
  if (overview.needs.length === 0) {
    return (
      <Card title={t('overview.needs.title')}>
        <p className={styles.quiet}>{t('overview.needs.empty')}</p>
        {may('assessments:conduct') && (
          <Button
            mt="sm"
            component={Link}
            to={paths.person.chooseInstrument({ personId: person.id })}
          >
            {t('overview.needs.begin')}
          </Button>
        )}
      </Card>
    );
  }
  const priority = overview.needs.filter((need) => need.isPriority);
  const withGoal = priority.filter((need) => need.hasGoal).length;
  return (
    <Card
      title={t('overview.needs.title')}
      aside={
        overview.needsFoundOn &&
        t('overview.needs.assessed', { date: formats.date(overview.needsFoundOn) })
      }
    >
      <ul className={styles.needs}>
        {overview.needs.map((need) => (
          <NeedRow key={need.domain} need={need} personId={person.id} />
        ))}
      </ul>
      <p className={styles.legend}>
        <span>
          <IconLink size={14} stroke={2} aria-hidden="true" /> {t('overview.needs.linked')}
        </span>
        <span data-tone="good">
          <IconPlant2 size={14} stroke={2} aria-hidden="true" /> {t('overview.needs.strength')}
        </span>
        <span className={styles.end}>
          <IconTargetArrow size={14} stroke={2} aria-hidden="true" />{' '}
          {t('overview.needs.priority', { count: priority.length, goals: withGoal })}
        </span>
      </p>
    </Card>
  );
}

const WEIGHT = ['none', 'some', 'significant'];

function NeedRow({ need, personId }: { need: Need; personId: string }) {
  const { t } = useTranslation(['person', 'kit', 'needs']);
  const before = need.levelBefore;
  const isBetter =
    before !== null &&
    WEIGHT.indexOf(before) > WEIGHT.indexOf(need.level) &&
    need.level !== 'unknown';
  return (
    <li>
      <NeedIcon domain={need.domain} />
      <span className={styles.needWords}>
        <span className={styles.name}>
          {t(`domain.${need.domain}`)}
          {need.isLinkedToOffending && (
            <>
              <IconLink size={14} stroke={2} className={styles.link} aria-hidden="true" />
              <span className="visually-hidden">, {t('overview.needs.linked')}</span>
            </>
          )}
        </span>
        {need.strengths && (
          <span className={styles.strength}>
            <IconPlant2 size={14} stroke={2} aria-hidden="true" />
            <span className="visually-hidden">{t('overview.needs.strength')}: </span>
            {need.strengths}
          </span>
        )}
        {(need.isDisputed || need.isStale) && (
          <Link to={paths.person.tab(personId, 'assessments')} className={styles.doubt}>
            {need.isDisputed ? (
              <IconArrowsDiff size={14} stroke={2} aria-hidden="true" />
            ) : (
              <IconHourglassEmpty size={14} stroke={2} aria-hidden="true" />
            )}
            {t(need.isDisputed ? 'needs:disputed' : 'needs:stale')}
          </Link>
        )}
        {isBetter && (
          <span className={styles.strength}>
            <IconArrowDownRight size={14} stroke={2} aria-hidden="true" />
            {t('overview.needs.was', { level: t(`kit:need.${before}`) })}
          </span>
        )}
      </span>
      <NeedMark rating={need.level as NeedRating} />
    </li>
  );
}
