// The account as one page: what is drawn follows the hash, late content and swapped containers, with no reload.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { served } from '../pages';
import { judgeMarks } from '../pages/judge-marks';
import { SUMMONS_MARKED, SUMMONS_UNMARKED } from '../pages/mos-notices';
import { ACCOUNT, accountPage, LATE_MS, LISTED_DAY } from '../pages/spa';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, countHosts, panelOf, readMarks, readPanel, settled, stateOf } from './look';

const go = (page: Page, hash: string): Promise<void> =>
  page.evaluate((wanted: string) => {
    location.hash = wanted;
  }, hash);

/** Nothing of ours is left: no node, no mark, no sign. */
async function untilGone(driver: Driver, page: Page): Promise<void> {
  await until('the panel to leave', async () => (await countHosts(page)) === 0);
  await until('the marks to leave', async () => (await readMarks(page)).names.length === 0);
  await until('the badge to leave', async () => ['', '·'].includes(await badgeOf(driver)));
}

/** The words under marks, put together. */
async function markedWords(page: Page): Promise<string> {
  const { text, marked } = await readMarks(page);
  return [...text].filter((_, index) => marked[index]).join('');
}

inEachBrowser(served([{ url: ACCOUNT, page: accountPage }]), (ground) => {
  describe('the account', () => {
    it('gives each route its own panel and marks, and takes them back', async () => {
      const { driver } = ground;
      const page = await driver.open(`${ACCOUNT}#/`);
      await settled();
      expect(await countHosts(page)).toBe(0);

      await go(page, '#/list');
      await panelOf(driver, page);
      await until('marks of the list', async () => (await markedWords(page)).includes(LISTED_DAY));
      expect(await markedWords(page)).not.toContain('счётчик');

      await go(page, '#/notice');
      const marks = (words: readonly string[]) => async () => {
        const found = await readMarks(page);
        // The account renders into one container: all of it is the notice.
        return (
          judgeMarks({ ...found, inside: found.text.split('').map(() => true) }, words, SUMMONS_UNMARKED).length === 0
        );
      };
      await until('marks of the notice', marks(SUMMONS_MARKED));
      expect(await countHosts(page)).toBe(1);

      await go(page, '#/news');
      await untilGone(driver, page);

      await page.goBack();
      await until('marks of the notice, come back to', marks(SUMMONS_MARKED));
      await panelOf(driver, page);
      expect(ground.server.requests).toEqual(['my.mos.ru /my/']);
    });

    it('waits for what comes three seconds late', async () => {
      const { driver } = ground;
      const page = await driver.open(`${ACCOUNT}#/late`);
      await settled();
      expect(await countHosts(page)).toBe(0);
      await until('the late panel', () => readPanel(driver, page), LATE_MS + 5000);
      expect((await stateOf(driver))?.kind).toMatch(/^summons/);
    });

    it('draws once when the container is swapped as a whole, and marks the new nodes', async () => {
      const { driver } = ground;
      const page = await driver.open(`${ACCOUNT}#/notice`);
      await panelOf(driver, page);
      for (let round = 0; round < 3; round += 1) {
        await page.evaluate(() => (window as unknown as { replaceContainer(): void }).replaceContainer());
        await until('marks on the new nodes', async () => (await markedWords(page)).includes('призывной комиссии'));
        expect(await countHosts(page)).toBe(1);
      }
      expect((await readPanel(driver, page))?.onTop).toBe(true);
    });

    it('stays closed on the page it was closed on, and opens on the next', async () => {
      const { driver } = ground;
      const page = await driver.open(`${ACCOUNT}#/notice`);
      await panelOf(driver, page);
      await driver.overlay(page, (root: ShadowRoot) => {
        root.querySelector<HTMLElement>('.panel-head button:last-of-type')?.click();
      });
      await until('the panel to close', async () => (await countHosts(page)) === 0);
      expect((await readMarks(page)).names).toEqual([]);
      await page.evaluate(() => (window as unknown as { replaceContainer(): void }).replaceContainer());
      await settled();
      expect(await countHosts(page)).toBe(0);
      expect((await readMarks(page)).names).toEqual([]);
      await go(page, '#/list');
      await panelOf(driver, page);
    });
  });
});
