// Draws the neutral icon in the sizes the manifest names: `node scripts/setup/make-icons.mjs`.
// The pictures are kept in public/icon, so nobody needs this to build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from './find-browser.mjs';
import { ROOT } from './packages.mjs';

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">
  <rect x="1" y="1" width="30" height="30" rx="9" fill="#0b6b70"/>
  <path d="M9 11.5h14M9 16.5h9" stroke="#fff" stroke-width="3" stroke-linecap="round"/>
  <path d="m15.5 22 2.7 2.7 5.3-5.9" fill="none" stroke="#bdeee6" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] });
const page = await browser.newPage();
const folder = join(ROOT, 'public/icon');
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${SVG}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
