// The real popup of the toolbar button: what is on the page, a pasted text explained, the way to the guide.
import { domainToASCII } from 'node:url';
import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { address, type Fixture } from '../pages/fixture';
import { inWords } from '../pages/fixture-days';
import { markup } from '../pages/markup';
import { mosNotices } from '../pages/mos-notices';
import { optionalNotices } from '../pages/optional-sites';
import { quietPages } from '../pages/quiet';
import { SMS_2024 } from '../pages/samples';
import { mosPage } from '../pages/shell';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { badgeOf, collectedText, countHosts, panelOf, readMarks, readPanel, setMode, settled, stateOf } from './look';
import { explanationIn, guideTab, missing, paste, present, press, sentence, untilSaid, words } from './popup-words';

const summons = mosNotices[2] as Fixture;
const list = markup[1] as Fixture;
const framed = markup.find(({ inFrame }) => inFrame) as Fixture;
const news = quietPages[0] as Fixture;
const elsewhere = optionalNotices[1] as Fixture;
const empty = { url: address('www.mos.ru'), page: mosPage('') };
const signIn = quietPages.find(({ url }) => url.includes('login.mos.ru')) as Fixture;

inEachBrowser(served([summons, list, framed, news, elsewhere, empty, signIn]), (ground) => {
  it('says what is on the page, and brings a closed panel back', async () => {
    const { driver } = ground;
    const page = await driver.open(summons.url);
    await panelOf(driver, page);
    await driver.overlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.panel-head button:last-of-type')?.click();
    });
    await until('the panel to close', async () => (await countHosts(page)) === 0);
    const popup = await driver.popup(page);
    await untilSaid(popup, /(На этой странице|Похоже на): .*повестк/);
    await press(popup, 'show');
    await until('the panel', () => readPanel(driver, page));
  });

  it('says so when there is only the topic, nothing, or a page we never read', async () => {
    const { driver } = ground;
    for (const [url, said] of [
      [news.url, 'page_topic'],
      [empty.url, 'page_nothing'],
      [signIn.url, 'page_sign_in'],
      ['https://www.example.org/nowhere/', 'page_unseen'],
    ] as const) {
      const page = await driver.open(url);
      await settled();
      await untilSaid(await driver.popup(page), sentence(said));
      await driver.closePages();
    }
  });

  it('looks at a page of any site when asked to, and only then', async () => {
    const { driver } = ground;
    const page = await driver.open(elsewhere.url);
    await settled();
    const popup = await driver.popup(page);
    await untilSaid(popup, sentence('page_unseen'));
    expect(await collectedText(driver)).toBeNull();
    await press(popup, 'look');
    await until('the panel', () => readPanel(driver, page));
  });

  it('explains the notice of the page in the popup in quiet mode, by its own day alone', async () => {
    const { driver } = ground;
    await setMode(driver, 'quiet');
    const page = await driver.open(list.url);
    const popup = await driver.popup(page);
    await press(popup, 'show');
    const { all } = await explanationIn(popup);
    const day = (days: number) => new RegExp(inWords(days).replace(/ \d{4}$/, ''));
    expect(missing(all, [day(30)])).toEqual([]);
    expect(present(all, [day(8), day(20), /Вавилова/, /Строителей/])).toEqual([]);
    expect(await countHosts(page)).toBe(0);
    await setMode(driver, 'page');
  });

  it('explains a pasted SMS claim by claim, and hands it to the guide tab', async () => {
    const { driver } = ground;
    const page = await driver.open(empty.url);
    const popup = await driver.popup(page);
    await paste(popup, SMS_2024);
    const { title, all } = await explanationIn(popup);
    expect(title).toMatch(/ограничени|временн/i);
    expect(missing(all, [/выезд/, /уголовн/i, /прибыть|явк/i, /53-ФЗ/, /328/, /реестрповесток\.рф/])).toEqual([]);
    const claims = await popup.evaluate(() =>
      [...document.querySelectorAll('.claim')].map((claim) => ({
        quote: claim.querySelector('q')?.textContent ?? '',
        verdict: claim.querySelector('.claim-head > :last-child')?.textContent ?? '',
        hasNorm: claim.querySelector('.norm') !== null,
      })),
    );
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims) {
      expect(SMS_2024).toContain(claim.quote);
      expect(claim.verdict).not.toBe('');
      expect(claim.hasNorm).toBe(true);
    }
    await press(popup, 'open_full');
    await guideTab(driver, 'explanation');
  });

  it('judges where a pasted link really leads', async () => {
    const { driver } = ground;
    const call = 'Военный комиссариат. Вам направлена повестка, подробности по ссылке';
    for (const [link = '', host = ''] of [
      ['https://my.mos.ru@evil.example/notice', 'evil.example'],
      ['https://robot.mos.ru/?url=https%3A%2F%2Fmos-povestka.top%2Flogin', 'mos-povestka.top'],
      ['https://mos.ru.example.top/notice', 'mos.ru.example.top'],
      [`https://${domainToASCII('mоs.ru')}/notice`, 'mоs.ru'],
    ]) {
      const page = await driver.open(empty.url);
      const popup = await driver.popup(page);
      await paste(popup, `${call} ${link}`);
      const { all } = await explanationIn(popup);
      expect([host, all.includes(host)]).toEqual([host, true]);
      expect(missing(all, [/обман|не узнали|не наш|сверьте|не настоящ/i])).toEqual([]);
      await driver.closePages();
    }
  });

  it('opens the guide at a question, a date, a form, a place to turn to', async () => {
    const { driver } = ground;
    for (const place of ['questions', 'deadlines', 'forms', 'where'] as const) {
      const page = await driver.open(empty.url);
      await press(await driver.popup(page), `nav_${place}`);
      await guideTab(driver, place);
      await driver.closePages();
    }
  });

  it('has the detention card one press away', async () => {
    const { driver } = ground;
    const popup = await driver.popup(await driver.open(empty.url));
    await press(popup, 'nav_detention');
    await untilSaid(popup, sentence('back'));
    expect(missing(await words(popup), [/адвокат/i, /протокол/i])).toEqual([]);
  });

  it('shows the notice of a frame in the top page; its marks go and come with the panel', async () => {
    const { driver } = ground;
    const page = await driver.open(framed.url);
    await panelOf(driver, page);
    const marks = async () => (await readMarks(page.frames()[1] as Frame)).names.length;
    await until('marks in the frame', marks);
    await driver.overlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.panel-head button:last-of-type')?.click();
    });
    await until('the marks to go', async () => (await marks()) === 0);
    const popup = await driver.popup(page);
    await untilSaid(popup, /(На этой странице|Похоже на): .*повестк/);
    await press(popup, 'show');
    await until('the panel', () => readPanel(driver, page));
    await until('marks in the frame', marks);
  });

  it('closed by the person, the panel also stays away for a frame that opens later, and comes back with its marks', async () => {
    const { driver } = ground;
    const page = await driver.open(framed.url);
    await panelOf(driver, page);
    await driver.overlay(page, (root: ShadowRoot) => {
      root.querySelector<HTMLElement>('.panel-head button:last-of-type')?.click();
    });
    const first = (await stateOf(driver))?.frame;
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.after(frame.cloneNode());
    });
    const later = await until('the second frame', () => page.frames()[2]);
    await until('its word to be heard', async () => (await stateOf(driver))?.frame !== first);
    const popup = await driver.popup(page);
    await untilSaid(popup, /(На этой странице|Похоже на): .*повестк/);
    expect((await readMarks(later as Frame)).names).toEqual([]);
    expect(await readPanel(driver, page)).toBeNull();
    await press(popup, 'show');
    await until('the panel', () => readPanel(driver, page));
    await until('its marks', async () => (await readMarks(later as Frame)).names.length);
  });

  it.each([
    ['page', 'is taken out', (frame: HTMLIFrameElement) => frame.remove()],
    ['quiet', 'is taken out', (frame: HTMLIFrameElement) => frame.remove()],
    ['page', 'shows something else', (frame: HTMLIFrameElement) => frame.setAttribute('srcdoc', '<p>Сообщений нет.')],
  ] as const)('what a frame said goes with it: in mode %s it %s', async (mode, _, happens) => {
    const { driver } = ground;
    await setMode(driver, mode);
    const page = await driver.open(framed.url);
    await until('the badge', async () => (await badgeOf(driver)) !== '');
    if (mode === 'page') await panelOf(driver, page);
    // The page has come to rest: nothing but the frame changes.
    await settled();
    await page.$eval('iframe', happens);
    await until('the badge to go', async () => (await badgeOf(driver)) === '');
    await until('the panel to go', async () => (await countHosts(page)) === 0);
    expect(await stateOf(driver)).toBeNull();
    await setMode(driver, 'page');
  });
});
