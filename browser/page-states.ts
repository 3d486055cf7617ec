import type { Explanation } from '../explanation/types';
import type { NoticeKind } from '../notice/vocabulary';
import browser from './extension-api';

/** What the background knows of a tab: the outcome, never the text. Lives in the browser’s memory. */
export interface PageState {
  outcome: Explanation['outcome'] | 'topic';
  kind: NoticeKind;
  frame: number;
}

const key = (tab: number): string => `page-${tab}`;

export async function readPageState(tab: number): Promise<PageState | null> {
  const stored = (await browser.storage.session.get(key(tab))) as Record<string, PageState>;
  return stored[key(tab)] ?? null;
}

export async function writePageState(tab: number, state: PageState | null): Promise<void> {
  if (state) await browser.storage.session.set({ [key(tab)]: state });
  else await browser.storage.session.remove(key(tab));
}
