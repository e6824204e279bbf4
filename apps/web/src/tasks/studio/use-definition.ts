import { useMemo } from 'react';
import {
  expandDefinition,
  type InstrumentDefinition,
  type InstrumentFile,
} from '@throughcare/assessment';
import { isEditable } from './editing/is-editable';
import { useParts } from './use-parts';

/** A file as everything that reads it sees it; null while it cannot be understood. */
export function useDefinition(file: InstrumentFile): InstrumentDefinition | null {
  const parts = useParts(file);
  return useMemo(() => {
    if (!isEditable(file)) return null;
    try {
      return expandDefinition(file, parts.tables, parts.find);
    } catch {
      return null;
    }
  }, [file, parts]);
}
