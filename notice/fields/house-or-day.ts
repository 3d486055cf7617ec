import { oneOf } from '../pattern';

// Numbers beside a day that are none: houses, rooms, streets that are called by a day. Texts are in their normal form.

const ROOM =
  /(?<![а-я])(?:цех|групп[аы]|взвод|смен[аы]|бригад[аы]|отряд|рот[аы]|каб|кабинет[а-я]?|окно|комн|комнат[а-я]|ауд|аудитори[а-я]|дом|д|кв|квартир[а-я]|корп|корпус[а-я]?|стр|строени[а-я]|зал|подъезд|этаж)\.? ?(?:№ ?)?$/;
/** «Ул. Кирова 14, 11 января», «по адресу Кирова 9, 11 января», «в 10, 11 января»: the last words before a house or an hour. */
const BEFORE_HOUSE = oneOf(
  /(?<![а-я])(?:(?:ул|пр|пер|наб|пл|просп|ш|б-р|пр-т|пр-д)(?:\.|\s)|улиц[аеы]|проспект[еу]?|переул(?:ок|ке)|шоссе|набережн[а-я]{2,3}|площад[ьи]|бульвар[еу]?|проезд[еу]?|адрес[а-я]{0,2}:?)\s?(?:(?!яв|приб|прид|прих|ждем|быть|сбор)[а-я\d-]{1,20},?\s){0,3}$/,
  /(?<!(?:инспектор[ау]|врач[ау]|специалист[ау]|секретар[юя]|комисси[июя]|(?<![а-я])[укс]) )(?<![а-я])(?!призывн|дежурн|военн|медицинск|врачебн|следующ|ближайш)[а-я-]{3,}(?:ова|ева|ина|ая|ой|ского|ская),?\s$/,
  /(?<![а-я])[вк]\s$/,
);
/** «Можайский Вал, 6, 21 декабря». */
const BEHIND_STREET =
  /[а-я-]{3,} (?:вал|ул\.?|улица|пр-т|просп\.?|проспект|пер\.?|переулок|шоссе|ш\.|наб\.?|набережная|пл\.?|площадь|бульвар|б-р|проезд|пр-д|аллея|тупик|тракт|просека),?\s$/;
const MOST_DAYS = 31;

/**
 * «Каб. 14, 5 декабря»: the first number is a room, a house or an hour. A list of days is in order; where nothing tells,
 * it is taken for one, for the earlier day is the safe one.
 */
export function isHouse(text: string, start: number, [first, second]: [string, string]): boolean {
  const before = `${text.slice(Math.max(0, start - 50), start).trimEnd()} `;
  if (Number(first) > MOST_DAYS || ROOM.test(text.slice(Math.max(0, start - 12), start))) return true;
  // «Щипок, 26 - 10 декабря»: no days run backwards.
  if (/^\s?"?\d{1,2}"? ?-/.test(text.slice(start)) && Number(first) > Number(second)) return true;
  const isList = /^\s?"?[_ ]*\d{1,2}[_ ]*"?,/.test(text.slice(start));
  if (!isList) return false;
  return Number(first) >= Number(second) || BEFORE_HOUSE.test(before) || BEHIND_STREET.test(before);
}
/** «Каб. 10.12», «№ 12/03». */
export const isRoomOrNumber = (text: string, start: number): boolean =>
  ROOM.test(text.slice(Math.max(0, start - 12), start)) ||
  /(?:№|(?<![а-я])(?:номер|дело|исх\.?|вх\.?|справка))\s?$/.test(text.slice(Math.max(0, start - 10), start));
/** «Дом 8/12», «ул. Живописная, 5/12», «каб. 10/12»: a house or a room, no day. */
export const isPartOfAddress = (text: string, start: number): boolean =>
  isRoomOrNumber(text, start) ||
  /(?<![а-я])(?:ул|пр|пер|наб|пл|просп|ш|б-р)\.? [а-я -]{3,30},?\s$|(?:улиц[аеы]|проспект[еу]?|переул(?:ок|ке)|шоссе|бульвар[еу]?|проезд[еу]?) [а-я -]{0,30},?\s$/.test(
    `${text.slice(Math.max(0, start - 50), start).trimEnd()} `,
  );
/** Where the number right before the month stands. */
export const lastNumberAt = (words: string): number =>
  words.search(/\d{1,2}"?(?:-?(?:го|е|ого))? ?"?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/);
/** «На улице 1 Мая»: a street that is called by a day. */
export const isStreet = (text: string, start: number, end: number): boolean =>
  STREET_DAY.test(text.slice(start, end)) &&
  /(?<![а-я])(?:ул\.?|улиц[аеуы]|пл\.?|площад[ьи]|пр\.|просп\.?|проспект[еу]?|пр-т|пер\.?|переул(?:ок|ке)|наб\.?|шоссе|проезд[еу]?|имени|им\.) $/.test(
    `${text.slice(Math.max(0, start - 14), start).trimEnd()} `,
  );
const STREET_DAY = /^\s?(?:1 мая|8 марта|9 мая|9 января|7 ноября|25 октября|22 июня|12 апреля|12 декабря|23 февраля)$/;
