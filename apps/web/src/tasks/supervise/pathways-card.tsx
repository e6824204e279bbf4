import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  NEED_DOMAINS,
  PATHWAY_CLOSE_REASONS,
  pathwayLifecycle,
  type NeedDomain,
  type PathwayCloseReason,
  type PathwayState,
} from '@throughcare/domain';
import { useMay } from '../../app/session';
import { useFormats } from '../../language/use-words';
import { AskDialog } from '../../ui/ask-dialog';
import { Card } from '../../ui/card';
import { useMovePathway, useOpenPathway, type Pathway } from './supervise.api';
import styles from './supervise.module.css';

type Move = 'help' | 'settle' | 'reopen' | 'close';

/** Each need followed from before release into the first year. */
export function PathwaysCard({
  personId,
  pathways,
}: {
  personId: string;
  pathways: readonly Pathway[];
}) {
  const { t } = useTranslation(['supervise', 'kit']);
  const { date } = useFormats();
  const may = useMay();
  const move = useMovePathway(personId);
  const open = useOpenPathway(personId);
  const [asked, setAsked] = useState<{ pathway: Pathway; move: Move } | 'open' | null>(null);
  const mayRecord = may('supervision:record');
  const followed = pathways.filter(({ state }) => state !== 'closed').map((one) => one.needDomain);
  return (
    <Card
      title={t('pathway.title')}
      action={
        mayRecord && (
          <Button size="xs" onClick={() => setAsked('open')}>
            {t('pathway.open')}
          </Button>
        )
      }
    >
      {pathways.length === 0 && <p className={styles.quiet}>{t('pathway.none')}</p>}
      <ul className={styles.rows}>
        {pathways.map((pathway) => {
          const need = t(`kit:domain.${pathway.needDomain}`);
          return (
            <li key={pathway.id} className={styles.next}>
              <span className={styles.grow}>
                <strong>{need}</strong>
                <span className={styles.quiet}>
                  {t(`pathway.state.${pathway.state}`)},{' '}
                  {pathway.closeReason
                    ? t(`pathway.reason.${pathway.closeReason}`)
                    : t('pathway.since', { date: date(pathway.openedOn, 'day-and-month') })}
                </span>
              </span>
              {mayRecord && pathway.state !== 'closed' && (
                <Menu position="bottom-end">
                  <Menu.Target>
                    <Button size="xs" variant="subtle" aria-label={t('pathway.change', { need })}>
                      <IconDots size={18} aria-hidden="true" />
                    </Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {pathwayLifecycle.movesFrom(pathway.state as PathwayState).map((one) => (
                      <Menu.Item key={one} onClick={() => setAsked({ pathway, move: one })}>
                        {t(`pathway.move.${one}`)}
                      </Menu.Item>
                    ))}
                  </Menu.Dropdown>
                </Menu>
              )}
            </li>
          );
        })}
      </ul>
      {asked === 'open' && (
        <AskDialog
          form="open-pathway"
          title={t('pathway.open')}
          save={t('pathway.open')}
          initial={{ needDomain: '' }}
          asks={() => [
            {
              kind: 'list',
              name: 'needDomain',
              label: t('pathway.need'),
              isNeeded: true,
              choices: NEED_DOMAINS.filter((need) => !followed.includes(need)).map((value) => ({
                value,
                label: t(`kit:domain.${value}`),
              })),
            },
          ]}
          onSend={({ needDomain }, { once }) =>
            open.mutateAsync({ once, body: { needDomain: needDomain as NeedDomain } })
          }
          onClose={() => setAsked(null)}
        />
      )}
      {asked !== null && asked !== 'open' && (
        <AskDialog
          form={`pathway-${asked.move}`}
          title={t(`pathway.move.${asked.move}`)}
          save={t(`pathway.move.${asked.move}`)}
          intro={<p>{t(`kit:domain.${asked.pathway.needDomain}`)}</p>}
          initial={{ reason: '' }}
          asks={() =>
            asked.move === 'close'
              ? [
                  {
                    kind: 'list',
                    name: 'reason',
                    label: t('pathway.why'),
                    isNeeded: true,
                    choices: PATHWAY_CLOSE_REASONS.map((value) => ({
                      value,
                      label: t(`pathway.reason.${value}`),
                    })),
                  },
                ]
              : []
          }
          stored={({ state }) => t('pathway.stored', { state: t(`pathway.state.${String(state)}`) })}
          onSend={({ reason }, { newer }) =>
            move.mutateAsync({
              id: asked.pathway.id,
              body: {
                move: asked.move,
                revision: newer ?? asked.pathway.revision,
                ...(reason && { reason: reason as PathwayCloseReason }),
              },
            })
          }
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}
