import { describe, expect, test } from 'vitest';
import { UNSEEN } from '../../../notice/normalise/characters';
import { readNotice } from '../../../notice/read';
import { hasTopic, mayBeNotice, topicSpots } from '../../../notice/topic';
import { readLabelledSets } from '../../../scripts/eval/labelled-sets';

describe('topic', () => {
  test('is seen through every sign that nobody sees', () => {
    const signs = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    const unseen = signs.filter((sign) => new RegExp(`[${UNSEEN}]`).test(sign));
    expect(unseen.length).toBeGreaterThan(15);
    expect(unseen.filter((sign) => !hasTopic(`пове${sign}стка`))).toEqual([]);
  });
  test.each([
    'Вам повестка',
    'вoeнкoмaт',
    'ПOBECTKA',
    'ВОEHKOMAT',
    'п0вестка',
    'П О В Е С Т К А',
    'п.о.в.е.с.т.к.а',
    'Вοенκοмат',
    'пов\u200bестка',
    'Единый пункт призыва',
    'применены временные меры',
    'ст. 7.1 53-ФЗ',
    'ВК Тверской области',
    'Military: povestka v voenkomat',
  ])('is in «%s»', (text) => {
    expect(hasTopic(text)).toBe(true);
    expect(mayBeNotice(text)).toBe(true);
  });
  test.each([
    'Показания воды переданы',
    'Вы записаны к врачу',
    'Заказ в пути',
    'Заявитель подаёт заявление. Заявительный порядок.',
    'Сведения о доме: год постройки, этажность',
    'Вызов врача на дом. Отменить можно до 12:00.',
    'Прийти на выставку можно с 10 до 20',
    'Заполните анкету читателя библиотеки',
    'На улице Лесной ограничено движение',
    'Реестр парковок. Открытые данные.',
    '',
  ])('is not in «%s»', (text) => {
    expect(hasTopic(text)).toBe(false);
    expect(mayBeNotice(text)).toBe(false);
  });
  test.each([
    'Запрет на выезд снят. Вы явились вовремя.',
    'Ограничения: применены\n• выезд из России\n• регистрация ИП',
    'Мера: отказ в выдаче займов\nОтменена 05.03.2025',
    'Явка: 12.05.2026, ул. Яблочкова, 5',
  ])('a notice need not name it: «%s»', (text) => {
    expect(hasTopic(text)).toBe(false);
    expect(mayBeNotice(text)).toBe(true);
  });
});

test('the detector lets through what the reader surely reads as a notice: at least 99 in 100 of our portal texts', () => {
  const texts = readLabelledSets([]).flatMap(({ items }) =>
    items.filter(({ label, channel }) => channel === 'portal' && label !== 'none' && label !== 'scam'),
  );
  const unseen = texts
    .filter(({ text }) => !mayBeNotice(text))
    .filter(({ text }) => readNotice(text, { host: 'my.mos.ru', channel: 'portal', today: '2026-11-25' }).sure);
  expect(texts.length).toBeGreaterThan(2_000);
  expect(unseen.length).toBeLessThan(texts.length / 100);
});

test('the words a long text is read by are found at their place, masked or not', () => {
  const text = 'Погода. Явитесь: вoeнкoмaт.';
  expect([...topicSpots(text)]).toEqual([text.indexOf('Явит'), text.indexOf('вoeн')]);
});
