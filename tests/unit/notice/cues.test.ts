import { describe, expect, test } from 'vitest';
import { CUES } from '../../../notice/cues';
import { normalise } from '../../../notice/normalise';
import { compile, matches } from '../../../notice/pattern';

describe('cues', () => {
  test.each(CUES.map((cue) => [cue.id, cue] as const))('%s finds its example and not its look-alike', (_, cue) => {
    const pattern = compile(cue.pattern);
    expect(matches(pattern, normalise(cue.match).text)).not.toEqual([]);
    expect(matches(pattern, normalise(cue.miss).text)).toEqual([]);
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
