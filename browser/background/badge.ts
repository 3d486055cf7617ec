import browser from '../extension-api';
import type { PageState } from '../page-states';

/** Signs that say nothing to a bystander. */
const SIGNS: Record<PageState['outcome'], { text: string; colour: string }> = {
  notice: { text: '!', colour: '#0b7a75' },
  scam: { text: '!', colour: '#b3261e' },
  unsure: { text: '?', colour: '#8a6100' },
  topic: { text: '·', colour: '#5b6670' },
  none: { text: '', colour: '#5b6670' },
};

/** Shows the outcome on the toolbar button of one tab; null clears it. A tab that is gone is no error. */
export async function showBadge(tab: number, outcome: PageState['outcome'] | null): Promise<void> {
  const sign = SIGNS[outcome ?? 'none'];
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: sign.colour });
    await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId: tab, text: sign.text });
  } catch {
    // The tab was closed in between.
  }
}
