import {
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
  IconPlayerPause,
  IconPlayerPlay,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusTag, type Tone } from '../../ui/status-tag';

const LOOKS: Readonly<Record<string, readonly [Tone, Icon]>> = {
  draft: ['plain', IconCircleDashed],
  submitted: ['plain', IconHourglass],
  'under-review': ['plain', IconHourglass],
  accepted: ['petrol', IconHourglass],
  waiting: ['petrol', IconHourglass],
  enrolled: ['petrol', IconPlayerPlay],
  'in-progress': ['petrol', IconPlayerPlay],
  'on-hold': ['soon', IconPlayerPause],
  completed: ['good', IconCircleCheck],
};

/** Where a referral stands. */
export function ReferralStateTag({ state }: { state: string }) {
  const { t } = useTranslation('programmes');
  const [tone, icon] = LOOKS[state] ?? ['plain', IconCircleX];
  return (
    <StatusTag tone={tone} icon={icon}>
      {t(`state.${state}`)}
    </StatusTag>
  );
}
