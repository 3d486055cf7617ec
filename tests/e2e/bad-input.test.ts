// Whatever is put in, a clear sentence comes out, and the box still takes a text.
import { describe, expect, it } from 'vitest';
import { served } from '../pages';
import { address } from '../pages/fixture';
import { inDigits } from '../pages/fixture-days';
import { SMS_2024 } from '../pages/samples';
import { mosPage } from '../pages/shell';
import { until } from './drive/driver';
import { inEachBrowser } from './each-browser';
import { countHosts, panelOf, settled } from './look';
import { explanationIn, missing, paste, press, sentence, untilSaid, words } from './popup-words';

const empty = { url: address('www.mos.ru'), page: mosPage('') };
const nothing = { url: address('www.mos.ru'), page: { html: '' } };
const noDate = {
  url: address('www.mos.ru'),
  page: mosPage(
    '<h1>Повестка</h1><p>Вам необходимо явиться в военный комиссариат для прохождения медицинского освидетельствования.</p>',
  ),
};
const past = {
  url: address('www.mos.ru'),
  page: mosPage(
    `<h1>Повестка</h1><p>Вам необходимо явиться в военный комиссариат ${inDigits(-40)} в 9:00, ул. Угрешская, д. 8.</p>`,
  ),
};
const megabyte = {
  url: address('www.mos.ru'),
  page: mosPage(`<p>${'Обычные слова о погоде и дорогах. '.repeat(31_000)}</p>`),
};

/** One page with the words «Povestka voenkomat»: the browsers' own viewers show it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 50>>stream
BT /F1 18 Tf 20 200 Td (Povestka voenkomat) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const pdf = {
  url: address('www.mos.ru'),
  page: { html: PDF, headers: { 'content-type': 'application/pdf' } },
};

inEachBrowser(served([empty, nothing, noDate, past, megabyte, pdf]), (ground) => {
  describe('pasted', () => {
    for (const [what, text, said] of [
      ['nothing but spaces', '  \n ', 'paste_empty'],
      ['Latin letters', 'You are summoned to the military commissariat on 1 December', 'paste_latin'],
      [
        'Ukrainian',
        'Вам необхідно з’явитися до територіального центру комплектування у призначений день, її адреса',
        'paste_ukrainian',
      ],
      ['more than 4 MB', 'повестка '.repeat(280_000), 'paste_too_long'],
      [
        'no notice at all',
        'Завтра в девять родительское собрание в школе, приходите вовремя.',
        /Не узнали|не похоже|не видно|не уведомление/i,
      ],
    ] as const) {
      it(`${what}: a sentence, and the next text is taken`, async () => {
        const { driver } = ground;
        const popup = await driver.popup(await driver.open(empty.url));
        await paste(popup, text);
        // The popup's first words match too: an answer of its own has a way back, a sentence under the box has none.
        const isExplained = typeof said !== 'string';
        if (isExplained)
          await until('the answer', () => popup.evaluate(() => document.querySelector('.back') !== null));
        await untilSaid(popup, typeof said === 'string' ? sentence(said) : said);
        if (isExplained) await press(popup, 'back');
        await paste(popup, SMS_2024);
        expect((await explanationIn(popup)).title).toMatch(/ограничени|временн/i);
      });
    }

    it('1 MB with a notice at its end', async () => {
      const { driver } = ground;
      const popup = await driver.popup(await driver.open(empty.url));
      await paste(popup, `${'Обычные слова о погоде и дорогах. '.repeat(31_000)}\n${SMS_2024}`);
      expect((await explanationIn(popup)).all).toMatch(/выезд/);
    });
  });

  describe('on a page', () => {
    it('without a body, without text, with 1 MB of other words: nothing happens', async () => {
      const { driver } = ground;
      for (const { url } of [nothing, empty, megabyte]) {
        const page = await driver.open(url);
        await settled();
        expect(await countHosts(page)).toBe(0);
        await untilSaid(await driver.popup(page), sentence('page_nothing'));
        await driver.closePages();
      }
    });

    it('a notice without a day says that it names none', async () => {
      const { driver } = ground;
      const page = await driver.open(noDate.url);
      await panelOf(driver, page);
      const said = await driver.overlay(page, (root: ShadowRoot) => root.textContent ?? '');
      expect(missing(said ?? '', [/не видно дня явки/])).toEqual([]);
    });

    it('a notice whose day is over says so', async () => {
      const { driver } = ground;
      const page = await driver.open(past.url);
      await panelOf(driver, page);
      const said = await driver.overlay(page, (root: ShadowRoot) => root.textContent ?? '');
      expect(missing(said ?? '', [/прош(ёл|ла|ло)|назад/i])).toEqual([]);
    });
  });

  it.each(['a page of the browser', 'a PDF'])('%s lets no script in: a sentence, and the box works', async (what) => {
    const { driver } = ground;
    const popup = await driver.popup(what === 'a PDF' ? await driver.open(pdf.url) : await driver.openRefused());
    // Where even the address is kept from us, it takes a try to find out.
    await until('what it says', async () => {
      const said = await words(popup);
      if (sentence('page_unseen').test(said)) await press(popup, 'look');
      // Chromium's viewer stands in a page of its own, which is read and holds no text.
      return sentence('page_refused').test(said) || (what === 'a PDF' && sentence('page_nothing_hint').test(said));
    });
    await paste(popup, SMS_2024);
    expect((await explanationIn(popup)).title).toMatch(/ограничени|временн/i);
    expect(await words(popup)).not.toMatch(/undefined|\[object|NaN/);
  });
});
