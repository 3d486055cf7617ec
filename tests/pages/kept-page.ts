import { explainReadPage } from '../../explanation/explain-page';
import { paintedEnd } from '../../explanation/parts/painted';
import type { Law } from '../../law/schema';
import { readPage } from '../../notice/page/read-page';
import { judgeMarks, type Marked, UNSEEN } from './judge-marks';

/** What a browser collected of a page that somebody invented who had not seen the reader, and what must come of it. */
export interface KeptPage {
  id: string;
  title: string;
  host: string;
  outcome: 'panel' | 'quiet';
  kinds?: string[];
  marked?: string[];
  unmarked?: string[];
  /** Where the notice stands in the text, UTF-16, end excluded. */
  notice?: [number, number];
  /** What is still wrong there; whoever mends it takes it out. */
  known?: string[];
  /** The day on which the page was written, where it is not that of most. */
  today?: string;
  text: string;
  items: [number, number][];
}

/** The day on which most of the pages were written. */
const TODAY = '2026-11-27';

/** What is wrong with the reading and the marks of a page, in words; empty when all is as expected. */
export function faultsOfKept(page: KeptPage, law: Law): string[] {
  const { text, items, host, outcome, kinds = [], marked = [], unmarked = [], notice, today = TODAY } = page;
  const spans = items.map(([start, end]) => ({ start, end }));
  const read = readPage(text, spans, { host, channel: 'portal', today });
  const { reading } = read;
  const { marks, outcome: shown } = explainReadPage(read, law, today);
  if (outcome === 'quiet') return shown === 'none' ? [] : [`shown as ${shown}: ${reading.kind}`];
  if (!kinds.includes(reading.kind)) return [`read as ${reading.kind}`];
  const painted = marks.map((mark, index) => ({ start: mark.start, end: paintedEnd(mark, marks[index + 1]) }));
  const [from, to] = notice as [number, number];
  const seen: Marked = { text: '', marked: [], inside: [], names: [] };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    const isSpace = /\s/.test(letter);
    if (letter.search(UNSEEN) === 0 || (isSpace && seen.text.endsWith(' '))) continue;
    seen.text += isSpace ? ' ' : letter;
    seen.marked.push(painted.some(({ start, end }) => at >= start && at < end));
    seen.inside.push(at >= from && at < to);
  }
  return judgeMarks(seen, marked, unmarked);
}
