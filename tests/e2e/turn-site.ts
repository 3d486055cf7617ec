// The switch of an optional site in the settings, pressed with a real mouse, and the browser's own question answered.
import type { Page } from 'puppeteer-core';
import { type Driver, until } from './drive/driver';
import { settled } from './look';

/** Where the switches stand in the settings, from above. */
export const GOSUSLUGI = 0;
export const REGISTER = 1;

const isOn = (page: Page, site: number): Promise<boolean> =>
  page.$$eval('.switch', (boxes, index) => (boxes[index] as HTMLInputElement).checked, site);

/** Presses the site's switch in the settings and answers the browser's question. Other open pages stay. */
export async function turnSite(
  driver: Driver,
  site: number,
  answer: 'yes' | 'yes, unasked' | 'no' | 'off',
): Promise<void> {
  const page = await driver.ownPage('guide.html#settings');
  await until('the switches', async () => (await page.$$('.switch')).length === 2);
  const box = (await page.$$('.switch'))[site];
  // The welcome page may have opened over it, and a hidden page takes no click.
  await page.bringToFront();
  await box?.scrollIntoView();
  await box?.click();
  if (answer === 'yes' || answer === 'no') await driver.answerPermission(answer === 'yes');
  await until(
    `the switch to be as it was answered: ${answer}`,
    async () => (await isOn(page, site)) === answer.startsWith('yes'),
  );
  await settled();
  await page.close();
}
