import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../law/schema/common';

// Counted as the law counts how old its own checks are.
export { daysBetween } from '../law/plain-date';

/** The day it is in Moscow at `instant` (milliseconds since 1970), `YYYY-MM-DD`. */
export function moscowDay(instant: number): PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO('Europe/Moscow').toPlainDate().toString();
}

/** The last day a field takes: nothing is reckoned beyond. With it, browsers take four digits of a year, not six. */
export const LAST_DAY: PlainDate = '2199-12-31';

/** True for an existing calendar day written `YYYY-MM-DD`. */
export function isPlainDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/**
 * `day` moved by `amount` units. A month or a year ends on the same number, else on the last day of the month
 * (КАС ст. 92 ч. 2–3, ГК ст. 192 by analogy).
 */
export function addCalendar(day: PlainDate, amount: number, unit: 'day' | 'week' | 'month' | 'year'): PlainDate {
  return Temporal.PlainDate.from(day)
    .add({ [`${unit}s`]: amount })
    .toString();
}
