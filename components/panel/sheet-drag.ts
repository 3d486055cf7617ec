import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** Where the panel is a sheet from below; the same width as in sheet.css. */
const SHEET = '(max-width: 639.98px)';
/** Movement under this is a tap with an unsteady finger. */
const SLACK = 6;
/** Let go this far down, or this part of the sheet's height, and it folds. */
const FAR = 120;
const FAR_PART = 0.3;
/** A flick folds it sooner: this far within this time. */
const FLICK = 30;
const FLICK_MS = 250;
/** A click this soon after the finger let go comes from the same finger. */
const SAME_FINGER_MS = 100;

interface Drag {
  pointer: number;
  y: number;
  at: number;
  /** The sheet follows, and the buttons under the finger are not pressed any more. */
  moving: boolean;
}

type HeadEvent = PointerEvent & { currentTarget: HTMLElement };

/** Listeners of the sheet's head. */
export interface SheetDrag {
  onPointerDown: (event: HeadEvent) => void;
  onPointerMove: (event: HeadEvent) => void;
  onPointerUp: (event: HeadEvent) => void;
  onPointerCancel: (event: HeadEvent) => void;
  onClickCapture: (event: Event) => void;
}

/**
 * Lets the sheet be dragged down by its head with a finger or the mouse: it follows, and folds when let go far enough
 * down or with a flick; else it goes back. A panel docked at the side does not move. Taps stay with the buttons.
 */
export function useSheetDrag(sheet: RefObject<HTMLElement | null>, onFold: () => void): SheetDrag {
  const drag = useRef<Drag | null>(null);
  const letGoAt = useRef(Number.NEGATIVE_INFINITY);
  const settle = () => {
    drag.current = null;
    sheet.current?.removeAttribute('data-dragged');
    sheet.current?.style.removeProperty('transform');
  };

  return {
    onPointerDown: (event) => {
      const { pointerId, clientY, timeStamp, target } = event;
      if (!event.isPrimary || event.button !== 0 || !matchMedia(SHEET).matches) return;
      drag.current = { pointer: pointerId, y: clientY, at: timeStamp, moving: false };
      // A captured press would click the head and not the button.
      if (!(target as Element).closest('button')) event.currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: (event) => {
      const now = drag.current;
      if (now?.pointer !== event.pointerId) return;
      // The mouse was let go outside the window or the head.
      if (event.buttons === 0) return settle();
      const down = event.clientY - now.y;
      if (!now.moving) {
        if (Math.abs(down) < SLACK) return;
        now.moving = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        sheet.current?.setAttribute('data-dragged', '');
      }
      sheet.current?.style.setProperty('transform', `translateY(${Math.max(0, down)}px)`);
    },
    onPointerUp: (event) => {
      const now = drag.current;
      if (now?.pointer !== event.pointerId) return;
      const down = event.clientY - now.y;
      const far = Math.min(FAR, (sheet.current?.offsetHeight || FAR) * FAR_PART);
      const isFlick = down >= FLICK && event.timeStamp - now.at <= FLICK_MS;
      settle();
      if (!now.moving) return;
      letGoAt.current = event.timeStamp;
      if (down >= far || isFlick) onFold();
    },
    onPointerCancel: (event) => {
      if (drag.current?.pointer === event.pointerId) settle();
    },
    // A finger that let go of the sheet over a button did not press it.
    onClickCapture: (event) => {
      if (event.timeStamp - letGoAt.current > SAME_FINGER_MS) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
