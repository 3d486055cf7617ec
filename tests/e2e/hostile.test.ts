// Pages that fight us: hide us, throw us out, change under us, or are simply enormous.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import {
  anotherRoot,
  darkPage,
  dialogAbove,
  dialogs,
  HOSTILE_EXPECTED,
  hidingStyles,
  huge,
  printed,
  rebuilt,
  remover,
  rerendering,
  rightToLeft,
  storm,
  strictPolicy,
} from '../pages/hostile';
import { judgeMarks } from '../pages/judge-marks';
import { contrast } from './contrast';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import {
  type Box,
  badgeOf,
  boxOf,
  countHosts,
  noteBox,
  panelOf,
  readMarks,
  readPanel,
  type SeenPanel,
  settled,
  setZoom,
} from './look';

const { marked = [], unmarked = [] } = HOSTILE_EXPECTED;
const strict = strictPolicy();
const pages = served([
  hidingStyles,
  dialogs,
  dialogAbove,
  remover,
  anotherRoot,
  strict,
  rebuilt,
  rerendering,
  huge,
  storm,
  darkPage,
  rightToLeft,
  printed,
]);

const rightMarks = (page: Page) =>
  until('the right marks', async () => judgeMarks(await readMarks(page), marked, unmarked).length === 0);

/** The panel stands whole inside the window, is legible, and can be touched. */
function expectUsable(panel: SeenPanel): void {
  expect(panel.onTop).toBe(true);
  expect(panel.left).toBeGreaterThanOrEqual(0);
  expect(panel.top).toBeGreaterThanOrEqual(0);
  expect(panel.right).toBeLessThanOrEqual(panel.window.width + 1);
  expect(panel.bottom).toBeLessThanOrEqual(panel.window.height + 1);
  expect(panel.width).toBeGreaterThan(250);
  expect(panel.height).toBeGreaterThan(200);
  expect(panel.fontSize).toBeGreaterThanOrEqual(16);
}

/** Presses «fold» in the panel with a real mouse; true when the panel folds. */
async function foldByMouse(driver: Driver, page: Page): Promise<void> {
  const point = await until('the button', () =>
    driver.overlay(page, (root: ShadowRoot) => {
      const buttons = root.querySelectorAll('.panel-head button');
      const box = buttons[buttons.length - 2]?.getBoundingClientRect();
      return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    }),
  );
  await page.mouse.click(point.x, point.y);
  await until('the panel to fold', async () => (await readPanel(driver, page)) === null);
}

