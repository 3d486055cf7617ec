// What a person does in the guide's own tab.
import type { Page } from 'puppeteer-core';
import { until } from './drive/driver';

/** A notice with a day of posting, a day to appear, an hour, a place and a measure. */
export const NOTICE =
  'Военный комиссариат города Москвы. Вам направлена повестка, она размещена в реестре 20.11.2026. Вам необходимо явиться 15.12.2026 к 9:00 по адресу: Москва, ул. Яблочкова, д. 5, стр. 1. При неявке будет введён запрет на выезд из РФ.';

/** Puts a whole text into the guide's box, as a paste does, once the box is there. */
export async function pasteInBox(page: Page, text: string): Promise<void> {
  await until('the box', () => page.evaluate(() => document.querySelector('textarea') !== null));
  await page.evaluate((given: string) => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    box.focus();
    box.value = given;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

/** Goes to a place of the guide by its address: `form/court-claim`. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page.evaluate((to: string) => {
    location.hash = to;
  }, place);
