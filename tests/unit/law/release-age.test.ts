import { describe, expect, it } from 'vitest';
import { tooOldForRelease } from '../../../law/release-age';
import { readLaw } from '../../../scripts/read-law';

const { resources } = readLaw();

describe('the age of a release', () => {
  it('lets a fresh check pass and stops an old one', () => {
    expect(tooOldForRelease(resources, '2026-11-25')).toEqual([]);
    expect(tooOldForRelease(resources, '2026-12-08')).toEqual([]);
    const old = tooOldForRelease(resources, '2026-12-09');
    expect(old.length).toBe(resources.filter(({ visibility }) => visibility !== 'default').length);
    expect(old.length).toBeGreaterThan(0);
  });

  it('does not count state bodies', () => {
    const state = resources.filter(({ visibility }) => visibility === 'default');
    expect(state.length).toBeGreaterThan(0);
    expect(tooOldForRelease(state, '2030-01-01')).toEqual([]);
  });
});
