import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { checkAxe } from './axe';
import { START } from './browsers';
import { measure } from './measure';
import { type Harness, serveHarness } from './serve';
import { LOOKS, type Shot, shotsOf } from './shots';

/** How many pictures were taken, and what is wrong with them: one line for each fault. */
export interface Seen {
  pictures: number;
  faults: string[];
}

/**
 * Draws every state of panel, tab, note and explanation in the real browsers with the real styles, saves a picture of
 * each to `folder/<browser>/<look>/` and lets axe look at it. Browsers work side by side.
 * `only`: part of a name, to take just those pictures.
 */
export async function lookAtPanel(browsers: string[], folder: string, only = ''): Promise<Seen> {
  const harness = await serveHarness();
  try {
    const seen = await Promise.all(browsers.map((browser) => lookIn(browser, harness, join(folder, browser), only)));
    return {
      pictures: seen.reduce((sum, { pictures }) => sum + pictures, 0),
      faults: seen.flatMap((one) => one.faults),
    };
  } finally {
    await harness.close();
  }
}

/** All looks in one browser, which is started once for each. */
async function lookIn(name: string, harness: Harness, folder: string, only: string): Promise<Seen> {
  const start = START[name];
  if (!start) throw new Error(`no browser ${name}`);
  const seen: Seen = { pictures: 0, faults: [] };
  for (const look of LOOKS) {
    const shots = shotsOf(look, harness.real).filter((shot) => `${look}-${shot.name}`.includes(only));
    if (shots.length === 0) continue;
    mkdirSync(join(folder, look), { recursive: true });
    const { browser, page } = await start(look);
    let current = '';
    const note = (fault: string) => seen.faults.push(`${name} ${look} ${current}: ${fault}`);
    page.on('pageerror', (error) => note(`error: ${error}`));
    page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
    for (const shot of shots) {
      current = shot.name;
      await open(page, shot, harness.address);
      const path = join(folder, look, `${shot.name}.png`) as `${string}.png`;
      await page.screenshot({ path, fullPage: shot.query.view === 'page' });
      for (const fault of [...(await checkAxe(page, look, shot)), ...(await measure(page, shot))]) note(fault);
      seen.pictures += 1;
    }
    await browser.close();
  }
  return seen;
}

/** Chromium draws no higher picture: beyond it the same is repeated. axe sees the rest. */
const TALLEST = 16_000;

/** Lays the state out in the window it is meant for. */
async function open(page: Page, shot: Shot, address: string): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height });
  await page.goto(`${address}?${new URLSearchParams(shot.query)}`);
  await page.waitForSelector('[data-ready]');
  if (shot.opened) {
    const height = Math.ceil((await page.evaluate(openAll)) / 0.9);
    await page.setViewport({ width: shot.width, height: Math.min(Math.max(height, shot.height), TALLEST) });
  }
  await page.evaluate(atRest);
}

/** Runs in the page: until nothing moves any more. On a slow machine a picture had caught the panel on its way in. */
async function atRest(): Promise<void> {
  const root = document.body.lastElementChild?.shadowRoot;
  await new Promise(requestAnimationFrame);
  const moving = [...document.getAnimations(), ...(root?.getAnimations() ?? [])];
  const ending = moving.filter((one) => Number.isFinite(Number(one.effect?.getComputedTiming().endTime)));
  await Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
}

/** Runs in the page: opens all there is to open, and gives the height all of it needs. */
async function openAll(): Promise<number> {
  const root = document.body.lastElementChild?.shadowRoot;
  const closed = '.explanation [aria-expanded="false"], .timeline + .more, .statements + .more';
  for (const button of root?.querySelectorAll<HTMLElement>(closed) ?? []) button.click();
  await new Promise(requestAnimationFrame);
  return (root?.querySelector('.explanation')?.scrollHeight ?? 0) + 160;
}
