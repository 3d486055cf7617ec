// Judges a set of pages that somebody invented who had not seen the reader, in a real browser with the built extension:
// `npm run pages -- SET.mjs`. The first run of a set is its measure; afterwards it is one to mend with.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageText } from '../browser/messages';
import { moscowDay } from '../explanation/plain-date';
import { startChromium } from '../tests/e2e/drive/chromium';
import { type Driver, until } from '../tests/e2e/drive/driver';
import { startFirefox } from '../tests/e2e/drive/firefox';
import { type Server, serve } from '../tests/e2e/drive/server';
import {
  collectedPage,
  countHosts,
  pageChanges,
  panelOf,
  readMarks,
  readPanel,
  settled,
  stateOf,
} from '../tests/e2e/look';
import { GOSUSLUGI, REGISTER, turnSite } from '../tests/e2e/turn-site';
import { served } from '../tests/pages';
import { address } from '../tests/pages/fixture';
import { judgeMarks } from '../tests/pages/judge-marks';
import { faultsOfKept, type KeptPage } from '../tests/pages/kept-page';
import { gosuslugiPage, mosPage, registerPage } from '../tests/pages/shell';
import { readLaw } from './read-law';

/** One page of a set: what it is, what must come of it, and its markup (`tests/pages/kept-page.ts` says the rest). */
interface InventedPage extends Pick<KeptPage, 'id' | 'title' | 'host' | 'outcome' | 'kinds' | 'marked' | 'unmarked'> {
  /** The main part of the page; the notice is the one element with `data-notice`. */
  body: string;
  head?: string;
  script?: string;
}

/** A page is looked at for so long before it counts as one without a panel. */
const PANEL_WITHIN_MS = 12_000;
/** A page is at rest when neither its words nor its marks changed for so long. */
const REST_MS = 1200;
/** A page that never rests is judged after so many looks. */
const MOST_LOOKS = 8;
/** Above this a page is too long to stand in a file of fixtures. */
const MOST_KEPT = 12_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});

/** The pages of one module, which may be written by several hands: those of all modules named. */
async function readSets(paths: string[]): Promise<InventedPage[]> {
  const sets = await Promise.all(paths.map((path) => import(pathToFileURL(resolve(path)).href)));
  return sets.flatMap((set) => (set as { default: InventedPage[] }).default);
}

function shellOf({ host, body, head, script }: InventedPage) {
  const more = { ...(head ? { head } : {}), ...(script ? { script } : {}) };
  if (host.endsWith('mos.ru')) return mosPage(body, more);
  return host.endsWith('gosuslugi.ru') ? gosuslugiPage(body, more) : registerPage(body, more);
}

/** Waits for a page that fills itself in several steps: each is read, only the last is judged. */
async function atRest(page: Page): Promise<void> {
  let seen = '';
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const looks = await Promise.all(page.frames().map((frame) => readMarks(frame).catch(() => null)));
    const now = JSON.stringify(looks);
    if (now === seen) return;
    seen = now;
    await new Promise((done) => setTimeout(done, REST_MS));
  }
}

/** What is wrong with a page in the browser, in words. */
async function faultsInBrowser(driver: Driver, page: Page, invented: InventedPage): Promise<string[]> {
  const { outcome, kinds = [], marked = [] } = invented;
  if (outcome === 'quiet') {
    await settled();
    await atRest(page);
    const isShown = (await countHosts(page)) > 0 || (await readMarks(page)).names.length > 0;
    return isShown ? [`shown as ${(await stateOf(driver))?.kind}`] : [];
  }
  const isThere = await until('a panel', () => readPanel(driver, page).catch(() => null), PANEL_WITHIN_MS).catch(
    () => null,
  );
  if (!isThere) return [`no panel; state ${(await stateOf(driver))?.outcome ?? 'none'}`];
  await panelOf(driver, page);
  await atRest(page);
  const kind = (await stateOf(driver))?.kind;
  if (!kinds.includes(kind ?? '')) return [`read as ${kind}`];
  const frames = page.frames();
  const wanted = await Promise.all(frames.map((frame) => frame.$('[data-notice]').catch(() => null)));
  const frame = frames[wanted.findIndex(Boolean)] ?? page.mainFrame();
  await until('marks', async () => (await readMarks(frame)).names.length, 5000).catch(() => null);
  const found = await readMarks(frame);
  // What a page of routes has taken away, or keeps around its frame, is not marked.
  const unmarked = (invented.unmarked ?? []).filter((phrase) => found.text.includes(phrase));
  return judgeMarks(found, marked, unmarked);
}

