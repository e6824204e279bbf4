import { useState } from 'react';
import { Button, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { useImpact } from './impact.api';
import type { Version } from './studio.api';
import styles from './studio.module.css';

/** What this version would have said of past assessments: asked for only when wanted, because it scores them all again. */
export function ImpactCard({ version }: { version: Version }) {
  const { t } = useTranslation(['studio', 'refusals']);
  const formats = useFormats();
  const [isWanted, setIsWanted] = useState(false);
  const impact = useImpact(version.id, isWanted);
  const { data } = impact;
  const count = (value: number | null) =>
    value === null ? t('impact.few') : formats.number(value);
  return (
    <Card
      title={t('impact.title')}
      aside={data?.against ? t('impact.against', { version: data.against.version }) : undefined}
      action={
        <Button
          size="xs"
          loading={impact.isFetching}
          onClick={() => (isWanted ? void impact.refetch() : setIsWanted(true))}
        >
          {t(data ? 'impact.again' : 'impact.show')}
        </Button>
      }
    >
      {!isWanted && <p className={styles.quiet}>{t('impact.what')}</p>}
      {impact.isError && <p role="alert">{sentenceFor(t, impact.error)}</p>}
      {impact.isPending && isWanted && <Skeleton height={80} />}
      {data && !data.against && <p className={styles.quiet}>{t('impact.none')}</p>}
      {data?.against && (
        <>
          <dl className={styles.figures}>
            {(
              [
                ['rescored', data.rescored],
                ['same', data.sameBand],
                ['lower', data.lower],
                ['higher', data.higher],
                ['not-comparable', data.notComparable],
              ] as const
            ).map(([key, value]) => (
              <div key={key}>
                <dt>{t(`impact.${key}`)}</dt>
                <dd>{count(value)}</dd>
              </div>
            ))}
            <div>
              <dt>{t('impact.mean')}</dt>
              <dd>
                {data.meanDifference === null
                  ? '–'
                  : formats.number(data.meanDifference, {
                      maximumFractionDigits: 2,
                      signDisplay: 'exceptZero',
                    })}
              </dd>
            </div>
          </dl>
          {data.bands.length > 0 && (
            <table className={styles.moves}>
              <thead>
                <tr>
                  <th scope="col">{t('impact.from')}</th>
                  <th scope="col">{t('impact.to')}</th>
                  <th scope="col">{t('impact.people')}</th>
                </tr>
              </thead>
              <tbody>
                {data.bands.map(({ from, to, count: people }) => (
                  <tr key={`${from} ${to}`}>
                    <td>{from ?? '–'}</td>
                    <td>{to ?? '–'}</td>
                    <td>{count(people)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {data.needsAnswer.length > 0 && (
            <p className={styles.quiet}>
              {t('impact.needs-answer', {
                items: data.needsAnswer.map(({ item }) => item).join(', '),
              })}
            </p>
          )}
          <p className={styles.quiet}>
            {t('impact.considered', { of: count(data.considered) })}{' '}
            {data.all !== null &&
              data.all > data.most &&
              t('impact.newest', {
                most: formats.number(data.most),
                all: formats.number(data.all),
              })}
          </p>
        </>
      )}
    </Card>
  );
}
