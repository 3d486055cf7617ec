import type { PlainDate, Span } from '../types';
import { addDays, plainDate, weekday } from './calendar';
import type { DateMatch } from './dates';

// Days of the week: the next of them, and those that only repeat the date beside them.

/** Their stems, Monday first. */
export const WEEKDAYS = ['понедельник', 'вторник', 'сред', 'четверг', 'пятниц', 'суббот', 'воскресень'];

/**
 * The first day of a week (1 Monday … 7 Sunday) from `today` on. Today counts, for of two days that the words may mean
 * the earlier is the safe one; only «в следующую пятницу», said on a Friday, is a week off.
 */
export function nextWeekday(today: PlainDate, wanted: number, isNext: boolean): PlainDate {
  const days = (wanted - weekday(today) + 7) % 7;
  return addDays(today, days === 0 && isNext ? 7 : days);
}

/** The first (second …, last) such weekday of the next such month; null where it has none. */
export function weekdayOfMonth(today: PlainDate, [which, name]: [string, string], month: number): PlainDate | null {
  const [year, here] = today.split('-').map(Number) as [number, number];
  const first = plainDate(month < here ? year + 1 : year, month, 1);
  const wanted = WEEKDAYS.findIndex((stem) => name.startsWith(stem)) + 1;
  if (!first || wanted === 0) return null;
  const days = [0, 7, 14, 21, 28].map((week) => addDays(first, ((wanted - weekday(first) + 7) % 7) + week));
  const own = days.filter((day) => day.slice(0, 7) === first.slice(0, 7));
  return (which === 'последн' ? own.at(-1) : own[['перв', 'втор', 'трет', 'четверт'].indexOf(which)]) ?? null;
}

/**
 * «Среда, 22 ноября»: a weekday that goes with the date beside it and is no day of its own. `before` and `next` are the
 * days found on either side of it in the normal text.
 */
export function goesWithDay(
  text: string,
  date: DateMatch,
  before: DateMatch | undefined,
  next: DateMatch | undefined,
  today: PlainDate,
): boolean {
  if (!WEEK.test(text.slice(date.start, date.end))) return false;
  if (next && next.start - date.end < 4) return true;
  if (!before) return false;
  return (date.start - before.end < 4 && !isApart(text, date, before)) || isThatDay(text, date, before, today);
}

/** «Пятнадцатого декабря, это будет во вторник, к девяти»: the day of that name within the same sentence. */
const isThatDay = (text: string, date: DateMatch, before: DateMatch, today: PlainDate): boolean =>
  date.inferred === 'week' &&
  !before.weak &&
  before.day !== null &&
  before.day >= today &&
  date.day !== null &&
  weekday(before.day) === weekday(date.day) &&
  A_FEW_WORDS.test(text.slice(before.end, date.start)) &&
  !UNTIL.test(text.slice(Math.max(0, before.start - 14), before.start));
/** No other sentence, and no other call. */
const A_FEW_WORDS =
  /^(?!.*(?:явит|явк|прид|прий|прибы|будьте|быть |нес(?:ите|ти)|занес|принес|жд[еу]|вызыва|медкомисс|осмотр|затем|потом|а ))[^.!?;\n]{1,32}$/;
const WEEK = /недел|вторник|сред|четверг|пятниц|суббот|воскр|(?<![а-я])(?:пн|вт|ср|чт|пт|сб|вс|пнд|чтв|птн)(?![а-я])/;

/**
 * «Тема: Ваш визит 8 декабря … ждём Вас во вторник в 11:45»: the one day still to come that bears the same name is meant, not
 * the next of that name. A limit, «до 8 декабря», is no such day, nor is one that stands after several others.
 */
export function dayOfThatName(
  text: string,
  date: DateMatch,
  all: readonly DateMatch[],
  today: PlainDate,
): PlainDate | null {
  const { day } = date;
  const words = text.slice(date.start, date.end);
  if (!day || date.inferred !== 'week' || !WEEK.test(words) || !PLAIN_WEEKDAY.test(words)) return null;
  const ahead = all.filter((one) => one !== date && !one.weak && one.day !== null && one.day >= today);
  const [only, ...more] = ahead;
  if (!only?.day || more.some((one) => one.day !== only.day) || only.start > date.start) return null;
  const head = text.slice(text.lastIndexOf('\n', only.start) + 1, only.start);
  return IN_SUBJECT.test(head) && weekday(only.day) === weekday(day) ? only.day : null;
}
/** The line of a mail that says what it is about. */
const IN_SUBJECT = /^(?:тема|subject): [^\n]*(?:визит|явк|вызов|повестк|при[её]м|комисси|осмотр)[^\n]*$/;
const PLAIN_WEEKDAY = /^во? [а-я]+$/;

