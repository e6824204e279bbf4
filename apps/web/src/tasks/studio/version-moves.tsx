import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../app/paths';
import { MoveDialog } from './move-dialog';
import type { Move, Version } from './studio.api';

const MOVES: readonly Move[] = [
  'discard',
  'take-back',
  'reopen',
  'retire',
  'return',
  'hand-in',
  'approve',
  'publish',
];
/** What brings it nearer to use: one of them is the next act of the page. */
const FORWARD: readonly Move[] = ['hand-in', 'approve', 'publish'];

/** What this reader may do with the version now. */
export function VersionMoves({ version }: { version: Version }) {
  const { t } = useTranslation('studio');
  const [move, setMove] = useState<Move | null>(null);
  return (
    <>
      {version.may.includes('edit') && (
        <Button component={Link} to={paths.studio.edit({ draftId: version.id })}>
          {t('version.edit')}
        </Button>
      )}
      {MOVES.filter((each) => version.may.includes(each)).map((each) => (
        <Button
          key={each}
          variant={FORWARD.includes(each) ? 'filled' : 'default'}
          onClick={() => setMove(each)}
        >
          {t(`move.${each}.save`)}
        </Button>
      ))}
      {move && <MoveDialog version={version} move={move} onClose={() => setMove(null)} />}
    </>
  );
}
