import { expect, test } from 'vitest';
import { explainReadPage } from '../../../../explanation/explain-page';
import { readPage } from '../../../../notice/page/read-page';
import { readNotice } from '../../../../notice/read';
import { readLaw } from '../../../../scripts/read-law';

const today = '2026-12-01';

test.each([
  [
    'Военный комиссариат. Вы призываетесь на военные сборы, которые пройдут с 15 февраля по 12 марта 2027 года. Явка 15 февраля 2027 г. к 8:00 по адресу: ул. Угрешская, д. 8',
    ['с 15 февраля по 12 марта 2027 года'],
  ],
  [
    'Повестка. Лейтенант запаса, вы призваны на военные сборы.\nСрок сборов: 14.09.2027 – 13.10.2027\nПрибыть: 14.09.2027 к 9:00, ул. Угрешская, 8',
    ['14.09.2027 – 13.10.2027'],
  ],
  ['Вы призваны на военные сборы 2-30 марта. Явка 01.03 до 7:30, ул. Угрешская, 8', ['2-30 марта']],
  [
    'Вы включены в команду граждан запаса для прохождения учебных сборов.\nПродолжительность\nс 17 мая по 10 июня 2027 года (25 суток)\nСбор команды\n17 мая 2027 года в 7.00, Зеленоград, Панфиловский проспект, 12',
    ['с 17 мая по 10 июня 2027 года'],
  ],
  ['Отобранным на военные сборы резервистам прибыть с 1 по 3 августа в военный комиссариат, ул. Угрешская, 8', []],
  ['Сержант запаса, Вы призываетесь на военные сборы. Явиться с 9 до 12 часов 4 марта 2027 г., ул. Угрешская, 8', []],
])('%s', (text, days) => {
  const reading = readNotice(text, { today });
  expect(reading.kind).toBe('mobilisation_or_training');
  expect(reading.status === 'notice' && reading.fields.actDays.map((found) => found.text)).toEqual(days);
});

test('their last day bears a mark where the first is the day to come', () => {
  const text =
    'Военный комиссариат. Вы призываетесь на военные сборы с 15 февраля по 12 марта 2027 года. Прибыть к 8:00 по адресу: ул. Угрешская, д. 8';
  const { marks } = explainReadPage(
    readPage(text, [{ start: 0, end: text.length }], { host: 'my.mos.ru', channel: 'portal', today }),
    readLaw(),
    today,
  );
  const at = text.indexOf('12 марта 2027');
  expect(marks.find(({ start, end }) => start <= at && end > at)?.title.ru).toBe('Когда идут сборы');
});
