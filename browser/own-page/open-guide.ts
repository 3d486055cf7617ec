import browser from '../extension-api';
import { type Handover, leaveText } from '../handover';

/** Opens a place of the guide in a tab of its own; `text` goes by memory and is gone once read. */
export async function openGuide(place: string, text: Handover | null = null): Promise<void> {
  if (text) await leaveText(text);
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${place}`) });
}
