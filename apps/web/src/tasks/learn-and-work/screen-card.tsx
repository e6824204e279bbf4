import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import type { ChangeLearning, LearningAndWork } from './learn.api';
import { ScreenDialog } from './screen-dialog';
import styles from './learn.module.css';

/** The latest learning screen: schooling, reading, numbers, and whether learning may be hard. */
export function ScreenCard({
  screen,
  change,
}: {
  screen: LearningAndWork['screen'];
  change: ChangeLearning;
}) {
  const { t } = useTranslation('learn');
  const { date } = useFormats();
  const may = useMay();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card
      title={t('screen.title')}
      aside={screen && t('screen.on', { date: date(screen.screenedOn) })}
      action={
        may('learning:record') && (
          <Button size="xs" onClick={() => setIsOpen(true)}>
            {t('screen.open')}
          </Button>
        )
      }
    >
      {screen ? (
        <dl className={styles.facts}>
          <div>
            <dt>{t('screen.attainment')}</dt>
            <dd>{t(`isced.${screen.attainment}`)}</dd>
          </div>
          <div>
            <dt>{t('screen.literacy')}</dt>
            <dd>{t(`literacy.${screen.literacy}`)}</dd>
          </div>
          <div>
            <dt>{t('screen.numeracy')}</dt>
            <dd>{t(`numeracy.${screen.numeracy}`)}</dd>
          </div>
          <div>
            <dt>{t('screen.difficulty')}</dt>
            <dd>
              {screen.mayHaveLearningDifficulty
                ? t('screen.difficulty-yes')
                : t('screen.difficulty-no')}
            </dd>
          </div>
          {screen.note && (
            <div>
              <dt>{t('screen.note')}</dt>
              <dd>{screen.note}</dd>
            </div>
          )}
        </dl>
      ) : (
        <p className={styles.quiet}>{t('screen.none')}</p>
      )}
      {isOpen && <ScreenDialog change={change} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}
