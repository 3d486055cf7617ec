// Two modes: on the page, and quiet, in which nothing is written into any page. One switch, at once, on open pages too.
import { expect, it } from 'vitest';
import { served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { mosNotices } from '../pages/mos-notices';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, collectedText, countHosts, pageChanges, panelOf, readMarks, setMode, settled, stateOf } from './look';

const fixture = mosNotices[2] as Fixture;
const other = mosNotices[4] as Fixture;

inEachBrowser(served([fixture, other]), (ground) => {
  it('writes nothing in quiet mode, and still knows', async () => {
    const { driver } = ground;
    await setMode(driver, 'quiet');
    const page = await driver.open(fixture.url);
    await until('the badge', async () => (await badgeOf(driver)) !== '');
    await settled();
    expect(await countHosts(page)).toBe(0);
    expect((await readMarks(page)).names).toEqual([]);
    expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
    expect((await stateOf(driver))?.kind).toMatch(/^summons/);
    expect(await collectedText(driver)).toContain('призывной комиссии');
  });

  it('clears an open page at once when switched to quiet, and draws again when switched back', async () => {
    const { driver } = ground;
    await setMode(driver, 'page');
    const page = await driver.open(fixture.url);
    await panelOf(driver, page);
    await setMode(driver, 'quiet');
    await until('the panel to leave', async () => (await countHosts(page)) === 0, 3000);
    expect((await readMarks(page)).names).toEqual([]);
    expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
    await setMode(driver, 'page');
    await panelOf(driver, page);
    await until('marks', async () => (await readMarks(page)).names.length);
    expect(await countHosts(page)).toBe(1);
  });

  it('switches by one click in the popup, on every open page', async () => {
    const { driver } = ground;
    await setMode(driver, 'page');
    const behind = await driver.open(other.url);
    await panelOf(driver, behind);
    const page = await driver.open(fixture.url);
    await panelOf(driver, page);
    const popup = await driver.popup(page);
    await until('the switch', () =>
      popup.evaluate(() => {
        const quiet = [...document.querySelectorAll<HTMLInputElement>('.mode input[type=radio]')][1];
        quiet?.click();
        return Boolean(quiet);
      }),
    );
    await until('the panel to leave', async () => (await countHosts(page)) === 0, 3000);
    await until('the other panel to leave', async () => (await countHosts(behind)) === 0, 3000);
    await setMode(driver, 'page');
  });
});
