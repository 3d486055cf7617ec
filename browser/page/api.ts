import type { Browser } from 'webextension-polyfill';

// Of the global and not of the window: in Firefox a script in a page has its own APIs there alone.
const scope = globalThis as { browser?: Browser; chrome?: Browser };
/**
 * The few extension APIs a script in a page needs, without the polyfill's 10 kB.
 * Both browsers answer `sendMessage` with a promise in MV3. A use may throw once the extension has gone.
 */
export const pageApi = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as Browser;

/** False once the extension was updated or removed under the page: then everything of ours must go. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(pageApi.runtime?.id);
  } catch {
    return false;
  }
}
