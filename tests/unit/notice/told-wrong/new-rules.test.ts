import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPage } from '../../../../notice/page/read-page';
import { readNotice } from '../../../../notice/read';

// Texts that fit a rule by its letter and not by its sense, or the other way round, by a second reader of the rules for given
// codes, registers, summonses taken back, rows of measures, people held on the line and last days. Each was told wrongly once.

/** A text and what must be told of it; what is not named may be anything. */
interface LookAlike {
  text: string;
  /** A page of this host; without it a text pasted. */
  host?: string;
  /** The kinds that are right. */
  is: string[];
  day?: string;
  until?: null;
  /** Words that must be among the limits. */
  deadline?: string;
  /** In this order the measures are: those of the last state are all that follow. */
  states?: string[];
  threat?: string;
  sure?: boolean;
}

const TODAY = '2026-12-05';
const lookAlikes = readFileSync('tests/fixtures/sentences/look-alikes.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as LookAlike);

it.each(lookAlikes)('$is: $text', ({ text, host, ...expected }) => {
  const reading = host
    ? readPage(text, [], { host, channel: 'portal', today: TODAY }).reading
    : readNotice(text, { today: TODAY });
  expect(expected.is).toContain(reading.kind);
  if (expected.sure !== undefined) expect(reading.sure && reading.kind !== 'none').toBe(expected.sure);
  if (reading.status !== 'notice') return;
  const { date, deadline, limits, until, restrictions, threats } = reading.fields;
  if (expected.day) expect(date?.day).toBe(expected.day);
  if (expected.until === null) expect(until).toBeNull();
  if (expected.deadline) expect([deadline, ...limits].map((one) => one?.text)).toContain(expected.deadline);
  if (expected.threat) expect(threats.map((one) => one.threat)).toContain(expected.threat);
  if (expected.states) {
    const wanted = restrictions.map((_, at) => expected.states?.[at] ?? expected.states?.at(-1));
    expect(restrictions.map((one) => one.state)).toEqual(wanted);
    expect(restrictions.length).toBeGreaterThan(1);
  }
});
