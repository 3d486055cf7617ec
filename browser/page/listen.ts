/**
 * Listens to events on the window, or on `target`, until `signal` ends it; passive, and before the page does.
 * A page that writes itself anew (`document.write`) takes every listener off its document and window, ours too, and
 * leaves observers: with each new root we listen again, which does nothing where we still do.
 * @param types names of events, with spaces between them
 */
export function listen(
  types: string,
  then: (event: never) => void,
  signal: AbortSignal,
  target: EventTarget = window,
): void {
  const add = () => {
    for (const type of types.split(' '))
      target.addEventListener(type, then as EventListener, { capture: true, passive: true, signal });
  };
  add();
  new MutationObserver(add).observe(document, { childList: true });
}
