import { isInForce } from '../law/in-force';
import type { PlainDate, Standing, Text } from '../law/schema/common';
import type { Deadline, LegalEvent } from '../law/schema/deadline';
import { type KnownEvents, missingEvents, reckonReadings } from './day-formula';
import { type Cautions, cautionOf, isTermInForce } from './known-days';
import type { LawLookup } from './lookup';
import { daysBetween } from './plain-date';
import type { NormLabel } from './types';

/** The day of a term by one reading of the law. */
export interface DeadlineReading {
  reading: 'only' | 'cautious' | 'latest';
  day: PlainDate;
  why: Text;
  /** Why the day may yet shift; null when it is certain. */
  caution: Text | null;
}

/** A term of law, reckoned from the days that are known. */
export interface ReckonedDeadline {
  id: string;
  title: Text;
  length: Text;
  neutralTitle: Text;
  standing: Standing;
  norms: NormLabel[];
  /** Earliest first; empty while the days it is counted from are not known. */
  readings: DeadlineReading[];
  /** The day to act by: that of the first reading. */
  day: PlainDate | null;
  daysFromToday: number | null;
  /** Events that would have to be known. */
  missing: LegalEvent[];
}

/** All terms that are law, by what is known of their days. */
export interface DeadlineList {
  /** By day, earliest first. */
  reckoned: ReckonedDeadline[];
  /** With a day to compute, once the missing events are known. */
  waiting: ReckonedDeadline[];
  /** Terms without a day: «at once», a minimum, hours. */
  without: ReckonedDeadline[];
  /** True: a term that is law today was left out, since it was none on the notice’s own day. */
  differed: boolean;
}

/**
 * Every term that is law, on the notice’s own day where it is counted from that, sorted by what is known of it.
 * @param known the days a notice gives or a person entered
 * @param cautions what is said of those days that were only worked out
 */
export function reckonDeadlines(
  deadlines: readonly Deadline[],
  lookup: Pick<LawLookup, 'norms'>,
  known: KnownEvents,
  today: PlainDate,
  cautions: Cautions = {},
): DeadlineList {
  const list: DeadlineList = { reckoned: [], waiting: [], without: [], differed: false };
  for (const deadline of deadlines) {
    const readings = reckonReadings(deadline, known)
      .map(({ certain, ...reading }) => ({ ...reading, caution: cautionOf(deadline, cautions, certain) }))
      .sort((a, b) => a.day.localeCompare(b.day));
    const day = readings[0]?.day ?? null;
    if (!isTermInForce(deadline, known, today)) {
      list.differed ||= day !== null && isInForce(deadline.valid, today);
      continue;
    }
    const item: ReckonedDeadline = {
      id: deadline.id,
      title: deadline.title,
      length: deadline.length,
      neutralTitle: deadline.neutral_title,
      standing: deadline.standing,
      norms: lookup.norms(deadline.norms),
      readings,
      day,
      daysFromToday: day === null ? null : daysBetween(today, day),
      missing: [...new Set(deadline.readings.flatMap((reading) => missingEvents(reading.day, known)))],
    };
    const shelf = day !== null ? list.reckoned : deadline.readings.length > 0 ? list.waiting : list.without;
    shelf.push(item);
  }
  list.reckoned.sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return list;
}
