/**
 * Reads of the page's nodes by the browser's own means. A form's fields shadow its properties
 * (`<input name="children">`), and a form or picture called «body» those of the document: in our world too.
 * For scripts in a page only: the background of Chromium has no nodes and would not start.
 */
// What a script does not use is left out of it.
// @__NO_SIDE_EFFECTS__
function reader<Owner extends object, Value>(prototype: Owner, name: string): (owner: Owner) => Value {
  const own = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => (own ? own.call(owner) : (owner as Record<string, unknown>)[name]) as Value;
}

const { prototype: ofElement } = Element;
const { prototype: ofDocument } = Document;

/** What a node stands in; null for one taken out of the page. */
export const parentOf = reader<Node, Node | null>(Node.prototype, 'parentNode');
/** The same where that is an element; null right under the document or a shadow root. */
export const parentElementOf = reader<Node, Element | null>(Node.prototype, 'parentElement');
/** The elements right inside, live. */
export const childrenOf = reader<Element, HTMLCollection>(ofElement, 'children');
/** How many these are. */
export const childCountOf = reader<Element, number>(ofElement, 'childElementCount');
/** The first of them. */
export const firstChildOf = reader<Element, Element | null>(ofElement, 'firstElementChild');
/** Upper case for HTML. */
export const tagOf = reader<Element, string>(ofElement, 'tagName');
/** Pixels that the content wants, what is scrolled out of sight included. */
export const scrollHeightOf = reader<Element, number>(ofElement, 'scrollHeight');
/** Pixels of it that are in sight at once. */
export const clientHeightOf = reader<Element, number>(ofElement, 'clientHeight');
/** Empty where it has none. */
export const idOf = reader<Element, string>(ofElement, 'id');
/** The body that is shown; null while the page has none. */
export const bodyOf = reader<Document, HTMLElement | null>(ofDocument, 'body');
/** The root that is shown: a page may put another in its place. */
export const rootOf = reader<Document, HTMLElement>(ofDocument, 'documentElement');
/** What has the focus; the host where it is inside a shadow root. */
export const focusedIn = reader<Document, Element | null>(ofDocument, 'activeElement');

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => node instanceof Element;
/** The same for a text node. */
export const isText = (node: Node): node is Text => node instanceof Text;
/** Whether `node` is `outer` or stands in it. */
export const holds = (outer: Node, node: Node | null): boolean => Node.prototype.contains.call(outer, node);
/** An attribute’s words; null where it has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  ofElement.getAttribute.call(element, name);
/** The nearest element from `element` outwards, itself included, that the selector fits. */
export const closest = (element: Element, selector: string): Element | null =>
  ofElement.closest.call(element, selector);
/** Whether there is one. */
export const isInside = (element: Element, selector: string): boolean => closest(element, selector) !== null;
/** Where an element stands in the window, in CSS pixels. */
export const boxOf = (element: Element): DOMRect => ofElement.getBoundingClientRect.call(element);
/** Scrolls the content of a box. */
export const scrollBy = (element: Element, by: ScrollToOptions): void =>
  (ofElement.scrollBy as (by: ScrollToOptions) => void).call(element, by);
/** Scrolls all that is around an element until it is in sight, pages around a frame included. */
export const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  ofElement.scrollIntoView.call(element, how);
/** True where the browser cannot tell. */
export const isVisible = (element: Element): boolean =>
  typeof ofElement.checkVisibility === 'function'
    ? ofElement.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
    : true;
/** Walks through the nodes under `root` that are of the kinds `shown` and pass the filter. */
export const walk = (root: Element, shown: number, filter: NodeFilter): TreeWalker =>
  ofDocument.createTreeWalker.call(document, root, shown, filter);
/** A range of this document; no node is touched. */
export const newRange = (): Range => ofDocument.createRange.call(document);
/** An element that stands nowhere yet. */
export const newElement = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  ofDocument.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
/** All elements of the document that the selector fits, in its order. */
export const findAll = (selector: string): NodeListOf<HTMLElement> =>
  ofDocument.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
/** The topmost element at a point of the window; the host where it is inside a shadow root. Null outside. */
export const elementAt = (x: number, y: number): Element | null => ofDocument.elementFromPoint.call(document, x, y);
