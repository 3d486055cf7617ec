import type { PageAnswer } from '../messages';
import type { Segment } from './page-text';

/** What the overlay, injected later, offers the detector of the same frame. */
export interface Overlay {
  /** `segments` are those of the text that was explained; `frame`: the one whose notice it is, null: this one’s. */
  show(answer: PageAnswer, segments: readonly Segment[], frame: number | null): void;
  /** Takes away all that is drawn. */
  clear(): void;
  /** Takes panel and marks away until the page's address changes or `unfold` brings them back. */
  dismiss(): void;
  /** Closed by the person, at this address. */
  readonly isClosed: boolean;
  /** Shows the panel again, unfolded and with the focus. False where there is nothing to show. */
  unfold(): boolean;
  /** Scrolls to the words of a mark and hangs its note there. */
  goToMark(mark: string): void;
  closeNote(): void;
  /** True when the page took away a node that carries a mark. */
  readonly hasLostMarks: boolean;
  /** Paints the same marks on other nodes; offsets of `segments` are those of the text that was explained. */
  redraw(segments: readonly Segment[]): void;
  /** The node of ours that stands in the page; null where none does. */
  readonly host: Element | null;
}

/** Shared by our scripts in one frame's isolated world; the page cannot see it. */
export interface Handle {
  overlay: Overlay | null;
  /** The person wants nothing of ours here until the page is loaded anew, also of an overlay that comes later. */
  isHidden: boolean;
  /** Ends everything: observers, nodes, highlights. */
  stop: AbortController;
}

const KEY = 'ponyatno';
const world = globalThis as { [KEY]?: Handle };

/** The handle of this frame, stopped or not; undefined where there was none yet. */
export const currentHandle = (): Handle | undefined => world[KEY];

/** Makes the frame's handle anew; null where one stands already and was not stopped. */
export function newHandle(): Handle | null {
  const old = world[KEY];
  if (old && !old.stop.signal.aborted) return null;
  const handle: Handle = { overlay: null, isHidden: false, stop: new AbortController() };
  world[KEY] = handle;
  return handle;
}
