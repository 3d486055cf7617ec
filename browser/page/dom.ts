/**
 * Reads of the page's nodes by the browser's own means. A form's fields shadow its properties
 * (`<input name="children">`), and a form or picture called «body» those of the document: in our world too.
 * For scripts in a page only: the background of Chromium has no nodes and would not start.
 */
function reader<Owner extends object, Value>(prototype: Owner, name: string): (owner: Owner) => Value {
  const own = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (owner) => (own ? own.call(owner) : (owner as Record<string, unknown>)[name]) as Value;
}

export const parentOf = reader<Node, Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = reader<Node, Element | null>(Node.prototype, 'parentElement');
export const childrenOf = reader<Element, HTMLCollection>(Element.prototype, 'children');
export const childCountOf = reader<Element, number>(Element.prototype, 'childElementCount');
export const firstChildOf = reader<Element, Element | null>(Element.prototype, 'firstElementChild');
/** Upper case for HTML. */
export const tagOf = reader<Element, string>(Element.prototype, 'tagName');
export const scrollHeightOf = reader<Element, number>(Element.prototype, 'scrollHeight');
export const clientHeightOf = reader<Element, number>(Element.prototype, 'clientHeight');
export const idOf = reader<Element, string>(Element.prototype, 'id');
export const bodyOf = reader<Document, HTMLElement | null>(Document.prototype, 'body');
export const rootOf = reader<Document, HTMLElement>(Document.prototype, 'documentElement');
export const focusedIn = reader<Document, Element | null>(Document.prototype, 'activeElement');

export const isElement = (node: Node): node is Element => node instanceof Element;
export const isText = (node: Node): node is Text => node instanceof Text;
/** Whether `node` is `outer` or stands in it. */
export const holds = (outer: Node, node: Node | null): boolean => Node.prototype.contains.call(outer, node);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
export const isInside = (element: Element, selector: string): boolean =>
  Element.prototype.closest.call(element, selector) !== null;
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const scrollBy = (element: Element, by: ScrollToOptions): void =>
  (Element.prototype.scrollBy as (by: ScrollToOptions) => void).call(element, by);
export const scrollIntoView = (element: Element, how: ScrollIntoViewOptions): void =>
  Element.prototype.scrollIntoView.call(element, how);
/** True where the browser cannot tell. */
export const isVisible = (element: Element): boolean =>
  typeof Element.prototype.checkVisibility === 'function'
    ? Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
    : true;
export const walk = (root: Element, shown: number, filter: NodeFilter): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, shown, filter);
export const newRange = (): Range => Document.prototype.createRange.call(document);
export const newElement = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag): HTMLElementTagNameMap[Tag] =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
export const findAll = (selector: string): NodeListOf<HTMLElement> =>
  Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>;
export const elementAt = (x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(document, x, y);
