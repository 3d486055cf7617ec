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
  for (const segment of segments) {
    if (found.size >= MOST_ITEMS) break;
    if (!hasTopic(segment.node.data)) continue;
    for (const item of itemsAround(segment.node, root)) {
      if (!found.has(item)) {
        const span = spanOf(item, segments);
        if (span) found.set(item, span);
      }
    }
  }
  return [...found.values()].filter(({ start, end }) => {
    const length = end - start;
    return length >= SHORTEST && length <= LONGEST && length < text.length;
  });
}

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

function spanOf(element: Element, segments: readonly Segment[]): TextItem | null {
  let start = -1;
  let end = -1;
  for (const segment of segments) {
    if (element.contains(segment.node)) {
      if (start < 0) start = segment.start;
      end = segment.start + segment.length;
    } else if (start >= 0) break;
  }
  return start < 0 ? null : { start, end };
}
