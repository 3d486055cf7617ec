import { describe, expect, test } from 'vitest';
import { explainReadPage } from '../../../explanation/explain-page';
import { readPage } from '../../../notice/page/read-page';
import { readLaw } from '../../../scripts/read-law';

const TODAY = '2026-11-27';
const law = readLaw();
const SUMMONS = `Повестка № 118
Вам надлежит явиться 10 декабря 2026 г. в 09:15 в военный комиссариат по адресу: г. Москва, ул. Угрешская, д. 8, для прохождения медицинского освидетельствования.`;
const LIFTED = `Временные меры отменены
Решением военного комиссара отменены меры, применённые к Вам: запрет на выезд из Российской Федерации, запрет на регистрацию транспортных средств. Основание: статья 7.1 Федерального закона № 53-ФЗ.`;
const text = `${SUMMONS}\nВывоз мусора по средам\n${LIFTED}`;
const items = [SUMMONS, LIFTED].map((words) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
}));
const options = { host: 'my.mos.ru', channel: 'portal' as const, today: TODAY };

describe('a page with two notices', () => {
  const { also, marks } = explainReadPage(readPage(text, items, options), law, TODAY);
  test('names the one that is not explained', () => {
    expect(also).toHaveLength(1);
  });
  test('marks the words of both, in order, none over another, each where it stands', () => {
    const quotes = marks.map(({ quote }) => quote).join(' | ');
    expect(quotes).toContain('10 декабря 2026 г');
    expect(quotes).toContain('запрет на выезд');
    for (const [at, mark] of marks.entries()) {
      expect(text.slice(mark.start, mark.end)).toBe(mark.quote);
      expect(mark.id).toBe(`mark-${at + 1}`);
      expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
    }
  });
  test('of two of one kind the other is told apart by its day', () => {
    const earlier = SUMMONS.replace('10 декабря 2026', '3 ноября 2026').replace('№ 118', '№ 97');
    const both = `${earlier}\nВывоз мусора по средам\n${SUMMONS}`;
    const spans = [earlier, SUMMONS].map((words) => ({
      start: both.indexOf(words),
      end: both.indexOf(words) + words.length,
    }));
    const page = explainReadPage(readPage(both, spans, options), law, TODAY);
    expect(page.also).toEqual([{ name: { ru: 'повестка', en: expect.any(String) }, day: '2026-11-03' }]);
  });
  test('one alone names nothing beside it', () => {
    expect(explainReadPage(readPage(SUMMONS, [], options), law, TODAY).also).toBeUndefined();
  });
});
