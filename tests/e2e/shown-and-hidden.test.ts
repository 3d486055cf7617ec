// What a style sheet alone shows and hides, frames that are hidden rather than taken out, a page that is come back to, a
// clock that ticks beside a letter: panel, marks and note follow what a person sees.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { address, notice } from '../pages/fixture';
import { SUMMONS } from '../pages/mos-notices';
import { asAttribute, mosPage } from '../pages/shell';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, countHosts, panelOf, readMarks, readPanel, setMode } from './look';

const page = (html: string) => ({ url: address('www.mos.ru'), page: mosPage(html) });

/** Fades for longer than we wait after a change. */
const fading = page(`<style>#letter { visibility: hidden; opacity: 0; transition: opacity .7s .4s, visibility .7s .4s }
[data-seen] #letter { visibility: visible; opacity: 1 }</style><h1>Сообщения</h1><div id="letter">${notice(SUMMONS)}</div>`);
const folding = page(`<style>#box:not(:checked) ~ #letter { display: none }</style>
<h1>Сообщения</h1><input type="checkbox" id="box"><label for="box">Письмо</label><div id="letter">${notice(SUMMONS)}</div>`);
const framed = page(`<h1>Сообщения</h1>
<div id="around" hidden><iframe width="600" height="400" srcdoc="${asAttribute(`<body>${SUMMONS}</body>`)}"></iframe></div>`);
const ticking = page(`<p id="clock">12:00:00</p>${notice(SUMMONS)}
<script>setInterval(() => { document.querySelector('#clock').textContent = new Date().toISOString() }, 250)</script>`);
const elsewhere = page('<h1>Новости</h1><p>В парке открылся каток.</p>');

/** Gives an attribute, or takes it away. */
const toggle = (tab: Page, selector: string, name: string): Promise<void> =>
  tab.evaluate(
    (wanted: string, attribute: string) => {
      document.querySelector(wanted)?.toggleAttribute(attribute);
    },
    selector,
    name,
  );

async function untilGone(driver: Driver, tab: Page): Promise<void> {
  await until('the panel to leave', async () => (await countHosts(tab)) === 0);
  await until('the marks to leave', async () => (await readMarks(tab)).names.length === 0);
  await until('the badge to leave', async () => ['', '·'].includes(await badgeOf(driver)));
}

/** Twice shown and twice hidden by the same press: panel, marks and badge come and go with it. */
async function comesAndGoes(driver: Driver, tab: Page, press: () => Promise<void>): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await press();
    await panelOf(driver, tab);
    await press();
    await untilGone(driver, tab);
  }
}

inEachBrowser(served([fading, folding, framed, ticking, elsewhere]), (ground) => {
  it('a letter that fades in and out has its panel while it is seen', async () => {
    const { driver } = ground;
    const tab = await driver.open(fading.url);
    expect(await countHosts(tab)).toBe(0);
    await comesAndGoes(driver, tab, () => toggle(tab, 'body', 'data-seen'));
  });

  it('a letter that a checkbox opens, too', async () => {
    const { driver } = ground;
    const tab = await driver.open(folding.url);
    await comesAndGoes(driver, tab, () => tab.click('#box'));
  });

  it('a letter in a frame that is shown and hidden by what is around it, too', async () => {
    const { driver } = ground;
    const tab = await driver.open(framed.url);
    await comesAndGoes(driver, tab, () => toggle(tab, '#around', 'hidden'));
  });

  it('beside a clock that ticks a note stays open, and a slow hand does not lose it', async () => {
    const { driver } = ground;
    const tab = await driver.open(ticking.url);
    await panelOf(driver, tab);
    const opened = () =>
      driver.overlay(tab, (root: ShadowRoot) => root.querySelector('.note .note-title')?.textContent ?? null);
    const place = await tab.evaluate((words: string) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(words);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        const { left, bottom, top } = range.getBoundingClientRect();
        return { x: left + 8, y: (top + bottom) / 2, bottom };
      }
      return null;
    }, '9:30');
    if (!place) throw new Error('no day on the page');
    await tab.mouse.move(place.x, place.y);
    const title = await until('the note', opened);
    // A slow hand on its way from the words to the note.
    for (let y = place.bottom - 2; y < place.bottom + 12; y += 2) {
      await tab.mouse.move(place.x, y);
      await new Promise((done) => setTimeout(done, 60));
    }
    await new Promise((done) => setTimeout(done, 1500));
    expect(await opened()).toBe(title);
  });

  it('come back to, a page is told again: its badge is there, and the mode of now holds', async () => {
    const { driver } = ground;
    const tab = await driver.open(folding.url);
    await tab.click('#box');
    await panelOf(driver, tab);
    await tab.goto(elsewhere.url);
    await untilGone(driver, tab);
    await tab.goBack();
    if (await tab.evaluate(() => document.querySelector<HTMLInputElement>('#box')?.checked !== true))
      await tab.click('#box');
    await until('the panel', () => readPanel(driver, tab));
    await until('the badge', async () => !['', '·'].includes(await badgeOf(driver)));
    await tab.goto(elsewhere.url);
    await setMode(driver, 'quiet');
    await tab.goBack();
    await until('no panel', async () => (await countHosts(tab)) === 0);
    await setMode(driver, 'page');
  });
});
