/** The places of the guide. Addresses and titles say nothing to a bystander but «Понятно». */
export const SCREENS = [
  'home',
  'welcome',
  'explanation',
  'questions',
  'answer',
  'deadlines',
  'forms',
  'form',
  'detention',
  'where',
  'settings',
] as const;
export type ScreenName = (typeof SCREENS)[number];

export interface Place {
  screen: ScreenName;
  /** What stands after the slash: an id, or nothing. */
  detail: string;
}

/** The place an address names, `#form/court-claim`; whatever is not known is the start. Never throws. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = hash.replace(/^#\/?/, '').split('/');
  const screen = SCREENS.find((known) => known === name);
  return screen ? { screen, detail: decode(rest.join('/')) } : { screen: 'home', detail: '' };
}

/** Put on the heading an address leads to, for `Shell` to find: `<h2 {...TARGET}>`. */
export const TARGET = { 'data-target': true, tabIndex: -1 } as const;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Places with a line in the menu, in its order. */
export const MENU = [
  'home',
  'detention',
  'explanation',
  'questions',
  'deadlines',
  'forms',
  'where',
  'settings',
] as const;

/** The line of the menu a screen belongs to. */
export function menuOf(screen: ScreenName): (typeof MENU)[number] | null {
  if (screen === 'answer') return 'questions';
  if (screen === 'form') return 'forms';
  return MENU.find((item) => item === screen) ?? null;
}
