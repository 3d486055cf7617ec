import { useRef } from 'preact/hooks';

/** Three presses of Shift within this time. */
const WINDOW_MS = 1_500;

/** Watches keys for Shift pressed three times, with no other key between. */
export function useTripleShift(onHide: (() => void) | undefined): (event: KeyboardEvent) => void {
  const presses = useRef<number[]>([]);
  return (event) => {
    if (event.key !== 'Shift') {
      presses.current = [];
      return;
    }
    if (event.repeat || !onHide) return;
    const now = event.timeStamp;
    presses.current = [...presses.current.filter((at) => now - at < WINDOW_MS), now];
    if (presses.current.length < 3) return;
    presses.current = [];
    onHide();
  };
}
