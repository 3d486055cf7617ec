import { describe, expect, test } from 'vitest';
import { READ_ON, readLabelledSets } from '../../../scripts/eval/labelled-sets';
import { type Labelled, type Report, score } from '../../../scripts/eval/score';
import { readLine } from '../../../scripts/read-line';

/**
 * Floors on the project's own texts, a little below what is reached. All of them were learned from, so this guards
 * against regressions and measures nothing: what the reader is worth on unseen texts is said by `scripts/train.ts` and
 * `scripts/train-fields.ts`, cross-validated.
 */
const sets = readLabelledSets([]);
const read = (items: Labelled[]): Report =>
  score(
    items,
    items.map((item) => readLine(item, READ_ON)),
  );

describe.each(['a', 'b'])('own texts %s', (name) => {
  const report = read(sets.find(({ file }) => file.endsWith(`/${name}.jsonl`))?.items ?? []);

  test('keep the floor reached', () => {
    expect(report.macroF1).toBeGreaterThanOrEqual(0.98);
    expect(report.noticesSeen.share).toBeGreaterThanOrEqual(0.98);
    expect(report.falseAlarms).toEqual([]);
  });
  test('no genuine notice is called fraud, and no fraud is shown as genuine', () => {
    expect(report.genuineCalledScam).toEqual([]);
    expect(report.scamsShownAsGenuine).toEqual([]);
  });
  test('confidence is honest: of the sure readings at least nine in ten are right', () => {
    expect(report.sureRight.share).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the texts of all hands in sum', () => {
  /** One text in so many: all would take two minutes. No multiple of how any hand ordered its texts. */
  const EVERY = 31;
  const items = sets.flatMap((set) => set.items).filter((_, index) => index % EVERY === 0);
  const report = read(items);

  test('are as many as the floors were set for', () => expect(items.length).toBeGreaterThan(900));
  test('keep the floor reached', () => {
    expect(report.strict.share).toBeGreaterThanOrEqual(0.985);
    expect(report.macroF1).toBeGreaterThanOrEqual(0.985);
    expect(report.noticesSeen.share).toBeGreaterThanOrEqual(0.985);
    expect(report.falseAlarms.length).toBeLessThanOrEqual(6);
    expect(report.genuineCalledScam.length).toBeLessThanOrEqual(1);
    expect(report.scamsShownAsGenuine.length).toBeLessThanOrEqual(1);
    expect(report.sureRight.share).toBeGreaterThanOrEqual(0.99);
  });
  test.each([
    ['date', 0.96],
    ['time', 0.95],
    ['place', 0.96],
    ['deadline', 0.94],
    ['restrictions', 0.93],
    ['threats', 0.96],
    ['law_refs', 0.94],
  ])('are found: %s', (field, floor) => expect(report.fields[field]?.share).toBeGreaterThanOrEqual(floor));
});
