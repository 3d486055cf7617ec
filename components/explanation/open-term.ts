import type { PlainDate } from '../../law/schema/common';

/**
 * True when a term is over by one reading and not by the other: then no single number of days would be true.
 * @param last null where there is one reading only
 */
export const isOpen = (first: PlainDate, last: PlainDate | null, today: PlainDate): boolean =>
  last !== null && first < today && last >= today;
