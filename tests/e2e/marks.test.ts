// The way from the panel to the words of the page and back, and the keys that work wherever the focus is.
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { belowTheFold, frameBelow, inAScroller, listening, oneTallBlock } from '../pages/long';
import { type Driver, until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { type Box, boxOf, countHosts, noteBox, panelOf, readMarks, readPanel } from './look';

/** Words of the notice whose mark is walked to. */
const WORDS = 'запрет на выезд';

/** Presses the mark of these words in the panel's list with a real mouse. */
async function pressInList(driver: Driver, page: Page, words: string): Promise<void> {
  const point = await until('the mark in the list', () =>
    driver.overlay(
      page,
      (root: ShadowRoot, wanted: string) => {
        const list = root.querySelector('.marks');
        if (!list?.checkVisibility()) {
          const titles = [...root.querySelectorAll<HTMLElement>('.part-button')];
          titles.find(({ textContent }) => textContent?.includes('Слова письма'))?.click();
          return null;
        }
        const button = [...root.querySelectorAll('.mark-button')].find(({ textContent }) =>
          textContent?.includes(wanted),
        );
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      },
      words,
    ),
  );
  await page.mouse.click(point.x, point.y);
}

/** The words are in the window and the note stands right above or below them. */
async function expectNoteAtWords(driver: Driver, page: Page): Promise<void> {
  const words = (await boxOf(page, WORDS)) as Box;
  const note = (await noteBox(driver, page)) as Box;
  const height = await page.evaluate(() => innerHeight);
  expect(words.top).toBeGreaterThanOrEqual(0);
  expect(words.bottom).toBeLessThanOrEqual(height);
  expect(note.top).toBeGreaterThanOrEqual(0);
  expect(note.bottom).toBeLessThanOrEqual(height);
  const gap = Math.max(note.top - words.bottom, words.top - note.bottom);
  expect(gap).toBeGreaterThanOrEqual(-2);
  expect(gap).toBeLessThan(60);
  expect(note.left).toBeLessThan(words.right);
  expect(note.right).toBeGreaterThan(words.left);
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const isActive = async (frame: Page | Frame): Promise<boolean> => (await readMarks(frame)).names.includes('pn-active');

inEachBrowser(served([belowTheFold, oneTallBlock, inAScroller, listening, frameBelow]), (ground) => {
  for (const [name, fixture] of Object.entries({ belowTheFold, oneTallBlock, inAScroller })) {
    it(`${name}: the walk to words out of sight ends with the note beside them, and it stays`, async () => {
      const { driver } = ground;
      const page = await driver.open(fixture.url);
      await panelOf(driver, page);
      await pressInList(driver, page, WORDS);
      await until('the note', () => noteBox(driver, page), 5000);
      await expectNoteAtWords(driver, page);
      await pause(1500);
      await expectNoteAtWords(driver, page);
      expect(await isActive(page)).toBe(true);
      // The way from the panel to the note leads over the page; here one that crosses no other mark.
      await page.mouse.move(1200, 15);
      await page.mouse.move(30, 15, { steps: 4 });
      await pause(200);
      await expectNoteAtWords(driver, page);
      // Scrolled away by hand it would point at other words.
      await page.mouse.wheel({ deltaY: 400 });
      await until('the note to go', async () => (await noteBox(driver, page)) === null);
    });
  }

  it('the reader who scrolls away in the middle of the walk is not pulled back', async () => {
    const { driver } = ground;
    const page = await driver.open(belowTheFold.url);
    await panelOf(driver, page);
    await pressInList(driver, page, WORDS);
    await until('the note', () => noteBox(driver, page), 5000);
    await page.mouse.move(600, 300);
    await page.mouse.wheel({ deltaY: 1500 });
    await until('the note to go', async () => (await noteBox(driver, page)) === null, 1000);
    await pause(1500);
    const words = (await boxOf(page, WORDS)) as Box;
    expect(words.bottom).toBeLessThan(0);
    expect(await noteBox(driver, page)).toBeNull();
    expect(await isActive(page)).toBe(false);
  });

  it('leads back to where the reader was', async () => {
    const { driver } = ground;
    const page = await driver.open(belowTheFold.url);
    await panelOf(driver, page);
    await page.evaluate(() => scrollTo(0, 120));
    await pressInList(driver, page, WORDS);
    await until('the note', () => noteBox(driver, page), 5000);
    await driver.overlay(page, (root: ShadowRoot) => root.querySelector<HTMLElement>('.mark-note .more')?.click());
    await until('the place', () => page.evaluate(() => scrollY === 120));
    await pause(500);
    expect(await noteBox(driver, page)).toBeNull();
  });

  it('shows the words of a frame that stands below the fold', async () => {
    const { driver } = ground;
    const page = await driver.open(frameBelow.url);
    await panelOf(driver, page);
    const frame = page.frames()[1] as Frame;
    await until('marks', async () => (await readMarks(frame)).names.length);
    await pressInList(driver, page, WORDS);
    await until('the words', async () => {
      const words = await boxOf(frame, WORDS);
      const [top, height] = await page.evaluate(() => [
        document.querySelector('iframe')?.getBoundingClientRect().top ?? 0,
        innerHeight,
      ]);
      return words && words.top + (top as number) > 0 && words.bottom + (top as number) < (height as number);
    });
    await pause(1500);
    expect(await isActive(frame)).toBe(true);
    // Escape is pressed in the page around the frame.
    await page.mouse.click(5, 5);
    await page.keyboard.press('Escape');
    await until('the note of the frame to go', async () => !(await isActive(frame)));
    expect(await readPanel(driver, page)).not.toBeNull();
    for (const key of ['Shift', 'Shift', 'Shift'] as const) await page.keyboard.press(key);
    await until('the panel to go', async () => (await countHosts(page)) === 0);
    await until('the marks to go', async () => (await readMarks(frame)).names.length === 0);
  });

  it('Escape closes a note that hangs at the pointer, and the page gets its key', async () => {
    const { driver } = ground;
    const page = await driver.open(listening.url);
    await panelOf(driver, page);
    const words = (await boxOf(page, WORDS)) as Box;
    await page.focus('#field');
    await page.mouse.move(words.left + 20, (words.top + words.bottom) / 2, { steps: 3 });
    await until('the note', () => noteBox(driver, page));
    await page.keyboard.press('Escape');
    await until('the note to go', async () => (await noteBox(driver, page)) === null);
    expect(await readPanel(driver, page)).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await readPanel(driver, page)).not.toBeNull();
    expect(await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual(['Escape', 'Escape']);
  });

  it('Shift three times hides all of it with the focus in the page; capitals and clicks do not', async () => {
    const { driver } = ground;
    const page = await driver.open(listening.url);
    await panelOf(driver, page);
    await page.focus('#field');
    for (const letter of ['А', 'Б', 'В', 'Г'] as const) {
      await page.keyboard.down('Shift');
      await page.keyboard.sendCharacter(letter).catch(() => undefined);
      await page.keyboard.press('KeyF');
      await page.keyboard.up('Shift');
    }
    for (let time = 0; time < 4; time += 1) {
      await page.keyboard.down('Shift');
      await page.mouse.click(30, 300);
      await page.keyboard.up('Shift');
    }
    // The layout is switched by Alt and Shift.
    await page.keyboard.down('Alt');
    for (let time = 0; time < 4; time += 1) await page.keyboard.press('Shift');
    await page.keyboard.up('Alt');
    await pause(300);
    expect(await readPanel(driver, page)).not.toBeNull();
    await page.focus('#field');
    await page.evaluate(() => {
      (window as unknown as { __keys: string[] }).__keys = [];
    });
    for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift');
    await until('the panel to go', async () => (await countHosts(page)) === 0);
    expect((await readMarks(page)).names).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { __keys: string[] }).__keys)).toEqual(
      Array(3).fill('Shift'),
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });
});
