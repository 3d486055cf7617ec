import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../../notice/fields/place';
import { placeIn } from '../../../../notice/fields/place-choice';
import { normalise } from '../../../../notice/normalise';
import { spanOf } from './spans';

const placesIn = (text: string): string[] => {
  const normal = normalise(text);
  return findPlaces(normal, 0).map(({ start, end }) => normal.text.slice(start, end));
};

describe('of several places', () => {
  const chosen = (text: string, tagged: string[]): string | undefined => {
    const normal = normalise(text);
    const ranges = tagged.map((words) => spanOf(normal.text, words));
    const best = placeIn(normal, ranges, { date: null, places: findPlaces(normal, 0) });
    return best ? normal.text.slice(best.start, best.end) : undefined;
  };
  test('a word of records before «прибыть в …» takes no place away', () => {
    expect(chosen('Уточнить сведения прибыть в военкомат Бутово.', ['военкомат бутово'])).toContain('военкомат');
  });
  test('people’s names are no place beside one', () => {
    expect(chosen('Кравец, Мамедов, Юдин: завтра в военкомат', ['кравец, мамедов, юдин', 'в военкомат'])).toBe(
      'военкомат',
    );
  });
  test.each([
    ['Ждём в военкомат Видное, профотбор', 'в военкомат видное, профотбор', 'военкомат видное'],
    ['Тренировка (сбор в 8:15 у ДК)', 'у дк)', 'дк'],
    ['От проходной получать предписания', 'проходной получать предписания', 'проходной'],
    ['УТОЧНИТЬ В ВОЕНКОМАТЕ КЛИНА В ТЕЧЕНИИ 5 ДНЕЙ', 'в военкомате клина в течении', 'военкомате клина'],
    ['Зайти: военкомат каб. 23 к Татьяне Павловне', 'военкомат каб. 23 к татьяне павловне', 'военкомат каб. 23'],
    ['Быть: Чкалова 1, призывная', 'чкалова 1, призывная', 'чкалова 1'],
    [
      'На пункт сбора (ЦКД «Юность») в часы приёма',
      'на пункт сбора (цкд "юность") в часы',
      'пункт сбора (цкд "юность")',
    ],
  ])('ends where the place ends: %s', (text, tagged, place) => {
    expect(chosen(text, [tagged])).toBe(place);
  });
  test.each([
    ['Явка: г. Заозёрный, ул. Фабричная, **', 'г. заозерный, ул. фабричная, **'],
    ['Явка: поликлиника № 2, ул. Флотская, 9, Северодвинск', 'поликлиника № 2, ул. флотская, 9, северодвинск'],
  ])('keeps the whole address: %s', (text, whole) => {
    expect(chosen(text, [whole])).toBe(whole);
  });
  test.each([
    ['Штаб: Зелёный просп., 20. Пункт сбора: Утренняя ул., 10', ['зеленый просп., 20', 'утренняя ул., 10']],
    ['Явка: ул. Лесная, 62 — не исполнена. Новая явка: ул. Яблочкова, 5', ['ул. лесная, 62', 'ул. яблочкова, 5']],
    ['Гр. Иванов, адрес: ул. Мира, 3. Явиться: ул. Кирова, 17', ['ул. мира, 3', 'ул. кирова, 17']],
    ['От: ул. Садовая, 2\nЯвка по адр. Заводская 18', ['ул. садовая, 2', 'заводская 18']],
  ])('not where the sender sits, the person lives or the call was before: %s', (text, tagged) => {
    expect(chosen(text, tagged)).toBe(tagged[1]);
  });
  test('not beyond its sentence', () => {
    expect(chosen('Прибыть на пункты сбора. Владельцам машин ждать', ['пункты сбора.\nвладельцам'])).toBe(
      'пункты сбора',
    );
    expect(chosen('Ждём: ул. Б. Полянка, 5', ['ул. б. полянка, 5'])).toBe('ул. б. полянка, 5');
  });
  test.each([
    ['г. Ноябрьск ожидает вас 20 мая', []],
    ['г. Мытищи Лесная 6 июня', []],
    ['г. Мытищи Лесная 6', ['г. мытищи лесная 6', 'мытищи лесная 6']],
    ['Принимаем с 9 до 13', []],
    ['Явка: ул. Кирова 6 июня', ['ул. кирова']],
    ['Явка: ул. Кирова 6', ['ул. кирова 6', 'кирова 6']],
  ])('a number of a day or an hour is no house: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

test('the day after a street is no house of it', () => {
  expect(placesIn('Вам необходимо прибыть на Угрешскую 10.12.2026.')).toEqual(['на угрешскую']);
  expect(placesIn('Прибыть на Угрешскую 8.')).toContain('на угрешскую 8');
});
