import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftReading } from '../../../notice/page/shift';
import { densestWindow, relevantRanges } from '../../../notice/ranges';
import { readNotice } from '../../../notice/read';
import type { Reading } from '../../../notice/types';
import { wrongSpans } from '../../../scripts/eval/wrong-spans';

const PIECES = [
  'повестка',
  'военкомат',
  'Вам необходимо явиться',
  '«15» декабря 2026 г.',
  'к 9:00',
  'ул. Яблочкова, д. 5',
  'ст. 7.1 53-ФЗ',
  'запрет на выезд',
  'не позднее 30.11',
  'применены',
  'могут быть',
  'отменены',
  'https://www.mos.ru@evil.top/?url=%E0%A4%A',
  'xn--zzz--a.рф',
  'gоsuslugi.ru',
  'код из СМС',
  '\u200b',
  '\u00ad',
  '\u0301',
  'П О В Е С Т К А',
  'пове-\nстка',
  '\ud83d',
  '\ude00',
  '😀',
  '\u202e',
  '_____',
  '****',
  '(',
  '«',
  '\n\n',
  '\t',
  '0',
  'ПOBECTKA',
  '{user}',
  'Повестка дня',
  'Суд:',
  '№',
  'ﬁ',
  '¹',
  'й'.normalize('NFD'),
];
const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 6 })),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((parts) => parts.join(' '));

function check(text: string, reading: Reading): void {
  expect(wrongSpans(text, reading)).toEqual([]);
  expect(reading.confidence).toBeGreaterThan(0);
  expect(reading.confidence).toBeLessThanOrEqual(1);
}

describe('any text', () => {
  test.each([
    ['of pieces joined', hostile],
    ['of pieces spaced', spaced],
  ])('%s is read, and what is found stands in it', (_, texts) => {
    fc.assert(
      fc.property(texts, fc.constantFrom(null, 'www.mos.ru', 'x.y', '…', 'реестрповесток.рф'), (text, host) => {
        check(text, readNotice(text, { host, today: '2026-11-25' }));
      }),
      { numRuns: 400 },
    );
  });

  test('every kind’s fields stand in the text', () => {
    const kinds = fc.constantFrom(
      'summons' as const,
      'draft_decision' as const,
      'restriction_imposed' as const,
      'questionnaire' as const,
    );
    fc.assert(
      fc.property(spaced, kinds, (text, chosenKind) => {
        if (text.trim()) check(text, readNotice(text, { chosenKind, today: '2026-11-25' }));
      }),
      { numRuns: 200 },
    );
  });

  test('the same text is read the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readNotice(text, { today: '2026-11-25' })).toEqual(readNotice(text, { today: '2026-11-25' }));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the look at what is found', () => {
  const text =
    'Вам надлежит явиться 8 декабря к 9:00 в военкомат для сверки данных, в течение 30 дней. Сверка обязательна.';
  const call = readNotice(text, { today: '2026-11-25', chosenKind: 'summons' });

  test('goes through every field that holds a place in the text', () => {
    const moved = wrongSpans(text, shiftReading(call, 1)).join('\n');
    for (const field of ['fields.date', 'fields.time', 'fields.deadline', 'fields.purposeAgain.0', 'kindWords.0'])
      expect(moved).toContain(`reading.${field}: `);
  });

  test('sees words that stand elsewhere, and a core that reaches out of its words', () => {
    if (call.status !== 'notice') throw new Error('read as none');
    const [words] = call.kindWords;
    if (!words) throw new Error('nothing names the kind');
    const reaching = { ...words, core: { start: words.start, end: words.end + 1 } };
    expect(wrongSpans(text, { ...call, kindWords: [reaching] })).toEqual([
      `reading.kindWords.0.core: ${words.start}–${words.end + 1}`,
    ]);
    expect(wrongSpans(text, { ...call, kindWords: [{ ...words, text: 'явка' }] })).toHaveLength(1);
  });
});

describe('very long texts', () => {
  test('only a bounded part is looked at, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 300_000 }), (count, gap) => {
        const text = `${'а'.repeat(gap)}повестка `.repeat(count).slice(0, 2_000_000);
        const ranges = relevantRanges(text);
        let last = 0;
        let total = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
          total += end - start;
        }
        expect(total).toBeLessThanOrEqual(160_000);
      }),
      { numRuns: 30 },
    );
  });

  test('a notice deep in a long page is found, with offsets of the page', () => {
    const notice =
      'В отношении Вас сформирована повестка. Вам необходимо явиться 12.01.2027 к 9:00 в военный комиссариат по адресу: г. Москва, ул. Угрешская, д. 8.';
    const text = `${'Прочие строки портала. '.repeat(8_000)}\n${notice}\n${'Ещё строки. '.repeat(8_000)}`;
    const reading = readNotice(text, { today: '2026-11-25' });
    expect(reading.status).toBe('notice');
    check(text, reading);
    if (reading.status === 'notice') expect(reading.fields.date?.start).toBe(text.indexOf('12.01.2027'));
  });

  test('words before a notice do not drown it', () => {
    const notice =
      'По ст. 7.1 53-ФЗ в связи с неявкой по повестке к Вам применены временные меры, в том числе в виде запрета на выезд из РФ. Вам необходимо прибыть в военкомат.';
    for (const lines of [0, 100, 400, 2_000]) {
      const reading = readNotice(`${'Сегодня в городе ясно, ветер слабый. '.repeat(lines)}${notice}`, {
        today: '2026-11-25',
      });
      expect([lines, reading.kind, reading.sure]).toEqual([lines, 'restriction_imposed', true]);
    }
  });
});

describe('the window of a long text', () => {
  test('holds as many of the spots as any window of its size, and lies inside the text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.array(fc.nat(20_000), { maxLength: 40 }),
        fc.integer({ min: 8, max: 5_000 }),
        (length, all, size) => {
          const spots = all.filter((spot) => spot < length).sort((one, two) => one - two);
          const { start, end } = densestWindow(length, spots, size);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end - start).toBe(Math.min(size, length));
          expect(end).toBeLessThanOrEqual(length);
          const reach = size - Math.floor(size / 8);
          const held = (from: number, to: number) => spots.filter((spot) => spot >= from && spot < to).length;
          for (const spot of spots) expect(held(start, end)).toBeGreaterThanOrEqual(held(spot, spot + reach));
        },
      ),
    );
  });
});
