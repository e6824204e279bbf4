/** What an author must know about an import: nothing is dropped in silence. */
export interface ImportNote {
  readonly code:
    | 'question-left-out'
    | 'options-elsewhere'
    | 'rule-left-out'
    | 'calculation-left-out'
    | 'partial-total-refused'
    | 'english-missing'
    | 'to-be-stated';
  /** Link id, or part of the instrument. */
  readonly at: string;
  readonly detail?: string;
}

export type NoteTaker = (code: ImportNote['code'], at: string, detail?: string) => void;
