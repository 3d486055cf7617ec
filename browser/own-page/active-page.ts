import type { NoticeKind } from '../../notice/vocabulary';
import browser from '../extension-api';
import type { ToldText } from '../messages';
import { noticeText, type PageState, readPageState, readStateOfFrame, watchPageState } from '../page-states';
import { sendToFrame } from '../send-to-frame';
import { HOME, isSignInHost } from '../sites';

/**
 * What stands on the page in the active tab, as far as it may be told.
 * found: our script met a notice (or may have). topic: military registration is spoken of, no notice.
 * nothing: our script runs there and met nothing. unseen: nothing of ours runs there; it can be looked at if asked.
 * refused: the browser lets no script in (store page, PDF viewer, its own pages). sign_in: we never look.
 */
export type ActivePage =
  | { status: 'found'; tab: number; frame: number; outcome: 'notice' | 'unsure' | 'scam'; kind: NoticeKind }
  | { status: 'topic' | 'nothing' | 'unseen'; tab: number }
  | { status: 'refused' | 'sign_in' };

const LOOK_EVERY_MS = 60;
const LOOK_FOR_MS = 1500;
/** A text that was handed in is waited for longer: the worker may have to wake first, and then reads all of it. */
const READ_FOR_MS = 8000;

/** Looks without touching the page: only what our own scripts, where they already run, have told. */
export async function readActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { status: 'refused' };
  // The address is known where the click on our button, or a permission, opened the tab to us.
  const url = addressOf(tab.url);
  if (url && isSignInHost(url.hostname)) return { status: 'sign_in' };
  if (url && !/^(https?|file):$/.test(url.protocol)) return { status: 'refused' };
  const known = await reportedBy(tab.id);
  if (known) return known;
  const answered = await sendToFrame(tab.id, 0, { type: 'text' });
  if (answered === undefined) return { status: 'unseen', tab: tab.id };
  return answered === null ? { status: 'nothing', tab: tab.id } : wordOnText(tab.id);
}

/**
 * Sends the detector into the active tab because the user asked to look there. It needs no permission for the site:
 * the click on our button opened this one tab. Answers once a notice is met; what else is said may be the word of one
 * frame alone, so it is taken after a second and a half.
 */
export async function lookAtPage(tab: number): Promise<ActivePage> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/detector.js'] });
  } catch {
    return { status: 'refused' };
  }
  const known = await awaitWord(tab, LOOK_FOR_MS, ({ status }) => status === 'found');
  if (known) return known;
  const answered = await sendToFrame(tab, 0, { type: 'text' });
  // Nobody answers where our script went in and left again, as at a file of the device: nothing was read there.
  if (answered === undefined) return { status: 'refused' };
  return answered === null ? { status: 'nothing', tab } : wordOnText(tab);
}

/**
 * What is said of a text that the page has handed in and nothing is known of yet: to be read still, or forgotten.
 * refused, where no word comes: something stands there, and only pasting helps.
 */
async function wordOnText(tab: number): Promise<ActivePage> {
  return (await awaitWord(tab, READ_FOR_MS, () => true)) ?? { status: 'refused' };
}

/** What the background has been told of a tab once it is enough, else what there is when `ms` are over. */
async function awaitWord(tab: number, ms: number, isEnough: (page: ActivePage) => boolean): Promise<ActivePage | null> {
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const known = await reportedBy(tab);
    if ((known && isEnough(known)) || waited >= ms) return known;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function reportedBy(tab: number): Promise<ActivePage | null> {
  const state = await readPageState(tab);
  if (!state) return null;
  const { outcome, kind, frame } = state;
  if (outcome === 'notice' || outcome === 'unsure' || outcome === 'scam')
    return { status: 'found', tab, frame, outcome, kind };
  return { status: outcome === 'topic' ? 'topic' : 'nothing', tab };
}

/** Calls `listener` whenever more, or something else, is known of the page in the active tab. */
export async function watchActivePage(listener: () => void): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) watchPageState(tab.id, listener);
}

/** Unfolds the panel on the page. False when there is none, as in quiet mode or where the page drove it out. */
export async function showOnPage(tab: number, frame: number): Promise<boolean> {
  if ((await sendToFrame(tab, 0, { type: 'show' })) === true) return true;
  return frame !== 0 && (await sendToFrame(tab, frame, { type: 'show' })) === true;
}

/**
 * The text in which the notice was met, with the kind chosen for it on the page, for the popup to explain; null when
 * the page does not answer.
 */
export async function textOfPage(
  tab: number,
  frame: number,
): Promise<(ToldText & Pick<PageState, 'chosenKind'>) | null> {
  const text = await sendToFrame(tab, frame, { type: 'text' });
  if (!text || typeof (text as ToldText).text !== 'string') return null;
  const state = await readStateOfFrame(tab, frame);
  return { ...(text as ToldText), text: noticeText(text as ToldText, state), chosenKind: state?.chosenKind ?? null };
}

/** False when the user took back what the manifest asks for: then nothing is seen on mos.ru until it is given again. */
export async function mayReadHome(): Promise<boolean> {
  return browser.permissions.contains({ origins: HOME.matches });
}

function addressOf(url: string | undefined): URL | null {
  try {
    return url ? new URL(url) : null;
  } catch {
    return null;
  }
}
