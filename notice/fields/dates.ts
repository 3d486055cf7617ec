import { compile, type Match, matches } from '../pattern';
import { overlap } from '../spans';
import type { Inferred, PlainDate, Span } from '../types';
import { addDays, nearestYear, plainDate, weekday } from './calendar';
import { isHouse, isPartOfAddress, isRoomOrNumber, isStreet, lastNumberAt } from './house-or-day';
import { ORDINALS } from './ordinals';
import { dayOfThatName, goesWithDay, nextWeekday, WEEKDAYS, weekdayOfMonth } from './weekdays';

/** A date in the normal text. `day` is the day it means; for a range or list, the first day. */
export interface DateMatch {
  start: number;
  end: number;
  day: PlainDate | null;
  inferred: Inferred | null;
  /** True for «15» or «числа» forms and other dates that may be something else. */
  weak: boolean;
}

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH =
  '(янв(?:ар[ья]|\\.)?|фев(?:рал[ья]|р?\\.)?|мар(?:та?|\\.)|апр(?:ел[ья]|\\.)?|ма[йя]|июн[ья]|июл[ья]|авг(?:уста?|\\.)?|сен(?:тябр[ья]|т?\\.)?|окт(?:ябр[ья]|\\.)?|ноя(?:бр[ья]|б?\\.)?|дек(?:абр[ья]|\\.)?)';
const YEAR =
  '(?:(?:,(?= ?20[23])| сего(?= 20[23]))? ?(20\\d\\d|19[4-9]\\d(?! ?г\\.? ?р|-\\d)|\\d\\d(?= ?г\\.?(?![а-я])))(?: ?(?:г\\.|года|году|г(?![а-я])))?|(?: [ст]\\. ?г\\.?(?![а-я])| (?:сего|текущего|этого) года(?![а-я])))?';
const ORDINAL = `(двадцать |тридцать )?(${[...ORDINALS].reverse().join('|')})(?:ого|его|ое|ье|е(?![а-я]))`;

