// «Объяснить уведомление» in the real menu of a real right click, on a site we have no permission for.
import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { served } from '../pages';
import { address } from '../pages/fixture';
import { SMS_2024 } from '../pages/samples';
import { plainPage } from '../pages/shell';
import { inEachBrowser } from './each-browser';
import { countHosts, pageChanges } from './look';
import { explanationIn, missing, sentence, untilSaid } from './popup-words';

const url = address('www.example.org');
const [first, second] = [SMS_2024.slice(0, 90), SMS_2024.slice(90)];
/** More than Firefox hands over by itself: the notice comes last. */
const FILLER = 'Сегодня в городе ясно, ветер слабый. '.repeat(600);
const site = {
  url,
  page: plainPage(`<p id="before">Почта</p><blockquote id="sms">${SMS_2024}</blockquote>
<div id="lines"><p>${first}</p><p>${second}</p></div>
<textarea id="field" rows="3" cols="60">${SMS_2024}</textarea>
<iframe id="same" src="frame" width="600" height="160"></iframe>
<iframe id="other" src="https://other.example.org/frame" width="600" height="160"></iframe>
<div id="long" style="max-height:120px;overflow:hidden"><span>${FILLER}</span><span>${SMS_2024}</span></div>`),
  more: { [`${new URL(url).pathname}frame`]: plainPage(`<p id="sms">${SMS_2024}</p>`) },
};
const other = { url: 'https://other.example.org/frame', page: plainPage(`<p id="sms">${SMS_2024}</p>`) };

inEachBrowser(
  served([site, other]),
  (ground) => {
    const explains = async (selector: string, inFrame?: string) => {
      const { driver } = ground;
      const page = await driver.open(url);
      const frame = inFrame ? await (await page.$(inFrame))?.contentFrame() : page.mainFrame();
      await driver.rightClick(page, frame as Frame, selector);
      const popup = await driver.openedPopup();
      const { title, all } = await explanationIn(popup);
      expect(title).toMatch(/ограничени|временн/i);
      // Quotes from its first line to its last.
      expect(
        missing(all, [/запрета на выезд из РФ/, /влечет уголовную ответственность/, /необходимо прибыть/]),
      ).toEqual([]);
      expect(await countHosts(page)).toBe(0);
      expect((await pageChanges(page)).sameDocument).toBe(true);
    };

    it('explains a selection', () => explains('#sms'));
    it('explains a selection of several paragraphs', () => explains('#lines'));
    it('explains a selection in a frame of the same site', () => explains('#sms', '#same'));
    it('explains a selection in a frame of another site', () => explains('#sms', '#other'));
    it('explains a selection longer than 16,384 letters to its end', () => explains('#long'));

    it('says so when nothing is selected', async () => {
      const { driver } = ground;
      const page = await driver.open(url);
      await driver.rightClick(page, page.mainFrame(), '#before', false);
      await untilSaid(await driver.openedPopup(), sentence('nothing_selected'));
    });
  },
  { chromium: { headed: true } },
);
