import { expect, test } from 'vitest';
import { isMenu, withoutMenus } from '../../../notice/page/menus';
import { readPage } from '../../../notice/page/read-page';

test.each([
  'Все · Штрафы · Госпочта · Черновики',
  'Отправлено → Зарегистрировано → Решение готово',
  'Повестки Ограничения Сведения воинского учёта',
  'Воинский учёт Повестки Ограничения Обращения',
  'Повестки Временные меры Обжалование Помощь',
  'Вы вошли через Госуслуги. Разделы: Повестки · Временные меры · Выписка · Жалоба',
  'Фильтр: за 30 дней   Найдено: 1',
])('«%s» is a menu', (line) => {
  expect(isMenu(line)).toBe(true);
});

test.each([
  'Повестка · 15 декабря 2026 · 9:00 · ул. Мира, 5',
  'Повестка на медицинское освидетельствование',
  'Ограничения сняты',
  'Военкомат · сегодня, 07:31',
  'Повестка Савёловского военкомата',
])('«%s» is none', (line) => {
  expect(isMenu(line)).toBe(false);
});

const OPTIONS = { host: 'xn--b1afabzvcegckfhg.xn--p1ai', channel: 'portal', today: '2026-12-02' } as const;
const LIFTED =
  'Применение временных мер прекращено\nСнято ограничение права на выезд из Российской Федерации.\nСнят запрет на регистрацию в качестве индивидуального предпринимателя.\nОснование: явка в военный комиссариат, часть 7 статьи 7.4 Федерального закона № 53-ФЗ.';

test('neither words of the kind nor limits of a notice stand in the menus of its page', () => {
  const menus = 'Разделы: Повестки · Временные меры · Выписка\nФильтр: за 30 дней   Найдено: 1\n';
  const { reading } = readPage(`${menus}${LIFTED}`, [], OPTIONS);
  if (reading.status !== 'notice') throw new Error(`read as ${reading.kind}`);
  const { fields, kindWords, evidence } = reading;
  expect(reading.kind).toBe('restriction_lifted');
  expect([...kindWords, ...evidence].every(({ start }) => start >= menus.length)).toBe(true);
  expect([fields.deadline, fields.limits]).toEqual([null, []]);
});

test('measures in a line with such signs stay', () => {
  const text = `Меры\nЗапрет на выезд · Отказ в выдаче кредита · Запрет на регистрацию\n${LIFTED}`;
  const { reading } = readPage(text, [], OPTIONS);
  expect(withoutMenus(text, reading)).toEqual(reading);
});
