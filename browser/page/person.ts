import { watchTripleShift } from '../triple-shift';

/** What a person does on a page, as far as it concerns what we show there. `target` is what they do it to. */
export interface PersonDoes {
  /** Points at a place of the window, or clicks there. */
  point(x: number, y: number, clicked: boolean): void;
  /** Something has scrolled, by whomever. */
  scrolled(target: EventTarget | null): void;
  /** Does what may scroll the page: turns the wheel, touches, presses a key for it. */
  leads(target: EventTarget | null): void;
  escape(target: EventTarget | null): void;
  /** Presses Shift three times. */
  hide(): void;
}

/** Keys by which a reader scrolls. */
const SCROLLING = /^(?:Arrow|Page|Home|End| )/;

/**
 * Listens to a person while something of ours stands in the page, and only listens: the page gets everything as it was.
 * @returns to be told whether something stands; with false every listener goes, and with it what it had counted
 */
export function heedPerson(does: PersonDoes): (stands: boolean) => void {
  let stop: AbortController | null = null;
  const begin = () => {
    stop?.abort();
    stop = new AbortController();
    listen(does, stop.signal);
  };
  // A page that writes itself anew takes every listener with it, ours too.
  new MutationObserver(() => stop && begin()).observe(document, { childList: true });
  return (stands) => {
    if (stands === Boolean(stop)) return;
    stop?.abort();
    stop = null;
    if (stands) begin();
  };
}

function listen(does: PersonDoes, signal: AbortSignal): void {
  const on = <Type extends keyof WindowEventMap>(type: Type, then: (event: WindowEventMap[Type]) => void) =>
    addEventListener(type, then, { capture: true, passive: true, signal });
  let planned = 0;
  on('mousemove', ({ clientX, clientY }) => {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(() => does.point(clientX, clientY, false));
  });
  on('click', ({ clientX, clientY }) => does.point(clientX, clientY, true));
  on('scroll', ({ target }) => does.scrolled(target));
  // A finger that drags begins with `pointerdown`; in Chromium a scroll bar does, too.
  for (const type of ['wheel', 'pointerdown'] as const) on(type, ({ target }) => does.leads(target));
  on('keydown', ({ key, target, isTrusted }) => {
    if (!isTrusted) return;
    if (key === 'Escape') does.escape(target);
    else if (SCROLLING.test(key)) does.leads(target);
  });
  watchTripleShift(window, does.hide, signal);
}
