import { every } from './every';
import { listen } from './listen';

const MINUTE_MS = 60_000;

/**
 * Calls `look` whenever a person may see the page on another day than before: before their eyes all night, or back
 * after it. Whether the day is another one `look` finds out itself.
 */
export function watchDay(look: () => void, signal: AbortSignal): void {
  listen('visibilitychange focus', look, signal);
  every(MINUTE_MS, look, signal);
}
