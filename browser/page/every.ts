/** Calls `look` every `ms` milliseconds until `signal` ends it. */
export function every(ms: number, look: () => void, signal: AbortSignal): void {
  const timer = setInterval(look, ms);
  signal.addEventListener('abort', () => clearInterval(timer));
}
