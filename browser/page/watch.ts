import { listen } from './listen';

/** No check sooner than this after a change: pages change in bursts. */
const QUIET_MS = 300;
/** A page that never stops changing is checked all the same, this often at most. */
const LONGEST_WAIT_MS = 1_500;
/** A check that took long is followed by a pause this many times as long, so that we take a few percent at most. */
const PAUSE_FACTOR = 20;

/**
 * Calls `check` once, then after the page has changed, something may have been shown or hidden in it, a frame in it has
 * loaded or it has moved to another address without a reload.
 * In the observer itself a change is only noted, and `atOnce` is called, which must be cheap.
 * @param ours tells whether a change is our own and does not count
 */
export function watchPage(
  check: () => void,
  atOnce: () => void,
  ours: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince = 0;
  let notBefore = 0;
  const run = () => {
    timer = undefined;
    waitingSince = 0;
    if (signal.aborted) return;
    const began = performance.now();
    check();
    const took = performance.now() - began;
    notBefore = performance.now() + took * PAUSE_FACTOR;
  };
  const note = () => {
    const now = performance.now();
    waitingSince ||= now;
    const due = Math.max(Math.min(now + QUIET_MS, waitingSince + LONGEST_WAIT_MS), notBefore);
    if (timer !== undefined) {
      // Already planned: a storm of changes moves it no further than the longest wait.
      if (now + QUIET_MS > waitingSince + LONGEST_WAIT_MS) return;
      clearTimeout(timer);
    }
    timer = setTimeout(run, Math.max(0, due - now));
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (!ours(record.target)) {
        atOnce();
        note();
        return;
      }
    }
  });
  // The document, not its root: a page may put another root in its place.
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: 'hidden open aria-hidden aria-expanded aria-selected data-state class style'.split(' '),
  });
  // What a style sheet alone shows or hides changes no node: a box that fades, a checkbox that opens a letter.
  const onEvent = ({ target }: Event) => !(target instanceof Node && ours(target)) && note();
  listen('transitionend animationend toggle change click', onEvent, signal);
  // The Navigation API works in our isolated world; patching `history` from here would do nothing.
  // Where there is none, the window is listened to and never says it.
  const { navigation } = window as { navigation?: EventTarget };
  listen('currententrychange', note, signal, navigation);
  // A frame in which something else was loaded: for the page around it nothing has changed. No window hears of it.
  const onLoad = ({ target }: Event) => target instanceof HTMLIFrameElement && note();
  listen('load', onLoad, signal, document);
  listen('popstate hashchange', note, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  run();
}