/** «8», ««08»», «8 (восьмого)». */
const NUMBER = '"?[_ ]{0,2}(\\d{1,2})[_ ]{0,2}"?(?: ?\\((?:двадцать |тридцать )?[а-я]{4,14}(?:ого|его|ое|ье)\\))?';
const SPELT = compile(
  `(?<![\\d.,:/a-z-])(?<!(?<![а-я])по форме ?)${NUMBER}(?:-?(?:го|е|ого))? ?(?:(?:-|,|и|по|до|или) ?"?(\\d{1,2})"?(?:-?(?:го|е))? ?)?"?${MONTH}(?![а-яa-z])"?${YEAR}`,
);
/** «l5 декабря» after a scanner. */
const SCANNED = compile(`(?<![а-яa-z\\d])l(\\d) ${MONTH}›${YEAR}`);
const WORDS = compile(`‹${ORDINAL} ${MONTH}›${YEAR}`);
const NUMERIC = compile(
  `(?<![\\d.,:/№-])(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(20\\d\\d|\\d\\d)(?!\\d)(?: ?(?:г\\.|года|г(?![а-я])))?`,
);
/** «ЯВКА 07 12 26 В 8 00». */
const UNDOTTED = compile(
  '(?<![\\d.,:/№-])(0[1-9]|[12]\\d|3[01]) (0[1-9]|1[0-2]) (2[4-9]|20\\d\\d)(?=,? (?:г\\.? )?(?:в|к|на) \\d)',
);
const ISO = compile('(?<![\\d/-])(20\\d\\d)[-/](\\d\\d)[-/](\\d\\d)(?!\\d)');
const SHORT = compile(`(?<![\\d.,:/№-])(\\d{1,2})\\.(0[1-9]|1[0-2])(?![\\d:]|\\.\\d|,\\d)`);
const ROMAN_MONTH = '(i{1,3}|iv|v|vi{1,3}|ix|x|xi{1,2})';
const ROMAN = compile(`(?<![\\d.])(\\d{1,2})\\.?[ ./]${ROMAN_MONTH}[ ./-](20\\d\\d|\\d\\d)(?!\\d)(?: ?(?:г\\.|года))?`);
const ROMAN_SLASH = compile(`(?<![\\d./])(\\d{1,2})/${ROMAN_MONTH}(?![a-z\\d/])`);
/** «"_22_" _____мая_____ 202_6_ г.»: a form filled in by hand. */
const ON_BLANKS = compile(
  `"?_{0,8}(\\d{1,2})_{0,8}"? ?_{1,30} ?${MONTH} ?_{0,30} ?(20[\\d_]{1,6}\\d)?_{0,6}(?: ?г\\.)?`,
);
/** «Число: 4 / Месяц: декабрь / Год: 2026»: rows of a form. */
const IN_ROWS = compile(
  `‹(?:число|день):? ?-?\\s?(\\d{1,2})[,;.]?\\s+месяц:? ?-?\\s?(?:(\\d{1,2})(?!\\d)|${MONTH})(?:[,;.]?\\s+год:? ?-?\\s?(20\\d\\d))?`,
);
const HENCE = compile('‹через (?:\\d{1,2}|два|три|четыре|пять|шесть|семь|десять) (?:дн(?:я|ей)|сут(?:ок|\\.)?)›');
const SLASH = compile('(?<![\\d/])(\\d{1,2})/(0[1-9]|1[0-2])(?![\\d/])');
const ORDINAL_ONLY = compile(`‹(?:${ORDINAL})›(?= (?:к |в |на |числа|с |утр|ждут|жд|явит|прид|быть|до |у |,|-)|"[,.])`);
/** «Половина девятого», «четверть одиннадцатого»: no day. */
const OF_HOUR = /(?:половин[еаы]|четверть|пол)\s$/;
/** «Подъезжайте четырнадцатого.»: from the tenth on hardly anything else is counted so. */
const ORDINAL_LATE = compile(
  `‹(?:(двадцать |тридцать )(${ORDINALS.slice(0, 9).reverse().join('|')})|()(${ORDINALS.slice(9).reverse().join('|')}))(?:ого|его|ое|ье)›(?! (?:год|века|участк|отдел|дома|этаж|район|созыв|размер|класс))`,
);
/** «На 10-е, к девяти». */
const NEUTER = compile(
  '‹(?:на |к )?(\\d{1,2})-[ое]е?›(?=$|[\\s,.;:!?)])(?! (?:сутки|отдел|этаж|мест|управл|издан|числ|класс))',
);
const WEEK_SHORT = compile(
  '‹(?:в|во|на|к|ко) (пн|вт|ср|чт|пт|сб|вс|пнд|чтв|птн|понед|пон(?=\\.)|четв|пятн)›(?![-,/] ?(?:пн|вт|ср|чт|пт|сб|вс))',
);
const SHORT_DAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
/** «Пон.» is «пн», «четв.» «чт», «пятн.» «пт». */
const isShort = (word: string, day: string): boolean =>
  word.startsWith(day) || (word.length > 2 && WEEKDAYS[SHORT_DAYS.indexOf(day)]?.startsWith(word) === true);
const SOME_DAY = compile(
  '‹(?:на (?:этой |той |следующей |будущей |ближайшей )?неделе|(?:в )?любой (?:будний |рабочий )?день)›',
);
const SUFFIXED = compile(
  '‹(\\d{1,2})-?го›(?! (?:отдел|класс|дома|этаж|район|разряд|отряд|г\\.|курса|числа|[а-я]{3,8}бря|[а-я]{2,4}(?:ля|ня|та|ая)|января|февраля))',
);
const DAY_COUNT = compile('‹(?:\\d-?й|перв[а-я]{2}|второй|третий|четвертый|пятый) день›(?: мобилизации)?');
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const RELATIVE = compile('‹(сегодня|завтра|послезавтра)›');
const WEEK = compile(
  `‹(?:в(?:о)? )?(?:(?:этот|эту|это|ближайш[а-я]{2,3}|следующ[а-я]{2,3}) )?(понедельник|вторник|сред[уа]|четверг|пятниц[уа]|суббот[уа]|воскресенье)›`,
);
/** «На следующей неделе, в среду», «в среду следующей недели». */
const NEXT_WEEK = compile(
  '‹на (?:следующей|будущей) неделе,? (?:в(?:о)? )?(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)›|‹в(?:о)? (понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье) (?:на )?(?:следующей|будущей) недел[еи]›',
);
/** «Через неделю в пятницу», «в пятницу через неделю». */
const WEEK_HENCE = compile(
  '‹(?:ровно )?через неделю,? (?:в(?:о)? )?(понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)›(?! (?:явит|явк|прид|приход|быть))|‹в(?:о)? (понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье) через неделю›',
);
/** «В первый понедельник декабря». */
const WEEK_OF_MONTH = compile(
  `‹(?:в(?:о)? )?(перв|втор|трет|четверт|последн)[а-я]{1,3} (понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)[а-я]{0,2} ${MONTH}›`,
);
const NEXT = /следующ/;
const DAY_ONLY = compile('‹(\\d{1,2})(?:-?го)? числ[ао]›(?: этого месяца| текущего месяца)?');

