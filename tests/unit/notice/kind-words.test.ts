import { describe, expect, test } from 'vitest';
import { findKindWords } from '../../../notice/kind-words';
import { normalise } from '../../../notice/normalise/index';
import type { NoticeKind } from '../../../notice/vocabulary';

const wordsOf = (text: string, kind: NoticeKind) => findKindWords(normalise(text), kind).map((found) => found.text);

describe('the words a kind is named by', () => {
  test.each<[NoticeKind, string, string[]]>([
    [
      'summons_electronic_notification',
      'Сформирована электронная повестка. В реестре размещена электронная повестка на Ваше имя.',
      ['Сформирована электронная повестка', 'В реестре размещена электронная повестка на Ваше имя'],
    ],
    [
      'mobilisation_or_training',
      'Повестка на военные сборы. Вы подлежите призыву на военные сборы продолжительностью 45 суток.',
      ['Повестка на военные сборы', 'Вы подлежите призыву на военные сборы продолжительностью 45 суток'],
    ],
    [
      'draft_decision',
      'Комиссия приняла решение призвать Вас на военную службу.',
      ['Комиссия приняла решение призвать Вас на военную службу'],
    ],
    [
      'restriction_lifted',
      'Сняты временные меры, запрет на выезд отменён.',
      ['Сняты временные меры', 'запрет на выезд отменён'],
    ],
    ['restriction_lifted', 'Временные меры отменены.', ['Временные меры отменены']],
    [
      'mobilisation_or_training',
      'Комиссариат призывает Вас на военные сборы.',
      ['Комиссариат призывает Вас на военные сборы'],
    ],
    ['questionnaire', 'Заполните анкету призывника до пятницы.', ['Заполните анкету призывника до пятницы']],
  ])('%s', (kind, text, words) => {
    expect(wordsOf(text, kind)).toEqual(words);
  });

  test.each<[NoticeKind, string, string[]]>([
    [
      'summons',
      'Повестка серии МС № 0041826\nВам надлежит явиться 12.12.2026',
      ['Повестка серии МС', 'Вам надлежит явиться'],
    ],
    ['summons', 'ПОВЕСТКА\nВам следует явиться', ['ПОВЕСТКА', 'Вам следует явиться']],
    [
      'restriction_warning',
      'Предупреждение о применении временных мер\nВы не явились.',
      ['Предупреждение о применении временных мер'],
    ],
    ['draft_decision', 'Решение призывной комиссии: отсрочка\nПротокол № 4', ['Решение призывной комиссии: отсрочка']],
    // A button, a question and a sentence of a paragraph are no titles.
    ['summons', 'Скачать повестку\nГде найти повестку?\nЗа неявку. Повестка вручена. Придите сами.', []],
    [
      'restriction_imposed',
      'Что вам сейчас запрещено\nУправлять машиной\nВам временно нельзя:\nЧто делать\nЧто можно сделать сейчас',
      ['Что вам сейчас запрещено', 'Вам временно нельзя'],
    ],
  ])('a title of %s in «%s»', (kind, text, words) => {
    expect([...new Set(wordsOf(text, kind))].slice(0, words.length || 1)).toEqual(words);
  });

  test.each<[string, string]>([
    // A name, what to bring, another thought: the clause ends before them.
    [
      'Рахимов Тимур, Вам надлежит лично прибыть в военкомат Тимирязевского района',
      'Вам надлежит лично прибыть в военкомат',
    ],
    ['Необходимо явиться в отдел и иметь паспорт', 'Необходимо явиться в отдел'],
    ['Вам следует прийти по вызову, если вы здоровы', 'Вам следует прийти по вызову'],
    ['ВАМ НАДЛЕЖИТ ЯВИТЬСЯ В ВОЕНКОМАТ 12.12', 'ВАМ НАДЛЕЖИТ ЯВИТЬСЯ В ВОЕНКОМАТ'],
  ])('«%s»: the words with the rest of what they say', (text, words) => {
    expect(wordsOf(text, 'summons')).toEqual([words]);
  });

  test('what is denied is no word of the kind', () => {
    expect(wordsOf('Временные меры не применялись. Запрет на сделки не введён.', 'restriction_imposed')).toEqual([]);
  });

  test('those of another kind are none', () => {
    expect(wordsOf('Заполните анкету призывника.', 'summons')).toEqual([]);
  });
});
