import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
