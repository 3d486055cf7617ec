import browser from '../extension-api';
import { OPTIONAL_SITES } from '../sites';

/** Registers the detector on the optional sites the browser permits and the user chose; takes it off the others. */
export async function syncOptionalSites(chosen: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const isRegistered = new Set(registered.map(({ id }) => id));
  for (const site of OPTIONAL_SITES) {
    const wanted = chosen.includes(site.id) && (await browser.permissions.contains({ origins: site.matches }));
    if (wanted && !isRegistered.has(site.id)) {
      await browser.scripting.registerContentScripts([
        {
          id: site.id,
          matches: site.matches,
          ...(site.never.length ? { excludeMatches: site.never } : {}),
          js: ['detector.js'],
          runAt: 'document_idle',
          allFrames: true,
          matchOriginAsFallback: true,
        },
      ]);
    } else if (!wanted && isRegistered.has(site.id)) {
      await browser.scripting.unregisterContentScripts({ ids: [site.id] });
    }
  }
}
