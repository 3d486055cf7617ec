import { beginScroll, centre, isInSight } from './sight';

/** A page that has not scrolled for this long has arrived, or had nowhere to go. */
const REST_MS = 150;
/** A smooth scroll begins no later than this, also on a busy page. */
const LONGEST_START_MS = 1_500;
/** How often words that did not come into sight are brought there: a page may hold its place against us. */
const MOST_TRIES = 3;

/**
 * The walk to words of the page: the time in which it scrolls because we asked it to, and such scrolls close no note.
 * It never goes against the reader, who ends it by scrolling; after the arrival it scrolls nothing any more.
 * `scrollend` would not do: a box inside the page and the page itself end apart, and a page may scroll in steps.
 */
export class Walk {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private onRest: (() => void) | null = null;

  /**
   * @param find the words, as long as they are wanted and there
   * @param onArrival called when they are in sight and the page rests; again if it moved once more on the way
   * @param onLost called when they did not come into sight, or went out of it again
   */
  begin(find: () => Range | null, onArrival: () => void, onLost: () => void): void {
    const until = performance.now() + LONGEST_START_MS;
    let tries = 0;
    let hasArrived = false;
    this.onRest = () => {
      const words = find();
      const left = until - performance.now();
      if (words && isInSight(words, 0)) {
        hasArrived = true;
        onArrival();
        if (left > 0) this.wait(left);
        else this.end();
      } else if (words && !hasArrived && tries++ < MOST_TRIES) {
        centre(words);
        this.wait(REST_MS);
      } else {
        this.end();
        onLost();
      }
    };
    this.wait(REST_MS);
    const words = find();
    if (words) beginScroll(words);
  }

  /** To be told of every scroll that moves the words. True when it belongs to the walk. */
  takes(): boolean {
    if (this.onRest) this.wait(REST_MS);
    return this.onRest !== null;
  }

  end(): void {
    clearTimeout(this.timer);
    this.onRest = null;
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onRest?.(), ms);
  }
}
