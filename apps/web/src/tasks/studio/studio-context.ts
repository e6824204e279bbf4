import { createContext, useContext } from 'react';
import type { CompiledInstrument, Fault, InstrumentFile, Text } from '@throughcare/assessment';
import type { CaseResult } from '@throughcare/assessment/authoring';
import type { StudioPlace } from './editing/fault-place';
import type { StudioDocument } from './editing/studio-document';

/** What every part of the editor stands on. */
export interface Studio {
  readonly document: StudioDocument;
  /** Found in the page on each change, the same way as where it is saved. */
  readonly faults: readonly Fault[];
  readonly caseResults: readonly CaseResult[];
  /** Ready to be answered; the last one that could be, while the file cannot. Null before the first. */
  readonly instrument: CompiledInstrument | null;
  /** Language in which the forms write. */
  readonly writing: string;
  readonly edit: (change: (document: StudioDocument) => StudioDocument, field?: string) => void;
  readonly editFile: (change: (file: InstrumentFile) => InstrumentFile, field?: string) => void;
  /** As `edit`, and says what was done with a way back. */
  readonly editWithNotice: (
    change: (document: StudioDocument) => StudioDocument,
    words: string,
  ) => void;
  readonly go: (place: StudioPlace) => void;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('useStudio needs the editor around it');
  return studio;
}

/** A text as the outline and lists name it: in the language written in, else in English. */
export function wordsOf(text: Text | undefined, language: string): string {
  return text?.[language]?.trim() || text?.en.trim() || '';
}
