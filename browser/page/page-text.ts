import { hasTopic } from '../../notice/topic';
import type { TextItem } from '../messages';
import {
  attributeOf,
  childCountOf,
  childrenOf,
  closest,
  holds,
  idOf,
  isInside,
  isText,
  isVisible,
  newRange,
  parentElementOf,
  tagOf,
  walk,
} from './dom';
import { findItems } from './items';

/** A run of the page's text and the text node it stands in: lengths are equal, so offsets carry over one to one. */
export interface Segment {
  start: number;
  node: Text;
  length: number;
}

/** The visible text of a page: offsets are UTF-16 units of `text`, end excluded, in segments and items alike. */
export interface CollectedText {
  text: string;
  segments: Segment[];
  items: TextItem[];
}

/** A page with more nodes than this is read up to here: no notice is that long. */
const MOST_NODES = 1_000_000;
const MOST_CHARACTERS = 4_000_000;

/** Never read: code, fields people type in, and parts that are not the page's own words. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE CODE INPUT TEXTAREA SELECT OPTION CANVAS VIDEO AUDIO OBJECT EMBED NAV IFRAME'.split(
    ' ',
  ),
);
/** Of a drawing only what may lead to words of the page laid out in it: its own labels are no sentences. */
const DRAWING = new Set(['svg', 'g', 'switch', 'a', 'foreignObject']);
/** The portal's header and user menu hold the person's name. */
const SKIPPED_IDS = new Set(['mos-header', 'mos-dropdown-user', 'mos-dropdown-popup-user']);
const SKIPPED_ROLES = new Set('navigation banner contentinfo menu menubar search'.split(' '));

const BREAKS = new Set(['BR', 'HR']);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR BUTTON CAPTION DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LABEL LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/**
 * The visible text of the page in reading order, a line break between blocks, with the node behind every character.
 * Reads only: asks no layout, touches no node, dispatches nothing. Skips fields, navigation, the site's header and
 * footer, the user menu and whatever is not shown.
 * @param root usually the document's body
 * @param ours our own host element, left out
 */
