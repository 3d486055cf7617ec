import { beginScroll, centre, isInSight } from './sight';

/** A page that has not scrolled for this long has arrived, or had nowhere to go. */
const REST_MS = 150;
/** A smooth scroll begins no later than this, also on a busy page. */
const LONGEST_START_MS = 1_500;
/** How often words that did not come into sight are brought there: a page may hold its place against us. */
const MOST_TRIES = 3;

/**
 * The walk to words of the page: the time in which it scrolls because we asked it to, and such scrolls close no note.
 * `scrollend` would not do: a box inside the page and the page itself end apart, and a page may scroll in steps.
 */
export class Walk {
  private until = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private onRest: (() => void) | null = null;

  /**
   * @param find the words, as long as they are wanted and there
   * @param onArrival called when they are in sight and the page rests; again if it moved once more on the way
   */
  begin(find: () => Range | null, onArrival: () => void): void {
    let tries = 0;
    this.onRest = () => {
      const words = find();
      if (!words) this.end();
      else if (isInSight(words, 0)) onArrival();
      else if (tries++ < MOST_TRIES) centre(words);
    };
    this.until = performance.now() + LONGEST_START_MS;
    this.wait();
    const words = find();
    if (words) beginScroll(words);
  }

  /** To be told of every scroll that moves the words. True when it belongs to the walk. */
  takes(): boolean {
    const now = performance.now();
    if (!this.onRest || now > this.until) return false;
    this.until = Math.max(this.until, now + 2 * REST_MS);
    this.wait();
    return true;
  }

  end(): void {
    clearTimeout(this.timer);
    this.onRest = null;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onRest?.(), REST_MS);
  }
}
