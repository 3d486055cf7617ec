import type { NoneReason } from '../types';
import type { NoticeKind } from '../vocabulary';

/** What a cue speaks for. `topic`: the subject is here. `addressed`: it speaks to this reader. `scam`: an ask or a trick. */
export type CueGroup = 'topic' | 'addressed' | Exclude<NoticeKind, 'none' | 'data_clarification'> | NoneReason;

export interface Cue {
  /** Shown to nobody as it is: the interface has words for it. Unique. */
  id: string;
  group: CueGroup;
  /** In the notation of `compile`. */
  pattern: string;
  /** How much it counts, once a text however often it stands there. */
  weight: number;
  /** A text it must match, and one that looks alike and must not. Both are tested. */
  match: string;
  miss: string;
}
