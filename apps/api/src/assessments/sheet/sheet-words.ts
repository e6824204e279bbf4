import type { NeedDomain, NeedLevel, RiskLevel } from '@throughcare/domain';
import ar from './words/ar.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };

/** The six languages of the United Nations: a sheet is handed over in one that the person reads. */
export const SHEET_LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

/** Plain words, reading age of twelve; `{name}` is filled in. */
export interface SheetWords {
  readonly title: string;
  readonly lead: string;
  readonly fact: Readonly<
    Record<'person' | 'number' | 'instrument' | 'day' | 'assessor' | 'countersigner', string>
  >;
  readonly found: string;
  readonly level: string;
  readonly levels: Readonly<Record<RiskLevel, string>>;
  readonly ofHundred: string;
  readonly points: string;
  readonly changed: string;
  readonly area: string;
  readonly help: string;
  readonly good: string;
  readonly domains: Readonly<Record<NeedDomain, string>>;
  readonly needs: Readonly<Record<NeedLevel, string>>;
  readonly noResult: string;
  readonly voice: string;
  readonly means: string;
  readonly aboutRisk: string;
  readonly aboutNeeds: string;
  readonly notValidated: string;
  readonly never: string;
  readonly disagree: string;
  readonly contest: readonly string[];
  readonly wish: string;
  readonly footer: string;
}

export const SHEET_WORDS: Readonly<Record<SheetLanguage, SheetWords>> = { ar, en, es, fr, ru, zh };
