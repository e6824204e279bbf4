import {
  IconBook2,
  IconClipboardText,
  IconDoorExit,
  IconFiles,
  IconHeartHandshake,
  IconListCheck,
  IconMap2,
  IconMessage2,
  IconPencil,
  IconPhone,
  IconScale,
  IconStethoscope,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { Act } from './today.api';
import styles from './today.module.css';

const SIGNS: Readonly<Record<string, Icon>> = {
  'health-screen': IconStethoscope,
  'women-admission-care': IconStethoscope,
  'rights-explained': IconScale,
  'emergency-contact': IconPhone,
  'dependants-recorded': IconUsers,
  'literacy-screen': IconBook2,
  'initial-assessment': IconClipboardText,
  reassessment: IconClipboardText,
  'plan-agreed': IconMap2,
  'plan-review': IconMap2,
  'release-plan-draft': IconDoorExit,
  'release-checklist': IconDoorExit,
  'handover-accepted': IconHeartHandshake,
  'file-copy-offered': IconFiles,
  'conditions-explained': IconScale,
};

/** The sign of an act; the words beside it say the same. */
export function ActSign({ act }: { act: Act }) {
  const bySource = {
    step: IconListCheck,
    draft: IconPencil,
    duty: SIGNS[act.what] ?? IconMessage2,
  };
  const Sign = bySource[act.source];
  return <Sign size={18} stroke={1.75} className={styles.sign} aria-hidden="true" />;
}
