// The extension is switched off, or replaced by a new one, while a page lies open: what is ours goes, without a word.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { mosNotices } from '../pages/mos-notices';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { panelOf, readMarks, settled } from './look';

const fixture = mosNotices[2] as Fixture;

/** Nodes of ours a person could still see, and whether our marks are still painted. */
const leftOver = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('div')].filter((node) => node.popover === 'manual');
    const paint = getComputedStyle(document.body, '::highlight(pn-fact)').backgroundColor;
    return {
      nodes: hosts.length,
      seen: hosts.filter((node) => node.checkVisibility()).length,
      painted: CSS.highlights.size > 0 && paint !== 'rgba(0, 0, 0, 0)',
    };
  });

/** A page in which the test keeps the node that was ours when it was opened. */
type Watched = Window & { old?: Element };

async function openWatched(driver: Driver): Promise<{ page: Page; problems: string[] }> {
  const page = await driver.open(fixture.url);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  await panelOf(driver, page);
  await until('marks', async () => (await readMarks(page)).names.length);
  expect(await leftOver(page)).toEqual({ nodes: 1, seen: 1, painted: true });
  await page.evaluate(() => {
    const old = [...document.querySelectorAll('div')].find((node) => node.popover === 'manual');
    if (old) (window as Watched).old = old;
  });
  return { page, problems };
}

/** The page goes on living: what is left of us must not stumble over it. */
async function liveOn(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.body.append('перемена'));
  await page.mouse.move(300, 300);
  await page.mouse.click(300, 320);
  await settled();
}

// Each in a browser of its own: the one before has been robbed of its extension.
inEachBrowser(served([fixture]), (ground) => {
  it('leaves the open page when it is switched off', async () => {
    const { driver } = ground;
    const { page, problems } = await openWatched(driver);
    await driver.switchOff();
    await until('all of ours to leave', async () => {
      const { seen, painted } = await leftOver(page);
      return seen === 0 && !painted;
    });
    await liveOn(page);
    // Firefox ends our scripts before they can remove their node: it stays, unseen and without any life.
    expect(await leftOver(page)).toEqual({ nodes: driver.name === 'firefox' ? 1 : 0, seen: 0, painted: false });
    expect(problems).toEqual([]);
  });
});

inEachBrowser(served([fixture]), (ground) => {
  it('leaves the open page when it is updated', async () => {
    const { driver } = ground;
    const { page, problems } = await openWatched(driver);
    await driver.update();
    if (driver.name === 'firefox') {
      // Firefox lets the new version into open pages at once: it clears away the old one and draws its own.
      await until('the old one to be cleared away', () => page.evaluate(() => !(window as Watched).old?.isConnected));
      await liveOn(page);
      await until('the new one', async () => (await leftOver(page)).seen);
      await panelOf(driver, page);
      await until('its marks', async () => (await leftOver(page)).painted);
      expect(await leftOver(page)).toEqual({ nodes: 1, seen: 1, painted: true });
    } else {
      await until('all of ours to leave', async () => (await leftOver(page)).nodes === 0);
      await liveOn(page);
      expect(await leftOver(page)).toEqual({ nodes: 0, seen: 0, painted: false });
    }
    expect(problems).toEqual([]);
  });
});
