import type { Found, Span } from '../../notice/types';

// What of a phrase of the notice may stand under a mark: no name, no number of a paper, no label, no word that is taken.

/** What of words that tell the kind is left without their label, days, names and numbers. */
export const ownPhrases = (found: Found): Found[] =>
  [A_DAY, A_PERSON, A_NAME, A_NUMBER]
    .reduce((pieces, pattern) => pieces.flatMap((piece) => without(pattern, piece)), [withoutLabel(found)])
    .map((piece) => withoutFirstName(withoutNumberEnd(piece)));

/** «…, то есть 4 декабря», whose first words carry another note. */
export function withoutThatIs(found: Found): Found {
  const words = THAT_IS.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + words, found.end);
}
const THAT_IS = /^[,;\s]+(?:то есть|т\.\s?е\.)?\s*/i;

/** «Причина: неявка»: the label tells nothing. */
function withoutLabel(found: Found): Found {
  const label = LABEL.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + label, found.end);
}
const LABEL = /^(?:причина|основание|статус|состояние|тип|вид):?\s+/i;

/** «… группа ИКБО-14-23) поступил вызов», «дело № 118 | -пк, вынесла решение»: the end of a number before the words. */
function withoutNumberEnd(found: Found): Found {
  const end = /^(?:[-–]\p{L}{1,4}[,)]\s*|[\d–-]+\)\s*)/u.exec(found.text)?.[0].length ?? 0;
  return cut(found, found.start + end, found.end);
}

/** «Тимофей, вам пришла повестка», «Артём Литвинов, вас вызывают», «Геннадий, возможны ограничения»: whom it speaks to tells no kind. */
function withoutFirstName(found: Found): Found {
  const name = (GIVEN_NAME.exec(found.text) ?? FIRST_NAME.exec(found.text))?.[0].length ?? 0;
  return cut(found, found.start + name, found.end);
}
const GIVEN_NAMES =
  'Александр|Алексей|Андрей|Антон|Артём|Артем|Богдан|Валентин|Вадим|Виктор|Виталий|Владимир|Владислав|Вячеслав|Георгий|Глеб|Григорий|Даниил|Данила|Денис|Дмитрий|Евгений|Егор|Иван|Игорь|Илья|Кирилл|Константин|Лев|Леонид|Максим|Марк|Матвей|Михаил|Никита|Николай|Олег|Павел|Пётр|Роман|Руслан|Семён|Сергей|Станислав|Степан|Тимофей|Тимур|Фёдор|Эдуард|Юрий|Ярослав';
/** «Максим, хорошие новости»: these are names whatever follows. */
const GIVEN_NAME = new RegExp(`^(?:${GIVEN_NAMES})(?:\\s\\p{Lu}\\p{Ll}+)?,\\s*`, 'u');
/** Any other word before a comma, unless it may be the first of two adjectives. */
const FIRST_NAME =
  /^(?!(?:Повест|Явк|Вызов|Призыв|Мер|Огранич|Запре|Сбор|Решен|Отсрочк|Анкет|Предпис|Внима|Сроч|Важн|Здравств|Вруч|Направ|Отправ|Размещ|Получ|Подпис|Просим)|\p{L}+(?:[еуя]ем|[аыя]ю|[ий]те|[ая]н[оаы]|[еёя]н[оаы]),)\p{Lu}\p{Ll}{2,14},(?:\s+(?!котор|что|чтобы|если|как|где|когда|\p{L}{3,}(?:ая|ое|ые|ый|ой|ие|ий|ую|ого|их|ых),?\s)|$)/u;

/** What of a phrase stands under no mark yet: «по мобилизации» of «явиться по мобилизации». Single letters are left. */
export function restOf(found: Found, marks: readonly Span[], asked = TWO_LETTERS): Found[] {
  let pieces: Found[] = [found];
  for (const mark of marks) {
    pieces = pieces.flatMap((piece) => {
      if (mark.end <= piece.start || mark.start >= piece.end) return [piece];
      return [cut(piece, piece.start, mark.start), cut(piece, mark.end, piece.end)];
    });
  }
  return pieces.filter(({ text }) => asked.test(text));
}
const TWO_LETTERS = /\p{L}{2}|(?:\p{L} ){3}/u;
/** A limit may be but a day, «08.12.2026» under «Считается вручённой». */
export const LETTERS_OR_DAY = /\p{L}{2}|(?:\p{L} ){3}|\d{1,2}\.\d{1,2}\.\d{2,4}/u;
export const A_DIGIT = /\d/;

/** The pieces of a phrase around what matches: «Повестка отправлена 4 февраля 2026 года», «вызывает вас, Фирсов Пётр Ильич,». */
export function without(pattern: RegExp, found: Found): Found[] {
  const pieces: Found[] = [];
  let at = found.start;
  for (const match of found.text.matchAll(pattern)) {
    pieces.push(cut(found, at, found.start + match.index));
    at = found.start + match.index + match[0].length;
  }
  return [...pieces, cut(found, at, found.end)];
}
export const A_PERSON =
  /[,\s]*(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s)?\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+(?:ич|ича|ичу|ичем|вна|вны|вне|ична|ичны|ичне|оглы|кызы)(?!\p{L})[,\s]*/gu;
/** «Арефьев Клим, предписание»: a surname and a name that a comma parts from what follows. */
const A_NAME =
  /^\p{Lu}\p{Ll}{2,16}(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ина|енко|ук|юк|ян|дзе)\s\p{Lu}\p{Ll}{2,14},\s*|\p{Lu}{3,20}(?:ОВ|ЕВ|ЁВ|ИН|ЫН|СКИЙ|ЕНКО|ОВА|ЕВА|ИНА|УК|ЮК|ЯН)\s\p{Lu}{3,15}(?:\s\p{Lu}{4,20}(?:ИЧ|ВНА))?(?!\p{L}),?\s*/gu;
/** «Повестка № 50-5577140 размещена»: which paper it is tells no kind. */
const A_NUMBER =
  /,?\s*(?:за\s)?(?:№|N(?=\s?\d))\s?[\p{L}\d]+(?:[/.–‑-][\p{L}\d]+)*[,.]?\s*|(?<=(?:решени[еяю]|протокол|приказ|предписани[еяю]|запрос|дело|обращени[ея]))\s(?:\p{L}{1,4}-)?\d+[/-][\p{L}\d/-]+,?\s*/gu;
const A_DAY =
  /(?<!\p{L})(?:(?:во?|на)\s)?(?:понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау])(?!\p{L}),?|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)(?:\s?г(?:ода|\.))?|\d{1,2}\s(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[а-я]*(?:\s\d{4})?(?:\s?г(?:ода|\.))?/giu;

function cut({ start, text }: Found, from: number, to: number): Found {
  const words = text.slice(Math.max(0, from - start), Math.max(0, to - start));
  const before = words.length - words.trimStart().length;
  const kept = words.trim();
  return { start: from + before, end: from + before + kept.length, text: kept };
}
