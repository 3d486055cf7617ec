import type { SettingsShown } from '../components/guide/state';
import type { Lang } from '../law/schema/common';
import browser from './extension-api';
import { takeText } from './handover';

/** All that is ever stored: choices, never anything a person typed, selected or received. */
export interface Settings extends SettingsShown {
  /** The side at which the panel is docked. */
  side: 'left' | 'right';
  /** Ids of the optional sites the user turned on; the browser’s permission is asked as well. */
  sites: string[];
}

/** What holds until a person chooses. */
export const DEFAULT_SETTINGS: Settings = {
  mode: 'page',
  language: 'browser',
  side: 'right',
  calendarTitles: 'neutral',
  sites: [],
};

/** The stored choices; whatever is missing or damaged falls back to its default. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(null)) as Record<string, unknown>;
  return checkSettings(stored);
}

/** Turns whatever was stored into settings: an unknown value becomes the default. */
export function checkSettings(stored: Record<string, unknown>): Settings {
  const oneOf = <T extends string>(value: unknown, known: readonly T[], fallback: T): T =>
    known.find((item) => item === value) ?? fallback;
  return {
    mode: oneOf(stored.mode, ['page', 'quiet'], DEFAULT_SETTINGS.mode),
    language: oneOf(stored.language, ['ru', 'en', 'browser'], DEFAULT_SETTINGS.language),
    side: oneOf(stored.side, ['left', 'right'], DEFAULT_SETTINGS.side),
    calendarTitles: oneOf(stored.calendarTitles, ['neutral', 'plain'], DEFAULT_SETTINGS.calendarTitles),
    sites: Array.isArray(stored.sites) ? stored.sites.filter((site) => typeof site === 'string') : [],
  };
}

/** Stores the choices named and leaves the others as they are. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/**
 * Calls `listener` with the new settings, and the keys whose values have changed, whenever a choice changes anywhere.
 * Returns a function that ends it.
 */
export function watchSettings(listener: (settings: Settings, changed: ReadonlySet<string>) => void): () => void {
  const onChange = (changes: Changes, area: string) => {
    if (area !== 'local') return;
    const isChanged = (key: string) =>
      JSON.stringify(changes[key]?.oldValue) !== JSON.stringify(changes[key]?.newValue);
    const changed = new Set(Object.keys(changes).filter(isChanged));
    void readSettings().then((settings) => listener(settings, changed));
  };
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}

/** The language of the interface: the user’s choice, else the browser’s, Russian for anything but English. */
export function languageOf(settings: Settings, uiLanguage: string = browser.i18n.getUILanguage()): Lang {
  if (settings.language !== 'browser') return settings.language;
  return /^en\b/i.test(uiLanguage) ? 'en' : 'ru';
}

/**
 * Forgets every choice and everything that waits to be read once. What open pages were found to be, never a text, goes
 * with the pages: while their panels stand, the popup must not deny them.
 */
export async function wipeEverything(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), takeText()]);
}