const monthOf = (text: string): number => {
  const index = MONTHS.findIndex((stem) => text.startsWith(stem));
  // «ма» is the stem of «май» only when «мар» did not match.
  return index + 1;
};
const yearOf = (text: string | undefined): number | null =>
  text ? (text.length === 2 ? 2000 + Number(text) : Number(text)) : null;

/** The number of a Roman month. */
const romanOf = (text: string | undefined): number => ROMANS.indexOf(text as string) + 1;

const ordinal = (tens: string | undefined, ones: string): number => {
  const base = ORDINALS.indexOf(ones) + 1;
  return (tens ? (tens.startsWith('два') ? 20 : 30) : 0) + (base === 21 ? 30 : base);
};

const CODE = /\(\d{3,5}\)[\s\d-]{0,4}$|(?<![а-я])тел(?:ефон[а-я]{0,2}|\.)[а-я :.]{0,24}[\d -]{0,12}$/;
/** «8 (4922) 53-17-40», «телефон дежурного 000-15-15»: no day and no hour. */
export const isOfPhone = (text: string, start: number): boolean =>
  CODE.test(text.slice(Math.max(0, start - 46), start));

/** What the words of a match say; `start` where the day begins behind the first of them. */
interface Told extends Pick<DateMatch, 'day' | 'inferred' | 'weak'> {
  start?: number;
  /** Said again over words that are taken: both stand. */
  isTwice?: true;
}
/** What a match of a pattern says, null where its words name no day. */
type Read = (match: Match, text: string, today: PlainDate) => Told | null;

/** A day of a month, of the year that stands there or the one nearest to `today`: no number of a telephone or a street. */
function calendarDay(
  [year, month, day]: readonly [year: number | null, month: number, day: number],
  { start, end }: Span,
  { text, today, weak = false }: { text: string; today: PlainDate; weak?: boolean },
): Told | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  if (isOfPhone(text, start) || (year === null && isStreet(text, start, end))) return null;
  const value = year ? plainDate(year, month, day) : nearestYear(today, month, day);
  return { start, day: value, inferred: year === null ? 'year' : null, weak };
}

/** The same of what the groups of a match name. */
const inGroups =
  (dayIn: (groups: Match['groups']) => readonly [number | null, number, number], weak = false): Read =>
  (match, text, today) =>
    calendarDay(dayIn(match.groups), match, { text, today, weak });

const readSpelt: Read = ({ start, end, groups }, text, today) => {
  const [first, second, month, year] = groups;
  // «В больнице № 3 до 15 декабря».
  const isNumber = /№ ?$/.test(text.slice(Math.max(0, start - 3), start));
  const room =
    second && (isNumber || isHouse(text, start, [first as string, second]))
      ? start + lastNumberAt(text.slice(start, end))
      : -1;
  // In «с 15 по 20 ноября» the first number is the day meant.
  const day = Number(room < 0 ? first : second);
  const span = { start: room < 0 ? start : room, end };
  return calendarDay([yearOf(year), monthOf(month as string), day], span, { text, today });
};

const readShort: Read = ({ start, end, groups: [day, month] }, text, today) =>
  isClockOrArticle(text, start, end) || isRoomOrNumber(text, start)
    ? null
    : calendarDay([null, Number(month), Number(day)], { start, end }, { text, today, weak: true });