export function collectText(root: Element, ours: Element | null): CollectedText {
  const walker = walk(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (isText(node)) return NodeFilter.FILTER_ACCEPT;
    return isSkipped(node as Element, ours) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const parts: string[] = [];
  const segments: Segment[] = [];
  const shown = new Map<Element, boolean>();
  let length = 0;
  let block: Element | null = null;
  let before: Text | null = null;
  let space = false;
  let seen = 0;
  for (let node = walker.nextNode(); node && seen < MOST_NODES && length < MOST_CHARACTERS; node = walker.nextNode()) {
    seen += 1;
    if (!isText(node)) {
      if (BREAKS.has(tagOf(node as Element)) && length > 0) {
        parts.push('\n');
        length += 1;
      }
      continue;
    }
    const parent = parentElementOf(node);
    const { data } = node;
    if (!parent) continue;
    if (!/\S/.test(data)) {
      space ||= data !== '';
      continue;
    }
    if (!isShown(parent, shown)) continue;
    const home = blockOf(parent, root);
    const between = !before ? '' : home !== block ? '\n' : space || isSetApart(before, node, home) ? ' ' : '';
    const label = home === block ? '' : labelOfCell(home);
    parts.push(between, label);
    length += between.length + label.length;
    block = home;
    before = node;
    space = false;
    // Same length: white space of the source becomes spaces, so that only blocks make lines.
    parts.push(keepsLines(parent, data) ? data : data.replace(/[\t\n\f\r]/g, ' '));
    segments.push({ start: length, node, length: data.length });
    length += data.length;
  }
  const text = parts.join('');
  return { text, segments, items: findItems(text, segments, root) };
}

function isSkipped(element: Element, ours: Element | null): boolean {
  if (element === ours || SKIPPED.has(tagOf(element)) || SKIPPED_IDS.has(idOf(element))) return true;
  if (element instanceof SVGElement && !DRAWING.has(tagOf(element))) return true;
  const role = attributeOf(element, 'role');
  if (role && SKIPPED_ROLES.has(role)) return true;
  if ((attributeOf(element, 'contenteditable') ?? 'false') !== 'false') return true;
  const tag = tagOf(element);
  if (tag === 'BUTTON' || role === 'button') return isMereButton(element);
  // A header or footer of the page, not of an article or a message in it.
  return (tag === 'HEADER' || tag === 'FOOTER') && !isInside(element, 'main, article, section, dialog, li');
}

/** True where the breaks of the source are breaks on the screen: a form pasted as it was typed. */
export const keepsLines = (parent: Element, data: string): boolean =>
  /\S\s*\n\s*\S/.test(data) && /^(?:pre|break)/.test(getComputedStyle(parent).whiteSpace);

/** «В архив», «Закрыть»: words of the site, not of a message. A row of a list may be a button too, with words of its own. */
function isMereButton(element: Element): boolean {
  const words = element.textContent ?? '';
  return words.length <= MERE_BUTTON && !/\d/.test(words) && !hasTopic(words);
}
const MERE_BUTTON = 40;

/**
 * What the head of its table calls a cell: «Явка: » before a day that stands in a column of days. The words stand in the
 * text without a node, so that nothing is marked for them twice.
 */
function labelOfCell(cell: Element): string {
  if (tagOf(cell) !== 'TD') return '';
  const row = parentElementOf(cell);
  const head = closest(cell, 'table')?.querySelector('tr');
  if (!row || !head || childCountOf(row) < COLUMNS || childCountOf(head) !== childCountOf(row)) return '';
  const heading = childrenOf(head)[[...childrenOf(row)].indexOf(cell)];
  if (!heading || tagOf(heading) !== 'TH') return '';
  const words = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
  return words && words.length <= MERE_BUTTON ? `${words}: ` : '';
}

/** A table of labels and values has fewer columns. */
const COLUMNS = 3;

function isShown(element: Element, known: Map<Element, boolean>): boolean {
  let answer = known.get(element);
  if (answer === undefined) {
    answer = isVisible(element);
    known.set(element, answer);
  }
  return answer;
}

function blockOf(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && !BLOCKS.has(tagOf(at)) && !tagOf(at).includes('-')) {
    const parent = parentElementOf(at);
    if (!parent) break;
    at = parent;
  }
  return at;
}

/**
 * True where a style parts two texts of one block that no space parts: boxes of a row, «Номер» and «77» side by side.
 * Words broken by tags stay whole.
 */
function isSetApart(one: Text, other: Text, home: Element): boolean {
  for (const text of [one, other]) {
    let at = parentElementOf(text) as Element;
    for (; at !== home && !(holds(at, one) && holds(at, other)); at = parentElementOf(at) as Element) {
      if (!/^(?:inline|contents|ruby.*)$/.test(getComputedStyle(at).display || 'inline')) return !touch(one, other);
    }
  }
  return isLabelBefore(one, other);
}

/**
 * True of `<b>Явка</b><span>среда</span>`: elements of two kinds, the first a word with a capital. On the screen nothing
 * parts them; a reader does.
 */
function isLabelBefore(one: Text, other: Text): boolean {
  const [label, value] = [parentElementOf(one), parentElementOf(other)];
  return (
    label !== null &&
    value !== null &&
    parentElementOf(label) === parentElementOf(value) &&
    tagOf(label) !== tagOf(value) &&
    /^\s*\p{Lu}\p{Ll}{2}[^\d]*\p{Ll}$/u.test(one.data) &&
    /^[\p{L}\d]{4}/u.test(other.data)
  );
}

/** A word may stand letter by letter, each in a box of its own: what touches on the screen is one word. */
function touch(one: Text, other: Text): boolean {
  const range = newRange();
  range.setStart(one, one.length - 1);
  range.setEnd(other, 1);
  const [before, after] = range.getClientRects();
  // Without boxes, as in what is folded away, nothing is known to touch.
  return Math.abs((before?.right ?? NaN) - (after?.left ?? NaN)) < TOUCHING;
}
/** Pixels of style. */
const TOUCHING = 1;
