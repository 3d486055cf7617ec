// Called by `npm run screenshots`: walks the screens of the built extension and saves a picture of each; then draws every
// state of the panel alone, where axe and the sizes are looked at too. Ends with 1 when there is anything wrong there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../tests/e2e/drive/chromium';
import { type Driver, until } from '../tests/e2e/drive/driver';
import { startFirefox } from '../tests/e2e/drive/firefox';
import { type Server, serve } from '../tests/e2e/drive/server';
import { lookAtPanel } from '../tests/harness/look';
import { SMS_2024, samplePages } from '../tests/pages/samples';

const OUT = join(import.meta.dirname, '../screenshots-out');
const PICTURES = join(import.meta.dirname, '../docs/pictures');
const WIDTHS = [320, 768, 1440];
const LANGUAGES = ['ru', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
const SCREENS = [
  'home',
  'welcome',
  'explanation',
  'questions',
  'deadlines',
  'forms',
  'form/court-claim',
  'detention/self',
  'detention/relative',
  'where',
  'settings',
];

const start: Record<string, (server: Server, scheme: string, language: 'ru' | 'en') => Promise<Driver>> = {
  chromium: (server, scheme, language) =>
    startChromium(server, { language, args: scheme === 'dark' ? ['--force-dark-mode'] : [] }),
  firefox: (server, scheme, language) =>
    startFirefox(server, {
      language,
      prefs: {
        'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
        'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0,
      },
    }),
};

const asked = process.argv.slice(2);
const named = asked.filter((word) => word in start);
const browsers = named.length > 0 ? named : Object.keys(start);
const panelOnly = asked.includes('panel');
const only = asked.find((word) => word !== 'panel' && !(word in start));
if (only && !panelOnly) throw new Error(`what is ${only}? Say chromium, firefox, panel, or panel and part of a name`);
let count = 0;
if (!panelOnly) await walkExtension();

const { pictures, faults } = await lookAtPanel(browsers, join(OUT, 'panel'), only);
for (const fault of faults) console.error(fault);
console.log(`${count + pictures} pictures in ${OUT}; faults in the panel: ${faults.length}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The screens of the built extension, in each browser, scheme and language. */
async function walkExtension(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const server = await serve(samplePages);
  for (const browser of browsers) {
    for (const scheme of SCHEMES) {
      for (const language of LANGUAGES) {
        const driver = await (start[browser] as (typeof start)[string])(server, scheme, language);
        await walk(driver, join(OUT, browser, `${scheme}-${language}`), scheme, language);
        await driver.close();
      }
    }
  }
  server.close();
}

async function walk(driver: Driver, folder: string, scheme: string, language: 'ru' | 'en'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const isReadme = driver.name === 'chromium' && scheme === 'light' && language === 'ru';
  const save = async (page: Page, name: string, fullPage = false) => {
    await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage });
    count += 1;
  };
  await driver.background.evaluate(async (lang: string) => {
    const api = (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } })
      .chrome;
    await api.storage.local.set({ language: lang });
  }, language);

  const notice = await driver.open('https://www.mos.ru/notice/summons/');
  if (scheme === 'dark') await dark(notice);
  await until('the panel', () => driver.overlay(notice, (root: ShadowRoot) => root.textContent));
  for (const width of WIDTHS) {
    await notice.setViewport({ width, height: 860 });
    await settle();
    await save(notice, `page-${width}`);
  }
  if (isReadme) {
    await notice.setViewport({ width: 1200, height: 760 });
    await settle();
    await notice.screenshot({ path: join(PICTURES, 'page.png') as `${string}.png` });
  }
  await notice.setViewport({ width: 1280, height: 860 });
  if (isReadme) {
    const button = await driver.popup(notice);
    await settle(600);
    await button.screenshot(join(PICTURES, 'popup.png'));
    const other = await driver.open('https://www.example.org/');
    await driver.rightClick(other, other.mainFrame(), '#sms');
    await settle(1200);
    await (await driver.openedPopup()).screenshot(join(PICTURES, 'menu.png'));
  }

  const guide = await driver.ownPage('guide.html#home');
  if (scheme === 'dark') await dark(guide);
  for (const screen of SCREENS) {
    await guide.evaluate((hash: string) => {
      location.hash = hash;
    }, screen);
    if (screen === 'explanation') await paste(guide);
    for (const width of WIDTHS) {
      await guide.setViewport({ width, height: 900 });
      await settle();
      await save(guide, `guide-${screen.replace('/', '-')}-${width}`, true);
    }
  }

  const popup = await driver.ownPage('popup.html');
  if (scheme === 'dark') await dark(popup);
  for (const width of [320, 400]) {
    await popup.setViewport({ width, height: 600 });
    await settle();
    await save(popup, `popup-${width}`);
  }
  await paste(popup);
  await settle(600);
  await save(popup, 'popup-explained-400');
}

/** Puts the sample into the box of an own page, as a paste does. */
async function paste(page: Page): Promise<void> {
  await page.evaluate((text: string) => {
    const box = document.querySelector('textarea');
    if (!box) return;
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, SMS_2024);
  await settle(900);
}

async function dark(page: Page): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => undefined);
}

function settle(ms = 250): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
