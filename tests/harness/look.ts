import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { STATES } from '../fixtures/explanations';
import { checkAxe } from './axe';
import { realExplanations } from './real';
import { openHarness } from './serve';

/**
 * Pictures of every state, in both languages and both schemes, with axe run in the real page with the real styles.
 * `npx tsx tests/harness/look.ts FOLDER [name-part]`; ends with 1 when axe finds anything.
 */
const folder = process.argv[2] ?? '.output/look';
const only = process.argv[3] ?? '';
mkdirSync(folder, { recursive: true });
const real = realExplanations();

interface Shot {
  name: string;
  query: Record<string, string>;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Everything that can be opened is opened, and the window is as high as the content. */
  opened?: boolean;
  forced?: boolean;
}

function shots(): Shot[] {
  const all: Shot[] = [];
  const states = [...Object.keys(STATES), ...Object.keys(real)];
  for (const scheme of ['light', 'dark'] as const) {
    for (const state of states) {
      for (const lang of ['ru', 'en']) {
        const name = `${state}-${lang}-${scheme}`;
        const query = { view: 'panel', state, lang };
        all.push({ name: `panel-${name}-1440`, query, width: 1440, height: 860, scheme });
        all.push({ name: `panel-${name}-320`, query, width: 320, height: 640, scheme });
        all.push({ name: `open-${name}`, query, width: 768, height: 900, scheme, opened: true });
        all.push({ name: `page-${name}`, query: { ...query, view: 'page' }, width: 1024, height: 900, scheme });
        if (lang === 'ru') {
          all.push({ name: `panel-${name}-768`, query, width: 768, height: 900, scheme });
          all.push({ name: `page-${name}-320`, query: { ...query, view: 'page' }, width: 320, height: 640, scheme });
          all.push({ name: `tab-${name}-1440`, query: { ...query, view: 'tab' }, width: 1024, height: 420, scheme });
          all.push({ name: `tab-${name}-320`, query: { ...query, view: 'tab' }, width: 320, height: 420, scheme });
        }
      }
    }
    const note = { view: 'note', state: 'summons', lang: 'ru' };
    all.push({ name: `note-${scheme}`, query: note, width: 768, height: 520, scheme });
    all.push({ name: `note-${scheme}-320`, query: note, width: 320, height: 520, scheme });
    const side = { view: 'panel', state: 'summons', lang: 'ru', side: 'left' };
    all.push({ name: `left-${scheme}`, query: side, width: 1024, height: 860, scheme });
    const hostile = { view: 'panel', state: 'summons', lang: 'ru', hostile: '1' };
    all.push({ name: `hostile-${scheme}`, query: hostile, width: 1024, height: 860, scheme });
    const forced = { view: 'panel', state: 'summons', lang: 'ru' };
    all.push({ name: `forced-${scheme}`, query: forced, width: 768, height: 900, scheme, opened: true, forced: true });
  }
  return all.filter(({ name }) => name.includes(only));
}

async function open(page: Page, shot: Shot, address: string): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: shot.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await page.emulateMediaFeatures(features);
  if (shot.forced) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [...features, { name: 'forced-colors', value: 'active' }],
    });
  }
  await page.setViewport({ width: shot.width, height: shot.height });
  const given = real[shot.query.state ?? ''];
  const script = await page.evaluateOnNewDocument(`globalThis.given = ${JSON.stringify(given ?? null)} ?? undefined`);
  await page.goto(`${address}?${new URLSearchParams(shot.query)}`);
  await page.waitForSelector('[data-ready]');
  await page.removeScriptToEvaluateOnNewDocument(script.identifier);
  if (shot.opened) {
    const height = await page.evaluate(() => {
      const root = document.body.lastElementChild?.shadowRoot;
      if (!root) return 0;
      for (const button of root.querySelectorAll<HTMLElement>('.explanation [aria-expanded="false"]')) button.click();
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() => resolve((root.querySelector('.explanation')?.scrollHeight ?? 0) + 160)),
      );
    });
    await page.setViewport({ width: shot.width, height: Math.min(Math.max(height, shot.height), 9_000) });
  }
}

const { address, browser, close } = await openHarness();
const page = await browser.newPage();
page.on('pageerror', (error) => console.error('page error', error));
let violations = 0;
let done = 0;
for (const shot of shots()) {
  await open(page, shot, address);
  const isPage = shot.query.view === 'page';
  await page.screenshot({ path: join(folder, `${shot.name}.png`) as `${string}.png`, fullPage: isPage });
  // Forced colours are the system's own: contrast there is not ours.
  if (!shot.forced && !shot.query.hostile) violations += await checkAxe(page, shot.name);
  done += 1;
}
await close();
console.log(`${done} states, ${violations} axe violations`);
process.exitCode = violations > 0 ? 1 : 0;
