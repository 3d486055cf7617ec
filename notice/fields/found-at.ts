import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { Found, FoundDate, FoundTime, PlainDate, Span } from '../types';
import { type DateMatch, findDates } from './dates';
import { lineEndIn } from './lines';
import { firstOwn, houseEnd, officeBefore, streetBefore, withoutStamp } from './place-choice';
import { type RuleReading, toDate, toTime } from './rules';
import type { TimeMatch } from './times';

// A chosen range of the normal text as the day, hour or place it is.

/** A place with its preposition, «в военкомат», that does not reach into the day or hour after it: «Тарская, 11, с 9:00». */
export function placeAt(normal: NormalText, place: Span, others: readonly (Span | null)[]): Found | null {
  const { start: from, end } = withoutStamp(normal.text, place);
  // «… 00 минут, пункт сбора»: the end of an hour is no place.
  const start = from + (NOT_OF_PLACE.exec(normal.text.slice(from, end))?.[0].length ?? 0);
  const stop = Math.min(
    beforeAim(normal, { start, end }),
    ...others.flatMap((one) => (one && one.start > start ? one.start : [])),
  );
  const inside = firstOwn(normal.text, { start, end: stop });
  const own =
    inside -
    (officeBefore(normal.text, inside) || streetBefore(normal.text, inside) || nameBefore(normal, inside, stop));
  const first = own - (PREPOSITION.exec(normal.text.slice(Math.max(0, own - 4), own))?.[0].length ?? 0);
  const given = normal.text
    .slice(first, stop)
    .replace(OTHER_PAPER, '')
    .replace(NEXT_QUESTION, '')
    .replace(HOW, '')
    .replace(WEEKDAY_AT_END, '')
    .replace(MONTH_NEXT.test(normal.text.slice(stop, stop + 6)) ? A_DAY : '', '')
    .replace(POINT_NEXT.test(normal.text.slice(stop, stop + 2)) ? A_POINT : '', '')
    .replace(NEXT_SENTENCE, '')
    .replace(LEADS_ON, '')
    .replace(PHONE_NEXT.test(normal.text.slice(stop, stop + 16)) ? FIRST_OF_PHONE : '', '')
    .replace(/[\s,;:(-]+$/, '');
  const words = given + kindOfStreet(normal.text, first + given.length, given);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')') && normal.text[first + words.length] === ')';
  const last = houseEnd(normal.text, first + words.length + (isOpen ? 1 : 0) + houseBehind(normal.text, first, words));
  return words === '' ? null : foundAt(normal, first, last);
}

/** «Проходчиков ул., д. 10»: a street may bear its name before it, written large. */
function nameBefore({ original, starts, text }: NormalText, at: number, stop: number): number {
  if (!/^ул(?:\.|ица),? ?(?:д|\d)/.test(text.slice(at, stop))) return 0;
  const first = starts[at] ?? 0;
  return /(?:^|[\s,:])(\p{Lu}\p{Ll}{3,20} )$/u.exec(original.slice(Math.max(0, first - 24), first))?.[1]?.length ?? 0;
}

/** Where the aim of the call begins in a line of its own below: «Мира, 20 / вручение предписания». */
function beforeAim(normal: NormalText, place: Span): number {
  for (let at = lineEndIn(normal, place); at !== null; at = lineEndIn(normal, { start: at + 1, end: place.end }))
    if (AIM_BELOW.test(normal.text.slice(at, place.end))) return at;
  return place.end;
}
const AIM_BELOW =
  /^\s+(?:вручени|прохождени|уточнени|определени|получени|проведени|рассмотрени|сверк|сдач|медицинск[а-я]{2} (?:осмотр|освидет|обслед)|освидетельств|осмотр)[а-я]*/;

/** «Большой Сухаревский | переулок»: the name of a street wants its kind. */
const kindOfStreet = (text: string, at: number, name: string): string =>
  NAME_OF_STREET.test(name) ? (KIND_OF_STREET.exec(text.slice(at, at + 14))?.[0] ?? '') : '';
const NAME_OF_STREET = /(?<![а-я])[а-я]{4,20}(?:ий|ый|ой|ая|ое)$/;
const KIND_OF_STREET = /^ (?:улица|переулок|проспект|бульвар|шоссе|проезд|набережная|площадь|тупик|аллея)(?![а-я])/;

