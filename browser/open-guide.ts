import browser from './extension-api';
import { type Handover, leaveText } from './handover';

/** Opens a place of the guide in a tab of its own; what is handed over goes by memory and is gone once read. */
export async function openGuide(place: string, handover: Handover | null = null): Promise<void> {
  if (handover) await leaveText(handover);
  await browser.tabs.create({ url: browser.runtime.getURL(`/guide.html#${place}`) });
}
