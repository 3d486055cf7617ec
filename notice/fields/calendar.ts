import type { PlainDate } from '../types';

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

// Days are told by the clock of UTC, where every day is as long: this room imports nothing but itself, and so little
// needs no calendar.

/** `YYYY-MM-DD`, or null where there is no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

/** The day `days` after a plain date. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 Monday … 7 Sunday. */
export function weekday(day: PlainDate): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/**
 * The year of a date that stands without one: the year in which it lies nearest to `today`, at most four months back.
 * A summons names a day to come; a day long past is named with its year.
 */
export function nearestYear(today: PlainDate, month: number, day: number): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const same = plainDate(year, month, day);
  if (same && Date.parse(same) - Date.parse(today) >= -120 * 86_400_000) {
    // In autumn a day of last winter's months means the coming year; in January «декабря» may be last month.
    const before = plainDate(year - 1, month, day);
    if (before && Date.parse(today) - Date.parse(before) < 45 * 86_400_000) return before;
    return same;
  }
  return plainDate(year + 1, month, day) ?? same;
}