/** What nobody may do to a page: press, focus or ask anything. */
async function touched(page: Page, server: Server, { script = '' }: InventedPage): Promise<string[]> {
  const changes = await pageChanges(page).catch(() => ({ events: [] }));
  // A dialog that its page opens takes the focus itself.
  const events = changes.events.filter((event) => event !== 'focusin' || !script.includes('showModal'));
  const asked = server.requests.length > 1 ? [`asked for ${server.requests.slice(1).join(', ')}`] : [];
  return [...events.map((event) => `touched: ${event}`), ...asked];
}

/** The page as its text, to stand among the fixtures; null where it cannot: too long, or the notice in a frame. */
async function keptOf(page: Page, invented: InventedPage, told: PageText | null): Promise<KeptPage | null> {
  const { body: _, head: __, script: ___, ...expected } = invented;
  if (!told || told.text.length > MOST_KEPT) return null;
  const plain = told.text.replaceAll('\u00ad', '').replace(/\s+/g, ' ');
  const kept: KeptPage = {
    ...expected,
    // A page's menu is never collected, so nothing in it can be marked.
    unmarked: (invented.unmarked ?? []).filter((phrase) => plain.includes(phrase)),
    today: moscowDay(Date.now()),
    text: told.text,
    items: told.items.map(({ start, end }) => [start, end]),
  };
  if (invented.outcome === 'quiet') return kept;
  const words = await page.$eval('[data-notice]', textOf).catch(() => null);
  const span = words === null ? null : placeOf(words, told.text);
  return span && { ...kept, notice: span };
}

/** The words of a node, also of a form that has a field named `textContent`. Runs in the page. */
const textOf = (node: Node): string =>
  Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get?.call(node) ?? '';

/** Where words stand in a text whose spaces and soft hyphens may be others. UTF-16, end excluded; null: nowhere. */
function placeOf(words: string, text: string): [number, number] | null {
  const isLetter = (letter: string) => !/[\s\u00ad]/.test(letter);
  const places = [...text.matchAll(/[^\s\u00ad]/g)].map(({ index }) => index);
  const letters = places.map((at) => text[at]).join('');
  const sought = words.split('').filter(isLetter).join('');
  for (const length of [sought.length, 60, 30, 12]) {
    const from = letters.indexOf(sought.slice(0, length));
    const last = letters.lastIndexOf(sought.slice(-length));
    if (from >= 0 && last >= from)
      return [places[from] as number, (places[last + Math.min(length, sought.length) - 1] as number) + 1];
  }
  return null;
}

const only = values.only?.split(',');
const set = (await readSets(positionals)).filter(({ id }) => !only || only.includes(id));
const pages = set.map((invented) => ({ invented, url: address(invented.host), page: shellOf(invented) }));
const server = await serve(served(pages));
const driver =
  values.browser === 'firefox' ? await startFirefox(server) : await startChromium(server, { headed: true });
await settled();
if (set.some(({ host }) => host.endsWith('gosuslugi.ru'))) await turnSite(driver, GOSUSLUGI, 'yes');
if (set.some(({ host }) => host.endsWith('xn--p1ai'))) await turnSite(driver, REGISTER, 'yes');

const law = readLaw();
const kept: KeptPage[] = [];
let right = 0;
for (const { invented, url } of pages) {
  server.requests.length = 0;
  const page = await driver.open(url);
  const faults = await faultsInBrowser(driver, page, invented).catch((error: Error) => [`harness: ${error.message}`]);
  faults.push(...(await touched(page, server, invented)));
  if (faults.length === 0) right += 1;
  console.log(`${invented.id} ${faults.length === 0 ? 'right' : `${invented.title}\n   ${faults.join('\n   ')}`}`);
  const text = await keptOf(page, invented, await collectedPage(driver));
  if (text) kept.push(text);
  await driver.closePages();
}
await driver.close();
server.close();
console.log(`${right} of ${pages.length} right in ${values.browser}`);
if (values.keep) {
  const known = kept.map((page) => ({ page, faults: faultsOfKept(page, law) }));
  const lines = known.map(({ page, faults }) => JSON.stringify(faults.length ? { ...page, known: faults } : page));
  writeFileSync(values.keep, `${lines.join('\n')}\n`);
  const byText = known.filter(({ faults }) => faults.length === 0).length;
  console.log(`${byText} of ${kept.length} right by their text, kept in ${values.keep}`);
}
