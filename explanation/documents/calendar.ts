import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import type { PlainDate } from '../../law/schema/common';

/** A day to put into a calendar; texts are in the language the person reads. */
export interface CalendarEntry {
  /** Stable name of the deadline; it does not get into the file. */
  id: string;
  day: PlainDate;
  title: string;
  /** Tells nothing to someone who looks over a shoulder. */
  neutralTitle: string;
  /** Why this day; written only with plain titles. */
  description?: string;
}

/**
 * A calendar file (RFC 5545, CRLF) of whole-day events without alarms. Times and zones play no part.
 * @param options.neutral true: neutral titles and no descriptions.
 * @param options.today stamped as the day of writing, so that the same input gives the same file.
 * @returns the text of the file. An event's UID comes from its id and day: taken in twice, it is one event.
 */
export function toCalendar(
  entries: readonly CalendarEntry[],
  { neutral, today }: { neutral: boolean; today: PlainDate },
): string {
  const calendar = ical({ prodId: { company: 'calendar', product: 'dates', language: 'RU' } });
  const seen = new Set<string>();
  for (const entry of entries) {
    const id = hashed(`${entry.id}\n${entry.day}`);
    if (seen.has(id)) continue;
    seen.add(id);
    calendar.createEvent({
      id,
      start: entry.day,
      allDay: true,
      stamp: `${today}T00:00:00Z`,
      summary: neutral ? entry.neutralTitle : entry.title,
      description: neutral ? null : entry.description || null,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The library leaves the last line open; the standard ends every line.
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** FNV-1a over 64 bits, as hex: enough to tell a person's few dates apart, and the file does not say what they are. */
function hashed(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
