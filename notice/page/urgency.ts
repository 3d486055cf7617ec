import type { Notice, PlainDate } from '../types';
import { CALLING } from '../vocabulary';

/** Words of a limit by which something is to be done at once. */
const AT_ONCE = /немедл|срочн|незамедл|безотлаг|сегодня|завтра|сут(?:ки|ок)|час|дн(?:я|ей)/i;

/**
 * The next day on which a notice wants something, `YYYY-MM-DD`: the day to appear or the last day for what it asks.
 * `today` for a call that names no day but a short limit, and for a mobilisation; null where nothing is asked any more.
 */
function nextDay({ kind, fields: { date, until, deadline } }: Notice, today: PlainDate): PlainDate | null {
  const days = [date && date.role !== 'event' ? date.day : null, until?.day ?? null];
  const ahead = days.filter((day): day is PlainDate => day !== null && day >= today).sort();
  if (ahead[0]) return ahead[0];
  if (days.some((day) => day !== null)) return null;
  const isCall = kind !== 'summons_electronic_notification' && CALLING.has(kind);
  if (kind === 'mobilisation_or_training') return today;
  return isCall && deadline && AT_ONCE.test(deadline.text) ? today : null;
}

/** What a notice without a next day is worth: measures and undated calls, then decisions and days that have passed. */
function standing({ kind, fields: { date } }: Notice): number {
  if (kind === 'restriction_lifted') return 0;
  return kind === 'draft_decision' || (CALLING.has(kind) && date?.day) ? 1 : 2;
}

/**
 * Which of two notices on one page is to be told first: negative for the first, 0 where they are alike. A day to come
 * goes before none, the earlier before the later: a ban can wait for a day, a call cannot. That is our choice.
 * @param today the day in Moscow, `YYYY-MM-DD`
 */
export function compareUrgency(one: Notice, two: Notice, today: PlainDate): number {
  const [first, second] = [nextDay(one, today), nextDay(two, today)];
  if (first && second) return first < second ? -1 : first > second ? 1 : 0;
  if (first || second) return first ? -1 : 1;
  return standing(two) - standing(one);
}
