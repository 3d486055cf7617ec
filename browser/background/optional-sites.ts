import browser from '../extension-api';
import { readSettings } from '../settings';
import { hostsOfSite, OPTIONAL_SITES } from '../sites';
import { tellEveryPage } from './pages';

let last: Promise<void> = Promise.resolve();

/**
 * Registers the detector on the optional sites the browser permits and the user chose; takes it off the others, also
 * where a page of them is open: what runs there already would go on reading. A permission and a choice come at the
 * same time: two runs at once would register the same id twice, so one waits and then looks for itself what is
 * chosen.
 */
export function syncOptionalSites(): Promise<void> {
  last = last.then(sync, sync);
  return last;
}

async function sync(): Promise<void> {
  const { sites: chosen } = await readSettings();
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
      await tellEveryPage({ type: 'leave', hosts: hostsOfSite(site) });
    }
  }
}
