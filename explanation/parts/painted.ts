import type { Mark } from '../types';

/**
 * Where the paint of a mark ends, a UTF-16 offset: «16 декабря, 11:00» is one appointment, and the day is painted up to its
 * hour, over the comma between them.
 * @param next the mark behind it, none where it is the last
 */
export const paintedEnd = (mark: Mark, next: Mark | undefined): number =>
  mark.role === 'date' && next?.role === 'time' && next.start - mark.end <= COMMA ? next.start : mark.end;
/** Units of a comma and a space. */
const COMMA = 2;
