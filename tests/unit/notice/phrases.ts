import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import type { NoticeKind } from '../../../notice/vocabulary';
import { readLaw } from '../../../scripts/read-law';

/** A piece of a notice as an office may write it, with the words in brackets that a reader would mark, or never would. */
export interface Phrase {
  kind: NoticeKind;
  role: 'kind' | 'purpose' | 'restriction' | 'threat' | 'limit' | 'unmarked';
  text: string;
  /** Not so yet; whoever mends it takes it out. */
  known?: boolean;
}

const TODAY = '2026-11-27';
const law = readLaw();

/** True where not all of the words are marked, or any of those that must not be. */
export function faultOf({ kind, role, text }: Phrase): boolean {
  const from = text.indexOf('[');
  const to = text.indexOf(']') - 1;
  const bare = text.replace('[', '').replace(']', '');
  const reading = readNotice(bare, { host: 'www.mos.ru', channel: 'portal', today: TODAY, chosenKind: kind });
  const { marks } = explain(reading, law, TODAY);
  const isMarked = (at: number): boolean => marks.some(({ start, end }) => at >= start && at < end);
  const letters = [...Array(to - from).keys()].map((at) => from + at).filter((at) => /[\p{L}\d]/u.test(bare[at] ?? ''));
  return role === 'unmarked' ? letters.some(isMarked) : !letters.every(isMarked);
}
