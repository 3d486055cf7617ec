import { isInForce } from '../law/in-force';
import type { PlainDate, Text } from '../law/schema/common';
import type { Deadline, LegalEvent } from '../law/schema/deadline';
import { dayOfEvent, dayToAppear } from '../notice/appear';
import type { FoundDate, Notice, Reading } from '../notice/types';
import { type KnownEvents, MAY_SHIFT, missingEvents } from './day-formula';
import { COUNTED_FROM_WORKED_OUT, dayCaution } from './worked-out';

/** What is said beside a day that is known, by event. */
export type Cautions = Partial<Record<LegalEvent, Text>>;

/** Days that settle by which law a notice is judged; the first that is known counts. */
const SETTLING: readonly LegalEvent[] = ['posted', 'handed_over', 'decision', 'appear'];

/**
 * The days a reading tells, joined with those the user entered. The user’s word wins: an event that stands in `known`
 * without a day was cleared, and is unknown whatever the text says. Nothing was decided on a day after `today`.
 */
export function eventsOf(reading: Reading, known: KnownEvents, today: PlainDate): KnownEvents {
  const told = Object.entries(datesIn(reading, today)).map(([event, date]) => [event, date?.day]);
  const events: KnownEvents = { ...Object.fromEntries(told), ...known };
  return Object.fromEntries(Object.entries(events).filter(([, day]) => day));
}

/**
 * What is said beside the days of `eventsOf` that the text does not give in full or gives in a list, by event: they may
 * be other days.
 * Nothing is said of a day that the user entered.
 */
export function cautionsOf(reading: Reading, known: KnownEvents, today: PlainDate): Cautions {
  const cautions = Object.entries(datesIn(reading, today))
    .filter(([event]) => !(event in known))
    .map(([event, date]) => [event, date && dayCaution(date, today)]);
  return Object.fromEntries(cautions.filter(([, caution]) => caution));
}

/**
 * What is said beside a term: that it may yet shift, or that it is counted from a day of `cautions`; null when neither.
 * The timeline and the list of terms ask here.
 */
export function cautionOf({ readings }: Deadline, cautions: Cautions, certain: boolean): Text | null {
  if (!certain) return MAY_SHIFT;
  const counted = readings.flatMap(({ day }) => missingEvents(day, {}));
  return counted.some((event) => cautions[event]) ? COUNTED_FROM_WORKED_OUT : null;
}

/**
 * A decision that surely defers; or one of which only doubted is that it is a notice at all, and of nothing else.
 */
export const isToldToDefer = ({ defers, sure, alternatives }: Notice): boolean =>
  defers && (sure || alternatives.every(({ kind }) => kind === 'none'));

/** The dates of a text that are days of events; one that gives no day is left in. */
function datesIn(reading: Reading, today: PlainDate): Partial<Record<LegalEvent, FoundDate | null>> {
  if (reading.status !== 'notice') return {};
  const { kind, fields } = reading;
  // The year for which a decision to call up holds does not run from a deferment.
  const event = kind === 'draft_decision' && !reading.defers ? dayOfEvent(fields) : null;
  return {
    posted: fields.postedOn,
    appear: dayToAppear(fields) ?? fields.missedOn,
    decision: event?.day && event.day <= today ? event : null,
  };
}

/** The day whose law a notice is judged by, `YYYY-MM-DD`: its own day, else `today`. A day ahead has no law of its own yet. */
export function lawDay(events: KnownEvents, today: PlainDate): PlainDate {
  const day = SETTLING.map((event) => events[event]).find(Boolean);
  return day && day < today ? day : today;
}

/**
 * True when a term is law on its own day: of the days that settle it, only those it is counted from are asked.
 * The timeline and the list of terms ask here, so that neither shows a term the other leaves out.
 */
export function isTermInForce(deadline: Deadline, events: KnownEvents, today: PlainDate): boolean {
  const counted = deadline.readings.flatMap((reading) => missingEvents(reading.day, {}));
  return isInForce(deadline.valid, lawDay(Object.fromEntries(counted.map((event) => [event, events[event]])), today));
}
