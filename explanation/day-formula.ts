import type { PlainDate, Text } from '../law/schema/common';
import type { DayFormula, Deadline, LegalEvent } from '../law/schema/deadline';
import {
  addWorkingDays,
  areWorkingDaysKnown,
  WORKING_DAYS_KNOWN_FROM,
  WORKING_DAYS_KNOWN_UNTIL,
} from '../law/working-days';
import { addCalendar } from './plain-date';

/** The days that are known, by event. */
export type KnownEvents = Partial<Record<LegalEvent, PlainDate>>;

/** A day that was reckoned. `certain` false: it counts working days of a year whose moved days off are not known. */
export interface CountedDay {
  day: PlainDate;
  certain: boolean;
}

/** Said beside a day that is not certain. */
export const MAY_SHIFT: Text = {
  ru: `Переносы выходных мы знаем только за ${knownYears()} годы. Этот день может сдвинуться.`,
  en: `We know the moved days off of ${knownYears()} only. This day may shift.`,
};

function knownYears(): string {
  return [WORKING_DAYS_KNOWN_FROM, WORKING_DAYS_KNOWN_UNTIL].map((day) => day.slice(0, 4)).join('–');
}

/**
 * The day a formula of `law/deadlines.yaml` gives for the known events, or null when nothing it needs is known.
 * Inside `earliest_of` / `latest_of` an unknown branch is left out; one uncertain branch makes the day uncertain.
 */
export function evaluateDay(formula: DayFormula, known: KnownEvents): CountedDay | null {
  if ('event' in formula) {
    const day = known[formula.event];
    return day ? { day, certain: true } : null;
  }
  if ('from' in formula) {
    const start = evaluateDay(formula.from, known);
    if (start === null) return null;
    if (formula.days !== 'working' || formula.unit !== 'day')
      return { ...start, day: addCalendar(start.day, formula.plus, formula.unit) };
    const day = addWorkingDays(start.day, formula.plus);
    return { day, certain: start.certain && areWorkingDaysKnown(start.day) && areWorkingDaysKnown(day) };
  }
  const branches = 'earliest_of' in formula ? formula.earliest_of : formula.latest_of;
  const counted = branches.map((branch) => evaluateDay(branch, known)).filter((one) => one !== null);
  const days = counted.map(({ day }) => day).sort();
  const day = 'earliest_of' in formula ? days[0] : days.at(-1);
  return day === undefined ? null : { day, certain: counted.every(({ certain }) => certain) };
}

/**
 * The readings of a term that can be reckoned from the known events, as they stand in the law; none while an event is
 * unknown without which there is no such term (`needs`).
 */
export function reckonReadings(
  { needs, readings }: Pick<Deadline, 'needs' | 'readings'>,
  known: KnownEvents,
): (Pick<Deadline['readings'][number], 'reading' | 'why'> & CountedDay)[] {
  if (needs.some((event) => !known[event])) return [];
  return readings.flatMap(({ reading, why, day }) => {
    const counted = evaluateDay(day, known);
    return counted ? [{ reading, why, ...counted }] : [];
  });
}

/** Events the formula names that are not known: what a person would have to tell us. */
export function missingEvents(formula: DayFormula, known: KnownEvents): LegalEvent[] {
  if ('event' in formula) return known[formula.event] ? [] : [formula.event];
  const parts = 'from' in formula ? [formula.from] : 'earliest_of' in formula ? formula.earliest_of : formula.latest_of;
  return [...new Set(parts.flatMap((part) => missingEvents(part, known)))];
}
