import { UNSEEN } from '../normalise/characters';
import type { Span } from '../types';
import { isSpan } from './shift';

const HIDDEN = new RegExp(`[${UNSEEN}]`, 'g');

/** A text as it is seen, and the way back: how long a message is must not hang on where its words may be parted. */
export interface AsSeen {
  text: string;
  /** A range of the original as one of the seen text. */
  of: (span: Span) => Span;
  /** The same value with every range in it, and the words of each, as they are in the original. */
  back: <T>(value: T) => T;
}

/** Null for a text that hides nothing. */
export function asSeen(original: string): AsSeen | null {
  const hidden = [...original.matchAll(HIDDEN)].map(({ index }) => index);
  if (hidden.length === 0) return null;
  const text = original.replace(HIDDEN, '');
  // For each unit of the seen text its place in the original; one more for the end.
  const places: number[] = [];
  const seen: number[] = [];
  let next = 0;
  for (let at = 0; at <= original.length; at++) {
    seen.push(places.length);
    if (hidden[next] === at) next += 1;
    else places.push(at);
  }
  const spanBack = ({ start, end }: Span): Span => {
    const from = places[start] ?? original.length;
    return { start: from, end: end > start ? (places[end - 1] ?? original.length - 1) + 1 : from };
  };
  const back = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(back);
    if (value === null || typeof value !== 'object') return value;
    const moved = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, back(one)]));
    if (!isSpan(value)) return moved;
    const span = spanBack(value);
    Object.assign(moved, span);
    if (moved.text === text.slice(value.start, value.end)) moved.text = original.slice(span.start, span.end);
    return moved;
  };
  return {
    text,
    of: ({ start, end }) => ({ start: seen[start] ?? text.length, end: seen[end] ?? text.length }),
    back: (value) => back(value) as typeof value,
  };
}
