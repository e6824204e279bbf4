import {
  IconBook2,
  IconBuildingCommunity,
  IconUsersGroup,
  IconUserStar,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { Card } from '../../ui/card';
import type { FoundOffer } from './find-person.api';
import styles from './find-person.module.css';

const SIGNS = {
  programme: IconUsersGroup,
  group: IconUserStar,
  course: IconBook2,
  partner: IconBuildingCommunity,
};

const placeOf = ({ kind, id }: FoundOffer): string => {
  if (kind === 'programme') return paths.programme({ programmeId: id });
  if (kind === 'group') return paths.group({ groupId: id });
  if (kind === 'course') return paths.course({ courseId: id });
  return paths.partners();
};

/** Programmes, groups, courses and partners of that name: found beside people, never instead of them. */
export function AlsoFound({ offers }: { offers: readonly FoundOffer[] }) {
  const { t } = useTranslation('people');
  if (offers.length === 0) return null;
  return (
    <div className={styles.alsoFound}>
      <Card title={t('also.title')}>
        <ul className={styles.also}>
          {offers.map((offer) => {
            const Sign = SIGNS[offer.kind as keyof typeof SIGNS];
            return (
              <li key={`${offer.kind}/${offer.id}`}>
                <Sign size={18} stroke={1.75} aria-hidden="true" />
                <Link to={placeOf(offer)}>
                  {offer.number === null
                    ? offer.title
                    : t('also.group', { programme: offer.title, number: offer.number })}
                </Link>
                <span>
                  {t(`also.kind.${offer.kind}`)}
                  {offer.detail && `, ${offer.detail}`}
                </span>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
