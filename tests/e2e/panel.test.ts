// The panel as it stands on a page: what axe finds in its real nodes with its real style sheet, and keys alone.
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import type { Fixture } from '../pages/fixture';
import { mosNotices } from '../pages/mos-notices';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { panelOf } from './look';

const fixture = mosNotices[2] as Fixture;
/** The buttons of the panel's head, by the names a screen reader says. */
const HEAD = ['Скрыть', 'Переставить влево', 'Свернуть', 'Закрыть на этой странице'];

interface Copy {
  html: string;
  css: string;
}

/** Runs in the overlay: its nodes and the rules they are drawn by. axe cannot look into a closed root. */
const copyOf = (root: ShadowRoot): Copy => ({
  html: root.innerHTML,
  css: [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
});

/** Lays the copy into an open root of a blank page and lets axe look at it; the ids of what it finds. */
async function faults(page: Page, copy: Copy): Promise<string[]> {
  await page.evaluate(({ html, css }: Copy) => {
    document.documentElement.lang = 'ru';
    document.title = 'copy';
    document.body.innerHTML = '<main><h1>Page</h1><div id="host"></div></main>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) return;
    root.innerHTML = html;
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }, copy);
  return page.evaluate(`${axe.source}; axe.run({ include: [['#host']] }, { resultTypes: ['violations'] })
    .then(({ violations, passes }) => passes.length === 0 ? ['axe saw nothing'] : violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`) as Promise<
    string[]
  >;
}

inEachBrowser(served([fixture]), (ground) => {
  it('axe finds nothing: first sight, every part open', async () => {
    const { driver } = ground;
    const page = await driver.open(fixture.url);
    await panelOf(driver, page);
    const states: Copy[] = [];
    const keep = async () => {
      const copy = await driver.overlay(page, copyOf);
      if (copy) states.push(copy);
    };
    await keep();
    await driver.overlay(page, (root: ShadowRoot) => {
      for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
      for (const details of root.querySelectorAll('details')) details.open = true;
    });
    await keep();
    expect(states[1]?.html).not.toBe(states[0]?.html);
    const blank = await driver.open('https://www.example.org/nothing-here');
    for (const state of states) expect(await faults(blank, state)).toEqual([]);
  });

  it('is shown by «Показать» with the focus in it, folds by Escape, and Tab walks it in order', async () => {
    const { driver } = ground;
    const page = await driver.open(fixture.url);
    await panelOf(driver, page);
    const show = () =>
      driver.background.evaluate(async () => {
        type Api = {
          tabs: { query(q: object): Promise<{ id: number }[]>; sendMessage(id: number, m: object): Promise<unknown> };
        };
        const api = (globalThis as unknown as { chrome: Api }).chrome;
        const [tab] = await api.tabs.query({ active: true, currentWindow: true });
        if (tab) await api.tabs.sendMessage(tab.id, { type: 'show' });
      });
    await show();
    await until('the focus', () => driver.overlay(page, (root: ShadowRoot) => root.activeElement !== null));
    const hidden = () => driver.overlay(page, (root: ShadowRoot) => root.querySelector('aside')?.hidden ?? null);
    // Escape folds it and leaves the focus to the page, where one was.
    await page.keyboard.press('Escape');
    await until('the panel to fold', hidden);
    await until('the focus to leave', async () =>
      driver.overlay(page, (root: ShadowRoot) => root.activeElement === null),
    );
    await show();
    await until('the panel', async () => (await hidden()) === false);
    await until('the focus again', () => driver.overlay(page, (root: ShadowRoot) => root.activeElement !== null));
    // The next stops of the Tab key are the buttons of its head, what hides it first. Behind them the browsers differ: in
    // Firefox what scrolls is a stop of its own.
    const stops: (string | null)[] = [];
    for (let step = 0; step < HEAD.length; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await driver.overlay(
          page,
          (root: ShadowRoot) =>
            root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? null,
        ),
      );
    }
    expect(stops).toEqual(HEAD);
  });
});
