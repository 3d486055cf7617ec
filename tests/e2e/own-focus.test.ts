// Where the sight and the keyboard are after a step in our own pages: only a real browser scrolls, and refuses a focus.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { address } from '../pages/fixture';
import { plainPage } from '../pages/shell';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';

const empty = { url: address('other.example.org'), page: plainPage('<h1>Погода</h1><p>Завтра солнечно.</p>') };
const NOTICE =
  'Военный комиссариат города Москвы. Вам направлена повестка, она размещена в реестре 20.11.2026. Вам необходимо явиться 15.12.2026 к 9:00 по адресу: Москва, ул. Яблочкова, д. 5, стр. 1. При неявке будет введён запрет на выезд из РФ.';

/** What has the focus, its first words, how far below the top of the window it stands, and whether it is seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const { top, bottom } = at.getBoundingClientRect();
    const bar = document.querySelector('.guide-bar')?.getBoundingClientRect().bottom ?? 0;
    return {
      tag: at.tagName,
      text: (at.textContent ?? '').trim(),
      isSeen: top >= bar && bottom <= innerHeight,
      scrolled: scrollY,
    };
  });
const go = (page: Page, place: string) =>
  page.evaluate((to: string) => {
    location.hash = to;
  }, place);
const press = (page: Page, selector: string) =>
  page.evaluate((where: string) => {
    const button = document.querySelector<HTMLElement>(where);
    button?.focus();
    button?.click();
    return button !== null;
  }, selector);

inEachBrowser(served([empty]), (ground) => {
  it.each([
    ['where/court', 'Найти свой суд'],
    ['deadlines/court-claim', 'Подать иск в суд'],
  ])('#%s opens at that very thing, in a new tab and from another screen', async (place, title) => {
    const page = await ground.driver.ownPage(`guide.html#${place}`);
    const atThing = async () => {
      const at = await focused(page);
      return at.text === title && at.isSeen && at.scrolled > 0;
    };
    await until('the thing in a new tab', atThing);
    await go(page, 'questions');
    await until('the title at the top', async () => {
      const at = await focused(page);
      return at.tag === 'H1' && at.scrolled === 0;
    });
    await go(page, place);
    await until('the thing from another screen', atThing);
  });

  it('every screen gives the focus to its title, an explanation and a form too', async () => {
    const page = await ground.driver.ownPage('guide.html#home');
    await until('the box', () => page.evaluate(() => document.querySelector('textarea') !== null));
    await page.evaluate((text: string) => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, NOTICE);
    await until('the explanation', async () => {
      const at = await focused(page);
      return (
        at.tag === 'H1' && page.evaluate(() => document.querySelector('.explanation h1') === document.activeElement)
      );
    });
    for (const place of ['form/court-claim', 'detention', 'answer/fine-for-not-coming', 'settings']) {
      await go(page, place);
      await until(place, async () => {
        const [screen] = place.split('/');
        const isThere = await page.evaluate((is?: string) => document.querySelector(`.screen-${is}`) !== null, screen);
        return isThere && (await focused(page)).tag === 'H1';
      });
    }
  });

  it('what is pressed and goes leaves the keyboard beside it', async () => {
    const page = await ground.driver.ownPage('guide.html#settings');
    await until('the button', () => page.evaluate(() => document.querySelector('.settings .row .button') !== null));
    await press(page, '.settings .row .button');
    await until('the way back', async () => (await focused(page)).text === 'Оставить');
    await page.keyboard.press('Enter');
    await until('the button again', async () => (await focused(page)).text === 'Стереть всё');
  });

  it('the skip link is the second stop, seen once it is reached, and leads to the title', async () => {
    const page = await ground.driver.ownPage('guide.html#forms');
    await until('the guide', () => page.evaluate(() => document.querySelector('.quick-exit') !== null));
    await page.evaluate(() => document.querySelector<HTMLElement>('.quick-exit')?.focus());
    const isSeen = () =>
      page.evaluate(() => (document.querySelector('.skip-link')?.getBoundingClientRect().top ?? -1) >= 0);
    expect(await isSeen()).toBe(false);
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('К содержанию');
    await until('the link', isSeen);
    await page.keyboard.press('Enter');
    expect((await focused(page)).tag).toBe('H1');
  });

  it('each view of the popup gives the focus to its title, and the way back to the start’s', async () => {
    const { driver } = ground;
    const popup = await driver.popup(await driver.open(empty.url));
    const step = (button: string, screen: string) =>
      until(screen, () =>
        popup.evaluate(
          (pressed: string, shown: string) => {
            if (!document.querySelector(shown)) document.querySelector<HTMLElement>(pressed)?.click();
            const title = document.querySelector(`${shown} h1`);
            return title !== null && title === document.activeElement;
          },
          button,
          screen,
        ),
      );
    await step('.alarm-button', '.popup-detention');
    await step('.back', '.popup-start');
  });
});
