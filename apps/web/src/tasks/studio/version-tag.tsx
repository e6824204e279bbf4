import {
  IconArchive,
  IconCircleCheck,
  IconEye,
  IconPencil,
  IconTrash,
  IconWorldUpload,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../ui/status-tag';
import type { VersionState } from './studio.api';

const LOOKS = {
  draft: { tone: 'plain', icon: IconPencil },
  'in-review': { tone: 'soon', icon: IconEye },
  reviewed: { tone: 'good', icon: IconCircleCheck },
  published: { tone: 'good', icon: IconWorldUpload },
  retired: { tone: 'plain', icon: IconArchive },
  discarded: { tone: 'plain', icon: IconTrash },
} as const;

/** Where a version stands in its life: sign and word. */
export function VersionTag({ state }: { state: VersionState }) {
  const { t } = useTranslation('studio');
  const { tone, icon } = LOOKS[state];
  return (
    <StatusTag tone={tone} icon={icon} look="bare">
      {t(`state.${state}`)}
    </StatusTag>
  );
}
