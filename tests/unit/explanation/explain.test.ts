import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import type { NoticeKind } from '../../../notice/vocabulary';
import { law, of, SMS, SUMMONS } from './scene';

describe('explain', () => {
  it('judges the exit ban, the criminal threat and the demand to come, each with norm and «if»', () => {
    const { what, claims } = of(SMS, '2026-11-25');
    expect(what.kind).toBe('restriction_imposed');
    const by = new Map(claims.map((claim) => [claim.claim, claim]));
    expect([...by.keys()]).toEqual(expect.arrayContaining(['exit_ban', 'criminal', 'appear_urgently']));
    for (const claim of claims) {
      expect(claim.norms.length, claim.claim).toBeGreaterThan(0);
      expect(claim.condition?.ru, claim.claim).toBeTruthy();
    }
    expect(by.get('criminal')?.verdict).toBe('partly');
  });

  it('marks words that stand in the text and never overlap', () => {
    const { marks } = of(SUMMONS, '2027-06-05');
    expect(marks.length).toBeGreaterThan(4);
    let end = 0;
    for (const mark of marks) {
      expect(SUMMONS.slice(mark.start, mark.end)).toBe(mark.quote);
      expect(mark.start).toBeGreaterThanOrEqual(end);
      end = mark.end;
    }
  });

  it('gives the condition in a mark with its label, never half a sentence alone', () => {
    const { claims, marks } = of(SMS, '2026-11-25');
    const conditioned = claims.filter(({ condition }) => condition);
    expect(conditioned.length).toBeGreaterThan(0);
    const noted = marks.filter(({ note }) => conditioned.some(({ text }) => note.ru.startsWith(text.ru)));
    expect(noted.length).toBeGreaterThan(0);
    for (const { note } of noted) expect(note.ru).toMatch(/[.!?] Важно: \p{L}/u);
    for (const { note } of noted) expect(note.en).toMatch(/[.!?] Important: \p{L}/u);
  });

  it('warns when the law was checked long ago', () => {
    expect(of(SMS, '2026-05-14').foot.age).toBe('fresh');
    expect(of(SMS, '2026-05-15').foot.age).toBe('old');
    expect(of(SMS, '2026-09-11').foot.age).toBe('old');
    expect(of(SMS, '2026-09-12').foot.age).toBe('very_old');
  });

  it('gives a reason and a caution when it is no notice', () => {
    for (const text of ['', 'Hello, this is a letter about nothing.', 'Повестка дня собрания: 1. Ремонт подъезда.']) {
      const { outcome, what, duties, source } = of(text, '2026-11-25');
      expect(outcome).not.toBe('notice');
      expect(what.lead.ru.length).toBeGreaterThan(10);
      expect(duties.now.ru).toContain('реестрповесток.рф');
      expect(source.howToCheck.length).toBeGreaterThan(0);
    }
  });

  it('takes a kind from the person, «none» as well, and says so without a word on confidence', () => {
    const as = (chosenKind: NoticeKind) =>
      explain(readNotice(SUMMONS, { today: '2027-06-05', chosenKind }), law, '2027-06-05');
    expect(as('restriction_warning').what).toMatchObject({
      kind: 'restriction_warning',
      isChosenKind: true,
      lead: { ru: 'Вы выбрали: предупреждение о запретах' },
    });
    const none = as('none');
    expect(none).toMatchObject({ outcome: 'none', what: { kind: 'none', isChosenKind: true } });
    expect(none.what.lead.ru).toContain('к выбору можно вернуться');
    expect(none.duties.now.ru).toContain('реестрповесток.рф');
    expect(of(SUMMONS, '2027-06-05').what.isChosenKind).toBe(false);
  });

  it('never says that something unknown is a fraud, and never excuses a request for a code', () => {
    expect(of(`${SUMMONS} Подробнее: example.org/x`, '2027-06-05').source.tone).toBe('neutral');
    const asks = explain(
      readNotice('Вам направлена повестка. Назовите код из СМС оператору: https://www.mos.ru/', {
        today: '2026-11-25',
        host: 'www.mos.ru',
      }),
      law,
      '2026-11-25',
    );
    expect(['alarm', 'warning']).toContain(asks.source.tone);
  });

  it('never throws, whatever the text, the day and the known days', () => {
    const day = fc
      .date({ min: new Date('2023-10-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const piece = fc.constantFrom(
      'повестка ',
      'явиться 31.02.2027 ',
      'запрет на выезд ',
      'до 99 декабря ',
      'ст. 328 УК ',
      '\u0000',
      '«',
      'в 25:70 ',
      'размещена 01.13.26 ',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, day, fc.option(day), (given, today, posted) => {
        const explanation = of(given, today, posted ? { posted } : {});
        for (const { day: at } of explanation.dates.timeline) if (at) expect(at).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 300 },
    );
  });
});

it('takes the day of a decision for no day to appear', () => {
  const text =
    'Призывная комиссия района 20.11.2026 приняла решение: предоставить Вам отсрочку. Решение можно обжаловать.';
  const reading = readNotice(text, { today: '2026-11-25' });
  const { dates, marks } = explain(reading, law, '2026-11-25');
  expect(reading.kind).toBe('draft_decision');
  expect(dates.timeline.filter(({ role }) => role === 'appear')).toEqual([]);
  expect(marks.map(({ note }) => note.ru)).not.toContain('Этот день уже прошёл.');
});

it('takes the day of dispatch that stands beside a decision for a day to appear', () => {
  const text =
    'Выписка из протокола заседания призывной комиссии. Принято решение о призыве на военную службу. Явка на отправку 10.12.2026 в 8:00.';
  const { dates, claims, marks } = of(text, '2026-11-24');
  expect(dates.next).toMatchObject({ role: 'appear', day: '2026-12-10', clock: '08:00' });
  expect(dates.timeline.map(({ deadline }) => deadline)).not.toContain('decision-one-year');
  expect(claims.map(({ claim }) => claim)).not.toContain('appear_urgently');
  expect(marks.map(({ note }) => note.ru)).not.toContain('Это не день явки.');
});

describe('a decision of the commission', () => {
  const title = (text: string) => of(text, '2026-11-25').what.title.ru;
  const DEFERS = 'Вам сообщают об отсрочке или освобождении от призыва';
  const DECIDES = 'Вам сообщают решение призывной комиссии';

  it.each([
    'Решением призывной комиссии Вам предоставлена отсрочка от призыва до 30.06.2027.',
    'Призывная комиссия признала Вас ограниченно годным (категория В) и освободила от призыва.',
  ])('that defers or frees has its own duties and nothing about dispatch: %s', (text) => {
    const { duties, consequences, steps } = of(text, '2026-11-25');
    expect(title(text)).toBe(DEFERS);
    expect(duties.now.ru).toContain('Придёт повестка');
    expect(duties.must.map(({ rule }) => rule)).not.toContain('dispatch-summons-duty');
    expect(steps.map(({ id }) => id)).not.toContain('ask-interim-protection');
    expect(consequences.map((stage) => stage.title.ru).join(' ')).not.toContain('отправк');
  });

  it.each([
    'Призывная комиссия отказала Вам в предоставлении отсрочки и приняла решение о призыве.',
    'Решением призывной комиссии от 12.11.2026 Вам отказано в отсрочке от призыва на военную службу.',
    'Призывная комиссия приняла решение об отмене отсрочки от призыва. Решение от 12.11.2026.',
    'Решение призывной комиссии: предоставленная ранее отсрочка аннулирована. Вы подлежите призыву.',
    'Решением призывной комиссии отсрочка Вам не предоставлена, Вы призваны на военную службу.',
    'Решение комиссии района о предоставлении Вам отсрочки отменено призывной комиссией Тверской области.',
    'По итогам заседания призывной комиссии Вы признаны подлежащим службе и не имеющим права на отсрочку.',
    'Отсрочку (академ) не давать. Протокол № 14 призывной комиссии. Выписка на руки: 5 дней.',
  ])('that refuses or takes a deferment away is told as one to call up: %s', (text) => {
    expect(title(text)).toBe(DECIDES);
    expect(of(text, '2026-11-25').duties.must.map(({ rule }) => rule)).toContain('dispatch-summons-duty');
  });
});
