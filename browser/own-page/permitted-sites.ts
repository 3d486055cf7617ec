import type { SiteChoice } from '../../components/guide/state';
import browser from '../extension-api';
import { readSettings, writeSettings } from '../settings';
import { HOME, OPTIONAL_SITES } from '../sites';

/** The sites a user can turn on. One is on only if both the choice and the browser’s permission stand. */
export async function readSiteChoices(): Promise<SiteChoice[]> {
  const { sites } = await readSettings();
  return Promise.all(
    OPTIONAL_SITES.map(async ({ id, name, matches }) => ({
      id,
      name,
      on: sites.includes(id) && (await browser.permissions.contains({ origins: matches })),
    })),
  );
}

/**
 * Turns a site on or off. To be called straight from the click: browsers show their question only inside a user's
 * gesture, so nothing is awaited before it. False when the user said no.
 */
export function chooseSite(id: string, on: boolean): Promise<boolean> {
  const site = OPTIONAL_SITES.find((candidate) => candidate.id === id);
  if (!site) return Promise.resolve(false);
  const asked = on
    ? browser.permissions.request({ origins: site.matches })
    : browser.permissions.remove({ origins: site.matches }).then(
        () => true,
        () => true,
      );
  return asked.then(
    async (granted) => {
      if (!granted) return false;
      const { sites } = await readSettings();
      await writeSettings({ sites: [...sites.filter((other) => other !== id), ...(on ? [id] : [])] });
      return true;
    },
    () => false,
  );
}

/** Takes every optional permission back; part of «стереть всё». */
export async function leaveAllSites(): Promise<void> {
  await browser.permissions
    .remove({ origins: OPTIONAL_SITES.flatMap(({ matches }) => matches) })
    .catch(() => undefined);
}

/** Asks again for the permission of the home site, where the user or the browser took it back. Call from the click. */
export function askForHome(): Promise<boolean> {
  return browser.permissions.request({ origins: HOME.matches }).catch(() => false);
}
