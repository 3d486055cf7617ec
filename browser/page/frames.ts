import { isVisible } from './dom';

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
