import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../notice/read';
import { agree } from '../../../scripts/eval/score';

// Calls by other hands, each with a trap for the day or the hour: houses, papers, moved days, columns, misprints.

interface Call {
  id: string;
  text: string;
  date: string | null;
  time: string | null;
  place: string | null;
  why: string;
  /** Read wrong, and known to be: to be taken out when it is read right. */
  known?: true;
}
const FOLDER = new URL('../../fixtures/calls/', import.meta.url);

describe.each(readdirSync(FOLDER))('calls by another hand, %s', (file) => {
  const calls = readFileSync(new URL(file, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call);

  it.each(calls.map((call) => [call.id, call.why, call] as const))('%s: %s', (_id, _why, call) => {
    const reading = readNotice(call.text, { today: '2026-11-27', chosenKind: 'summons' });
    const fields = reading.status === 'notice' ? reading.fields : null;
    const day = fields?.date?.role === 'event' ? null : (fields?.date?.day ?? null);
    const isRight =
      day === call.date &&
      (fields?.time?.clock ?? null) === call.time &&
      (call.place === null || agree(fields?.place?.text, call.place));
    expect(isRight, JSON.stringify([day, fields?.time?.clock, fields?.place?.text])).toBe(!call.known);
  });
});
