import type { CSSProperties } from 'react';
import { Button, Group } from '@mantine/core';
import { IconAlertTriangleFilled, IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysBetween, EVIDENCE_SOURCES, STATUS_AREAS, type IsoDate } from '@throughcare/domain';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { bandWindow, checkpointsIn, placeOf, rowsOf, stretchOf } from './band-window';
import type { Community } from './supervise.api';
import styles from './life-bands.module.css';

interface LifeBandsProps {
  readonly community: Pick<Community, 'statuses' | 'milestones' | 'setbacks'>;
  readonly from: IsoDate;
  readonly today: IsoDate;
  /** Null when this user may only read. */
  readonly onAdd: ((what: 'status' | 'milestone') => void) | null;
}

/** How close two labels may stand before one moves up a row, in percent of the year. */
const APART = 13;

/** Life outside over time: what the days stand on, and milestones and setbacks on one line at one size. */
export function LifeBands({ community, from, today, onAdd }: LifeBandsProps) {
  const { t } = useTranslation('supervise');
  const { date } = useFormats();
  const window = bandWindow(from, today);
  const moments = [
    ...community.milestones.map((one) => ({
      id: one.id,
      kind: 'milestone' as const,
      on: one.reachedOn,
      words: t(`milestone.${one.kind}`),
    })),
    ...community.setbacks
      .filter(({ state }) => state !== 'withdrawn')
      .map((one) => ({
        id: one.id,
        kind: 'setback' as const,
        on: one.happenedOn,
        words: t(`setback.kind.${one.kind}`),
      })),
  ]
    .filter(({ on }) => on >= window.from)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  const rows = rowsOf(
    moments.map(({ on }) => placeOf(on, window)),
    APART,
  );
  const depth = Math.max(1, ...rows.map((row) => row + 1));
  const at = (day: IsoDate) => ({ '--at': `${placeOf(day, window)}%` }) as CSSProperties;
  return (
    <Card
      title={t('bands.title', { count: Math.max(0, daysBetween(from, today)) })}
      aside={t('bands.aside')}
      action={
        <Group gap={8} className="no-print">
          <Legend />
          {onAdd && (
            <>
              <Button size="xs" onClick={() => onAdd('status')}>
                {t('bands.add-status')}
              </Button>
              <Button size="xs" onClick={() => onAdd('milestone')}>
                {t('bands.add-milestone')}
              </Button>
            </>
          )}
        </Group>
      }
    >
      <div className={styles.scroll} role="region" aria-label={t('bands.label')} tabIndex={0}>
        <div className={styles.bands}>
          <span className={styles.area}>{t('bands.moments')}</span>
          <ol
            className={styles.moments}
            style={{ '--rows': depth } as CSSProperties}
            aria-label={t('bands.moments')}
          >
            {moments.map((moment, index) => {
              const Sign = moment.kind === 'milestone' ? IconCircleCheckFilled : IconAlertTriangleFilled;
              return (
                <li
                  key={moment.id}
                  data-kind={moment.kind}
                  data-edge={placeOf(moment.on, window) > 85 ? 'end' : undefined}
                  style={{ ...at(moment.on), '--row': rows[index] } as CSSProperties}
                  title={date(moment.on)}
                >
                  <span className={styles.word}>
                    {moment.words}
                    <span className="visually-hidden">, {date(moment.on)}</span>
                  </span>
                  <Sign size={18} aria-hidden="true" />
                </li>
              );
            })}
          </ol>
          {STATUS_AREAS.map((area) => (
            <Band key={area} area={area} {...{ community, window, today }} />
          ))}
          <span className={styles.from}>{t('bands.from', { date: date(window.from) })}</span>
          <div className={styles.axis} aria-hidden="true">
            {checkpointsIn(window).map(({ days, on }) => (
              <span key={days} style={at(on)} data-edge={days === 365 ? 'end' : undefined}>
                {t('bands.days', { count: days })}
              </span>
            ))}
            <span className={styles.now} style={at(today)}>
              {t('bands.today', { count: Math.max(0, daysBetween(from, today)) })}
            </span>
          </div>
          <div className={styles.today} aria-hidden="true">
            <span style={at(today)} />
          </div>
        </div>
      </div>
    </Card>
  );
}

function Band({
  area,
  community,
  window,
  today,
}: {
  area: string;
  community: LifeBandsProps['community'];
  window: ReturnType<typeof bandWindow>;
  today: IsoDate;
}) {
  const { t } = useTranslation('supervise');
  const { date } = useFormats();
  const periods = community.statuses.filter(
    (one) => one.area === area && (one.toOn === null || one.toOn > window.from),
  );
  return (
    <>
      <span className={styles.area}>{t(`area.${area}`)}</span>
      <ol className={styles.band} aria-label={t(`area.${area}`)}>
        {periods.map((period) => {
          const { start, length } = stretchOf(period, today, window);
          const words = period.detail ?? t(`status.${area}.${period.value}`);
          const whole = t('bands.period', {
            status: t(`status.${area}.${period.value}`),
            from: date(period.fromOn),
            to: period.toOn ? date(period.toOn) : t('bands.now'),
            source: t(`source.${period.source}`),
          });
          return (
            <li
              key={period.id}
              data-source={period.source}
              data-tone={toneOf(period.value)}
              style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%` }}
              title={whole}
            >
              <span aria-hidden="true">{words}</span>
              <span className="visually-hidden">{whole}</span>
            </li>
          );
        })}
        {periods.length === 0 && <li className={styles.nothing}>{t('bands.unknown')}</li>}
      </ol>
    </>
  );
}

const STEADY = [
  'settled',
  'employed',
  'self-employed',
  'in-training',
  'caring',
  'enrolled',
  'completed',
  'registered',
  'in-treatment',
  'not-needed',
  'no-use',
];
const HARD = ['no-fixed-home', 'use', 'needed-not-reached'];

/** Steady, hard, or between: what the colour repeats; the word and its source say it first. */
function toneOf(value: string): 'steady' | 'hard' | 'between' {
  if (STEADY.includes(value)) return 'steady';
  return HARD.includes(value) ? 'hard' : 'between';
}

function Legend() {
  const { t } = useTranslation('supervise');
  return (
    <ul className={styles.legend} aria-label={t('bands.legend')}>
      {EVIDENCE_SOURCES.map((source) => (
        <li key={source}>
          <span className={styles.swatch} data-source={source} aria-hidden="true" />
          {t(`source.${source}`)}
        </li>
      ))}
    </ul>
  );
}
