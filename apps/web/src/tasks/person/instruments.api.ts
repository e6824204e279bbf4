import { useQuery } from '@tanstack/react-query';
import { take, type components } from '@throughcare/api-client';
import { textIn, type Text } from '@throughcare/assessment';
import { useTranslation } from 'react-i18next';
import { useApi, useKey, useMay } from '../../app/session';

export type InstrumentSummary = components['schemas']['InstrumentSummary'];

/** Every instrument in short. A published version never changes, but it can be taken out of use at any time. */
export function useInstruments() {
  const api = useApi();
  const key = useKey();
  const may = useMay();
  return useQuery({
    queryKey: key('instruments'),
    enabled: may('instruments:read'),
    queryFn: () => take(api.GET('/instruments')),
  });
}

/** What an instrument is called; its code until the list is here. */
export function useInstrumentName(): (code: string) => string {
  const { i18n } = useTranslation();
  const { data } = useInstruments();
  return (code) => {
    const found = data?.find((one) => one.code === code);
    return found ? textIn(found.title as Text, i18n.language) : code;
  };
}
