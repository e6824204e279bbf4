import { Button, Skeleton } from '@mantine/core';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { useMay } from '../../app/session';
import { civilDateOf } from '../../language/dates';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { useMine, type VersionRow } from './studio.api';
import { VersionTag } from './version-tag';
import styles from './studio.module.css';

/** The reader's own work of the day: what others wait for, and what they have begun. */
export function WaitingFor() {
  const { t } = useTranslation('studio');
  const may = useMay();
  const { toReview, mine, isReady } = useMine();
  if (!isReady) return <Skeleton height={132} radius={10} mb={16} />;
  return (
    <div className={styles.pair}>
      <Card title={t('mine.review-title')} aside={t('mine.count', { count: toReview.length })}>
        <Rows rows={toReview} none={t('mine.no-review')} act="review" />
      </Card>
      {may('instruments:author') && (
        <Card title={t('mine.drafts')} aside={t('mine.count', { count: mine.length })}>
          <Rows rows={mine} none={t('mine.no-drafts')} act="go-on" />
        </Card>
      )}
    </div>
  );
}

function Rows({
  rows,
  none,
  act,
}: {
  rows: readonly VersionRow[];
  none: string;
  act: 'review' | 'go-on';
}) {
  const { t, i18n } = useTranslation('studio');
  const formats = useFormats();
  if (rows.length === 0) return <p className={styles.quiet}>{none}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map(({ id, code, version, title, state, author, changedAt, faults }) => {
        const name = textIn(title as Text, i18n.language) || code;
        const words = t(act === 'go-on' && state !== 'draft' ? 'mine.open' : `mine.${act}`);
        return (
          <li key={id}>
            <span className={styles.what}>
              <strong>{name}</strong>
              <span className={styles.second}>
                <bdi>
                  {code} {version}
                </bdi>{' '}
                · {act === 'review' ? author.name : formats.date(civilDateOf(new Date(changedAt)))}
                {state === 'draft' && faults > 0 && ` · ${t('faults.count', { count: faults })}`}
              </span>
            </span>
            {act === 'go-on' && <VersionTag state={state} />}
            <Button
              component={Link}
              size="xs"
              to={
                state === 'draft'
                  ? paths.studio.edit({ draftId: id })
                  : paths.studio.version({ draftId: id })
              }
              aria-label={`${words}: ${name}`}
            >
              {words}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
