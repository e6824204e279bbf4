import { useState } from 'react';
import { Button, Group } from '@mantine/core';
import { IconCircleCheck, IconMessageOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { Card } from '../../ui/card';
import { StatusTag } from '../../ui/status-tag';
import { todayHere, useLanguageName } from '../person/person-words';
import { EndConditionDialog, ExplainDialog, ImposeDialog, RewordDialog } from './condition-dialogs';
import type { Condition } from './supervise.api';
import styles from './supervise.module.css';

type Asked =
  | { readonly act: 'impose' }
  | { readonly act: 'explain' | 'reword' | 'end'; readonly condition: Condition };

interface ConditionsCardProps {
  readonly personId: string;
  /** The language of the person; explanations begin with it. */
  readonly language: string | null;
  readonly conditions: readonly Condition[];
  /** The live supervision, or null when nothing can be added. */
  readonly supervisionId: string | null;
}

/** What was asked of someone, what for, and whether it was explained in words they understand (TR-12.3). */
export function ConditionsCard(props: ConditionsCardProps) {
  const { t } = useTranslation(['supervise', 'kit']);
  const { date } = useFormats();
  const languageName = useLanguageName();
  const may = useMay();
  const [asked, setAsked] = useState<Asked | null>(null);
  const mayManage = may('conditions:manage') && props.supervisionId !== null;
  const today = todayHere();
  const inForce = props.conditions.filter(({ endsOn }) => !endsOn || endsOn >= today);
  const close = () => setAsked(null);
  return (
    <Card
      title={t('conditions.title')}
      aside={t('conditions.in-force', { count: inForce.length })}
      action={
        mayManage && (
          <Button size="xs" onClick={() => setAsked({ act: 'impose' })}>
            {t('conditions.impose')}
          </Button>
        )
      }
    >
      {inForce.length === 0 && <p className={styles.quiet}>{t('conditions.none')}</p>}
      <ul className={styles.rows}>
        {inForce.map((condition) => {
          const [last] = condition.explanations;
          return (
            <li key={condition.id}>
              <div className={styles.rowHead}>
                <strong>{condition.wording}</strong>
                <StatusTag
                  tone={condition.isExplained ? 'good' : 'late'}
                  icon={condition.isExplained ? IconCircleCheck : IconMessageOff}
                  look="bare"
                >
                  {t(condition.isExplained ? 'conditions.explained' : 'conditions.not-explained')}
                </StatusTag>
              </div>
              <p className={styles.quiet}>
                {[
                  condition.purpose,
                  condition.needDomain && t(`kit:domain.${condition.needDomain}`),
                  condition.endsOn && t('conditions.until', { date: date(condition.endsOn) }),
                  condition.protectsVictim && t('conditions.protects'),
                  t(`check.${condition.checkedBy}`),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {last && (
                <p className={styles.quiet}>
                  {t('conditions.last', {
                    date: date(last.on, 'day-and-month'),
                    language: languageName(last.language),
                    name: last.by ?? '–',
                  })}
                  {last.saidBack && ` “${last.saidBack}”`}
                </p>
              )}
              {mayManage && (
                <Group gap={6} className="no-print">
                  <Button
                    size="xs"
                    variant={condition.isExplained ? 'subtle' : 'default'}
                    onClick={() => setAsked({ act: 'explain', condition })}
                    aria-label={t('conditions.explain-what', { what: condition.wording })}
                  >
                    {t(condition.isExplained ? 'conditions.explain-again' : 'conditions.explain')}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => setAsked({ act: 'reword', condition })}
                    aria-label={t('conditions.reword-what', { what: condition.wording })}
                  >
                    {t('conditions.reword')}
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    onClick={() => setAsked({ act: 'end', condition })}
                    aria-label={t('conditions.end-what', { what: condition.wording })}
                  >
                    {t('conditions.end')}
                  </Button>
                </Group>
              )}
            </li>
          );
        })}
      </ul>
      {asked?.act === 'impose' && props.supervisionId && (
        <ImposeDialog
          personId={props.personId}
          supervisionId={props.supervisionId}
          onClose={close}
        />
      )}
      {asked?.act === 'explain' && (
        <ExplainDialog
          personId={props.personId}
          condition={asked.condition}
          language={props.language ?? 'en'}
          onClose={close}
        />
      )}
      {asked?.act === 'end' && (
        <EndConditionDialog personId={props.personId} condition={asked.condition} onClose={close} />
      )}
      {asked?.act === 'reword' && (
        <RewordDialog personId={props.personId} condition={asked.condition} onClose={close} />
      )}
    </Card>
  );
}
