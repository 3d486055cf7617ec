import {
  bodyOf,
  boxOf,
  clientHeightOf,
  holds,
  parentElementOf,
  rootOf,
  scrollBy,
  scrollHeightOf,
  scrollIntoView,
} from './dom';

/**
 * Whether words stand in this window and in every box around them that scrolls.
 * @param margin pixels they must keep from the window's upper and lower edge
 */
export function isInSight(words: Range, margin: number): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  return (
    top >= margin &&
    bottom <= innerHeight - margin &&
    scrollersOf(words).every((scroller) => top >= boxOf(scroller).top && bottom <= boxOf(scroller).bottom)
  );
}

/** Begins to scroll the page, and the pages around a frame, to the element that holds the words. */
export function beginScroll(words: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const around = parentElementOf(words.startContainer);
  if (around) scrollIntoView(around, { block: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Brings the words themselves to the middle, at once: the element that holds them may be several windows high. */
export function centre(words: Range): void {
  for (const scroller of scrollersOf(words)) {
    const box = boxOf(scroller);
    scrollBy(scroller, { top: middle(words.getBoundingClientRect()) - middle(box), behavior: 'instant' });
  }
  window.scrollBy({ top: middle(words.getBoundingClientRect()) - innerHeight / 2, behavior: 'instant' });
}

/** Whether a scroll of `target` moves the words; of a ticker beside them it does not. */
export const isMovedBy = (words: Range, target: EventTarget | null): boolean =>
  !(target instanceof Element) || holds(target, words.startContainer);

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Whether a point of the window lies in a box or not more than `by` pixels beside it. */
export const isAround = ({ left, right, top, bottom }: Box, x: number, y: number, by: number): boolean =>
  x >= left - by && x <= right + by && y >= top - by && y <= bottom + by;

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

/** The boxes around the words that scroll by themselves, the innermost first. */
function scrollersOf(words: Range): Element[] {
  const found: Element[] = [];
  const root = rootOf(document);
  for (let at = parentElementOf(words.startContainer); at && at !== root; at = parentElementOf(at)) {
    if (scrollHeightOf(at) <= clientHeightOf(at) || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
    // What `body` says of scrolling holds for the window, unless the root has a word of its own.
    if (at === bodyOf(document) && getComputedStyle(root).overflowY === 'visible') continue;
    found.push(at);
  }
  return found;
}
