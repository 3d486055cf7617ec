import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A ref to what takes the focus once `state` has changed, for buttons that go when they are pressed: without it the
 * keyboard would start anew at the top of the page. On first sight the focus stays where it is.
 */
export function useFocusAfter<Part extends HTMLElement>(state: unknown): RefObject<Part | null> {
  const part = useRef<Part>(null);
  const seen = useRef(state);
  useEffect(() => {
    if (seen.current !== state) part.current?.focus();
    seen.current = state;
  }, [state]);
  return part;
}

/**
 * The same where what the press changes may also change by itself, or by a field that has the focus: the part takes the
 * focus only once the second of the pair was called, in the press.
 */
export function useFocusAfterPress<Part extends HTMLElement>(): [RefObject<Part | null>, () => void] {
  const [presses, setPresses] = useState(0);
  return [useFocusAfter<Part>(presses), () => setPresses((before) => before + 1)];
}
