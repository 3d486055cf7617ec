import { describe, expect, test } from 'vitest';
import { foundAt, normalise, spanOf } from '../../../notice/normalise';
import { mend } from '../../../notice/normalise/key-words';

const read = (text: string): string => normalise(text).text;

describe('normalise', () => {
  test.each([
    ['upper case and ё', 'УЧЁТ', 'учет'],
    ['stress marks', 'я́виться', 'явиться'],
    ['decomposed й', 'воински\u0438\u0306', 'воинский'],
    ['soft hyphens', 'пове\u00adстка', 'повестка'],
    ['zero-width space', 'пов\u200bестка', 'повестка'],
    ['word joiner and BOM', 'по\u2060вест\ufeffка', 'повестка'],
    ['direction marks', 'по\u202eвестка\u202c', 'повестка'],
    ['no-break spaces', 'к\u00a09\u202fчасам', 'к 9 часам'],
    ['runs of spaces', 'явиться \t  завтра', 'явиться завтра'],
    ['dashes and quotes', '«А» — „б“', '"а" - "б"'],
    ['full-width letters', 'ＺＩＰ', 'ZIP'.toLowerCase()],
    ['superscript article', 'ст. 7¹', 'ст. 7.1'],
    ['Latin letters in a Cyrillic word', 'пoвecткa', 'повестка'],
    ['Cyrillic letters in a Latin word', 'gоsuslugi', 'gosuslugi'],
    ['key word all in Latin look-alikes', 'BOEHKOMAT', 'военкомат'],
    ['ЅМЅ', 'ЅМЅ-сообщение', 'смс-сообщение'],
    ['lonely Latin preposition', 'явка c 9 до 10', 'явка с 9 до 10'],
    ['zero for о', 'п0вестка', 'повестка'],
    ['three for з', '3апрет', 'запрет'],
    ['letters for digits', '2O26', '2026'],
    ['spaced letters', 'П О В Е С Т К А', 'повестка'],
    ['dotted letters', 'п.о.в.е.с.т.к.а', 'повестка'],
    ['word split by a line end', 'воен-\nкомат', 'военкомат'],
    ['word split without hyphen', 'пове\nстка', 'повестка'],
    ['wrapped sentence', 'обязаны явиться\nв военкомат', 'обязаны явиться в военкомат'],
    ['a short word in Latin capitals', 'BK Вешняки', 'вк вешняки'],
    ['a Latin letter before a word of both', 'B peecтp', 'в реестр'],
    ['one letter wrong', 'мобилизацыя и вручонной', 'мобилизация и врученной'],
    ['letter missing', 'военый комисариат', 'военный комиссариат'],
    ['letters swapped', 'воекномат', 'военкомат'],
    ['tsya', 'необходимо явится', 'необходимо явиться'],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    'призывом',
    'являться',
    'повести',
    'головного',
    'отграничение',
    'размечена',
    'прибыль',
    'склонение',
    'известка',
    'направление',
  ])('leaves the real word «%s» alone', (word) => {
    expect(mend(word)).toBe(word);
  });

  test('house numbers and dates keep their digits', () => {
    expect(read('Яблочкова, 5с1')).toBe('яблочкова, 5с1');
    expect(read('8апреля')).toBe('8 апреля');
  });

  test('ends a sentence at a full stop, but not after a short form', () => {
    expect(read('Явиться 20.11.2026 г. Вам надо.')).toBe('явиться 20.11.2026 г.\nвам надо.');
    expect(read('г. Москва, ул. Угрешская, д. 8')).toBe('г. москва, ул. угрешская, д. 8');
  });

  test('leads back to the original, hidden characters included', () => {
    const text = 'Вам пов\u200bестка  на 8\u00a0апреля';
    const normal = normalise(text);
    const at = normal.text.indexOf('повестка');
    const { start, end } = spanOf(normal, at, at + 8);
    expect(text.slice(start, end)).toBe('пов\u200bестка');
    const date = normal.text.indexOf('8 апреля');
    expect(foundAt(normal, date, date + 8)).toEqual({ start: 18, end: 26, text: '8\u00a0апреля' });
  });

  test('reads parts of a text with offsets of the whole', () => {
    const text = 'AAAA повестка BBBB';
    const normal = normalise(text, [{ start: 5, end: 13 }]);
    expect(normal.text).toBe('повестка');
    expect(foundAt(normal, 0, 8)).toEqual({ start: 5, end: 13, text: 'повестка' });
  });
});