inEachBrowser(pages, (ground) => {
  it('stands against rules that hide and shrink everything', async () => {
    const { driver } = ground;
    const page = await driver.open(hidingStyles.url);
    expectUsable(await panelOf(driver, page));
    await rightMarks(page);
  });

  it('fits the window at any zoom', async () => {
    const { driver } = ground;
    const page = await driver.open(printed.url);
    await panelOf(driver, page);
    for (const factor of [3, 2, 0.5, 1]) {
      await setZoom(driver, factor);
      await until(`a panel that fits at ${factor}`, async () => {
        const panel = await readPanel(driver, page);
        if (panel) expectUsable(panel);
        return panel && Math.abs(panel.window.width * factor - 1280) < 80;
      });
    }
  });

  it('can be used inside and above modal dialogs, and comes out of them', async () => {
    const { driver } = ground;
    const page = await driver.open(dialogs.url);
    expectUsable(await panelOf(driver, page));
    await rightMarks(page);
    await foldByMouse(driver, page);
    expect(await page.evaluate(() => document.querySelector<HTMLDialogElement>('#inside')?.open)).toBe(true);
  });

  it('stays usable when the page lays a dialog over everything', async () => {
    const { driver } = ground;
    const page = await driver.open(dialogAbove.url);
    await panelOf(driver, page);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#above')?.showModal());
    await until('the panel above the dialog', async () => (await readPanel(driver, page))?.onTop);
    await foldByMouse(driver, page);
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('#above')?.close());
    await until('our node back at the root', () =>
      page.evaluate(() => document.documentElement.lastElementChild?.tagName === 'DIV'),
    );
    expect(await countHosts(page)).toBe(1);
    expect(await page.evaluate(() => document.querySelector('#above')?.outerHTML)).toMatch(/^<dialog id="above"><p/);
    await rightMarks(page);
  });

  it('comes back once when the page throws it out, then leaves marks and badge alone', async () => {
    const { driver } = ground;
    const page = await driver.open(remover.url);
    await until('two removals', () =>
      page.evaluate(() => (window as unknown as { __removed: number }).__removed === 2),
    );
    await settled();
    await page.evaluate(() => document.body.append('ещё одна перемена'));
    await settled();
    expect(await page.evaluate(() => (window as unknown as { __removed: number }).__removed)).toBe(2);
    expect(await countHosts(page)).toBe(0);
    await rightMarks(page);
    expect(await badgeOf(driver)).toMatch(/[!?]/);
  });

  for (const what of ['root', 'document']) {
    it(`stands again when the page puts another ${what} in its place`, async () => {
      const { driver } = ground;
      const page = await driver.open(anotherRoot.url);
      await panelOf(driver, page);
      await rightMarks(page);
      const left = (what: string) => (window as unknown as { __anew(what: string): number }).__anew(what);
      expect(await page.evaluate(left, what)).toBe(0);
      await until('our node', async () => (await countHosts(page)) === 1);
      expectUsable(await panelOf(driver, page));
      await rightMarks(page);
      const words = (await boxOf(page, marked[0] as string)) as Box;
      await page.mouse.move(words.left + 20, (words.top + words.bottom) / 2, { steps: 3 });
      await until('the note', () => noteBox(driver, page));
    });
  }

  it('works under a strict policy with trusted types, and breaks no rule of it', async () => {
    const { driver } = ground;
    const page = await driver.open(strict.url);
    expectUsable(await panelOf(driver, page));
    await rightMarks(page);
    expect(await page.evaluate(() => (window as unknown as { __refused: string[] }).__refused)).toEqual([]);
    const colours = await driver.overlay(page, (root: ShadowRoot) => {
      const panel = root.querySelector('aside') as Element;
      return { background: getComputedStyle(panel).backgroundColor };
    });
    expect(colours?.background).not.toMatch(/rgba\(0, 0, 0, 0\)|transparent/);
  });

  it('keeps still while the page renders the notice anew ten times a second', async () => {
    const { driver } = ground;
    const page = await driver.open(rerendering.url);
    await panelOf(driver, page);
    await page.evaluate(() => {
      const counted = window as unknown as { __hosts: number };
      counted.__hosts = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if ((node as HTMLElement).popover === 'manual') counted.__hosts += 1;
      }).observe(document, { childList: true, subtree: true });
    });
    await new Promise((done) => setTimeout(done, 3000));
    const seen = await page.evaluate(() => {
      const { __crashed, __renders, __hosts, __stop } = window as unknown as {
        __crashed: string | null;
        __renders: number;
        __hosts: number;
        __stop(): void;
      };
      __stop();
      return { __crashed, __hosts, busy: __renders > 15 };
    });
    expect(seen).toEqual({ __crashed: null, __hosts: 0, busy: true });
    await rightMarks(page);
    expectUsable(await panelOf(driver, page));
  });

  it('keeps its marks while the page builds everything anew twenty times a second', async () => {
    const page = await ground.driver.open(rebuilt.url);
    await panelOf(ground.driver, page);
    await rightMarks(page);
    const builds = () => page.evaluate(() => (window as unknown as { __builds: number }).__builds);
    const before = await builds();
    let standing = 0;
    for (let look = 0; look < 10; look += 1) {
      await new Promise((done) => setTimeout(done, 130));
      if (judgeMarks(await readMarks(page), marked, unmarked).length === 0) standing += 1;
    }
    expect(await builds()).toBeGreaterThan(before + 10);
    expect(standing).toBeGreaterThanOrEqual(9);
  });

  it('finds the notice behind 180,000 elements', async () => {
    const { driver } = ground;
    const page = await driver.open(huge.url);
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeGreaterThan(180_000);
    await panelOf(driver, page);
    await rightMarks(page);
  });

  it('works through 10,000 changes a second, and sees the notice leave', async () => {
    const { driver } = ground;
    const page = await driver.open(storm.url);
    await panelOf(driver, page);
    await rightMarks(page);
    const changes = () => page.evaluate(() => (window as unknown as { __changes: number }).__changes);
    await until('the storm', async () => (await changes()) > 1000);
    await rightMarks(page);
    await page.evaluate(() => (window as unknown as { __leave(): void }).__leave());
    await until('the panel to leave', async () => (await countHosts(page)) === 0);
    expect((await readMarks(page)).names).toEqual([]);
  });

  it('is legible on dark pages, in dark and in forced colours', async () => {
    const { driver } = ground;
    const page = await driver.open(darkPage.url);
    await panelOf(driver, page);
    for (const media of [{ dark: true }, { dark: false }, { dark: true, forcedColors: true }]) {
      await driver.emulate(page, media);
      const colours = await driver.overlay(page, (root: ShadowRoot) => {
        const panel = root.querySelector('aside') as Element;
        const text = root.querySelector('h1, h2') as Element;
        return {
          scheme: matchMedia('(prefers-color-scheme: dark)').matches,
          forced: matchMedia('(forced-colors: active)').matches,
          text: getComputedStyle(text).color,
          ground: getComputedStyle(panel).backgroundColor,
        };
      });
      expect(colours).toMatchObject({ scheme: media.dark, forced: media.forcedColors ?? false });
      expect(contrast(colours?.text ?? '', colours?.ground ?? '')).toBeGreaterThanOrEqual(4.5);
    }
    await driver.emulate(page, {});
  });

  it('reads from left to right on a page that does not', async () => {
    const { driver } = ground;
    const page = await driver.open(rightToLeft.url);
    expectUsable(await panelOf(driver, page));
    const direction = await driver.overlay(page, (root: ShadowRoot) => {
      return getComputedStyle(root.querySelector('aside') as Element).direction;
    });
    expect(direction).toBe('ltr');
    await rightMarks(page);
  });

  it('is not in the way when the page itself is printed', async () => {
    const { driver } = ground;
    const page = await driver.open(printed.url);
    await panelOf(driver, page);
    await driver.emulate(page, { print: true });
    expect(await readPanel(driver, page)).toBeNull();
    await driver.emulate(page, {});
    expectUsable(await panelOf(driver, page));
  });
});
