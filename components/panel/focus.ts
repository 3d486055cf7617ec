import type { RefObject } from 'preact';

/** What has the focus inside our own root: a closed shadow root shows `document` only its host. */
function focusedIn(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}

export function hasFocus(element: Element): boolean {
  const focused = focusedIn(element);
  return focused !== null && element.contains(focused);
}

/** Moves the focus without moving the page under us. */
export function focusOn(ref: RefObject<HTMLElement | null>): void {
  ref.current?.focus({ preventScroll: true });
}
