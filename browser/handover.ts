import type { PlainDate } from '../law/schema/common';
import type { Channel, NoticeKind } from '../notice/vocabulary';
import browser from './extension-api';

/** A text on its way from a click to the popup or the guide tab. Kept in memory by the browser, gone once read. */
export interface Handover {
  /** Empty: there is none, what is handed over is the wish to print the place that is opened. */
  text: string;
  host: string | null;
  channel: Channel | null;
  /** The kind the person has chosen for it; null: it is read as it is. */
  chosenKind: NoticeKind | null;
  /** The day from which «завтра» in it is counted; null: the day it comes. */
  readOn: PlainDate | null;
  /** Why there is no text, for the sentence to show. */
  problem: 'nothing_selected' | 'refused' | null;
  print: boolean;
}

/** A handover of `text`, with what is known of it besides; without more a text that came by itself, as when pasted. */
export function handoverOf(text: string, more: Partial<Omit<Handover, 'text'>> = {}): Handover {
  return { text, host: null, channel: null, chosenKind: null, readOn: null, problem: null, print: false, ...more };
}

/** To print the place of the guide that is opened with it. */
export const PRINT_ONLY: Handover = handoverOf('', { print: true });

const KEY = 'handover';

/** Leaves a text to be taken once; one that still waits is replaced. */
export async function leaveText(handover: Handover): Promise<void> {
  await browser.storage.session.set({ [KEY]: handover });
}

/** The waiting text, or null. It is removed before it is returned: a second call finds nothing. */
export async function takeText(): Promise<Handover | null> {
  const stored = (await browser.storage.session.get(KEY)) as { [KEY]?: Handover };
  await browser.storage.session.remove(KEY);
  return stored[KEY] ?? null;
}