/** «Фото сдать до 1 декабря, в четверг комиссия»: of another sentence part. */
function isApart(text: string, date: DateMatch, before: DateMatch): boolean {
  if (before.day && date.day && weekday(before.day) === weekday(date.day)) return false;
  const hasHour = HOUR_NEXT.test(text.slice(date.end, date.end + 8));
  return (
    (hasHour || (/^в/.test(text.slice(date.start, date.end)) && COMES.test(text.slice(date.end, date.end + 24)))) &&
    (UNTIL.test(text.slice(Math.max(0, before.start - 14), before.start)) ||
      DONE.test(text.slice(Math.max(0, before.start - 40), before.start)))
  );
}
const HOUR_NEXT = /^ (?:(?:в|к) )?\d{1,2}[:.]\d\d/;
/** A word of coming right after a weekday begins a clause of its own. */
const COMES = /^(?: (?:в|к) \d{1,2}[:.]\d\d)?,? (?:комисси|явк|явит|прид|приход|прибы|жд|медкомисс|осмотр|быть|надо)/;
const UNTIL = /(?:^|[^а-я])(?:до|по) "?$/;
/** «Повестку вручили 26.11, в среду явиться». */
const DONE =
  /(?:вручили|принесли|получил[аи]?|пришла|прислали|выдали|выдан[аоы]?|отправлен[аоы]?|звонили)[^.;\n]{0,24}$/;

/**
 * The day of the week that stands right before or behind a day written in numbers or with its month, «в среду, 16
 * декабря», «16.12.2026 (среда)», «14.12 (пн)»; null where none does. A range of the normal text.
 */
export function weekdayBeside(text: string, { start, end }: Span): (Span & { number: number }) | null {
  const words = text.slice(start, end);
  if (!/\d|[а-я]{4,14}(?:ого|его) [а-я]{3,8}/.test(words) || WEEK.test(words)) return null;
  const lead = NAME_BEFORE.exec(text.slice(Math.max(0, start - 18), start));
  if (lead)
    return { start: start - lead[0].length, end: start - (lead.groups?.gap?.length ?? 0), number: numberOf(lead) };
  const rest = NAME_BEHIND.exec(text.slice(end, end + 30)) ?? IN_BRACKETS.exec(text.slice(end, end + 24));
  if (!rest) return null;
  return { start: end + (rest.groups?.gap?.length ?? 0), end: end + rest[0].length, number: numberOf(rest) };
}
const NAMED = '(?<name>понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье)(?![а-я])';
/** A week’s list, «вторник, четверг, 16 декабря», is none of it. */
const NAME_BEFORE = new RegExp(
  `(?<![а-я])(?<!(?:вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]),? )(?:(?:во? )?${NAMED}|(?<![-,/] ?)(?<short>пн|вт|ср|чт|пт|сб|вс)\\.?)(?<gap>,? "?)$`,
);
const YEAR_LEFT = '(?: ?(?:г\\.|года))?';
/** Not «15 декабря, в среду приёма нет». */
const NAME_BEHIND = new RegExp(
  `^(?<gap>${YEAR_LEFT}(?:, | ))(?:во? )?${NAMED}(?=[,.;:)\\n]|$| ?(?:(?:в|к|с|до|на) )?\\d| -)`,
);
const IN_BRACKETS = new RegExp(
  `^(?<gap>${YEAR_LEFT},? )\\((?:во? )?(?:${NAMED}|(?<short>пн|вт|ср|чт|пт|сб|вс)\\.?)\\)`,
);
const SHORT_NAMES = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const numberOf = ({ groups }: RegExpExecArray): number =>
  (groups?.short ? SHORT_NAMES.indexOf(groups.short) : WEEKDAYS.findIndex((stem) => groups?.name?.startsWith(stem))) +
  1;
