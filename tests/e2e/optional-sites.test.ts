// Gosuslugi and the register: off until turned on in the settings, where the browser itself asks; taken back there too.
import { expect, it } from 'vitest';
import { served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { judgeMarks } from '../pages/judge-marks';
import { optionalNotices, optionalQuiet } from '../pages/optional-sites';
import { quietPages } from '../pages/quiet';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, collectedText, countHosts, pageChanges, panelOf, readMarks, settled, stateOf } from './look';
import { GOSUSLUGI, REGISTER, turnSite } from './turn-site';

const signIn = quietPages.find(({ url }) => url.includes('esia.gosuslugi.ru')) as Fixture;
const GOSUSLUGI_MATCHES = ['https://*.gosuslugi.ru/*'];

async function expectUntouched(driver: Driver, { url }: Fixture): Promise<void> {
  const page = await driver.open(url);
  await settled();
  expect(await countHosts(page)).toBe(0);
  expect(await stateOf(driver)).toBeNull();
  expect(await collectedText(driver)).toBeNull();
  expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
  await driver.closePages();
}

inEachBrowser(
  served([...optionalNotices, ...optionalQuiet, signIn]),
  (ground) => {
    it('does not run there before, nor when the browser is told no', async () => {
      const { driver } = ground;
      for (const fixture of [optionalNotices[1], optionalNotices[4]]) await expectUntouched(driver, fixture as Fixture);
      await turnSite(driver, GOSUSLUGI, 'no');
      await expectUntouched(driver, optionalNotices[1] as Fixture);
    });

    it('runs on a site once it is turned on, on the other not yet', async () => {
      const { driver } = ground;
      await turnSite(driver, GOSUSLUGI, 'yes');
      await panelOf(driver, await driver.open((optionalNotices[1] as Fixture).url));
      await driver.closePages();
      await expectUntouched(driver, optionalNotices[4] as Fixture);
      await turnSite(driver, REGISTER, 'yes');
    });

    for (const fixture of optionalNotices) {
      it(fixture.name, async () => {
        const { driver, server } = ground;
        const { kinds = [], marked = [], unmarked = [] } = fixture.expect;
        const page = await driver.open(fixture.url);
        await panelOf(driver, page);
        expect(kinds).toContain((await stateOf(driver))?.kind);
        await until('marks', async () => (await readMarks(page)).names.length);
        expect(judgeMarks(await readMarks(page), marked, unmarked)).toEqual([]);
        expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
        const { host, pathname } = new URL(fixture.url);
        expect(server.requests).toEqual([`${host} ${pathname}`]);
      });
    }

    for (const fixture of optionalQuiet) {
      it(`тихо, ${fixture.name}`, async () => {
        const { driver } = ground;
        const page = await driver.open(fixture.url);
        await settled();
        expect(await countHosts(page)).toBe(0);
        expect(['', '·']).toContain(await badgeOf(driver));
        expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
      });
    }

    it('never runs on the sign-in page', () => expectUntouched(ground.driver, signIn));

    it('runs again when the browser took the permission back and it is given once more', async () => {
      const { driver } = ground;
      await driver.background.evaluate(async (origins: string[]) => {
        const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        await api.permissions.remove({ origins });
      }, GOSUSLUGI_MATCHES);
      await settled();
      await expectUntouched(driver, optionalNotices[1] as Fixture);
      // What was permitted once is given without a question in Chromium.
      await turnSite(driver, GOSUSLUGI, driver.name === 'chromium' ? 'yes, unasked' : 'yes');
      await panelOf(driver, await driver.open((optionalNotices[1] as Fixture).url));
    });

    it('leaves the site when it is turned off, also where a page of it is open', async () => {
      const { driver } = ground;
      const { url } = optionalNotices[1] as Fixture;
      const page = await driver.open(url);
      await panelOf(driver, page);
      await until('marks', async () => (await readMarks(page)).names.length);
      await turnSite(driver, GOSUSLUGI, 'off');
      await until('the panel to leave', async () => (await countHosts(page)) === 0);
      expect((await readMarks(page)).names).toEqual([]);
      await page.bringToFront();
      await page.evaluate(() => document.body.append('Повестка пришла ещё раз.'));
      await settled();
      expect([await stateOf(driver), await badgeOf(driver), await collectedText(driver)]).toEqual([null, '', null]);
      expect(await countHosts(page)).toBe(0);
      await driver.closePages();
      await expectUntouched(driver, optionalNotices[1] as Fixture);
      await panelOf(driver, await driver.open((optionalNotices[4] as Fixture).url));
      const permitted = await driver.background.evaluate(async () => {
        const api = (globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }).browser ?? chrome;
        return (await api.permissions.getAll()).origins?.sort();
      });
      expect(permitted).toEqual([
        'https://*.mos.ru/*',
        'https://*.xn--b1afabzvcegckfhg.xn--p1ai/*',
        'https://xn--b1afabzvcegckfhg.xn--p1ai/*',
      ]);
    });
  },
  { chromium: { headed: true } },
);

declare const chrome: {
  permissions: { getAll(): Promise<{ origins?: string[] }>; remove(what: object): Promise<boolean> };
};
