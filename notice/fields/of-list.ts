import { type NormalText, rangeOf } from '../normalise/index';
import type { FoundDate, FoundTime, PlainDate, Span } from '../types';
import { timeAt } from './found-at';
import { type RuleReading, toDate } from './rules';
import { firstOfSeveral } from './several-days';
import type { TimeMatch } from './times';

/** The first day of a list of days, and the hour beside it or that of all. */
export function ofList(
  normal: NormalText,
  { date, time }: { date: FoundDate; time: FoundTime | null },
  { rules, today }: { rules: RuleReading; today: PlainDate },
): { date: FoundDate; time: FoundTime | null } | null {
  const first = firstOfSeveral(normal.text, rangeOf(normal, date), { dates: rules.dates, today });
  if (!first) return null;
  const isFirst = first.day === date.day;
  const hourOf = (one: Span, by: number): TimeMatch | undefined =>
    rules.times.find(({ start }) => start >= one.end && start <= one.end + by);
  const own = hourOf(first, ROW);
  // An hour right after the day of another row is that row’s; one that ends the list is that of all.
  const isOfRow = hourOf(rangeOf(normal, date), RIGHT_AFTER) !== undefined && rules.times.length > 1;
  return {
    date: { ...(isFirst ? date : toDate(normal, first, false)), isOneOfSeveral: true },
    time: isFirst ? time : own ? timeAt(normal, own, rules) : isOfRow ? null : time,
  };
}

/** Units of a row after its day. */
const ROW = 22;
/** Between a day and the hour right behind it. */
const RIGHT_AFTER = 6;
