import { hasTopic, mayBeNotice } from '../../notice/topic';
import type { TextItem } from '../messages';
import {
  attributeOf,
  childCountOf,
  childrenOf,
  firstChildOf,
  holds,
  isElement,
  parentElementOf,
  parentOf,
  tagOf,
} from './dom';
import { keepsLines, type Segment } from './page-text';

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
  const saying = (holds: (words: string) => boolean): number[] =>
    [...segments.keys()].filter((at) => holds((segments[at] as Segment).node.data));
  const named = saying(hasTopic);
  const topical = named.length > 0 ? named : saying(mayBeNotice);
  for (const at of topical) {
    if (found.size >= MOST_ITEMS) break;
    for (const item of itemsAround((segments[at] as Segment).node, root)) add(item, at);
  }
  for (const item of [root, ...found.keys()]) {
    const inside = topical.filter((at) => holds(item, (segments[at] as Segment).node));
    const closest = closestAround(inside, item, segments, text);
    if (closest) add(closest, inside[0] as number);
  }
  for (const [branch, at] of branchesOf(topical, root, segments)) add(branch, at);
  return [...found.values()].filter(({ start, end }) => {
    const length = end - start;
    return length >= SHORTEST && length <= LONGEST && length < text.length;
  });
}

/** A block shorter than a line may be one line of a notice whose other lines do not have the topic. */
const LINE = 250;
const WHOLE_NOTICE = 700;
const GROWTH = 1.25;
const LETTER = 2500;

/**
 * The smallest element that holds all texts with the topic, and then what is hardly more than it: the notice without
 * the other messages beside it. The root where that is the whole, which is no item.
 */
function closestAround(
  topical: readonly number[],
  root: Element,
  segments: readonly Segment[],
  text: string,
): Element | null {
  const nodes = topical.map((at) => (segments[at] as Segment).node);
  const [first] = topical;
  if (first === undefined) return null;
  let at = parentElementOf(nodes[0] as Text);
  while (at && at !== root && !nodes.every((node) => holds(at as Element, node))) at = parentElementOf(at);
  while (at && at !== root) {
    const parent = parentElementOf(at);
    if (!parent || parent === root) break;
    const own = spanAround(at, segments, first);
    const larger = spanAround(parent, segments, first);
    if (!own || !larger) break;
    const size = lengthOf(own);
    const around = lengthOf(larger);
    const isWhole = size < LINE ? around > WHOLE_NOTICE : around > size * GROWTH || isCard(at);
    // «… будут применены меры:»: what it leads to is of the same letter.
    if (isWhole && (text[own.end - 1] !== ':' || around > LETTER)) break;
    at = parent;
  }
  return at;
}

/** Forks of the page that are followed down. */
const MOST_FORKS = 3;
/** Texts with the topic that are asked for it: a page that has more is one long text. */
const MOST_TOPICAL = 400;

/**
 * Where the texts with the topic part: the element's children, each with one of its texts. A feed at the side and the
 * message opened beside it are read apart.
 */
function branchesOf(topical: readonly number[], root: Element, segments: readonly Segment[]): [Element, number][] {
  const found: [Element, number][] = [];
  let open: [Element, number[]][] = [[root, topical.slice(0, MOST_TOPICAL)]];
  for (let fork = 0; fork < MOST_FORKS && open.length > 0; fork += 1) {
    const next: [Element, number[]][] = [];
    for (const [element, inside] of open) {
      const groups = forkOf(element, inside, segments);
      if (groups.size < 2) continue;
      for (const [child, own] of groups) {
        // A line of the message is no message.
        if (isCompound(child)) found.push([child, own[0] as number]);
        if (own.length > 1) next.push([child, own]);
      }
    }
    open = next;
  }
  return found;
}

/** The texts by the child they stand in, at the first element down from here where they part. */
function forkOf(from: Element, inside: readonly number[], segments: readonly Segment[]): Map<Element, number[]> {
  let element = from;
  for (;;) {
    const groups = new Map<Element, number[]>();
    for (const at of inside) {
      const child = childHolding(element, (segments[at] as Segment).node);
      if (child) groups.set(child, [...(groups.get(child) ?? []), at]);
    }
    const [only] = groups.keys();
    if (groups.size !== 1 || !only) return groups;
    element = only;
  }
}

function childHolding(element: Element, node: Node): Element | null {
  let at: Node | null = node;
  while (at && parentOf(at) !== element) at = parentOf(at);
  return at && isElement(at) ? at : null;
}

const lengthOf = ({ start, end }: TextItem): number => end - start;

const ITEM_TAGS = new Set('LI DD ARTICLE DIALOG TR SECTION DETAILS BLOCKQUOTE PRE'.split(' '));
const ITEM_ROLES = new Set('listitem article dialog row tabpanel feed'.split(' '));

function* itemsAround(node: Text, root: Element): Generator<Element> {
  let given = 0;
  const home = parentElementOf(node);
  // A message typed in lines is one, whatever element holds it.
  if (home && home !== root && keepsLines(home, node.data)) yield home;
  for (let at = parentElementOf(node); at && at !== root && given < 3; at = parentElementOf(at)) {
    if (ITEM_TAGS.has(tagOf(at)) || ITEM_ROLES.has(attributeOf(at, 'role') ?? '') || hasBrothers(at)) {
      given += 1;
      yield at;
    }
  }
}

/** Put together of several elements, beside another of its tag: what stands around it are other cards. */
const isCard = (element: Element): boolean =>
  isCompound(element) && neighboursOf(element).some((other) => tagOf(other) === tagOf(element));

function neighboursOf(element: Element): Element[] {
  const parent = parentElementOf(element);
  return parent ? [...childrenOf(parent)].filter((other) => other !== element) : [];
}

/** At least two neighbours with the same tag that are put together as it is: entries of a list made of divs or links. */
function hasBrothers(element: Element): boolean {
  if (!isCompound(element)) return false;
  let brothers = 0;
  for (const other of neighboursOf(element)) {
    if (tagOf(other) === tagOf(element) && isCompound(other)) brothers += 1;
    if (brothers >= 2) return true;
  }
  return false;
}

/** Holds more than one element, at once or inside wrappers that hold nothing else. */
function isCompound(element: Element): boolean {
  let at: Element = element;
  while (childCountOf(at) === 1) at = firstChildOf(at) as Element;
  return childCountOf(at) > 1;
}

/** What an element holds of the text, from a segment inside it outwards; null where it is longer than any item. */
function spanAround(element: Element, segments: readonly Segment[], inside: number): TextItem | null {
  const isIn = (at: number): boolean => holds(element, segments[at]?.node ?? null);
  const endOf = ({ start, length }: Segment): number => start + length;
  let first = inside;
  let last = inside;
  const isLong = (): boolean => endOf(segments[last] as Segment) - (segments[first] as Segment).start > LONGEST;
  while (first > 0 && isIn(first - 1) && !isLong()) first -= 1;
  while (last + 1 < segments.length && isIn(last + 1) && !isLong()) last += 1;
  return isLong() ? null : { start: (segments[first] as Segment).start, end: endOf(segments[last] as Segment) };
}
