import { useState } from 'react';
import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../app/session';
import { MoveDialog } from './move-dialog';
import { useMoveReferral, type Referral } from './refer.api';
import { openMoves, type AskedMove } from './referral-moves-open';

/** What this user may do with the referral now; nothing when there is nothing. */
export function ReferralActions({ referral, personId }: { referral: Referral; personId: string }) {
  const { t } = useTranslation('refer');
  const may = useMay();
  const move = useMoveReferral(personId);
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const moves = openMoves(referral, may);
  if (moves.length === 0 && !asked) return null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            rightSection={<IconChevronDown size={15} stroke={1.75} />}
            aria-label={t('change-what', { programme: referral.programme.name })}
          >
            {t('change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {moves.map((each) => (
            <Menu.Item key={each} onClick={() => setAsked(each)}>
              {t(`move.${each}.do`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <MoveDialog
          referral={referral}
          move={asked}
          onClose={() => setAsked(null)}
          send={(body) => move.mutateAsync({ referralId: referral.id, body })}
        />
      )}
    </>
  );
}
