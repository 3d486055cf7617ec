// On mos.ru: panel and marks exactly where they must be, nowhere else, and the page as it was.
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { onHome, served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { judgeMarks } from '../pages/judge-marks';
import { until } from './drive/driver';
import { type Ground, inEachBrowser } from './each-browser';
import {
  badgeOf,
  collectedText,
  countHosts,
  pageChanges,
  panelOf,
  readMarks,
  readPanel,
  settled,
  stateOf,
} from './look';

/** The frame in which the notice stands. */
const frameOf = (page: Page, fixture: Fixture): Frame =>
  (fixture.inFrame ? page.frames()[1] : page.mainFrame()) as Frame;

async function checkNotice({ driver, server }: Ground, fixture: Fixture): Promise<void> {
  const { kinds = [], marked = [], unmarked = [] } = fixture.expect;
  const page = await driver.open(fixture.url);
  const panel = await panelOf(driver, page);
  expect(panel).toMatchObject({ onTop: true });
  expect(panel.width).toBeGreaterThan(250);
  expect(panel.height).toBeGreaterThan(250);
  const state = await stateOf(driver);
  expect(['notice', 'unsure']).toContain(state?.outcome);
  expect(kinds).toContain(state?.kind);
  const frame = frameOf(page, fixture);
  await until('marks', async () => (await readMarks(frame)).names.length);
  expect(judgeMarks(await readMarks(frame), marked, unmarked)).toEqual([]);
  if (fixture.inFrame) expect((await readMarks(page)).names).toEqual([]);
  expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
  if (fixture.inFrame) expect(await pageChanges(frame)).toEqual({ sameDocument: true, events: [] });
  expect(await countHosts(page)).toBe(1);
  noRequestsBut(server.requests, fixture);
  if (fixture.inFrame) await changesBeside(page);
  expect(await readPanel(driver, page)).not.toBeNull();
}

/** The page around the notice says something else, then changes without a word; each time it is looked at again. */
async function changesBeside(page: Page): Promise<void> {
  for (const words of ['Посетителей: 7', '']) {
    await page.evaluate((added) => document.body.append(added, document.createElement('p')), words);
    await settled();
  }
}

async function checkQuiet({ driver, server }: Ground, fixture: Fixture): Promise<void> {
  const page = await driver.open(fixture.url);
  await settled();
  expect(await countHosts(page)).toBe(0);
  expect((await readMarks(page)).names).toEqual([]);
  expect(await pageChanges(page)).toEqual({ sameDocument: true, events: [] });
  const state = await stateOf(driver);
  const isSilent = fixture.expect.silent ?? false;
  expect(isSilent ? [null, 'none'] : [null, 'topic', 'none']).toContain(state?.outcome ?? null);
  expect(isSilent ? [''] : ['', '·']).toContain(await badgeOf(driver));
  if (fixture.expect.outcome === 'never') {
    expect(state).toBeNull();
    expect(await collectedText(driver)).toBeNull();
  }
  noRequestsBut(server.requests, fixture);
}

/** Nothing was opened, fetched or fetched ahead: the server saw the page's own documents alone. */
function noRequestsBut(requests: string[], { url, more = {} }: Fixture): void {
  const { host, pathname } = new URL(url);
  expect([...requests].sort()).toEqual([pathname, ...Object.keys(more)].map((path) => `${host} ${path}`).sort());
}

inEachBrowser(served(onHome), (ground) => {
  for (const fixture of onHome) {
    it(fixture.name, () =>
      fixture.expect.outcome === 'panel' ? checkNotice(ground, fixture) : checkQuiet(ground, fixture),
    );
  }

  it('never reads the user menu, the header or the footer', async () => {
    const page = await ground.driver.open((onHome[0] as Fixture).url);
    await panelOf(ground.driver, page);
    const text = await collectedText(ground.driver);
    expect(text).toContain('Единый пункт призыва');
    expect(text).not.toMatch(/Выдуманн|Выйти|Официальный портал/);
  });
});