/** The house behind a street that was found without it: «Профсоюзная улица» of «Профсоюзная улица, 130.» */
const houseBehind = (text: string, first: number, words: string): number =>
  /\d(?!\d?-[а-я])/.test(words) ||
  !/(?<![а-я])(?:улиц|ул\.|проспект|переул|пер\.|шоссе|бульвар|б-р|наб\.|набережн|проезд|пр-д|пр-т|просп\.|площад)/.test(
    words,
  )
    ? 0
    : (A_HOUSE.exec(text.slice(first + words.length, first + words.length + 14))?.[0].length ?? 0);
const A_HOUSE =
  /^, (?:д\. ?|дом |вл\. ?|владение )?\d{1,3}[а-дк]?(?:\/\d{1,3})?(?=\.?(?:\s(?!и \d|(?:или|-) \d{1,2} (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек))|$)|[,;)](?! ?\d))(?! ?(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|час|мин|дн|утра|вечера|ночи))/;

/** «Чертаново Южное / Исходящий 903»: what begins below is no place. */
const OTHER_PAPER = /\s(?:исходящ[а-я]{2,3}|входящ[а-я]{2,3}|исх\.|вх\.|рег\. ?№|дело №)[^\n]*$/;
/** «… правое крыло. / Когда? / пятница»: the next question of a list. */
const NEXT_QUESTION = /[.,]?\n\s?(?:когда|во сколько|зачем|что|кто|как|а если)[^\n]{0,30}\?[\s\S]*$/;
/** «Дома культуры ежедневно», «военкомат строго»: how to come is not where to. */
const HOW =
  /,? (?:ежедневно|каждый день|лично|строго|обязательно|срочно|(?:оформил|направил|сформировал|разместил|выписал)[аио]?)$|; регистрация [а-я]{4,12}$/;
/** «… дом 77, корпус 3 - в пятницу»: of the day that follows. */
const WEEKDAY_AT_END = /[\s,-]*(?<![а-я])во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)$/;
/** «… ул. Яблочкова, д. 5. | 1»: the number of the point that follows. */
const A_POINT = /(?<=\d[а-я]?)\.?\s\d{1,2}$/;
const POINT_NEXT = /^[.)]\s/;
/** «Улица Маршала Бирюзова, 7. Если». */
const NEXT_SENTENCE =
  /(?<=\d[а-я]?)\.\s(?:если|при|возьмите|взять|телефон|тел|просим|приходите|ждем|явка|справки|время|цель)$/;
/** «Угрешская ул., 8 - в | среду», where the day was taken. */
const LEADS_ON = /(?<!(?:корпус|корп|каб|кабинет|стр|строение|литера?|подъезд|дом|д)\.?)[\s,-]+(?:во?|к|до)\s*$/;
/** «Кузьминский, 8 | 800 000-15-15». */
const PHONE_NEXT = /^[ -]?\(?\d{3}\)?[ -]\d{3}[ -]?\d\d/;
/** Not the house of a street: «ул. Лесная, д. 8 | (495) 100-20-30». */
const FIRST_OF_PHONE =
  /(?<!(?:д|дом|вл|корп|корпус|стр|к|ул|улица|проспект|шоссе|бульвар|переулок|проезд)\.? ?)(?<!(?:ул\.|улица|просп|шоссе|бульвар|пер\.|проезд|наб\.)[^,\n\d]{0,30})[,;]?\s*(?:тел\.?:?\s*)?\+?[78]$/;
/** «Каб. 5 - 10 декабря»: the day is none of the room. */
const A_DAY = / - \d{1,2}$/;
const MONTH_NEXT = /^ ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/;
/** Before a place and none of it: the end of an hour, «… 20 минут / Мира, 5»; its label above; «придите по адресу». */
const NOT_OF_PLACE =
  /^(?:года|г\.),\s|^(?:мин(?:ут[а-я]?)?|час(?:ов|а|ам)?)\.?(?:[,;]\s|\n\s?)|^(?:место|куда|адрес)(?: явки)?:?\n\s?|^(?:придите|приходите|явитесь|прибудьте|приезжайте|подойдите) (?=по адресу|в |на |к )/;
const PREPOSITION = /(?<![а-я])(?:в|во|на|к|ко|у|от)\s$/;

