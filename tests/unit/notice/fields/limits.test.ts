import { describe, expect, test } from 'vitest';
import { findDates } from '../../../../notice/fields/dates';
import { findLimits } from '../../../../notice/fields/deadline';
import { withWhole } from '../../../../notice/fields/extents';
import { readFields } from '../../../../notice/fields/index';
import { limitIn } from '../../../../notice/fields/limit-choice';
import { normalise } from '../../../../notice/normalise';
import type { NoticeKind } from '../../../../notice/vocabulary';
import { spanOf } from './spans';

const TODAY = '2026-11-25';

describe('of several time limits', () => {
  const chosen = (text: string, tagged: string[], kind: NoticeKind = 'summons'): string | undefined => {
    const normal = normalise(text);
    const ranges = tagged.map((words) => spanOf(normal.text, words));
    const limits = findLimits(normal, findDates(normal.text, TODAY), null);
    const best = limitIn(normal.text, ranges, { limits, kind });
    return best ? normal.text.slice(best.start, best.end) : undefined;
  };
  test('the one that names a day or a number before «в срок»', () => {
    expect(chosen('Вы не явились в срок. Прибыть до 25.12.2026.', ['в срок', 'до 25.12.2026'])).toBe('до 25.12.2026');
  });
  test('not the end of a deferment while another one asks for something, nor the days that are left', () => {
    const deferment = 'Отсрочка до 31.08.2029. Обжаловать не позднее 3 месяцев.';
    expect(chosen(deferment, ['до 31.08.2029', 'не позднее 3 месяцев'], 'draft_decision')).toBe('не позднее 3 месяцев');
    expect(chosen('Отсрочка до 31.08.2029.', ['до 31.08.2029'], 'draft_decision')).toBe('до 31.08.2029');
    const left = 'Осталось 4 дня. Явитесь до 01.12.2026.';
    expect(chosen(left, ['4 дня', 'до 01.12.2026'], 'restriction_warning')).toBe('до 01.12.2026');
    const lasting = 'Меры действуют до явки. Решение обжалуют в течение 3 месяцев.';
    expect(chosen(lasting, ['до явки', 'в течение 3 месяцев'], 'restriction_imposed')).toBe('до явки');
  });
  test('the more telling one, the earlier of equals', () => {
    expect(
      chosen('Отсрочка до 31.08.2029. Обжаловать не позднее 3 месяцев.', ['до 31.08.2029', 'не позднее 3 месяцев']),
    ).toBe('до 31.08.2029');
    expect(chosen('Сразу. В течение трех дней сообщите.', ['сразу', 'в течение трех дней'])).toBe(
      'в течение трех дней',
    );
  });
  test.each([
    ['Запись возможна после явки по повестке.', 'после явки по повестке'],
    ['Меры действуют, пока Вы не явитесь в военкомат.', 'пока вы не явитесь в военкомат'],
    ['Сдайте анкету, срок 5 раб. дн.', '5 раб. дн.'],
  ])('also one of no number: %s', (text, limit) => {
    const normal = normalise(text);
    expect(findLimits(normal, [], null).map(({ start, end }) => normal.text.slice(start, end))).toContain(limit);
  });
  test('a day is not cut in two', () => {
    const { text } = normalise('21.09 истекает срок явки');
    const cut = withWhole(spanOf(text, '09 истекает'), findDates(text, TODAY));
    expect(text.slice(cut.start, cut.end)).toBe('21.09 истекает');
  });
  test('none of none', () => expect(chosen('Ждём вас.', [])).toBeUndefined());
});

test.each<[string, NoticeKind, string | null]>([
  ['Просим вернуть анкету.\nСрок — до 20 декабря 2026 года.', 'questionnaire', '2026-12-20'],
  [
    'Прийти для уточнения документов.\nСрок\nне позднее 17 декабря 2026 года\nЧто взять\nпаспорт',
    'data_clarification',
    '2026-12-17',
  ],
  ['Если не придёте до 21.12.2026, ограничим выезд.', 'restriction_warning', '2026-12-21'],
  [
    'Вы не пришли по повестке. Край — двадцать первого декабря. Потом ограничим выезд.',
    'restriction_warning',
    '2026-12-21',
  ],
  ['Крайняя дата визита: двадцать первое декабря. Потом ограничим выезд.', 'restriction_warning', '2026-12-21'],
  ['Просим вернуть анкету. Последний день для ответа: 21.12.2026.', 'questionnaire', '2026-12-21'],
  // Another last day, and none at all.
  ['Просим уточнить данные. Договор с банком, последний день: 21.12.2026.', 'data_clarification', null],
  ['Просим уточнить данные. Пермский край: 21.12.2026.', 'data_clarification', null],
  ['Просим вернуть анкету. Последний день оплаты: 21.12.2026.', 'questionnaire', null],
  ['Ограничим выезд. Последний день обжалования: 21.12.2026.', 'restriction_warning', null],
  // That of a measure, and of a paper.
  ['Ограничен выезд.\nСрок\nдо 17 декабря 2026 года', 'restriction_imposed', null],
  ['Вам предложено уточнить данные.\nСрок хранения письма: до 17 декабря 2026 года', 'data_clarification', null],
])('the last day for what is asked: %s', (text, kind, day) =>
  expect(readFields(normalise(text), kind, '2026-12-02').fields.until?.day ?? null).toBe(day),
);

test.each(['Край для явки — 21.12.2026', 'Крайняя дата визита: 21 декабря'])('and no day to appear on: %s', (text) =>
  expect(
    readFields(normalise(`${text}, потом ограничим выезд.`), 'restriction_warning', '2026-12-02').fields.date,
  ).toBeNull(),
);
