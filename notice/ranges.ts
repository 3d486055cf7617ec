import { topicSpots } from './topic';
import type { Span } from './types';

/** Longest text read whole. */
const WHOLE = 60_000;
/** Of a longer text: its head and tail, and this much around each word of the subject. */
const HEAD = 6_000;
const TAIL = 2_000;
const AROUND = 1_500;
const MOST = 150_000;

/**
 * The parts of a text worth reading: all of a short one; of a very long one the neighbourhood of the words of the
 * subject, so that the work stays proportional to the text.
 */
export function relevantRanges(text: string): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const ranges: Span[] = [{ start: 0, end: HEAD }];
  let total = HEAD + TAIL;
  for (const spot of topicSpots(text)) {
    if (total >= MOST) break;
    const last = ranges.at(-1) as Span;
    const start = Math.max(spot - AROUND, last.end);
    const end = Math.min(spot + AROUND, text.length);
    if (end <= last.end) continue;
    total += end - start;
    if (start === last.end) last.end = end;
    else ranges.push({ start, end });
  }
  const last = ranges.at(-1) as Span;
  const tail = Math.max(text.length - TAIL, last.end);
  if (tail < text.length) ranges.push({ start: tail, end: text.length });
  return ranges;
}

/**
 * Where a long text is most worth a closer look: the window of at most `size` units that holds the most of the
 * `offsets`, with some text before the first of them. The first such window; the beginning where there are
 * no spots. A text that is no longer than `size` is looked at whole.
 */
export function densestWindow(length: number, offsets: readonly number[], size: number): Span {
  if (length <= size) return { start: 0, end: length };
  const spots = [...offsets].sort((one, two) => one - two);
  const before = Math.floor(size / 8);
  let best = 0;
  let bestFirst = 0;
  for (let first = 0, after = 0; first < spots.length; first++) {
    while (after < spots.length && (spots[after] as number) < (spots[first] as number) + size - before) after++;
    if (after - first > best) {
      best = after - first;
      bestFirst = first;
    }
  }
  const start = Math.max(0, Math.min((spots[bestFirst] ?? 0) - before, length - size));
  return { start, end: start + size };
}
