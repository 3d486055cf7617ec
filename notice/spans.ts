import type { Span } from './types';

// How pieces of one text lie to each other, whatever they are pieces of: offsets of the original or of the normal text.

/** Whether two spans share a unit; those that only touch do not. */
export const overlap = (one: Span, two: Span): boolean => one.start < two.end && one.end > two.start;

/** Whether two spans begin and end at the same place. */
export const isSame = (one: Span, two: Span): boolean => one.start === two.start && one.end === two.end;

/** Whether the first span holds all of the second. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** In UTF-16 units. */
export const lengthOf = ({ start, end }: Span): number => end - start;

/** From the first word of both to the last. */
export const joined = (one: Span, two: Span): Span => ({
  start: Math.min(one.start, two.start),
  end: Math.max(one.end, two.end),
});
