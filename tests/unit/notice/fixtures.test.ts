import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READ_ON } from '../../../scripts/eval/labelled-sets';
import { type Labelled, score } from '../../../scripts/eval/score';
import { readLine } from '../../../scripts/read-line';

/**
 * Floors on the project's own texts. The learned correction has seen them, so this guards against regressions and
 * measures nothing: what the reader is worth on unseen texts is said by `scripts/train.ts`, cross-validated.
 */
describe.each([
  ['a', { macroF1: 0.93, seen: 0.93, falseAlarms: 3 }],
  ['b', { macroF1: 0.88, seen: 0.91, falseAlarms: 5 }],
])('own texts %s', (name, floor) => {
  const items = readFileSync(`tests/fixtures/notices/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Labelled);
  const report = score(
    items,
    items.map((item) => readLine(item, READ_ON)),
  );

  test('keep the floor reached', () => {
    expect(report.macroF1).toBeGreaterThanOrEqual(floor.macroF1);
    expect(report.noticesSeen.share).toBeGreaterThanOrEqual(floor.seen);
    expect(report.falseAlarms.length).toBeLessThanOrEqual(floor.falseAlarms);
  });
  test('no genuine notice is called fraud, next to no fraud is shown as genuine', () => {
    expect(report.genuineCalledScam).toEqual([]);
    expect(report.scamsShownAsGenuine.length).toBeLessThanOrEqual(1);
  });
  test('confidence is honest: of the sure readings at least nine in ten are right', () => {
    expect(report.sureRight.share).toBeGreaterThanOrEqual(0.9);
  });
});
