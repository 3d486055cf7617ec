import browser from './extension-api';
import type { ToPage } from './messages';

/** Sends a message to our script in one frame of a tab and gives its answer; undefined when nobody of ours is there. */
export async function sendToFrame(tab: number, frame: number, message: ToPage): Promise<unknown> {
  try {
    return (await browser.tabs.sendMessage(tab, message, { frameId: frame })) ?? null;
  } catch {
    return undefined;
  }
}
