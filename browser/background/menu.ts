import type { Menus, Tabs } from 'webextension-polyfill';
import { judgeHost } from '../../notice/source/index';
import browser from '../extension-api';
import { handoverOf, leaveText } from '../handover';
import { openGuide } from '../open-guide';
import { selectedText } from '../page/selection';
import { sendToFrame } from '../send-to-frame';

const ITEM = 'explain';
let making: Promise<void> | null = null;

/**
 * Makes the menu entry. Run at install and at start-up: browsers lose entries now and then; two runs at once would
 * make the same id twice, so they share one promise.
 */
export function makeMenu(): Promise<void> {
  making ??= (async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: ITEM,
      title: browser.i18n.getMessage('menuExplain'),
      contexts: ['selection', 'page', 'frame', 'editable', 'link', 'image'],
    });
  })().finally(() => {
    making = null;
  });
  return making;
}

/** «Объяснить уведомление»: the selection goes to the popup, or to the guide tab where no popup can be opened. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId !== ITEM) return;
  const text = await selectionOf(info, tab);
  const host = senderHost(info.frameUrl ?? info.pageUrl);
  await leaveText(handoverOf(text, { host, problem: text.trim() === '' ? 'nothing_selected' : null }));
  try {
    await browser.action.openPopup();
  } catch {
    await openGuide('explanation');
  }
}

/**
 * The whole selection with its line breaks. The frame's own script is asked first, then a script is sent in; what the
 * browser itself hands over comes last: Chromium drops its line breaks, Firefox cuts it at 16,384 characters.
 */
async function selectionOf(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<string> {
  const given = info.selectionText ?? '';
  if (tab?.id === undefined || tab.id < 0) return given;
  const frame = info.frameId ?? 0;
  const told = await sendToFrame(tab.id, frame, { type: 'selection' });
  if (typeof told === 'string' && told.trim() !== '') return told;
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frame] },
      func: selectedText,
    });
    if (typeof result?.result === 'string' && result.result.trim() !== '') return result.result;
  } catch {
    // A store page, a PDF, a frame of another site: what the browser gave must do.
  }
  return given;
}

/**
 * The page's host where it says something of the sender: a state site, or one that imitates it. People read messages
 * in web mail and messengers too, and those are no senders.
 */
function senderHost(address: string | undefined): string | null {
  try {
    const host = address ? new URL(address).hostname : '';
    return host && judgeHost(host).verdict !== 'unknown' ? host : null;
  } catch {
    return null;
  }
}
