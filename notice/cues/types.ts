import type { NoneReason } from '../types';
import type { NoticeKind } from '../vocabulary';

/** What a cue speaks for. `topic`: the subject is here. `addressed`: it speaks to this reader. `scam`: an ask or a trick. */
export type CueGroup = 'topic' | 'addressed' | Exclude<NoticeKind, 'none' | 'data_clarification'> | NoneReason;

/** A pattern whose words speak for one group. */
export interface Cue<Id extends string = string> {
  /** Group and name. Unique; the interface shows the words found, not the id. */
  id: Id;
  group: CueGroup;
  /** In the notation of `compile`. */
  pattern: string;
  /** How much it counts, once a text however often it stands there. */
  weight: number;
}

/**
 * Rows of one group: name, weight, pattern. A text that it must match and a look-alike that it must not stand in
 * `tests/fixtures/cues.json` under its id: nothing but the tests reads them.
 */
export type CueRow = readonly [name: string, weight: number, pattern: string];

/** The cues of a group, in the order of its rows; their ids are known to the compiler. */
export const cuesOf = <Group extends CueGroup, const Rows extends readonly CueRow[]>(
  group: Group,
  rows: Rows,
): Cue<`${Group}.${Rows[number][0]}`>[] =>
  rows.map(([name, weight, pattern]) => ({
    id: `${group}.${name}` as `${Group}.${Rows[number][0]}`,
    group,
    weight,
    pattern,
  }));
