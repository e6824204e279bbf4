import { IconCloudCheck, IconCloudOff, IconCloudUp, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../language/use-words';
import styles from './saved-clock.module.css';

/** Where autosaving stands. `waiting` counts changes that have not left this device. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline'; readonly waiting: number }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed' };

const SIGNS = {
  saved: IconCloudCheck,
  saving: IconCloudUp,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  failed: IconAlertTriangle,
};

/** Says whether what was typed is safe; spoken when it changes, without interrupting. */
export function SavedClock({ state }: { state: SaveState | null }) {
  const Sign = state ? SIGNS[state.kind] : null;
  return (
    <span className={styles.clock} data-kind={state?.kind} role="status">
      {Sign && <Sign size={16} stroke={1.75} aria-hidden="true" />}
      {state && <SaveWords state={state} />}
    </span>
  );
}

function SaveWords({ state }: { state: SaveState }) {
  const { t } = useTranslation('kit');
  const formats = useFormats();
  if (state.kind === 'saved')
    return <span>{t('saved.saved', { time: formats.time(state.at) })}</span>;
  if (state.kind === 'saving') return <span>{t('saved.saving')}</span>;
  if (state.kind === 'conflict') return <span>{t('saved.conflict')}</span>;
  if (state.kind === 'failed') return <span>{t('saved.failed')}</span>;
  return (
    <span>
      {state.waiting > 0 ? t('saved.waiting', { count: state.waiting }) : t('saved.offline')}
    </span>
  );
}
