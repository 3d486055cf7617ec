import type { Span } from '../types';
import type { TimeMatch } from './times';
import type { Whose } from './whose';

// Hours that stand so plainly beside their day or their verb that nothing tagged or learned moves them. Ranges are normal.

/**
 * Where an hour stands right behind the day, «3 декабря, 12:00», or behind «явиться к», it is the hour, whatever other was
 * tagged; and where «до обеда в десять часов» was seen by half, its second half.
 */
export function plainHour(
  text: string,
  { date, tagged }: { date: Span | null; tagged: Span | null },
  hours: readonly TimeMatch[],
): Span | null {
  const told = hours.filter(({ clock }) => clock !== null);
  const behind = (one: Span): TimeMatch | undefined =>
    told.find(({ start, weak }) => !weak && start >= one.end && /^,? ?$/.test(text.slice(one.end, start)));
  if (date && behind(date)) return behind(date) ?? null;
  const called = told.find(
    ({ start, weak }) =>
      !weak && /(?<![а-я])(?:явиться|явитесь|прибыть|прибудьте) $/.test(text.slice(Math.max(0, start - 12), start)),
  );
  if (called) return called;
  const isOpen = tagged !== null && !/\d/.test(text.slice(tagged.start, tagged.end));
  return isOpen ? (told.find(({ start }) => start >= tagged.end && start <= tagged.end + 1) ?? null) : null;
}
/** Where the hour the rules took is none of the call, the next one after its day: «не 14:00, а 14 декабря, в 8:00». */
export const hourAfter = (day: Span | null, times: readonly TimeMatch[], whose: Whose): Span | null =>
  (day &&
    times.find(
      (time) => time.start >= day.end && time.start <= day.end + NEXT_HOUR && !time.weak && whose.isHour(time),
    )) ??
  null;
const NEXT_HOUR = 90;
