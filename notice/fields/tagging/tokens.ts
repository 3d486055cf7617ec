import type { NormalText } from '../../normalise/index';

/** Characters of a normal text that are tagged; beyond them the rules read alone. */
const SAMPLE = 8_000;
const TOKEN = /[а-яa-z*]+(?:-[а-я]+)*|\d+|\n|[^\sа-яa-z\d*]/g;
const STEM = 5;

/** A word, number, sign or line break of the normal text. */
export interface Token {
  start: number;
  end: number;
  word: string;
  /** The word cut to its stem; a number is `#` and how long it is. */
  stem: string;
  capital: boolean;
}

export function tokensOf(normal: NormalText): Token[] {
  return [...normal.text.slice(0, SAMPLE).matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    word,
    stem: /^\d/.test(word) ? `#${Math.min(word.length, 5)}` : word === '\n' ? '¶' : word.slice(0, STEM),
    capital: isCapital(normal.original[normal.starts[index] ?? 0] ?? ''),
  }));
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
