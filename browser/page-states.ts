import type { Explanation } from '../explanation/types';
import type { NoticeKind } from '../notice/vocabulary';
import browser from './extension-api';
import type { PageText, TextItem } from './messages';

/** What the background knows of a tab: the outcome, never the text. Lives in the browser’s memory. */
export interface PageState {
  /** topic: no notice, but its subject. none: not even that. */
  outcome: Explanation['outcome'] | 'topic';
  kind: NoticeKind;
  /** The kind the person has chosen on the page, null when we read it ourselves. */
  chosenKind: NoticeKind | null;
  frame: number;
  /** Where in the frame’s text the notice stands, null when all of it was read. */
  item: TextItem | null;
}

/**
 * The words of the notice alone: what lies beside it in a list must not lend it a day or a place. Popup and guide read
 * these, and so come to what the panel says.
 */
export function noticeText({ text }: PageText, state: PageState | null): string {
  return state?.item ? text.slice(state.item.start, state.item.end) : text;
}

const key = (tab: number): string => `page-${tab}`;

/** What is known of the tab with this number, null where nothing was reported. */
export async function readPageState(tab: number): Promise<PageState | null> {
  const stored = (await browser.storage.session.get(key(tab))) as Record<string, PageState>;
  return stored[key(tab)] ?? null;
}

/** The same where it is what this frame of the tab has told: a notice of another frame is cut from another text. */
export async function readStateOfFrame(tab: number, frame: number): Promise<PageState | null> {
  const state = await readPageState(tab);
  return state?.frame === frame ? state : null;
}

/** Keeps what is known of the tab with this number in place of what was; null forgets it. */
export async function writePageState(tab: number, state: PageState | null): Promise<void> {
  if (state) await browser.storage.session.set({ [key(tab)]: state });
  else await browser.storage.session.remove(key(tab));
}

/** Calls `listener` whenever what is known of a tab changes, for as long as the page that listens stands. */
export function watchPageState(tab: number, listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key(tab) in changes) listener();
  });
}
