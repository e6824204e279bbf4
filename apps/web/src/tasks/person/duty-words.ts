import { useTranslation } from 'react-i18next';
import { useInstrumentName } from './instruments.api';

/** What a duty asks for; an assessment by the name of its instrument. */
export function useDutyWords(): (duty: {
  readonly kind: string;
  readonly instrument?: string | null;
}) => string {
  const { t } = useTranslation('duties');
  const nameOf = useInstrumentName();
  return ({ kind, instrument }) =>
    instrument
      ? t(`of-instrument.${kind}`, {
          instrument: nameOf(instrument),
          defaultValue: nameOf(instrument),
        })
      : t(`kind.${kind}`);
}
