import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Walk } from '../../browser/page/walk';

const sight = vi.hoisted(() => ({ isIn: false, centred: 0 }));
vi.mock('../../browser/page/sight', () => ({
  isInSight: () => sight.isIn,
  beginScroll: () => {},
  centre: () => {
    sight.centred += 1;
  },
}));

const words = {} as Range;
const told: string[] = [];
const begin = (find: () => Range | null = () => words): Walk => {
  const walk = new Walk();
  walk.begin(
    find,
    () => told.push('arrived'),
    () => told.push('lost'),
  );
  return walk;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(sight, { isIn: false, centred: 0 });
  told.length = 0;
});
afterEach(() => vi.useRealTimers());

test('words that are carried off after the arrival are not brought back: the note goes', () => {
  sight.isIn = true;
  const walk = begin();
  vi.advanceTimersByTime(200);
  expect(told).toEqual(['arrived']);
  sight.isIn = false;
  expect(walk.takes()).toBe(true);
  vi.advanceTimersByTime(2000);
  expect(told).toEqual(['arrived', 'lost']);
  expect(sight.centred).toBe(0);
  expect(walk.takes()).toBe(false);
});

test('a page that moves once more on the way is followed, and the walk ends', () => {
  sight.isIn = true;
  const walk = begin();
  vi.advanceTimersByTime(200);
  walk.takes();
  vi.advanceTimersByTime(160);
  expect(told).toEqual(['arrived', 'arrived']);
  vi.advanceTimersByTime(1500);
  expect(walk.takes()).toBe(false);
});

test('a page that holds its place is asked three times, then left', () => {
  begin();
  vi.advanceTimersByTime(3000);
  expect(sight.centred).toBe(3);
  expect(told).toEqual(['lost']);
});

test('ended by the reader it neither scrolls nor tells', () => {
  const walk = begin();
  walk.end();
  expect(walk.takes()).toBe(false);
  vi.advanceTimersByTime(3000);
  expect(sight.centred).toBe(0);
  expect(told).toEqual([]);
});
