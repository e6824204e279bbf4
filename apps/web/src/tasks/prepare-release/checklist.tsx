import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { checklistLifecycle, type ChecklistState } from '@throughcare/domain';
import { DataTable, type Column } from '../../ui/data-table';
import { DueTag } from '../../ui/due-tag';
import { useFormats } from '../../language/use-words';
import { TaskState, type TaskStanding } from '../../ui/task-state';
import { todayHere } from '../person/person-words';
import { CheckDialog } from './check-dialog';
import { useMoveCheck, type Check, type CheckMove } from './prepare-release.api';
import styles from './prepare-release.module.css';

const CLOSED = ['done', 'not-needed'];
const MOVES: readonly CheckMove[] = ['start', 'finish', 'block', 'waive', 'reopen'];

/** What someone needs on the day they leave: open lines first, each with its owner and what shows that it is done. */
export function Checklist({
  personId,
  checks,
  mayMove,
}: {
  personId: string;
  checks: readonly Check[];
  mayMove: boolean;
}) {
  const { t } = useTranslation('prepare-release');
  const { date } = useFormats();
  const [asked, setAsked] = useState<{ check: Check; move: CheckMove } | null>(null);
  const move = useMoveCheck(personId);
  const begin = (check: Check, chosen: CheckMove) => {
    // Only a start needs no words; what it did to the line is seen at once, and it can be undone.
    if (chosen === 'start') {
      move.mutate(
        { checkId: check.id, body: { move: chosen, revision: check.revision } },
        { onError: () => setAsked({ check, move: chosen }) },
      );
    } else setAsked({ check, move: chosen });
  };
  const columns: readonly Column<Check>[] = [
    {
      id: 'what',
      header: t('checklist.what'),
      cell: (check) => <strong>{t(`item.${check.item}`)}</strong>,
    },
    {
      id: 'owner',
      header: t('checklist.owner'),
      cell: (check) => (
        <span className={styles.twoLines}>
          {check.ownerUser?.name ?? t(`owner.${check.owner}`)}
          {check.ownerUser && <span>{t(`owner.${check.owner}`)}</span>}
        </span>
      ),
    },
    {
      id: 'due',
      header: t('checklist.due'),
      cell: (check) =>
        CLOSED.includes(check.state) ? (
          date(check.dueOn, 'day-and-month')
        ) : (
          <span className={styles.oneLine}>
            <DueTag due={check.dueOn} today={todayHere()} />
          </span>
        ),
    },
    {
      id: 'stands',
      header: t('checklist.stands'),
      cell: (check) => check.evidence ?? <span className={styles.nothing}>–</span>,
    },
    {
      id: 'state',
      header: t('checklist.state'),
      onPhone: 'end',
      cell: (check) => (
        <TaskState
          state={standingOf(check)}
          {...(check.state === 'not-needed' && { words: t('checklist.not-needed') })}
        />
      ),
    },
    ...(mayMove
      ? [
          {
            id: 'act',
            header: t('checklist.act'),
            cell: (check: Check) => (
              <Acts check={check} onMove={(chosen) => begin(check, chosen)} />
            ),
          },
        ]
      : []),
  ];
  const inOrder = checks.toSorted(
    (one, other) =>
      Number(CLOSED.includes(one.state)) - Number(CLOSED.includes(other.state)) ||
      one.dueOn.localeCompare(other.dueOn),
  );
  return (
    <>
      <DataTable
        name={t('checklist.title')}
        columns={columns}
        rows={inOrder}
        rowKey={(check) => check.id}
        empty={{ title: t('checklist.none'), hint: '' }}
      />
      {asked && (
        <CheckDialog
          key={`${asked.check.id}:${asked.move}`}
          personId={personId}
          check={asked.check}
          move={asked.move}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

function standingOf(check: Check): TaskStanding {
  return check.state === 'not-needed' ? 'done' : (check.state as TaskStanding);
}

function Acts({ check, onMove }: { check: Check; onMove: (move: CheckMove) => void }) {
  const { t } = useTranslation('prepare-release');
  const possible = MOVES.filter((move) =>
    checklistLifecycle.can(check.state as ChecklistState, move),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('checklist.act-on', { item: t(`item.${check.item}`) })}
        >
          <IconDots size={18} aria-hidden="true" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {possible.map((move) => (
          <Menu.Item key={move} onClick={() => onMove(move)}>
            {t(`move.${move}.do`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
