import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type Media, type Remote, until, type View } from './driver';
import { hasNoPopup, runInOverlay, runInView, snapshotOfView } from './firefox-window';
import { HOSTS, type Server } from './server';

const EXTENSION = join(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'ponyatno@ponyatno.example';
const UUID = '6a1f3a52-5a0e-4c8e-9a55-1f0d3c2b7e10';

export interface FirefoxOptions {
  language?: 'ru' | 'en';
  prefs?: Record<string, unknown>;
}

export async function startFirefox(
  server: Server,
  options: FirefoxOptions = {},
): Promise<Driver & { browser: Browser }> {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 860 },
    // Lets the driver reach the browser's own window: the real popup and the real menu.
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'network.dns.localDomains': HOSTS.join(','),
      'network.socket.forcePort': `443=${server.https};80=${server.http}`,
      'intl.locale.requested': options.language ?? 'ru',
      'extensions.background.idle.timeout': 600_000,
      // As users run it: puppeteer alone would switch site isolation off.
      'fission.webContentIsolationStrategy': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.alwaysOpenPanel': false,
      ...options.prefs,
    },
  });
  type Wire = { send(method: string, params: object): Promise<{ result: Record<string, never> }> };
  const wire = (browser as unknown as { connection: Wire }).connection;
  await browser.installExtension(EXTENSION);
  const tree = (await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as unknown as {
    contexts: { url: string; context: string }[];
  };
  const main = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;

  /** Runs code in the browser's own window, with its privileges. */
  const inWindow = async <Answer>(code: Remote<Answer>, ...args: unknown[]): Promise<Answer> => {
    const { result } = await wire.send('script.evaluate', {
      expression: `(async () => { const __name = (named) => named; return JSON.stringify((await (${code})(...${JSON.stringify(args)})) ?? null); })()`,
      target: { context: main },
      awaitPromise: true,
      userActivation: true,
    });
    const answer = result as unknown as {
      type: string;
      result: { value: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as Answer;
  };

  /** Runs code in one of our documents: 'background', 'popup' or 'tab'. */
  const inView = <Answer>(kind: string, code: Remote<Answer>, ...args: unknown[]): Promise<Answer> =>
    inWindow(
      runInView,
      kind,
      ID,
      `((__name) => (${code})(...${JSON.stringify(args)}))((named) => named)`,
    ) as Promise<Answer>;
  const view = (kind: string): View => ({
    evaluate: (code, ...args) => inView(kind, code, ...args),
    screenshot: async (path) => {
      const data = (await inWindow(snapshotOfView, kind, ID)) as string;
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
  });
  const openedPopup = async () => {
    await until('the popup', () => inView('popup', () => document.readyState === 'complete'));
    return view('popup');
  };

  const opened: Page[] = [];
  /** Opens what a page may not lead to: our own pages and the browser's. */
  const openInternal = async (url: string): Promise<Page> => {
    await inWindow((address: string) => {
      gBrowser.selectedTab = gBrowser.addTab(address, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
      });
      return true;
    }, url);
    return until(`the tab ${url}`, async () => {
      for (const page of await browser.pages()) {
        if ((await page.evaluate(() => location.href).catch(() => '')) === url) {
          opened.push(page);
          return page;
        }
      }
      return null;
    });
  };

  return {
    name: 'firefox',
    browser,
    downloads,
    background: view('background'),
    open: async (url) => {
      const page = await browser.newPage();
      opened.push(page);
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    popup: async (page) => {
      await page.bringToFront();
      await inWindow(async (id: string) => {
        // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
        const extension = WebExtensionPolicy.getByID(id).extension as any;
        await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
        return true;
      }, ID);
      return openedPopup();
    },
    openedPopup,
    answerPermission: async (yes) => {
      await until('the question', () =>
        inWindow((agree: boolean) => {
          type Question = Element & { button: HTMLElement; secondaryButton: HTMLElement };
          const question = document.getElementById('addon-webext-permissions-notification') as Question | null;
          if (!question?.checkVisibility()) return false;
          (agree ? question.button : question.secondaryButton).click();
          return true;
        }, yes),
      );
    },
    openRefused: () => openInternal('about:license'),
    ownPage: (path) => openInternal(`moz-extension://${UUID}/${path}`),
    tabs: () => inWindow(() => [...gBrowser.tabs].map((tab) => tab.linkedBrowser.currentURI.spec)),
    rightClick: async (page, frame, selector, select = true) => {
      await page.bringToFront();
      await frame.evaluate(
        (wanted: string, marked: boolean) => {
          const element = document.querySelector(wanted);
          element?.scrollIntoView({ block: 'center' });
          getSelection()?.removeAllRanges();
          if (element && marked) getSelection()?.selectAllChildren(element);
        },
        selector,
        select,
      );
      const element = await frame.$(selector);
      if (!element) throw new Error(`no ${selector}`);
      const point = await element.clickablePoint();
      await page.mouse.click(point.x, point.y, { button: 'right' });
      await inWindow(async (id: string) => {
        const prefix = id.replace(/[^a-z0-9_-]/gi, '_').toLowerCase();
        type Menu = HTMLElement & { state: string; activateItem(item: Element): void };
        const menu = document.getElementById('contentAreaContextMenu') as Menu;
        for (let round = 0; round < 100; round += 1) {
          const item =
            menu.state === 'open' &&
            [...menu.querySelectorAll('menuitem')].find((entry) => entry.id.startsWith(`${prefix}-menuitem`));
          if (item) {
            menu.activateItem(item);
            return true;
          }
          await new Promise((done) => setTimeout(done, 50));
        }
        throw new Error('our entry is not in the menu');
      }, ID);
    },
    overlay: async <Answer>(page: Page, code: Remote<Answer>, ...args: unknown[]) => {
      await page.bringToFront();
      return inWindow(runInOverlay, String(code), args) as Promise<Answer | null>;
    },
    screenshot: async (page, path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    emulate: async (page, media) => {
      await page.bringToFront();
      await inWindow(({ dark, forcedColors, print }: Media) => {
        const { browsingContext } = gBrowser.selectedBrowser as unknown as { browsingContext: Record<string, string> };
        browsingContext.prefersColorSchemeOverride = dark ? 'dark' : 'light';
        browsingContext.forcedColorsOverride = forcedColors ? 'active' : 'none';
        browsingContext.mediumOverride = print ? 'print' : '';
        return true;
      }, media);
    },
    switchOff: async () => {
      await inWindow(async (id: string) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(id)).disable();
        return true;
      }, ID);
    },
    update: async () => {
      await browser.installExtension(EXTENSION);
    },
    closePages: async () => {
      await inWindow(() => {
        for (const panel of document.querySelectorAll('panel'))
          (panel as HTMLElement & { hidePopup(): void }).hidePopup();
        return true;
      });
      await until('the popup to close', () => inWindow(hasNoPopup, ID));
      for (const page of opened.splice(0)) if (!page.isClosed()) await page.close();
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}
