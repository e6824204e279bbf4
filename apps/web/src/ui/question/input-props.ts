import type { Item } from '@throughcare/assessment';
import type { Reading } from './reading';
import type { Reply, SheetReply } from './reply';

/** How long typing must pause before an answer is sent, in milliseconds. */
export const TYPING = 700;

export interface InputProps {
  readonly item: Item;
  readonly reply: SheetReply | undefined;
  readonly say: (change: Partial<Reply>, delay?: number) => void;
  /** The worker's language alone when left out. */
  readonly reading?: Reading;
}
