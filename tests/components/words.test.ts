import { describe, expect, it } from 'vitest';
import { countDays, formatClock, formatDay, inDays, say, shortMonth, WORDS } from '../../components/words';

describe('words of the interface', () => {
  it('has every key in both languages, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, { ru, en }] of Object.entries(WORDS)) {
      expect(ru, key).toMatch(/[а-яё]/i);
      expect(en, key).toMatch(/[a-z]/i);
      expect(en, key).not.toMatch(/[а-яё]/i);
      expect(places(en), key).toEqual(places(ru));
    }
  });

  it('fills places and leaves unknown ones in sight', () => {
    expect(say('steps_done', 'ru', { done: 0, all: 5 })).toBe('0 из 5');
    expect(say('steps_done', 'en', { done: 2 })).toBe('2 of {all}');
  });

  it('writes days as people say them', () => {
    expect(formatDay('2026-12-10', 'ru')).toBe('10 декабря, четверг');
    expect(formatDay('2026-12-10', 'en')).toBe('10 December, Thursday');
    expect(formatDay('2027-02-20', 'ru', { year: true })).toBe('20 февраля 2027, суббота');
    expect(formatDay('2027-02-20', 'ru', { today: '2027-12-31' })).toBe('20 февраля, суббота');
    expect(formatDay('2027-02-20', 'ru', { today: '2026-12-31' })).toBe('20 февраля 2027, суббота');
    expect(shortMonth('2026-12-10', 'ru')).toBe('дек');
    expect(formatClock('09:00')).toBe('9:00');
    expect(formatClock('14:30')).toBe('14:30');
    expect(formatClock('00:15')).toBe('0:15');
  });

  it.each([
    [0, 'сегодня', 'today'],
    [1, 'завтра', 'tomorrow'],
    [-1, 'вчера', 'yesterday'],
    [2, 'через 2 дня', 'in 2 days'],
    [5, 'через 5 дней', 'in 5 days'],
    [11, 'через 11 дней', 'in 11 days'],
    [16, 'через 16 дней', 'in 16 days'],
    [21, 'через 21 день', 'in 21 days'],
    [-4, '4 дня назад', '4 days ago'],
  ])('%i days off', (days, ru, en) => {
    expect(inDays(days, 'ru')).toBe(ru);
    expect(inDays(days, 'en')).toBe(en);
  });

  it('declines the day in Russian', () => {
    expect([1, 2, 5, 12, 21, 104, 254].map((days) => countDays(days, 'ru'))).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '12 дней',
      '21 день',
      '104 дня',
      '254 дня',
    ]);
  });
});
