import { Temporal } from 'temporal-polyfill';
import { MOVED_DAYS, PUBLIC_HOLIDAYS } from './holidays';
import type { PlainDate } from './schema/common';

const KNOWN_YEARS = Object.keys(MOVED_DAYS).sort();

/** First and last day for which the moved days off are known. Outside, only weekends and public holidays count. */
export const WORKING_DAYS_KNOWN_FROM: PlainDate = `${KNOWN_YEARS[0]}-01-01`;
export const WORKING_DAYS_KNOWN_UNTIL: PlainDate = `${KNOWN_YEARS.at(-1)}-12-31`;

/** True when the moved days off of this day's year are known, so that an answer about it can be relied on. */
export function areWorkingDaysKnown(day: PlainDate): boolean {
  return WORKING_DAYS_KNOWN_FROM <= day && day <= WORKING_DAYS_KNOWN_UNTIL;
}

/**
 * True for a working day of the five-day week (Moscow has no days off of its own).
 * @param day `YYYY-MM-DD`; outside the known years moved days are not seen.
 */
export function isWorkingDay(day: PlainDate): boolean {
  const moved = MOVED_DAYS[day.slice(0, 4)];
  if (moved?.worked.includes(day)) return true;
  if (moved?.off.includes(day)) return false;
  if (PUBLIC_HOLIDAYS.includes(day.slice(5))) return false;
  return Temporal.PlainDate.from(day).dayOfWeek <= 5;
}

/**
 * The n-th working day after `day`; counting starts on the next day (КАС ст. 92 ч. 3). With a negative n, before it.
 * For n = 0 the day itself, working or not.
 */
export function addWorkingDays(day: PlainDate, n: number): PlainDate {
  const step = Math.sign(n);
  let date = Temporal.PlainDate.from(day);
  for (let left = Math.abs(n); left > 0; ) {
    date = date.add({ days: step });
    if (isWorkingDay(date.toString())) left -= 1;
  }
  return date.toString();
}
