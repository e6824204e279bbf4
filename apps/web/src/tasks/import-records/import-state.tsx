import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleMinus,
  IconColumns3,
  IconListCheck,
  IconLoader,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { components } from '@throughcare/api-client';
import { StatusTag, type Tone } from '../../ui/status-tag';

type State = components['schemas']['ImportState'];

const SIGNS: Readonly<Record<State, { readonly tone: Tone; readonly icon: Icon }>> = {
  uploaded: { tone: 'soon', icon: IconColumns3 },
  checking: { tone: 'petrol', icon: IconLoader },
  checked: { tone: 'soon', icon: IconListCheck },
  loading: { tone: 'petrol', icon: IconLoader },
  loaded: { tone: 'good', icon: IconCircleCheck },
  undoing: { tone: 'petrol', icon: IconLoader },
  undone: { tone: 'plain', icon: IconArrowBackUp },
  failed: { tone: 'late', icon: IconAlertTriangle },
  cancelled: { tone: 'plain', icon: IconCircleMinus },
};

/** Where an import stands, as colour, sign and word. */
export function ImportState({ state }: { state: State }) {
  const { t } = useTranslation('imports');
  return <StatusTag {...SIGNS[state]}>{t(`state.${state}`)}</StatusTag>;
}
