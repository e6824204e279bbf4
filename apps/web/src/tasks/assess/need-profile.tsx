import { IconArrowsDiff, IconHourglassEmpty, IconLink, IconTargetArrow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { NeedMark, type NeedRating } from '../../ui/need-mark';
import { StatusTag } from '../../ui/status-tag';
import { useInstrumentName } from '../person/instruments.api';
import { NeedIcon } from '../person/need-icon';
import { useNeeds, type MergedNeed } from './needs.api';
import styles from './need-profile.module.css';

/** What all instruments together say of each need, and which of them says what: a worker sees where they differ. */
export function NeedProfile({ personId }: { personId: string }) {
  const { t } = useTranslation('needs');
  const needs = useNeeds(personId);
  if (!needs.data || needs.data.items.length === 0) return null;
  const disputed = needs.data.items.filter(({ isDisputed }) => isDisputed).length;
  return (
    <Card
      title={t('title')}
      aside={t('aside')}
      {...(disputed > 0 && {
        action: (
          <StatusTag tone="soon" icon={IconArrowsDiff}>
            {t('disputed-count', { count: disputed })}
          </StatusTag>
        ),
      })}
    >
      <ul className={styles.needs}>
        {needs.data.items.map((need) => (
          <NeedLine key={need.domain} need={need} personId={personId} />
        ))}
      </ul>
    </Card>
  );
}

function NeedLine({ need, personId }: { need: MergedNeed; personId: string }) {
  const { t } = useTranslation(['needs', 'kit']);
  return (
    <li>
      <span className={styles.sign}>
        <NeedIcon domain={need.domain} />
      </span>
      <span className={styles.domain}>
        <span className={styles.name}>{t(`kit:domain.${need.domain}`)}</span>
        <NeedMark rating={need.level as NeedRating} />
        <Marks need={need} />
      </span>
      <ul className={styles.evidence}>
        {need.evidence.map((one) => (
          <Evidence key={one.assessmentId} one={one} personId={personId} />
        ))}
      </ul>
    </li>
  );
}

function Marks({ need }: { need: MergedNeed }) {
  const { t } = useTranslation('needs');
  return (
    <span className={styles.marks}>
      {need.isPriority && (
        <StatusTag tone="petrol" icon={IconTargetArrow} look="bare">
          {t('priority')}
        </StatusTag>
      )}
      {need.isLinkedToOffending && (
        <StatusTag tone="plain" icon={IconLink} look="bare">
          {t('linked')}
        </StatusTag>
      )}
      {need.isDisputed && (
        <StatusTag tone="soon" icon={IconArrowsDiff} look="bare">
          {t('disputed')}
        </StatusTag>
      )}
      {need.isStale && (
        <StatusTag tone="soon" icon={IconHourglassEmpty} look="bare">
          {t('stale')}
        </StatusTag>
      )}
    </span>
  );
}

function Evidence({ one, personId }: { one: MergedNeed['evidence'][number]; personId: string }) {
  const { t } = useTranslation(['needs', 'kit']);
  const formats = useFormats();
  const name = useInstrumentName()(one.instrument);
  return (
    <li data-counts={one.counts}>
      <span className={styles.level}>{t(`kit:need.${one.level}`)}</span>
      <span>
        <Link to={paths.person.assessmentResult({ personId, assessmentId: one.assessmentId })}>
          {name}
        </Link>
        <span className={styles.second}>
          {formats.date(one.foundOn)}, {one.by.name}
          {one.isStale && ` · ${t(one.counts ? 'old' : 'old-not-counted')}`}
        </span>
      </span>
    </li>
  );
}
