/** What a key says of itself; the fields of a `KeyboardEvent` that count. */
export type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const PRESSES = 3;
/** From the first press to the last. Hands that shake are slow. */
const WITHIN_MS = 5_000;

/** A count of presses. */
export interface TripleShift {
  /** @param at milliseconds of any clock that only goes on. True at the press that is the third. */
  press(key: Press, at: number): boolean;
  /** Something else was done in between: a click, a turn of the wheel. */
  forget(): void;
}

/**
 * Counts presses of Shift alone. Another key between begins anew: a capital letter is no press. Nor is Shift beside
 * Alt, Ctrl or the system's key: so the layout is switched.
 */
export function countTripleShift(): TripleShift {
  let presses: number[] = [];
  const forget = () => {
    presses = [];
  };
  const press = ({ key, repeat, altKey, ctrlKey, metaKey }: Press, at: number): boolean => {
    if (key !== 'Shift' || altKey || ctrlKey || metaKey) {
      forget();
      return false;
    }
    if (repeat) return false;
    presses = [...presses.filter((before) => at - before < WITHIN_MS), at];
    if (presses.length < PRESSES) return false;
    forget();
    return true;
  };
  return { press, forget };
}

/**
 * Calls `onHide` when Shift is pressed three times, wherever the focus is. Not Esc: it stops page loads. Only listens:
 * the page gets every key as it was. Keys that a script makes up do not count; `signal` ends it.
 */
export function watchTripleShift(target: EventTarget, onHide: () => void, signal?: AbortSignal): void {
  const count = countTripleShift();
  const options = { capture: true, passive: true, ...(signal ? { signal } : {}) };
  target.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && count.press(event as KeyboardEvent, event.timeStamp)) onHide();
    },
    options,
  );
  for (const type of ['pointerdown', 'wheel']) target.addEventListener(type, count.forget, options);
}
