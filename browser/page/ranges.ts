import { newRange } from './dom';
import type { Segment } from './page-text';

/**
 * The ranges of the document that show `start`…`end` of a collected text; empty when the page has changed since.
 * A range never leaves its text node, so that nothing of the page is ever wrapped or moved.
 */
export function rangesOf(segments: readonly Segment[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle] as Segment;
    if (segment.start + segment.length <= start) low = middle + 1;
    else high = middle;
  }
  for (let index = low; index < segments.length; index += 1) {
    const { start: from, node, length } = segments[index] as Segment;
    if (from >= end) break;
    if (!node.isConnected || node.data.length !== length) continue;
    const range = newRange();
    range.setStart(node, Math.max(start, from) - from);
    range.setEnd(node, Math.min(end, from + length) - from);
    ranges.push(range);
  }
  return ranges;
}
