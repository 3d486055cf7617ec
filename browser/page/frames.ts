import { findAll, isVisible } from './dom';

export interface FrameChange {
  /** A frame right inside this one has been taken out. */
  isLost: boolean;
  /** One was shown or hidden: in it nothing has changed. */
  isShownOrHidden: boolean;
}

/**
 * Gives a question: what has become of the frames right inside this one since it was asked last?
 * Frames are compared and nothing is asked of them: Firefox throws at any word to a window that is dead.
 */
export function watchFrames(): () => FrameChange {
  let inside: Window[] = [];
  let shown: readonly Element[] | null = null;
  return () => {
    const [before, shownBefore] = [inside, shown];
    inside = Array.from(window as ArrayLike<Window>);
    const now = [...findAll('iframe')].filter(isVisible);
    shown = now;
    return {
      isLost: before.some((frame) => !inside.includes(frame)),
      isShownOrHidden:
        shownBefore !== null &&
        (now.length !== shownBefore.length || now.some((frame, at) => frame !== shownBefore[at])),
    };
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
