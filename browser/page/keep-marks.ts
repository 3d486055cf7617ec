import type { Mark } from '../../explanation/types';
import type { CollectedText, Segment } from './page-text';

/** After a look at the page no other one for this many times as long: a page that never rests costs a fifth at most. */
const PAUSE_FACTOR = 4;

/** What is drawn now: the marks, and the text their offsets are of. */
export interface DrawnPage {
  marks: readonly Mark[];
  text: string;
}

/**
 * Puts marks back on a page that builds the same words anew, before it is painted: a framework that renders under us
 * throws away the nodes that carry them.
 * @param isLost whether a node that carries a mark has gone
 * @param drawn null when nothing is drawn
 * @param draw gets segments whose offsets are those of the drawn text
 * @returns to be called on every change of the page
 */
export function keepMarks(
  isLost: () => boolean,
  drawn: () => DrawnPage | null,
  collect: () => CollectedText | null,
  draw: (segments: readonly Segment[]) => void,
): () => void {
  let notBefore = 0;
  return () => {
    if (performance.now() < notBefore || !isLost()) return;
    const began = performance.now();
    const before = drawn();
    const now = before && collect();
    const moved = before && now ? movedBy(before, now.text) : null;
    if (now && moved !== null) draw(now.segments.map((segment) => ({ ...segment, start: segment.start - moved })));
    notBefore = performance.now() + (performance.now() - began) * PAUSE_FACTOR;
  };
}

/** How far the words from the first mark to the last have moved in the text; null where they are no longer there. */
export function movedBy({ marks, text }: DrawnPage, now: string): number | null {
  if (marks.length === 0) return null;
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  const words = text.slice(start, end);
  const places = [now.lastIndexOf(words, start), now.indexOf(words, start)].filter((at) => at >= 0);
  if (places.length === 0) return null;
  return places.map((at) => at - start).reduce((one, other) => (Math.abs(other) < Math.abs(one) ? other : one));
}
