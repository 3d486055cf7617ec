import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Look } from './shots';

/** A browser whose system wants the given look, and one page in it. The reader wants no motion. */
export interface Looking {
  browser: Browser;
  page: Page;
}

/** Starts each browser by name. The look is the system's, so that it holds for every page opened later. */
export const START: Record<string, (look: Look) => Promise<Looking>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

async function startChromium(look: Look): Promise<Looking> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--force-color-profile=srgb', '--hide-scrollbars'],
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ],
  });
  return { browser, page };
}

async function startFirefox(look: Look): Promise<Looking> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': look === 'dark' ? 1 : 0,
      'ui.prefersReducedMotion': 1,
      // 2: the reader's colours always win over the page's.
      'browser.display.document_color_use': look === 'forced' ? 2 : 0,
    },
  });
  return { browser, page: await browser.newPage() };
}
