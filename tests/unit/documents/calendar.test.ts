import { describe, expect, it } from 'vitest';
import { type CalendarEntry, toCalendar } from '../../../explanation/documents/calendar';

const ENTRIES: CalendarEntry[] = [
  {
    id: 'court-claim',
    day: '2027-02-20',
    title: 'Последний день иска; суд, часть 1',
    neutralTitle: 'Важная дата',
    description: 'Три месяца.\nКАС РФ, ст. 219, ч. 1 \\ см. закон',
  },
  { id: 'appear', day: '2026-12-31', title: 'Явка '.repeat(30).trim(), neutralTitle: 'Встреча' },
];
const options = { neutral: true, today: '2026-11-25' };

/** Reads a calendar back: unfolds lines, then properties of each event, text values unescaped (RFC 5545, 3.1 and 3.3.11). */
function readBack(file: string): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  for (const line of file.replaceAll(/\r\n[ \t]/g, '').split('\r\n')) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (events.length && name && name !== 'END')
      Object.assign(events.at(-1) ?? {}, {
        [name]: value.replaceAll(/\\([nN,;\\])/g, (_, c: string) => (c.toLowerCase() === 'n' ? '\n' : c)),
      });
  }
  return events;
}

describe('toCalendar', () => {
  it('holds whole days with neutral titles and nothing else to read', () => {
    const file = toCalendar(ENTRIES, options);
    expect(readBack(file).map((event) => [event['DTSTART;VALUE=DATE'], event.SUMMARY])).toEqual([
      ['20270220', 'Важная дата'],
      ['20261231', 'Встреча'],
    ]);
    expect(file).not.toMatch(/DESCRIPTION|VALARM|LOCATION|URL|ORGANIZER|court|appear|Явка|суд|ponyatno/);
  });

  it('gives full titles and reasons back unharmed when asked for them', () => {
    const events = readBack(toCalendar(ENTRIES, { ...options, neutral: false }));
    expect(events[0]).toMatchObject({ SUMMARY: ENTRIES[0]?.title, DESCRIPTION: ENTRIES[0]?.description });
    expect(events[1]?.SUMMARY).toBe(ENTRIES[1]?.title);
    expect(events[1]).not.toHaveProperty('DESCRIPTION');
  });

  it('breaks lines as the standard asks: CRLF, at most 75 octets', () => {
    const file = toCalendar(ENTRIES, { ...options, neutral: false });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('gives the same event the same UID, and two days two', () => {
    const uids = (entries: CalendarEntry[], neutral = true) =>
      readBack(toCalendar(entries, { ...options, neutral })).map((event) => event.UID);
    expect(uids(ENTRIES)).toEqual(uids(ENTRIES, false));
    expect(toCalendar(ENTRIES, options)).toBe(toCalendar(ENTRIES, options));
    const [first] = ENTRIES;
    if (!first) throw new Error('no entry');
    expect(new Set(uids([first, { ...first, day: '2027-02-21' }])).size).toBe(2);
    expect(uids([first, { ...first }])).toHaveLength(1);
  });

  it('does not depend on where the computer stands', () => {
    const zone = process.env.TZ;
    try {
      const files = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Moscow'].map((place) => {
        process.env.TZ = place;
        return toCalendar(ENTRIES, options);
      });
      expect(new Set(files).size).toBe(1);
    } finally {
      process.env.TZ = zone;
    }
  });
});
