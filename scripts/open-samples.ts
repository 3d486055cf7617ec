// Opens Chromium with the built extension on the sample pages; without a display it saves pictures instead.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { explanationText } from '../explanation/documents/explanation-text';
import { explain } from '../explanation/explain';
import { moscowDay } from '../explanation/plain-date';
import { readNotice } from '../notice/read';
import { startChromium } from '../tests/e2e/drive/chromium';
import { until } from '../tests/e2e/drive/driver';
import { serve } from '../tests/e2e/drive/server';
import { SMS_2024, samplePages } from '../tests/pages/samples';
import { readLaw } from './read-law';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const server = await serve(samplePages);

if (hasDisplay) {
  const { browser } = await startChromium(server, { headed: 'own' });
  const [page] = await browser.pages();
  await page?.goto('https://www.example.org/');
  console.log('The sample page is open. Close the browser to end.');
  await new Promise((done) => browser.once('disconnected', done));
  server.close();
  process.exit(0);
}

const folder = join(import.meta.dirname, '../screenshots-out');
mkdirSync(folder, { recursive: true });
const driver = await startChromium(server);
const summons = await driver.open('https://www.mos.ru/notice/summons/');
await until('the panel', () => driver.overlay(summons, (root: ShadowRoot) => root.textContent));
await driver.screenshot(summons, join(folder, 'page.png'));
const popup = await driver.popup(summons);
await popup.screenshot(join(folder, 'popup.png'));
await driver.close();
server.close();
console.log(`There is no display here, so the browser ran without a window. Pictures: ${folder}\n`);
const today = moscowDay(Date.now());
console.log(`${SMS_2024}\n`);
process.stdout.write(explanationText(explain(readNotice(SMS_2024, { channel: 'sms', today }), readLaw(), today), 'ru'));
