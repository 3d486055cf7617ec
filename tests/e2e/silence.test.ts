// A page that logs everything it can see. In quiet mode it sees nothing at all; on the page it sees one nameless node.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { watchful } from '../pages/watchful';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, countHosts, panelOf, setMode, settled } from './look';

interface Seen {
  log: string[];
  children: string[];
  sheets: number;
  adopted: number;
  highlights: number;
  globals: string[];
  keys: number;
  cookie: string;
  title: string;
}
const look = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { __look(): Seen }).__look());

const UNTOUCHED: Omit<Seen, 'log'> = {
  children: ['HEAD', 'BODY'],
  sheets: 1,
  adopted: 0,
  highlights: 0,
  globals: [],
  keys: 0,
  cookie: '',
  title: 'mos.ru',
};

/** Our rules of style, as a page finds them that knows what to look for: by what they do to nodes of its own. */
const styleOfOurs = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const witness = window as unknown as { __testing: boolean };
    witness.__testing = true;
    const node = document.createElement('div');
    node.popover = 'manual';
    document.body.append(node);
    const lent = getComputedStyle(node).getPropertyValue('--pn-shown');
    const marks = ['fact', 'claim', 'active'].map(
      (name) => getComputedStyle(document.body, `::highlight(pn-${name})`).backgroundColor,
    );
    node.remove();
    // What was noted of this very look is no finding.
    return new Promise<string[]>((done) =>
      setTimeout(() => {
        witness.__testing = false;
        done([lent, ...marks].filter((style) => !/^(|rgba\(0, 0, 0, 0\)|transparent)$/.test(style)));
      }, 50),
    );
  });

/** An entry of the browser's own timings that says nothing of us is noted as an empty line. */
const ofOurs = (log: string[]): string[] => log.filter((line) => line !== 'performance: ');

inEachBrowser(served([watchful]), (ground) => {
  it('the page is a witness: it does log what happens in it', async () => {
    const page = await ground.driver.open(watchful.url);
    await settled();
    await page.evaluate(() => {
      document.body.setAttribute('data-x', '1');
      document.createElement('div');
      document.dispatchEvent(new CustomEvent('x'));
      window.postMessage('x', '*');
      document.body.append('x');
      void document.body.textContent;
      CSS.highlights.set('x', new Highlight());
    });
    await settled();
    const log = (await look(page)).log.join('\n');
    for (const kind of [
      'attributes data-x',
      'Document.createElement',
      'dispatchEvent',
      'event: message',
      'Element.append',
      'read: textContent',
      'HighlightRegistry.set',
    ])
      expect(log).toContain(kind);
  });

  it('sees nothing in quiet mode, and its server neither', async () => {
    const { driver, server } = ground;
    await setMode(driver, 'quiet');
    const page = await driver.open(watchful.url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await until('the badge', async () => (await badgeOf(driver)) !== '');
    await settled();
    // It goes on with its life: a change, another route, the pointer, a selection.
    await page.mouse.move(400, 300);
    await page.evaluate(() => {
      const w = window as unknown as { __testing: boolean };
      w.__testing = true;
      location.hash = '#/other';
      const main = document.querySelector('main');
      if (main) getSelection()?.selectAllChildren(main);
    });
    await settled();
    await page.evaluate(() => {
      (window as unknown as { __testing: boolean }).__testing = false;
    });
    const popup = await driver.popup(page);
    await until('the popup to know', () => popup.evaluate(() => document.querySelector('.page-found') !== null));
    await settled();
    const { log, ...rest } = await look(page);
    expect(ofOurs(log).filter((line) => !/^event: (mousemove|focusin|focusout) /.test(line))).toEqual([]);
    expect(rest).toEqual(UNTOUCHED);
    expect(said).toEqual([]);
    expect(server.requests).toEqual([`www.mos.ru ${new URL(watchful.url).pathname}`]);
    expect(await styleOfOurs(page)).toEqual([]);
    await setMode(driver, 'page');
  });

  it('sees one nameless node and painted marks in page mode, and nothing else', async () => {
    const { driver, server } = ground;
    const page = await driver.open(watchful.url);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await panelOf(driver, page);
    await settled();
    const { log, highlights, children, ...rest } = await look(page);
    expect(children).toEqual(['HEAD', 'BODY', 'DIV']);
    expect(highlights).toBeGreaterThan(0);
    expect(highlights).toBeLessThanOrEqual(3);
    expect(rest).toEqual({ ...UNTOUCHED, children: undefined, highlights: undefined });
    const host =
      /^(mutation: childList {2}on HTML <div( popover="manual")?><\/div>|mutation: attributes popover on <div popover="manual"><\/div> ?|event: (beforetoggle|toggle|animationstart|transitionrun) on DIV)/;
    expect(ofOurs(log).filter((line) => !host.test(line))).toEqual([]);
    expect(said).toEqual([]);
    expect(await countHosts(page)).toBe(1);
    expect(server.requests).toEqual([`www.mos.ru ${new URL(watchful.url).pathname}`]);
  });

  it('finds no rule of ours once the page is hidden or quiet; what is asked for again comes with its style', async () => {
    const { driver } = ground;
    const page = await driver.open(watchful.url);
    await panelOf(driver, page);
    expect((await styleOfOurs(page)).length, 'the witness sees them').toBeGreaterThan(0);
    await setMode(driver, 'quiet');
    await until('nothing of ours', async () => (await styleOfOurs(page)).length === 0);
    await setMode(driver, 'page');
    const panel = await panelOf(driver, page);
    expect(panel.width).toBeGreaterThan(250);
    expect((await styleOfOurs(page)).length).toBeGreaterThan(0);
    await driver.overlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.hide-button')?.click();
      return true;
    });
    await until('nothing of ours', async () => (await styleOfOurs(page)).length === 0);
    expect(await countHosts(page)).toBe(0);
  });

  it('gets no file of the extension by any address it may guess', async () => {
    const { driver } = ground;
    const page = await driver.open(watchful.url);
    await panelOf(driver, page);
    const origin = await driver.background.evaluate(() => location.origin);
    for (const file of ['manifest.json', 'detector.js', 'overlay.js', 'popup.html', 'icon/48.png']) {
      const got = await page.evaluate(async (address: string) => {
        (window as unknown as { __testing: boolean }).__testing = true;
        const byFetch = await fetch(address).then(
          (answer) => `fetched ${answer.status}`,
          () => 'refused',
        );
        const byImage = await new Promise<string>((done) => {
          const image = new Image();
          image.onload = () => done('loaded');
          image.onerror = () => done('refused');
          image.src = address;
        });
        return [byFetch, byImage];
      }, `${origin}/${file}`);
      expect([file, ...got]).toEqual([file, 'refused', 'refused']);
    }
  });
});
