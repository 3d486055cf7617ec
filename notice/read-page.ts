import { readNotice } from './read';
import { shiftReading } from './shift';
import type { Reading, ReadOptions, Span } from './types';

/** Items read one by one; a page with more is read as a whole. */
const MOST_ITEMS = 40;

export interface PageReading {
  reading: Reading;
  /** How many items of the page are notices. */
  notices: number;
  /** The item that was read, null when the page was read as a whole. */
  item: Span | null;
}

/**
 * Reads a page that may hold several messages. Each item is read alone, so that the date of a meter reminder is not
 * taken for the day to appear; the surest notice wins, the earlier one when two are alike.
 * @param text the page’s text
 * @param items pieces of it that stand for themselves, UTF-16, end excluded
 * @returns offsets are those of `text`
 */
export function readPage(text: string, items: readonly Span[], options: ReadOptions): PageReading {
  const { assume, ...free } = options;
  const found = choose(text, items, free);
  if (!assume) return found;
  // The user named the kind: the same words are read again for it.
  const { start, end } = found.item ?? { start: 0, end: text.length };
  return { ...found, reading: shiftReading(readNotice(text.slice(start, end), options), start) };
}

function choose(text: string, items: readonly Span[], options: ReadOptions): PageReading {
  const whole = readNotice(text, options);
  const found = items
    .slice(0, MOST_ITEMS)
    .map((item) => ({ item, reading: shiftReading(readNotice(text.slice(item.start, item.end), options), item.start) }))
    .filter(({ reading }) => reading.status === 'notice');
  const sure = found.filter(({ reading }) => reading.sure);
  const best = (sure.length ? sure : found).reduce<{ item: Span; reading: Reading } | null>(
    (winner, one) => (winner === null || one.reading.confidence > winner.reading.confidence ? one : winner),
    null,
  );
  if (best && (sure.length > 0 || whole.status === 'notice')) return { ...best, notices: found.length };
  return { reading: whole, notices: whole.status === 'notice' ? 1 : 0, item: null };
}
