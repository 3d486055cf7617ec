// Where the sight and the keyboard are after a step in our own pages and the panel: only a real browser scrolls, and refuses a focus.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { address } from '../pages/fixture';
import { mosPage, plainPage } from '../pages/shell';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { goTo, NOTICE, pasteInBox } from './guide-page';
import { panelOf } from './look';

const empty = { url: address('other.example.org'), page: plainPage('<h1>Погода</h1><p>Завтра солнечно.</p>') };
/** Two readings stand, the person chooses. */
const DOUBTFUL = 'Военный комиссариат: вам нужно прийти с документами. Вам необходимо явиться в военкомат.';
const doubtful = { url: address('www.mos.ru'), page: mosPage(`<h1>Сообщение</h1><p>${DOUBTFUL}</p>`) };

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
const press = (page: Page, selector: string) =>
  page.evaluate((where: string) => {
    const button = document.querySelector<HTMLElement>(where);
    button?.focus();
    button?.click();
    return button !== null;
  }, selector);

const write = (page: Page, selector: string, text: string, event: 'input' | 'change' = 'input') =>
  page.evaluate(
    (where: string, value: string, type: string) => {
      const field = document.querySelector(where) as HTMLInputElement;
      field.focus();
      field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    text,
    event,
  );
/** Waits until `focus` has the focus and `there` stands in the page. */
const at = (page: Page, focus: string, there: string) =>
  until(`the focus at ${focus}, with ${there}`, () =>
    page.evaluate(
      (wanted: string, also: string) =>
        document.activeElement?.matches(wanted) && document.querySelector(also) !== null,
      focus,
      there,
    ),
  );

inEachBrowser(served([empty, doubtful]), (ground) => {
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
    await goTo(page, 'questions');
    await until('the title at the top', async () => {
      const at = await focused(page);
      return at.tag === 'H1' && at.scrolled === 0;
    });
    await goTo(page, place);
    await until('the thing from another screen', atThing);
  });

  it('every screen gives the focus to its title, an explanation and a form too', async () => {
    const page = await ground.driver.ownPage('guide.html#home');
    await pasteInBox(page, NOTICE);
    await until('the explanation', async () => {
      const at = await focused(page);
      return (
        at.tag === 'H1' && page.evaluate(() => document.querySelector('.explanation h1') === document.activeElement)
      );
    });
    for (const place of ['form/court-claim', 'detention', 'answer/fine-for-not-coming', 'settings']) {
      await goTo(page, place);
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

  it('a text read at the address of the explanation, another one, a choice, a correction taken back', async () => {
    const page = await ground.driver.ownPage('guide.html#explanation');
    await pasteInBox(page, NOTICE);
    await at(page, '.explanation h1', '.tools');
    await press(page, '.tools .link');
    await at(page, '.narrow h1', 'textarea');
    await pasteInBox(page, DOUBTFUL);
    await at(page, '.explanation h1', '.choice');
    await press(page, '.choice');
    await at(page, '.explanation h1', '.chosen');
    await press(page, '.chosen .link');
    await at(page, '.explanation h1', '.choice');
    await press(page, '.correct-open');
    await write(page, '.correct select', 'scam', 'change');
    await at(page, '.correct select', '.chosen');
    await press(page, '.correct .link');
    await at(page, '.correct select', '.choice');
  });

  it('a declined name taken back leaves the keyboard in its field', async () => {
    const page = await ground.driver.ownPage('guide.html#form/decision-copy');
    await until('the form', () => page.evaluate(() => document.querySelector('.form-field input') !== null));
    await write(page, '#form-decision-copy-applicant', 'Ким Анна Петровна');
    await until('its form', () => page.evaluate(() => document.querySelector('.form-declined') !== null));
    await write(page, '.form-declined input', 'Ким Анне');
    await until('the way back', () => press(page, '.form-declined .link'));
    await at(page, '.form-declined input', '.form-declined:not(:has(.link))');
  });

  it('the panel takes the focus to its title after a choice in it, never before, and moves no page', async () => {
    const { driver } = ground;
    const page = await driver.open(doubtful.url);
    await panelOf(driver, page);
    const focus = () => driver.overlay(page, (root: ShadowRoot) => root.activeElement?.className ?? 'none');
    expect(await focus()).toBe('none');
    await page.evaluate(() => {
      document.body.style.minHeight = '5000px';
      scrollTo({ top: 300, behavior: 'instant' });
    });
    for (const [pressed, then] of [
      ['.choice', '.chosen'],
      ['.chosen .link', '.choice'],
    ]) {
      await driver.overlay(
        page,
        (root: ShadowRoot, where: string) => {
          const button = root.querySelector<HTMLElement>(where);
          button?.focus();
          button?.click();
        },
        pressed,
      );
      await until(`${then} in the panel`, () =>
        driver.overlay(page, (root: ShadowRoot, there: string) => root.querySelector(there) !== null, then),
      );
      expect(await focus()).toBe('title');
    }
    expect(await page.evaluate(() => scrollY)).toBe(300);
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