/** «С 14 по 25 декабря 2026», «с 28 декабря по 15 января»: all of the range, and its last day; null for one day alone. */
export function rangeFrom(
  normal: NormalText,
  date: FoundDate,
  dates: readonly DateMatch[],
  today: PlainDate,
): { whole: FoundDate; last: FoundDate } | null {
  const { start, end } = rangeOf(normal, date);
  if (!FROM.test(normal.text.slice(0, start).slice(-3))) return null;
  const next = dates.find((one) => one.start > end && /^ (?:по|до) $/.test(normal.text.slice(end, one.start)));
  const head = start + (WITHIN.exec(normal.text.slice(start, end))?.[0].length ?? 0);
  const inside = head > start ? findDates(normal.text.slice(head, end), today)[0] : undefined;
  const last = inside ? { ...inside, start: head, end } : next;
  if (!last?.day || date.day === null || last.day <= date.day) return null;
  const whole = foundAt(normal, start - 'с '.length, last.end);
  return { whole: { ...date, ...whole }, last: toDate(normal, last, false) };
}
const FROM = /(?<![а-я])с $/;
/** The first day of a range in one date, up to its last: «14 по ». */
const WITHIN = /^\d{1,2} (?:по|до) (?=\d)/;

/** The date that stands in the tagged words; words that are no date the rules can read keep a null day. */
export function dateAt(normal: NormalText, range: Span, { dates }: RuleReading): FoundDate {
  const match = dates.find((date) => overlap(date, range));
  // «Понедельник, 14 декабря 2026 года» is one day.
  const next = match && dates.find((date) => date.start >= match.end && date.start <= match.end + 2);
  if (match && next && /^, ?$/.test(normal.text.slice(match.end, next.start)))
    return toDate(normal, { ...next, start: match.start }, false);
  return match
    ? toDate(normal, match, false)
    : { ...foundAt(normal, range.start, range.end), day: null, inferred: 'day' };
}

/**
 * The hour of a range of the normal text, with what is told twice: «12:00 (двенадцать часов дня)». `clock` is null where no
 * rule reads it; offsets are those of the original.
 */
export function timeAt(normal: NormalText, range: Span, { times }: RuleReading): FoundTime {
  // «До обеда в десять часов»: the half that names an hour.
  const match =
    times.find((time) => time.clock !== null && overlap(time, range)) ?? times.find((time) => overlap(time, range));
  if (!match) return { ...foundAt(normal, range.start, range.end), clock: null };
  // «12:00 (двенадцать часов дня)» is one hour, told twice.
  const isTwin = (one: TimeMatch): boolean => one !== match && isSameHour(one.clock, match.clock);
  const first =
    times.find((time) => isTwin(time) && time.end <= match.start && isInBrackets(normal.text, time.end, match)) ??
    match;
  const last =
    times.find((time) => isTwin(time) && time.start >= match.end && isInBrackets(normal.text, match.end, time)) ??
    match;
  const from = Math.min(first.start, range.start);
  const label = NOT_OF_HOUR.exec(normal.text.slice(from, match.start + 1))?.[0] ?? '';
  const isLabel = label.startsWith('откр') || lineEndIn(normal, { start: from, end: from + label.length }) !== null;
  const start = from + (isLabel ? label.length : 0);
  const end = Math.max(last.end + (first === last ? 0 : 1), range.end);
  return toTime(normal, { ...(match.weak ? first : match), start, end });
}
/** «Приём открыт с 10.00», «время / 15.20»: how the hour is led to. */
const NOT_OF_HOUR = /^(?:открыт[аоы]? (?=с )|(?:время|час|начало):?\s)/;
/** «9:00» and «девять часов», «21:00» and «девять вечера»: the same on a dial. */
function isSameHour(one: string | null, two: string | null): boolean {
  if (!one || !two) return false;
  const [[hour = 0, minute], [otherHour = 0, otherMinute]] = [one, two].map((clock) =>
    clock.split(':').map(Number),
  ) as [number[], number[]];
  return hour % 12 === otherHour % 12 && minute === otherMinute;
}
const isInBrackets = (text: string, from: number, { start, end }: Span): boolean =>
  /^ ?\($/.test(text.slice(from, start)) && text[end] === ')';
