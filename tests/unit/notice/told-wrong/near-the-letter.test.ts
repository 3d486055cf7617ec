import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../notice/read';

// What stands near a call and is none of it: the letter's own day, who wrote it, where a range of days ends.

const TODAY = '2026-12-02';
const read = (text: string) => {
  const reading = readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' });
  if (reading.status === 'none') throw new Error(`read as none: ${text}`);
  return reading;
};
const fieldsOf = (text: string) => read(text).fields;

describe('a range of days', () => {
  it.each([
    [
      'Уточнение данных воинского учёта\nСрок: с 7 по 17 декабря\nПриходите в военный комиссариат, ул. Лазо, 12',
      'с 7 по 17 декабря',
      ['2026-12-07', '2026-12-17'],
    ],
    [
      'Повестка. Вам надлежит явиться с 07.12.2026 по 17.12.2026 в военкомат, ул. Лазо, 12',
      'с 07.12.2026 по 17.12.2026',
      ['2026-12-07', '2026-12-17'],
    ],
    [
      'Повестка. Вам надлежит явиться с 28 декабря по 15 января в военкомат, ул. Лазо, 12',
      'с 28 декабря по 15 января',
      ['2026-12-28', '2027-01-15'],
    ],
  ] as const)('has its first day, its last and all its words: %s', (text, words, days) => {
    const { date, until, time } = fieldsOf(text);
    expect(date?.text).toBe(words);
    expect([date?.day, until?.day]).toEqual(days);
    expect(time).toBeNull();
  });
  it('is none where one day alone is named', () => {
    const { date, until } = fieldsOf(
      'Повестка. Вам надлежит явиться в военкомат 7 декабря 2026 года с 9:00 по 13:00, ул. Лазо, 12',
    );
    expect(date?.day).toBe('2026-12-07');
    expect(until).toBeNull();
  });
});

describe('the day of a letter', () => {
  it.each([
    'Единый реестр воинского учёта, 29.11.2026\nУточните данные воинского учёта\nПодойдите в военкомат до 20 декабря 2026 года и уточните сведения: Рязань, улица Свободы, 79, окно 2.',
    'Уточнение данных\nВоенный комиссариат Царицынского района г. Москвы, 2 декабря 2026 г., запрос № 774/а\nПросим уточнить данные воинского учёта не позднее 15 декабря 2026 г., ул. Лазо, 12',
  ])('at its head is no day to come: %s', (text) => expect(fieldsOf(text).date).toBeNull());
  it.each([
    'Вынесено решение\nПризывная комиссия отказала вам в предоставлении отсрочки.\nПередано в призывную комиссию\n12.11.2026 в 09:30',
    'Предоставлена отсрочка от призыва\nЗаявление\nМО-2026-558130 от 03.11.2026\nРешение\nОтсрочка для получения образования до 31 августа 2028 года',
  ])('of an application is none of its decision: %s', (text) => expect(fieldsOf(text).date).toBeNull());
});

describe('a place', () => {
  it.each([
    ['Рубцовская набережная, дом 2, корпус 5', 'явитесь в военкомат: Рубцовская набережная, дом 2, корпус 5'],
    [
      'Кавказский бульвар, дом 21, корпус 3, строение 1',
      'явитесь по адресу: Кавказский бульвар, дом 21, корпус 3, строение 1',
    ],
  ])('is whole: %s', (place, words) => {
    const text = `Вступили в силу ограничения: запрет на выезд. Чтобы ограничения отменили, ${words}.`;
    expect(fieldsOf(text).place?.text).toContain(place);
  });
  it('is the address of a warning', () => {
    const text =
      'ПРЕДУПРЕЖДЕНИЕ ВОЕННОГО КОМИССАРИАТА\nКому: Дроздову Антону Ильичу\nИсходящий: № 12/884 от 30.11.2026\nЕсли не явитесь до 21 декабря 2026 года, в отношении Вас будут введены:\nзапрет на управление автомобилем\nзапрет на получение кредита\nАдрес: Нагатинская набережная, дом 40.';
    expect(fieldsOf(text).place?.text).toBe('Нагатинская набережная, дом 40');
  });
});

describe('who wrote a letter, and what is not threatened,', () => {
  it.each([
    'Заполните анкету призывника не позднее 16 декабря 2026 года. Ответственная: Грекова С. И.',
    'Вам направлена повестка на 15 декабря 2026 в 9:00, ул. Лазо, 12. Неявка влечёт штраф до 30 000 рублей, но не лишение свободы.',
  ])('is no threat: %s', (text) =>
    expect(
      fieldsOf(text)
        .threats.map(({ text: words }) => words)
        .join(' '),
    ).not.toMatch(/Ответственная|лишение/),
  );
  it.each([
    'Повестка № 77 на имя Ю. Т. Абдрашитова размещена в реестре направленных (вручённых) повесток 01.12.2026. Явиться следует 16 декабря 2026 года к 14:00, ул. Лазо, 12.',
    'VOENKOMAT, 01.12, 10:33  Абдрашитов П.Д., вам необходимо явиться в военкомат 07.12.2026 к 10-00, Варшавское шоссе, 116.',
  ])('is no word of the kind: %s', (text) =>
    expect(
      read(text)
        .kindWords.map(({ text: words }) => words)
        .join(' '),
    ).not.toMatch(/Абдрашитов/),
  );
});