const readRomanSlash: Read = ({ start, end, groups: [day, month] }, text, today) =>
  isClockOrArticle(text, start, end)
    ? null
    : calendarDay([null, romanOf(month), Number(day)], { start, end }, { text, today });

const readSlash: Read = ({ start, end, groups: [day, month] }, text, today) => {
  const isDay =
    !isPartOfAddress(text, start) ||
    (!isRoomOrNumber(text, start) && /^,? (?:[вк] )?\d{1,2}[:.-]\d\d/.test(text.slice(end, end + 10)));
  return isDay ? calendarDay([null, Number(month), Number(day)], { start, end }, { text, today, weak: true }) : null;
};

const readRelative: Read = ({ groups: [word] }, _, today) => {
  const days = { сегодня: 0, завтра: 1, послезавтра: 2 }[word as string] ?? 0;
  return { day: addDays(today, days), inferred: 'day', weak: true };
};

const readWeekOfMonth: Read = ({ groups }, _, today) => {
  const [which, name, month] = groups as [string, string, string];
  return { day: weekdayOfMonth(today, [which, name], monthOf(month)), inferred: 'week', weak: true };
};

const readNextWeek: Read = ({ groups }, _, today) => ({
  day: addDays(today, 7 - weekday(today) + weekdayIn(groups)),
  inferred: 'week',
  weak: true,
});

/** «Через неделю, в среду на следующей неделе»: said twice. */
const readWeekHence: Read = ({ groups }, _, today) => ({
  day: addDays(nextWeekday(today, weekdayIn(groups), false), 7),
  inferred: 'day',
  weak: true,
  isTwice: true,
});

const readWeek: Read = ({ start, end, groups }, text, today) => ({
  day: nextWeekday(today, weekdayIn(groups), NEXT.test(text.slice(start, end))),
  inferred: 'week',
  weak: true,
});

const readWeekShort: Read = ({ groups: [word = ''] }, _, today) => {
  const wanted = SHORT_DAYS.findIndex((day) => isShort(word, day)) + 1;
  return { day: nextWeekday(today, wanted, false), inferred: 'week', weak: true };
};

/** Which day of the week, from one, the first group that took part names. */
const weekdayIn = (groups: Match['groups']): number =>
  WEEKDAYS.findIndex((stem) => (groups[0] ?? groups[1] ?? '').startsWith(stem)) + 1;

/** A day with no month: of this one, or of the next where it is over. */
function dayOfMonth(day: number, today: PlainDate): Told | null {
  if (day < 1 || day > 31) return null;
  const [year, month] = today.split('-').map(Number) as [number, number];
  const here = plainDate(year, month, day);
  const value =
    here && here >= today ? here : month === 12 ? plainDate(year + 1, 1, day) : plainDate(year, month + 1, day);
  return { day: value, inferred: 'month', weak: true };
}
const inFigures: Read = ({ groups }, _, today) => dayOfMonth(Number(groups[0]), today);
const inWords =
  (ones: (groups: Match['groups']) => string | undefined): Read =>
  ({ start, groups }, text, today) =>
    OF_HOUR.test(text.slice(Math.max(0, start - 12), start))
      ? null
      : dayOfMonth(ordinal(groups[0], ones(groups) as string), today);

/** Words for some day: which, the text alone does not say. */
const someDay: Read = () => ({ day: null, inferred: 'day', weak: true });

