import { execFileSync, spawn } from 'node:child_process';
import type { createReadStream } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page, type Target } from 'puppeteer-core';
import { type Driver, type Remote, until, type View } from './driver';
import { HOSTS, type Server } from './server';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** A display of our own, so that the real menu of a real right click can be walked; null where there is no Xvfb. */
async function startDisplay(): Promise<{ display: string; stop(): void } | null> {
  try {
    execFileSync('which', ['Xvfb', 'xdotool'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1500x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const pipe = server.stdio[3] as unknown as ReturnType<typeof createReadStream>;
  const display = await new Promise<string>((done) => pipe.once('data', (data) => done(`:${String(data).trim()}`)));
  return { display, stop: () => server.kill() };
}

export interface ChromiumOptions {
  /** true: on a display of our own (Xvfb); 'own': in a window on the user's display. */
  headed?: boolean | 'own';
  language?: 'ru' | 'en';
  args?: string[];
}

export async function startChromium(
  server: Server,
  options: ChromiumOptions = {},
): Promise<Driver & { browser: Browser }> {
  const display = options.headed === true ? await startDisplay() : null;
  const language = options.language ?? 'ru';
  const rules = HOSTS.flatMap((host) => [
    `MAP ${host}:443 127.0.0.1:${server.https}`,
    `MAP ${host}:80 127.0.0.1:${server.http}`,
  ]);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: display === null && options.headed !== 'own',
    acceptInsecureCerts: true,
    pipe: true,
    enableExtensions: [EXTENSION],
    defaultViewport: options.headed ? null : { width: 1280, height: 860 },
    env: {
      ...process.env,
      LANGUAGE: language,
      LANG: language === 'ru' ? 'ru_RU.UTF-8' : 'en_US.UTF-8',
      ...(display ? { DISPLAY: display.display } : {}),
    },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${language}`,
      '--window-size=1400,950',
      '--window-position=0,0',
      `--host-resolver-rules=${rules.join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      ...(options.args ?? []),
    ],
  });
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const workerTarget = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const id = new URL(workerTarget.url()).host;
  const origin = `chrome-extension://${id}`;

  const viewOf = (page: Page): View => ({
    evaluate: (code, ...args) => page.evaluate(code, ...args),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
  });
  const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`);
  /** The popup that stands open; those of `before` are on their way out and never meant. */
  const openedPopup = async (before: readonly Target[] = []) => {
    const isNew = (target: Target) => isPopup(target) && !before.includes(target);
    const target = await browser.waitForTarget(isNew, { timeout: 15_000 });
    return viewOf(await target.asPage());
  };
  const world = (page: Page) => {
    const realm = page.extensionRealms()[0];
    if (!realm) throw new Error('no script of ours in the page');
    return realm;
  };

  const opened: Page[] = [];
  const newPage = async () => {
    const page = await browser.newPage();
    opened.push(page);
    return page;
  };

  return {
    name: 'chromium',
    browser,
    downloads,
    background: {
      evaluate: async (code, ...args) => {
        const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
        if (!worker) throw new Error('no background');
        return worker.evaluate(code, ...args);
      },
      screenshot: async () => undefined,
    },
    open: async (url) => {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    popup: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('the extension is not there');
      // A popup that has just opened a tab closes a moment later than the tab is there; one that is asked for meanwhile
      // may go with it.
      await until('the popup to go', () => !browser.targets().some(isPopup), 3_000).catch(() => undefined);
      const before = browser.targets().filter(isPopup);
      await page.triggerExtensionAction(extension);
      return openedPopup(before);
    },
    openedPopup: () => openedPopup(),
    answerPermission: async (yes) => {
      if (!display) throw new Error('the question can be answered on a display only');
      await pause(1200);
      for (const key of yes ? ['Tab', 'Return'] : ['Return']) {
        pressKey(display.display, 'key', key);
        await pause(200);
      }
    },
    openRefused: async () => {
      const page = await newPage();
      await page.goto('chrome://version');
      return page;
    },
    ownPage: async (path) => {
      const page = await newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    tabs: async () => (await browser.pages()).map((page) => page.url()),
    rightClick: async (page, frame, selector, select = true) => {
      await page.bringToFront();
      await frame.evaluate(selectText, selector, select);
      if (!display) {
        await dispatchMenu(browser, page, frame);
        return;
      }
      const offset = await page.evaluate(() => [
        screenX + (outerWidth - innerWidth) / 2,
        screenY + (outerHeight - innerHeight),
      ]);
      const point = await pointIn(frame, selector);
      const at = point.map((value, index) => String(Math.round(value + (offset[index] ?? 0))));
      pressKey(display.display, 'mousemove', ...at, 'click', '3');
      await pause(700);
      // Below our entry stands the inspector and, where nothing is selected, the source of the page.
      for (const key of [...(select ? [] : ['Up']), 'Up', 'Up', 'Return']) {
        pressKey(display.display, 'key', key);
        await pause(120);
      }
    },
    overlay: async <Answer>(page: Page, code: Remote<Answer>, ...args: unknown[]) => {
      // An extension's isolated world may not compile text itself, so the whole function is sent as one.
      const wrapped = new Function(
        'given',
        `const root = globalThis.ponyatno?.overlay?.box?.root; return root ? (${code})(root, ...given) : null;`,
      ) as (given: unknown[]) => Answer | null;
      return world(page).evaluate(wrapped, args) as Promise<Answer | null>;
    },
    screenshot: async (page, path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    emulate: async (page, { dark, forcedColors, print }) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
          { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        ],
      });
    },
    switchOff: async () => {
      // The browser's own page for extensions may do what its switch does.
      const page = await newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(async (extension: string) => {
        type Chrome = { management: { setEnabled(id: string, enabled: boolean): Promise<void> } };
        await (globalThis as unknown as { chrome: Chrome }).chrome.management.setEnabled(extension, false);
      }, id);
      await page.close();
    },
    update: async () => {
      const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
      const worker = await target.worker();
      await worker
        ?.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
        .catch(() => undefined);
    },
    closePages: async () => {
      for (const target of browser.targets().filter(isPopup)) {
        const popup = await target.asPage().catch(() => null);
        await popup?.close().catch(() => undefined);
      }
      for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    },
    close: async () => {
      await browser.close();
      display?.stop();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function pressKey(display: string, ...args: string[]): void {
  execFileSync('xdotool', args, { env: { ...process.env, DISPLAY: display } });
}

/** Runs in the page. */
function selectText(selector: string, select: boolean): void {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center' });
  getSelection()?.removeAllRanges();
  if (element && select) getSelection()?.selectAllChildren(element);
}

/** A point on the element's first words, in the window of the outermost page. */
async function pointIn(frame: Frame, selector: string): Promise<[number, number]> {
  const inner = await frame.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return [0, 0];
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()].filter(
      (box) => box.width > 20 && box.top > 0 && box.bottom < innerHeight,
    );
    const box = boxes[0] ?? element.getBoundingClientRect();
    return [box.left + Math.min(20, box.width / 2), box.top + box.height / 2];
  }, selector);
  const holder = await frame.frameElement();
  const outer = holder
    ? await holder.evaluate((element) => [element.getBoundingClientRect().x, element.getBoundingClientRect().y])
    : [0, 0];
  return [(inner[0] ?? 0) + (outer[0] ?? 0), (inner[1] ?? 0) + (outer[1] ?? 0)];
}

/** Without a display the entry's click is dispatched in the worker: the listeners run, but nothing is granted by it. */
async function dispatchMenu(browser: Browser, page: Page, frame: Frame): Promise<void> {
  const text = await frame.evaluate(() => String(getSelection()));
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  await worker?.evaluate(
    async (selectionText: string, pageUrl: string) => {
      type Chrome = {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
      };
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'explain', selectionText, frameId: 0, pageUrl }, tab ?? {});
    },
    text,
    page.url(),
  );
  await until('the click to arrive', () => true);
}
