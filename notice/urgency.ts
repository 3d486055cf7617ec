import { CALLING } from './fields/rules';
import type { Notice, PlainDate } from './types';

/**
 * How soon a notice asks for something, for the choice between two on one page: 3 a call whose day is to come, 2 a call
 * without a day, a measure, a warning or a demand, 1 a decision or a day that has passed, 0 measures lifted. That a call
 * of tomorrow comes before a ban of last month is our choice: the ban can wait a day, the call cannot.
 * @param today the day in Moscow, `YYYY-MM-DD`
 */
export function urgencyOf({ kind, fields: { date } }: Notice, today: PlainDate): number {
  if (kind === 'restriction_lifted') return 0;
  if (kind === 'draft_decision') return 1;
  const day = date && date.role !== 'event' ? date.day : null;
  if (!CALLING.has(kind) || day === null) return CALLING.has(kind) && day !== null ? 3 : 2;
  return day >= today ? 3 : 1;
}
