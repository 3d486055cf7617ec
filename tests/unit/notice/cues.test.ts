import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CUES } from '../../../notice/cues';
import { normalise } from '../../../notice/normalise';
import { compile, matches } from '../../../notice/pattern';

/** By a cue’s id a text it must match, and one that looks alike and must not. */
const EXAMPLES: Readonly<Record<string, { match: string; miss: string }>> = JSON.parse(
  readFileSync('tests/fixtures/cues.json', 'utf8'),
);

describe('cues', () => {
  test('have examples, each of them and none besides', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(CUES.map(({ id }) => id).sort());
  });

  test.each(CUES.map((cue) => [cue.id, cue] as const))('%s finds its example and not its look-alike', (_, cue) => {
    const pattern = compile(cue.pattern);
    const { match = '', miss = '' } = EXAMPLES[cue.id] ?? {};
    expect(matches(pattern, normalise(match).text)).not.toEqual([]);
    expect(matches(pattern, normalise(miss).text)).toEqual([]);
  });

  test('have ids of their own and weights above zero', () => {
    expect(new Set(CUES.map(({ id }) => id)).size).toBe(CUES.length);
    for (const cue of CUES) {
      expect(cue.weight).toBeGreaterThan(0);
      expect(cue.id.startsWith(`${cue.group}.`)).toBe(true);
    }
  });

  test('never repeat a class without a bound', () => {
    const unbounded = CUES.filter(({ pattern }) =>
      /[\])](?:[+*]|\{\d+,\})/.test(pattern.replaceAll('\\)', '').replaceAll('\\]', '')),
    );
    expect(unbounded.map(({ id }) => id)).toEqual([]);
  });
});
