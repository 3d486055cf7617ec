import { describe, expect, it } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// Terms, days and purposes that the panel told wrongly or not at all of pages by another hand.

const law = readLaw();
const TODAY = '2026-12-03';
const told = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY);
const notesOf = (text: string) => told(text).dates.notes.map(({ ru }) => ru);
const FROM_WHEN = 'С какого дня идёт срок, спросите в комиссариате. Осторожнее считать от даты письма.';

const EXEMPT =
  'Военный комиссариат Басманного района\nПризывная комиссия приняла решение освободить Вас от призыва на военную службу. Категория годности: В.\n';
it('a term within which an exempted man is asked to come is safer counted from the date of the letter', () => {
  expect(
    notesOf(`${EXEMPT}За военным билетом обратитесь в течение 15 дней по адресу: Новорязанская улица, дом 16.`),
  ).toContain(FROM_WHEN);
  expect(told(EXEMPT).duties.now.ru).not.toMatch(/до какого дня отсрочка/);
});
it('but not the one within which changes are reported while a deferment lasts', () => {
  const text =
    'Решение призывной комиссии\nРешено\nПредоставить отсрочку от призыва на военную службу\nСрок\nДо 31 августа 2028 года\nОб отчислении или переводе на другую форму обучения Вы обязаны сообщить в военкомат в двухнедельный срок.';
  expect(notesOf(text)).not.toContain(FROM_WHEN);
  expect(told(text).claims.map(({ claim }) => claim)).not.toContain('questionnaire_obligatory');
});

it('the days of the week on which an office receives stand beside the last day, and make it no riddle', () => {
  const notes = notesOf(
    'Военкомат Бутырского района\nПросим уточнить данные воинского учёта. Подойдите до 18 декабря 2026 года на улицу Руставели, дом 10, корпус 3. Приём по вторникам и четвергам, с 10 до 17 часов.',
  );
  expect(notes.some((one) => one.includes('«по вторникам и четвергам»'))).toBe(true);
  expect(notes.some((one) => one.includes('точно его не посчитать'))).toBe(false);
});

const measuresFrom = (text: string) => told(text).dates.timeline.find(({ role }) => role === 'measures')?.day ?? null;
it('the day since when measures hold is told, where all have the same one', () => {
  const since = (second: string) =>
    `В отношении Вас применены временные ограничения\nС 28 ноября 2026 года Вам запрещён выезд из Российской Федерации.\n${second}`;
  expect(measuresFrom(since(''))).toBe('2026-11-28');
  expect(
    measuresFrom(since('С 30 ноября 2026 года приостановлено право управления транспортными средствами.')),
  ).toBeNull();
});

it('rights in general are no driving licence', () =>
  expect(
    told(
      'Вам могут ограничить права из-за неявки в военкомат\nВы не явились по повестке. Если не прийти до 22 декабря 2026 года, вступят в силу ограничения:\n— нельзя будет водить автомобиль.',
    ).claims.map(({ claim }) => claim),
  ).toEqual(['unnamed_measures', 'driving']));

it('a promise to lift measures by the next day is held against the law', () =>
  expect(
    told(
      'Уведомление о введении временных мер\nВ отношении Вас введены: запрет на выезд из Российской Федерации, запрет на заключение кредитных договоров. Меры отменяются не позднее следующего дня после явки в комиссариат.',
    ).claims.map(({ claim }) => claim),
  ).toContain('lifted_in_24_hours'));

it('tests before the session of the commission are not the session', () =>
  expect(
    told(
      'Вас вызывают в военкомат\nНа Ваше имя выписана повестка.\nДень  28.12.2026\nВо сколько  12:30\nГде  Новочерёмушкинская ул., 57, к. 2\nЗачем: профессиональный психологический отбор перед заседанием призывной комиссии.',
    ).what.title.ru,
  ).toBe('Вас вызывают в военкомат'));

describe('a day of the week', () => {
  const cautionOf = (day: string) =>
    told(`Повестка. Вам необходимо явиться ${day} к 9:00 в военный комиссариат, ул. Мира, 5.`).dates.timeline.find(
      ({ role }) => role === 'appear',
    )?.caution?.ru ?? '';
  it('that is not that of the date is told, and sends to the commissariat', () => {
    expect(cautionOf('во вторник, 16 декабря 2026 года,')).toBe(
      'В письме вторник, а этот день — среда. Узнайте в комиссариате, что верно.',
    );
    expect(cautionOf('16 декабря (вторник)')).toContain(
      'В письме вторник, а этот день — среда. Письмо может быть старым: узнайте в комиссариате.',
    );
  });
  it('that is, is not told', () => {
    expect(cautionOf('в среду, 16 декабря 2026 года,')).toBe('');
    expect(cautionOf('16 декабря 2026 года (ср)')).toBe('');
  });
});
