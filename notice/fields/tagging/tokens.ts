import type { NormalText } from '../../normalise/index';
import type { Span } from '../../types';

const TOKEN = /[а-яa-z*]+(?:-[а-я]+)*|\d+|\n|[^\sа-яa-z\d*]/g;
const STEM = 5;

/** A word, number, sign or line break of the normal text. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** The word cut to its stem; a number is `#` and how long it is, a masked name `*а`. */
  stem: string;
  capital: boolean;
}

/** The tokens of a window of the normal text; offsets are those of the whole. */
export function tokensOf(normal: NormalText, window: Span): Token[] {
  return [...normal.text.slice(window.start, window.end).matchAll(TOKEN)].map(({ 0: word, index }) => {
    const start = window.start + index;
    return {
      start,
      end: start + word.length,
      word,
      stem: stemOf(word),
      capital: isCapital(normal.original[normal.starts[start] ?? 0] ?? ''),
    };
  });
}

function stemOf(word: string): string {
  if (/^\d/.test(word)) return `#${Math.min(word.length, 5)}`;
  if (word === '\n') return '¶';
  if (word.includes('*')) return /[а-яa-z]/.test(word) ? '*а' : '*';
  return word.slice(0, STEM);
}

const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

/** Indexes of the tokens that overlap the range, first and last; null where there is none. */
export function tokensIn(tokens: readonly Token[], start: number, end: number): [number, number] | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last] as Token).start < end) last++;
  return last > low ? [low, last - 1] : null;
}
