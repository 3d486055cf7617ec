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

export const parentOf = reader<Node, Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = reader<Node, Element | null>(Node.prototype, 'parentElement');
export const childrenOf = reader<Element, HTMLCollection>(ofElement, 'children');
export const childCountOf = reader<Element, number>(ofElement, 'childElementCount');
export const firstChildOf = reader<Element, Element | null>(ofElement, 'firstElementChild');
/** Upper case for HTML. */
export const tagOf = reader<Element, string>(ofElement, 'tagName');
export const scrollHeightOf = reader<Element, number>(ofElement, 'scrollHeight');
export const clientHeightOf = reader<Element, number>(ofElement, 'clientHeight');
export const idOf = reader<Element, string>(ofElement, 'id');
export const bodyOf = reader<Document, HTMLElement | null>(ofDocument, 'body');
export const rootOf = reader<Document, HTMLElement>(ofDocument, 'documentElement');
export const focusedIn = reader<Document, Element | null>(ofDocument, 'activeElement');

export const isElement = (node: Node): node is Element => node instanceof Element;
export const isText = (node: Node): node is Text => node instanceof Text;
/** Whether `node` is `outer` or stands in it. */
export const holds = (outer: Node, node: Node | null): boolean => Node.prototype.contains.call(outer, node);
export const attributeOf = (element: Element, name: string): string | null =>
  ofElement.getAttribute.call(element, name);
export const closest = (element: Element, selector: string): Element | null =>
  ofElement.closest.call(element, selector);
export const isInside = (element: Element, selector: string): boolean => closest(element, selector) !== null;
export const boxOf = (element: Element): DOMRect => ofElement.getBoundingClientRect.call(element);
export const scrollBy = (element: Element, by: ScrollToOptions): void =>
  (ofElement.scrollBy as (by: ScrollToOptions) => void).call(element, by);
export const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  ofElement.scrollIntoView.call(element, how);
/** True where the browser cannot tell. */
export const isVisible = (element: Element): boolean =>
  typeof ofElement.checkVisibility === 'function'
    ? ofElement.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
    : true;
export const walk = (root: Element, shown: number, filter: NodeFilter): TreeWalker =>
  ofDocument.createTreeWalker.call(document, root, shown, filter);
export const newRange = (): Range => ofDocument.createRange.call(document);
export const newElement = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  ofDocument.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
export const findAll = (selector: string): NodeListOf<HTMLElement> =>
  ofDocument.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
export const elementAt = (x: number, y: number): Element | null => ofDocument.elementFromPoint.call(document, x, y);
