// The extension is switched off, or replaced by a new one, while a page lies open: what is ours goes, without a word.
import { expect, it } from 'vitest';
import { served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { mosNotices } from '../pages/mos-notices';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { countHosts, pageChanges, panelOf, readMarks, settled } from './look';

const fixture = mosNotices[2] as Fixture;

inEachBrowser(served([fixture]), (ground) => {
  for (const [what, change] of [
    ['is updated', () => ground.driver.update()],
    ['is switched off', () => ground.driver.setEnabled(false)],
  ] as const) {
    it(`leaves the open page when it ${what}`, async () => {
      const { driver } = ground;
      const page = await driver.open(fixture.url);
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('console', (message) => problems.push(message.text()));
      await panelOf(driver, page);
      await until('marks', async () => (await readMarks(page)).names.length);
      await change();
      await page.bringToFront();
      await until('the panel to leave', async () => (await countHosts(page)) === 0, 6000);
      await until('the marks to leave', async () => (await readMarks(page)).names.length === 0, 6000);
      // The page goes on living: what is left of us must not stumble over it.
      await page.evaluate(() => document.body.append('перемена'));
      await page.mouse.move(300, 300);
      await page.mouse.click(300, 320);
      await settled();
      expect(problems).toEqual([]);
      expect((await pageChanges(page)).events.every((type) => /mouse|pointer|click|focus/.test(type))).toBe(true);
      expect(await countHosts(page)).toBe(0);
    });
  }
});
