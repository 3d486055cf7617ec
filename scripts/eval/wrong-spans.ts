import { isSpan } from '../../notice/page/shift';
import type { Reading } from '../../notice/types';

/**
 * What is wrong with the offsets of a reading, in words; empty when nothing is. Looks at every span of it, in whatever
 * field it stands: each lies in the text, what carries words carries those that stand there, and a span inside another
 * (the core of words that name a kind) does not reach out of it.
 */
export function wrongSpans(text: string, reading: Reading): string[] {
  return faultsIn(reading, 'reading', { start: 0, end: text.length }, text);
}

function faultsIn(value: unknown, path: string, within: { start: number; end: number }, text: string): string[] {
  if (value === null || typeof value !== 'object') return [];
  const faults: string[] = [];
  if (isSpan(value)) {
    const { start, end } = value;
    const words = (value as { text?: unknown }).text;
    const stands = within.start <= start && start <= end && end <= within.end;
    if (!stands || (words !== undefined && words !== text.slice(start, end)))
      faults.push(`${path}: ${start}–${end}${words === undefined ? '' : ` of «${words}»`}`);
  }
  const inside = isSpan(value) ? value : within;
  for (const [key, part] of Object.entries(value)) faults.push(...faultsIn(part, `${path}.${key}`, inside, text));
  return faults;
}
