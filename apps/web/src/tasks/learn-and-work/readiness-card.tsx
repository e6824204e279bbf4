import { useState } from 'react';
import { NativeSelect } from '@mantine/core';
import {
  READINESS_STATES,
  WORK_READINESS_ITEMS,
  workReadiness,
  type ReadinessState,
  type WorkReadinessItem,
} from '@throughcare/domain';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { sentenceFor } from '../../language/refusals';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { ShareBar } from '../../ui/share-bar';
import type { ChangeLearning, LearningAndWork } from './learn.api';
import styles from './learn.module.css';

/** What someone needs in hand to take a job on the first day; each answer is kept at once. */
export function ReadinessCard({
  items,
  change,
}: {
  items: LearningAndWork['readiness'];
  change: ChangeLearning;
}) {
  const { t } = useTranslation(['learn', 'refusals']);
  const { number } = useFormats();
  const may = useMay();
  const [problem, setProblem] = useState<unknown>(null);
  const stateOf = (item: WorkReadinessItem): ReadinessState | undefined =>
    items.find((one) => one.item === item)?.state as ReadinessState | undefined;
  const { percent } = workReadiness(
    Object.fromEntries(items.map(({ item, state }) => [item, state])),
  );
  const set = async (item: WorkReadinessItem, state: ReadinessState) => {
    setProblem(null);
    const note = items.find((one) => one.item === item)?.note;
    await change({
      kind: 'readiness',
      body: { items: [{ item, state, ...(note && { note }) }] },
    }).catch(setProblem);
  };
  return (
    <Card title={t('readiness.title')}>
      <ShareBar
        done={percent}
        whole={100}
        words={t('readiness.percent', { percent: number(percent / 100, { style: 'percent' }) })}
      />
      {problem !== null && (
        <p role="alert" className={styles.late}>
          {sentenceFor(t, problem)}
        </p>
      )}
      <ul className={styles.rows}>
        {WORK_READINESS_ITEMS.map((item) => (
          <li key={item}>
            <label htmlFor={`ready-${item}`} className={styles.grow}>
              {t(`readiness.item.${item}`)}
            </label>
            {may('work:record') ? (
              <NativeSelect
                id={`ready-${item}`}
                size="xs"
                value={stateOf(item) ?? ''}
                onChange={(event) => void set(item, event.currentTarget.value as ReadinessState)}
                data={[
                  ...(stateOf(item)
                    ? []
                    : [{ value: '', label: t('readiness.not-looked'), disabled: true }]),
                  ...READINESS_STATES.map((state) => ({
                    value: state,
                    label: t(`readiness.state.${state}`),
                  })),
                ]}
              />
            ) : (
              <span id={`ready-${item}`} className={styles.quiet}>
                {stateOf(item) ? t(`readiness.state.${stateOf(item)}`) : t('readiness.not-looked')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
