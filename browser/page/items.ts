import { hasTopic } from '../../notice/topic';
import type { TextItem } from '../messages';
import type { Segment } from './page-text';

const MOST_ITEMS = 40;
/** An item shorter than this cannot be a notice; a longer one than the other is no item but the page. */
const SHORTEST = 30;
const LONGEST = 20_000;

/**
 * Pieces of the page that stand for themselves: a list entry, an opened message. Found by climbing from each text
 * that has the topic to the nearest element that is an item by its tag or role, or has brothers built as it is.
 * Classes and paths are never asked: the portal changes them with every build.
 */
export function findItems(text: string, segments: readonly Segment[], root: Element): TextItem[] {
  const found = new Map<Element, TextItem>();
  const add = (item: Element, at: number): void => {
    const span = found.has(item) ? null : spanAround(item, segments, at);
    if (span) found.set(item, span);
  };
  const topical = [...segments.keys()].filter((at) => hasTopic((segments[at] as Segment).node.data));
  for (const at of topical) {
    if (found.size >= MOST_ITEMS) break;
    for (const item of itemsAround((segments[at] as Segment).node, root)) add(item, at);
  }
  for (const item of [root, ...found.keys()]) {
    const inside = topical.filter((at) => item.contains((segments[at] as Segment).node));
    const closest = closestAround(inside, item, segments);
    if (closest) add(closest, inside[0] as number);
  }
  return [...found.values()].filter(({ start, end }) => {
    const length = end - start;
    return length >= SHORTEST && length <= LONGEST && length < text.length;
  });
}

/** A block shorter than a line may be one line of a notice whose other lines do not have the topic. */
const LINE = 250;
const WHOLE_NOTICE = 700;
const GROWTH = 1.25;

/**
 * The smallest element that holds all texts with the topic, and then what is hardly more than it: the notice without
 * the other messages beside it. Null where that is the whole.
 */
function closestAround(topical: readonly number[], root: Element, segments: readonly Segment[]): Element | null {
  const nodes = topical.map((at) => (segments[at] as Segment).node);
  const [first] = topical;
  if (first === undefined) return null;
  let at = (nodes[0] as Text).parentElement;
  while (at && at !== root && !nodes.every((node) => at?.contains(node))) at = at.parentElement;
  while (at && at !== root && at.parentElement && at.parentElement !== root) {
    const own = spanAround(at, segments, first);
    const larger = spanAround(at.parentElement, segments, first);
    if (!own || !larger) break;
    if (lengthOf(larger) > (lengthOf(own) < LINE ? WHOLE_NOTICE : lengthOf(own) * GROWTH)) break;
    at = at.parentElement;
  }
  return at === root ? null : at;
}

const lengthOf = ({ start, end }: TextItem): number => end - start;

const ITEM_TAGS = new Set(['LI', 'ARTICLE', 'DIALOG', 'TR', 'SECTION', 'DETAILS', 'BLOCKQUOTE']);
const ITEM_ROLES = new Set(['listitem', 'article', 'dialog', 'row', 'tabpanel', 'feed']);

function* itemsAround(node: Text, root: Element): Generator<Element> {
  let given = 0;
  for (let at = node.parentElement; at && at !== root && given < 3; at = at.parentElement) {
    if (ITEM_TAGS.has(at.tagName) || ITEM_ROLES.has(at.getAttribute('role') ?? '') || hasBrothers(at)) {
      given += 1;
      yield at;
    }
  }
}

/** At least two neighbours with the same tag that are put together as it is: entries of a list made of divs or links. */
function hasBrothers(element: Element): boolean {
  if (!isCompound(element)) return false;
  let brothers = 0;
  for (const other of element.parentElement?.children ?? []) {
    if (other !== element && other.tagName === element.tagName && isCompound(other)) brothers += 1;
    if (brothers >= 2) return true;
  }
  return false;
}

/** Holds more than one element, at once or inside wrappers that hold nothing else. */
function isCompound(element: Element): boolean {
  let at: Element = element;
  while (at.childElementCount === 1) at = at.firstElementChild as Element;
  return at.childElementCount > 1;
}

/** What an element holds of the text, from a segment inside it outwards; null where it is longer than any item. */
function spanAround(element: Element, segments: readonly Segment[], inside: number): TextItem | null {
  const holds = (at: number): boolean => element.contains(segments[at]?.node ?? null);
  const endOf = ({ start, length }: Segment): number => start + length;
  let first = inside;
  let last = inside;
  const isLong = (): boolean => endOf(segments[last] as Segment) - (segments[first] as Segment).start > LONGEST;
  while (first > 0 && holds(first - 1) && !isLong()) first -= 1;
  while (last + 1 < segments.length && holds(last + 1) && !isLong()) last += 1;
  return isLong() ? null : { start: (segments[first] as Segment).start, end: endOf(segments[last] as Segment) };
}