/** What is read in which order: the first row that takes words keeps them. */
const ROWS: readonly (readonly [pattern: RegExp, read: Read, most?: number])[] = [
  [
    ON_BLANKS,
    inGroups(([day, month, year]) => [yearOf(year?.replaceAll('_', '')), monthOf(month as string), Number(day)]),
    50,
  ],
  [SPELT, readSpelt, 200],
  [SCANNED, inGroups(([ones, month, year]) => [yearOf(year), monthOf(month as string), 10 + Number(ones)])],
  [
    WORDS,
    inGroups(([tens, ones, month, year]) => [yearOf(year), monthOf(month as string), ordinal(tens, ones as string)]),
  ],
  [NUMERIC, inGroups(([day, , month, year]) => [yearOf(year), Number(month), Number(day)]), 200],
  [
    IN_ROWS,
    inGroups(([day, month, name, year]) => [
      yearOf(year),
      month ? Number(month) : monthOf(name as string),
      Number(day),
    ]),
  ],
  [UNDOTTED, inGroups(([day, month, year]) => [yearOf(year), Number(month), Number(day)])],
  [ISO, inGroups(([year, month, day]) => [Number(year), Number(month), Number(day)])],
  [SHORT, readShort, 200],
  [ROMAN, inGroups(([day, month, year]) => [yearOf(year), romanOf(month), Number(day)])],
  [ROMAN_SLASH, readRomanSlash],
  [SLASH, readSlash],
  [RELATIVE, readRelative],
  [WEEK_OF_MONTH, readWeekOfMonth],
  [NEXT_WEEK, readNextWeek],
  [WEEK_HENCE, readWeekHence],
  [WEEK, readWeek],
  [DAY_ONLY, inFigures],
  [SUFFIXED, inFigures],
  [ORDINAL_ONLY, inWords((groups) => groups[1])],
  [ORDINAL_LATE, inWords((groups) => groups[1] ?? groups[3])],
  [NEUTER, inFigures],
  [WEEK_SHORT, readWeekShort],
  [SOME_DAY, someDay],
  [DAY_COUNT, someDay],
  [HENCE, someDay],
];

/** A `today` for whoever asks only whether and where dates stand: what day they mean does not change that. */
export const ANY_DAY: PlainDate = '2026-01-01';

/** All dates in the normal text, in the order of the text. */
export function findDates(text: string, today: PlainDate): DateMatch[] {
  const found: DateMatch[] = [];
  for (const [pattern, read, most] of ROWS)
    for (const match of matches(pattern, text, most)) {
      const told = read(match, text, today);
      if (!told) continue;
      const { start = match.start, isTwice = false, day, inferred, weak } = told;
      if (!isTwice && found.some((other) => overlap({ start, end: match.end }, other))) continue;
      // The blanks of a form before the number are no part of the date.
      const blanks = /^\s*/.exec(text.slice(start, match.end))?.[0].length ?? 0;
      found.push({ start: start + blanks, end: match.end, day, inferred, weak });
    }
  found.sort((one, two) => one.start - two.start);
  // «Послезавтра, в субботу»: reckoned from the day it was sent; the weekday says it as well.
  for (const [index, date] of found.entries()) {
    const next = found[index + 1];
    if (
      next?.inferred === 'week' &&
      /^(?:завтра|послезавтра)$/.test(text.slice(date.start, date.end)) &&
      next.start - date.end < 6
    )
      date.day = next.day;
  }
  for (const date of found) date.day = dayOfThatName(text, date, found, today) ?? date.day;
  return found.filter((date, index) => !goesWithDay(text, date, found[index - 1], found[index + 1], today));
}

/** «в 10.30», «ст. 21.05», «п. 5.10», «10.12 час» are no dates. */
function isClockOrArticle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 14), start);
  const after = text.slice(end, end + 8);
  if (
    /(?:ст|п|пп|ч|гл|разд)\.? ?$|(?:стать[а-я]{1,3}|пункт[а-я]{0,2}|част[а-я]{1,2}|версия|приказ[а-я]?|форм[а-я]) $/.test(
      before,
    )
  )
    return true;
  // «Часы / 17.05»: an hour under its label, unless another hour follows.
  if (
    /(?:^|\n)\s?(?:часы|время):?\s$/.test(text.slice(Math.max(0, start - 14), start)) &&
    !/^[\s,]*(?:[вк] )?\d{1,2}(?:[:.-]\d\d| ?час| ?ч(?![а-я])| утра)/.test(text.slice(end, end + 16))
  )
    return true;
  if (/^ ?(?:час|ч\.|ч(?![а-я])|мин|руб|коап|ук|фз|%|кг|км|лет|т\.р|млн|тыс)/.test(after)) return true;
  return /(?:^|[^а-я])(?:в|к|с|до) $/.test(before) && /^ ?(?:-|до|по) ?\d\d\.\d\d/.test(after);
}
