import type { Reading, Span } from '../types';

/** The same reading with every offset moved by `by` UTF-16 units. */
export function shiftReading(reading: Reading, by: number): Reading {
  if (by === 0) return reading;
  return shiftDeep(reading, by) as Reading;
}

function shiftDeep(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shiftDeep(item, by));
  if (value === null || typeof value !== 'object') return value;
  const moved = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shiftDeep(item, by)]));
  if (isSpan(value)) Object.assign(moved, { start: value.start + by, end: value.end + by });
  return moved;
}

/** Whether an object of a reading is a piece of the original text: it carries UTF-16 offsets, end excluded. */
export const isSpan = (value: object): value is Span =>
  typeof (value as Span).start === 'number' && typeof (value as Span).end === 'number';
