// What leaves the guide: the printed sheet, the calendar and the document that a person saves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { goTo, NOTICE, pasteInBox } from './guide-page';

/** The guide with the notice explained in it. */
async function explained(driver: Driver): Promise<Page> {
  const page = await driver.ownPage('guide.html#home');
  await pasteInBox(page, NOTICE);
  await until('the explanation', () => page.evaluate(() => document.querySelector('.explanation h1') !== null));
  return page;
}

const go = async (page: Page, place: string, wanted: string): Promise<void> => {
  await goTo(page, place);
  await until(wanted, () => page.evaluate((what: string) => document.querySelector(what) !== null, wanted));
};
const press = (page: Page, selector: string) =>
  page.evaluate((where: string) => document.querySelector<HTMLElement>(where)?.click(), selector);

/** The only saved file that ends so, once it is whole. */
const saved = ({ downloads }: Driver, ending: string): Promise<Buffer> =>
  until(`a file ${ending}`, () => {
    const [name] = existsSync(downloads) ? readdirSync(downloads).filter((file) => file.endsWith(ending)) : [];
    const content = name ? readFileSync(join(downloads, name)) : Buffer.alloc(0);
    return content.length > 0 ? content : null;
  });

inEachBrowser(
  () => null,
  (ground) => {
    it('the browser’s own print command shows every part of an explanation, from the first moment', async () => {
      const { driver } = ground;
      const page = await explained(driver);
      const closed = await page.$$eval('.part-body[hidden]', (parts) => parts.length);
      expect(closed).toBeGreaterThan(3);
      await driver.emulate(page, { print: true });
      const parts = await page.$$eval('.part-body', (all) =>
        all.map((part) => {
          const { display, animationName, opacity } = getComputedStyle(part);
          return `${display} ${animationName} ${opacity}`;
        }),
      );
      await driver.emulate(page, {});
      expect(parts.length).toBeGreaterThan(closed);
      expect(new Set(parts)).toEqual(new Set(['grid none 1']));
    });

    it('a form has the margins a document is filed with, the explanation its own', async () => {
      const { driver } = ground;
      const page = await explained(driver);
      const paper = () =>
        page.evaluate(() => {
          const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
          const all = rules.flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : rule));
          const name = getComputedStyle(document.body).getPropertyValue('page');
          const wanted = name === 'auto' ? '' : name;
          const sheets = all.filter((rule) => rule instanceof CSSPageRule && rule.selectorText === wanted);
          return sheets.map((sheet) => (sheet as CSSPageRule).style.getPropertyValue('margin-left'));
        });
      await driver.emulate(page, { print: true });
      expect(await paper()).toEqual(['13mm']);
      await go(page, 'form/court-claim', '.form-document');
      expect(await paper()).toEqual(['30mm']);
      await driver.emulate(page, {});
    });

    it('the chosen days are saved as a calendar that tells nobody what they are', async () => {
      const { driver } = ground;
      const page = await explained(driver);
      await go(page, 'deadlines', '.agenda-item .tick');
      await press(page, '.agenda-item .tick');
      await until('the button', () =>
        page.evaluate(() => !document.querySelector<HTMLButtonElement>('.save-bar button')?.disabled),
      );
      await press(page, '.save-bar button');
      const calendar = (await saved(driver, '.ics')).toString('utf8');
      expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(calendar).toMatch(/\r\nEND:VCALENDAR\r?\n?$/);
      expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
      expect(calendar).toMatch(/DTSTART;VALUE=DATE:\d{8}/);
      expect(calendar.replace(/\r\n /g, '')).not.toMatch(/повест|воен|призыв|комисс|ponyatno|понятно/i);
    });

    it('a form is saved as a document, gaps and all, when the person says so', async () => {
      const { driver } = ground;
      const page = await explained(driver);
      await go(page, 'form/court-claim', '.form-buttons .button-main');
      await press(page, '.form-buttons .button-main');
      await until('the gaps', () => page.evaluate(() => document.querySelector('.form-gaps') !== null));
      await press(page, '.form-gaps .button');
      const paper = await saved(driver, '.docx');
      expect(paper.subarray(0, 2).toString('latin1')).toBe('PK');
    });
  },
);
