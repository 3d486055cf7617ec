import { isPlainDate, LAST_DAY } from '../explanation/plain-date';
import type { PlainDate } from '../law/schema/common';

/** The first day a field takes, a day of birth too: «26» for a year is no year, and a form would be dated so. */
export const FIRST_DAY: PlainDate = '1900-01-01';

/** True for what a field of a day can take; one that cannot be, as in the year 26 or 20266, counts as none. */
export const isDayTaken = (value: string): boolean => isPlainDate(value) && value >= FIRST_DAY && value <= LAST_DAY;
