// What the tests look at: the marks, the panel, the badge, and whether the page is as it was.
import type { Frame, Page } from 'puppeteer-core';
import type { PageText } from '../../browser/messages';
import type { PageState } from '../../browser/page-states';
import { type Marked, UNSEEN } from '../pages/judge-marks';
import { type Driver, until } from './drive/driver';

declare const browser: typeof chrome | undefined;
declare const chrome: {
  storage: {
    session: { get(key: null): Promise<Record<string, unknown>> };
    local: { set(what: object): Promise<void> };
  };
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object, options: { frameId: number }): Promise<unknown>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
};

/** What the background holds of the active tab; null when nothing was told. */
export const stateOf = (driver: Driver): Promise<PageState | null> =>
  driver.background.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    const all = await api.storage.session.get(null);
    return (all[`page-${tab?.id}`] ?? null) as PageState | null;
  });

export const badgeOf = (driver: Driver): Promise<string> =>
  driver.background.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return tab ? api.action.getBadgeText({ tabId: tab.id }) : '';
  });

/** The text our script in the active tab has collected, as the background would get it; null when it has none. */
export const collectedText = async (driver: Driver): Promise<string | null> =>
  (await collectedPage(driver))?.text ?? null;

/** The same with the items of the page; null when the active tab has no script of ours. */
export const collectedPage = (driver: Driver): Promise<PageText | null> =>
  driver.background.evaluate(async () => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    if (!tab) return null;
    const answer = await api.tabs.sendMessage(tab.id, { type: 'text' }, { frameId: 0 }).catch(() => null);
    return answer as PageText | null;
  });

export const setMode = (driver: Driver, mode: 'page' | 'quiet'): Promise<void> =>
  driver.background.evaluate(async (wanted: string) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    await api.storage.local.set({ mode: wanted });
  }, mode);

export const setZoom = (driver: Driver, factor: number): Promise<void> =>
  driver.background.evaluate(async (wanted: number) => {
    const api = typeof browser === 'undefined' ? chrome : browser;
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab) await api.tabs.setZoom(tab.id, wanted);
  }, factor);

/** Reads the painted highlights, character by character. */
export async function readMarks(frame: Frame | Page): Promise<Marked> {
  const raw = await frame.evaluate(() => {
    const covered = new Map<Node, [number, number][]>();
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const { startContainer, startOffset, endContainer, endOffset } = range as Range;
        if (startContainer !== endContainer) throw new Error('a mark leaves its node');
        covered.set(startContainer, [...(covered.get(startContainer) ?? []), [startOffset, endOffset]]);
      }
    }
    let text = '';
    let marked = '';
    let inside = '';
    // A form or picture of the page may bear the names of the document's own properties.
    const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document) as HTMLElement;
    const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || Element.prototype.closest.call(parent, 'script, style')) continue;
      const data = (node as Text).data;
      const ranges = covered.get(node) ?? [];
      text += data;
      inside += (Element.prototype.closest.call(parent, '[data-notice]') ? '1' : '0').repeat(data.length);
      for (let at = 0; at < data.length; at += 1)
        marked += ranges.some(([from, to]) => at >= from && at < to) ? '1' : '0';
    }
    return { text, marked, inside, names: [...CSS.highlights.keys()] };
  });
  const letters: string[] = [];
  const result: Marked = { text: '', marked: [], inside: [], names: raw.names };
  for (let at = 0; at < raw.text.length; at += 1) {
    const character = raw.text[at] as string;
    if (character.search(UNSEEN) === 0) continue;
    const isSpace = /\s/.test(character);
    if (isSpace && letters.at(-1) === ' ') continue;
    letters.push(isSpace ? ' ' : character);
    result.marked.push(raw.marked[at] === '1');
    result.inside.push(raw.inside[at] === '1');
  }
  result.text = letters.join('');
  return result;
}

/** Whether the panel can be seen and touched, and what it says. */
export interface SeenPanel {
  title: string;
  width: number;
  height: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  fontSize: number;
  /** The window's size, and whether the panel's middle belongs to it and not to something above. */
  window: { width: number; height: number };
  onTop: boolean;
}

/** The panel of the active page; null when there is none or it cannot be seen. */
export function readPanel(driver: Driver, page: Page): Promise<SeenPanel | null> {
  return driver.overlay(page, (root: ShadowRoot) => {
    const panel = root.querySelector('aside');
    const title = root.querySelector('h1, h2');
    if (!panel || !title || !panel.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    const { left, top, right, bottom, width, height } = panel.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    return {
      title: title.textContent ?? '',
      left,
      top,
      right,
      bottom,
      width,
      height,
      fontSize: Number.parseFloat(getComputedStyle(title).fontSize),
      window: { width: innerWidth, height: innerHeight },
      onTop: document.elementFromPoint(x, y) === root.host,
    };
  });
}

/** The panel once it stands still: it slides in. */
export const panelOf = (driver: Driver, page: Page): Promise<SeenPanel> => {
  let before: SeenPanel | null = null;
  return until('the panel', async () => {
    const panel = await readPanel(driver, page);
    const isStill = panel?.left === before?.left && panel?.top === before?.top;
    before = panel;
    return isStill ? panel : null;
  });
};

/** How many nodes of ours hang in the page: the page itself counts them. */
export const countHosts = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => [...document.querySelectorAll('div')].filter((node) => node.popover === 'manual').length);

/** What has become of a page that told us what it was like: differences, and events nobody of the page caused. */
export function pageChanges(page: Page | Frame): Promise<{ sameDocument: boolean; events: string[] }> {
  return page.evaluate(() => {
    const { before, events } = (window as unknown as { __fixture: { before: string; events: string[] } }).__fixture;
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const node of [...copy.children]) if (node.getAttribute('popover') === 'manual') node.remove();
    return { sameDocument: copy.outerHTML === before, events };
  });
}

/** Long enough for a detector to have looked at a small page. */
export const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 500));

/** A place in a window, in pixels of style. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the words stand in their own window. */
export const boxOf = (frame: Page | Frame, words: string): Promise<Box | null> =>
  frame.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0 || node.parentElement?.closest('script')) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }
    return null;
  }, words);

/** The note that hangs at a mark, in the window; null when none is seen. */
export const noteBox = (driver: Driver, page: Page): Promise<Box | null> =>
  driver.overlay(page, (root: ShadowRoot) => {
    const note = root.querySelector('.note');
    if (!note?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
    const { left, top, right, bottom } = note.getBoundingClientRect();
    return { left, top, right, bottom };
  });
