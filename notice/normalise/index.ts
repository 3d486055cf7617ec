import type { Found, Span } from '../types';
import { readCharacters } from './characters';
import { isLetter } from './letters';
import { rewrite } from './rewrite';
import { isTransliterated } from './translit';

/**
 * A text made comparable: lower case, «е» for «ё», look-alikes and known typos mended, one space between words, a line
 * break at each end of sentence or hard line end. `starts` and `ends` lead from each unit back to the original.
 */
export interface NormalText {
  original: string;
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * Normalises a text once. `ranges` (UTF-16, in order) limits the work to parts of a very long text; the parts are set
 * apart by line breaks.
 */
export function normalise(original: string, ranges: Span[] = [{ start: 0, end: original.length }]): NormalText {
  const characters = { units: [] as string[], starts: [] as number[], ends: [] as number[] };
  for (const [index, range] of ranges.entries()) {
    if (index > 0) {
      characters.units.push('\n');
      characters.starts.push(range.start);
      characters.ends.push(range.start);
    }
    readCharacters(original, range.start, range.end, characters);
  }
  const { text, starts, ends } = rewrite(characters, isTransliterated(original));
  return { original, text, starts, ends };
}

/** A part of a normal text; offsets still lead to the original. */
export function sliceOf(normal: NormalText, from: number, to: number): NormalText {
  return {
    original: normal.original,
    text: normal.text.slice(from, to),
    starts: normal.starts.slice(from, to),
    ends: normal.ends.slice(from, to),
  };
}

/** Span of the original for the half-open range `[from, to)` of the normal text. */
export function spanOf(normal: NormalText, from: number, to: number): Span {
  if (to <= from) {
    const at = normal.starts[Math.min(from, normal.starts.length - 1)] ?? 0;
    return { start: at, end: at };
  }
  return { start: normal.starts[from] ?? 0, end: normal.ends[to - 1] ?? 0 };
}

/** Half-open range of the normal text that a span of the original became. */
export function rangeOf(normal: NormalText, span: Span): Span {
  const first = (offsets: readonly number[], holds: (offset: number) => boolean): number => {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(offsets[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const start = first(normal.ends, (end) => end > span.start);
  return {
    start,
    end: Math.max(
      start,
      first(normal.starts, (at) => at >= span.end),
    ),
  };
}

/** Piece of the original for a range of the normal text, spaces and loose punctuation at the ends left out. */
export function foundAt(normal: NormalText, from: number, to: number): Found {
  let left = from;
  let right = to;
  while (left < right && /[\s,;:.]/.test(normal.text[left] as string)) left++;
  while (right > left && /[\s,;:]/.test(normal.text[right - 1] as string)) right--;
  const { start, end } = spanOf(normal, left, right);
  return { start, end, text: normal.original.slice(start, end) };
}

/** «Категория "В»: where a range ends if it takes in the quote that it opened. */
export function toClosingQuote({ text }: NormalText, { start, end }: Span): number {
  const quotes = text.slice(start, end).split('"').length - 1;
  return quotes % 2 === 1 && text[end] === '"' ? end + 1 : end;
}

/** Range of the normal text widened to whole words. */
export function wholeWords(normal: NormalText, from: number, to: number): [number, number] {
  let left = from;
  let right = to;
  const wordAt = (index: number): boolean => {
    const code = normal.text.charCodeAt(index);
    return isLetter(code) || (code >= 48 && code <= 57);
  };
  while (left > 0 && from - left < 40 && wordAt(left) && wordAt(left - 1)) left--;
  while (right < normal.text.length && right - to < 40 && wordAt(right - 1) && wordAt(right)) right++;
  return [left, right];
}
