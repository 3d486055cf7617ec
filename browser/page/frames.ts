import { isVisible } from './dom';
import { every } from './every';

/**
 * Gives a question: has a frame right inside this one been taken out since it was asked last?
 * Frames are compared and nothing is asked of them: Firefox throws at any word to a window that is dead.
 */
export function watchFrames(): () => boolean {
  let inside: Window[] = [];
  return () => {
    const before = inside;
    inside = Array.from(window as ArrayLike<Window>);
    return before.some((frame) => !inside.includes(frame));
  };
}

/** True in a frame of the same site that the page around it does not show. */
export function isHiddenFrame(): boolean {
  try {
    return frameElement !== null && !isVisible(frameElement);
  } catch {
    return false;
  }
}

/** Calls `look` twice a second in a frame: what is around it shows and hides it without a word. */
export function watchHiding(look: () => void, signal: AbortSignal): void {
  if (self !== top) every(LOOK_MS, look, signal);
}
const LOOK_MS = 500;
