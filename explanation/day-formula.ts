import type { PlainDate } from '../law/schema/common';
import type { DayFormula, LegalEvent } from '../law/schema/deadline';
import { addWorkingDays } from '../law/working-days';
import { addCalendar } from './plain-date';

/** The days that are known, by event. */
export type KnownEvents = Partial<Record<LegalEvent, PlainDate>>;

/**
 * The day a formula of `law/deadlines.yaml` gives for the known events, or null when nothing it needs is known.
 * Inside `earliest_of` / `latest_of` an unknown branch is left out.
 */
export function evaluateDay(formula: DayFormula, known: KnownEvents): PlainDate | null {
  if ('event' in formula) return known[formula.event] ?? null;
  if ('from' in formula) {
    const start = evaluateDay(formula.from, known);
    if (start === null) return null;
    return formula.days === 'working' && formula.unit === 'day'
      ? addWorkingDays(start, formula.plus)
      : addCalendar(start, formula.plus, formula.unit);
  }
  const branches = 'earliest_of' in formula ? formula.earliest_of : formula.latest_of;
  const days = branches.map((branch) => evaluateDay(branch, known)).filter((day) => day !== null);
  days.sort();
  return ('earliest_of' in formula ? days[0] : days.at(-1)) ?? null;
}

/** Events the formula names that are not known: what a person would have to tell us. */
export function missingEvents(formula: DayFormula, known: KnownEvents): LegalEvent[] {
  if ('event' in formula) return known[formula.event] ? [] : [formula.event];
  const parts = 'from' in formula ? [formula.from] : 'earliest_of' in formula ? formula.earliest_of : formula.latest_of;
  return [...new Set(parts.flatMap((part) => missingEvents(part, known)))];
}
