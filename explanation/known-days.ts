import { isInForce } from '../law/in-force';
import type { PlainDate } from '../law/schema/common';
import type { Deadline, LegalEvent } from '../law/schema/deadline';
import { dayOfEvent, dayToAppear } from '../notice/appear';
import type { Reading } from '../notice/types';
import { type KnownEvents, missingEvents } from './day-formula';

/** Days that settle by which law a notice is judged; the first that is known counts. */
const SETTLING: readonly LegalEvent[] = ['posted', 'handed_over', 'decision', 'appear'];

/**
 * The days a reading tells, joined with those the user entered. The user’s word wins: an event that stands in `known`
 * without a day was cleared, and is unknown whatever the text says. Nothing was decided on a day after `today`.
 */
export function eventsOf(reading: Reading, known: KnownEvents, today: PlainDate): KnownEvents {
  const events = { ...(reading.status === 'notice' ? eventsIn(reading, today) : {}), ...known };
  return Object.fromEntries(Object.entries(events).filter(([, day]) => day));
}

function eventsIn({ kind, fields }: Extract<Reading, { status: 'notice' }>, today: PlainDate): KnownEvents {
  const decided = kind === 'draft_decision' && dayOfEvent(fields)?.day;
  return {
    posted: fields.postedOn?.day ?? undefined,
    appear: dayToAppear(fields)?.day ?? undefined,
    decision: decided && decided <= today ? decided : undefined,
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
