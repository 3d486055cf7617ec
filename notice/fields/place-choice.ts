import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { Found, Span } from '../types';
import { nearest } from './choose';
import { isOthersLine, lineBefore, STAMP } from './lines';
import type { PlaceMatch } from './place';

// Of what the tagger took for places, the one to come to. Ranges are those of the normal text unless they are found values.

/** «…, дом 7, стр. 1, Вам следует явиться»: a place ends where the call begins. */
export function withoutCall(place: Found): Found {
  const call = /,?\s+(?:(?:где|куда|к)\s+)?(?:вам|вас|вы)(?!\p{L})[^,]*$/iu.exec(place.text);
  if (!call || call.index < SHORTEST) return place;
  return { start: place.start, end: place.start + call.index, text: place.text.slice(0, call.index) };
}

/** «До явки в военкомат»: a place that a word of coming leads to. */
export const isCalledTo = (normal: NormalText, place: Span): boolean => {
  const { start } = rangeOf(normal, place);
  const before = normal.text.slice(Math.max(0, start - 70), start);
  return (
    WHERE_TO.test(before) ||
    /(?<!не)(?:явк|явит|прибы|прибуд|жд[еу][мт]|прий|прид|зай[дт]|отмет|обрат|визит|посещ)[а-я]{0,6}(?: вас)?(?: (?:до|не позднее) [\dа-я. ]{4,26})?[: ]{1,2}(?:лично )?(?:(?:в|на) (?:[а-я ]{4,40}[:,-] ?)?)?$/.test(
      before,
    )
  );
};
/** «Куда представить: военный комиссариат, ул. Расплетина». */
const WHERE_TO = /(?<![а-я])куда(?: [а-я]{4,16})?[: ]{1,2}(?:[а-я -]{4,50}, )?$/;

const STAMP_AFTER = new RegExp(`[.,;]?\\s${STAMP}$`);

/** A place does not reach into the words that say when the message came. */
export const withoutStamp = (text: string, { start, end }: Span): Span => {
  const after = STAMP_AFTER.exec(text.slice(start, end));
  return { start, end: after ? start + after.index : end };
};

/**
 * Of several places the one with a house number, of such the nearest to the day; else an office, else a room. Names of
 * people count only where nothing looks like a place.
 */
export function placeIn(
  normal: NormalText,
  ranges: readonly Span[],
  { date, places }: { date: Span | null; places: readonly PlaceMatch[] },
): Span | null {
  const { text } = normal;
  const named = ranges.filter((place) => isToComeTo(text, place));
  const own = preferred(named, (place) => !isOthersLine(text, place));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const isLike = (one: Span): boolean => PLACE_WORDS.test(words(one)) || places.some((place) => overlap(place, one));
  const like = preferred(preferred(own, isLike), (place) => !isElsewhere(text, place));
  const houses = like.filter((place) => HOUSE.test(words(place)) && !ROOM.test(words(place)));
  const best =
    nearest(
      preferred(houses, (place) => isLedTo(text, place)),
      date,
    ) ??
    like.find((place) => !ROOM.test(words(place))) ??
    like[0] ??
    null;
  const chosen = best && (HOUSE.test(words(best)) ? best : (labelled(text, places) ?? best));
  const place =
    chosen && withAddress(text, trimmed(normal, chosen), [...like, ...places.filter(({ looks }) => looks === 'a')]);
  return place && isSomewhere(text, place) ? place : null;
}

/** «Военкомат, каб. 12, по адресу: ул. Кирова, д. 21»: an office and its address are one place. */
function withAddress(text: string, place: Span, others: readonly Span[]): Span {
  if (HOUSE.test(text.slice(place.start, place.end)) && !ROOM.test(text.slice(place.start, place.end))) return place;
  const next = others.find(
    ({ start, end }) =>
      start >= place.end && JOINT.test(text.slice(place.end, start)) && HOUSE.test(text.slice(start, end)),
  );
  return { start: place.start, end: next?.end ?? place.end };
}

/** «Ул. Кирова, 21, каб. 12», where the room alone was found: it begins with its house. */
export function fromAddress(text: string, place: Span, addresses: readonly Span[]): Span {
  if (!ROOM.test(text.slice(place.start, place.end))) return place;
  const address = addresses.find(
    ({ start, end }) =>
      start < place.start &&
      HOUSE.test(text.slice(start, Math.min(end, place.start))) &&
      (end > place.start || /^, ?$/.test(text.slice(end, place.start))),
  );
  return { start: address?.start ?? place.start, end: place.end };
}
const JOINT = /^[\s]{0,2}(?:[,;:(]\s{0,2})?(?:по )?адр(?:ес[а-я]{0,2}|\.)?[\s:,-]{1,4}$|^[,:(]\s?$|^\s\($/;

/** «… ВК Перовского р-на» ends a message of one line, «ВК Клина: …» begins it: the office it is about. */
export function signatureOf({ text, original }: NormalText, places: readonly PlaceMatch[]): Span | null {
  if (text.length > A_MESSAGE || original.trim().includes('\n')) return null;
  const offices = places.filter(({ looks, start, end }) => {
    const after = text.slice(end);
    return looks === 'o' && (start === 0 ? /^ ?[:,]/.test(after) : CLOSES.test(after));
  });
  return offices.at(-1) ?? null;
}
const A_MESSAGE = 260;
const CLOSES = /^\)|^(?: [а-я-]{3,20})?[.,;]?\s{0,2}(?:$|(?:деж|тел|т\.|смотр|каб|к\. ?\d|справк|подробн))/;

/** «Ответ передать на бумаге: Кубанская улица, дом 23»: the house where a paper is handed in. */
export const whereReturned = (text: string, places: readonly PlaceMatch[]): Span | undefined =>
  places.find(
    (place) => place.looks === 'a' && hasHouse(text, place) && RETURNED.test(lineBefore(text, place.start, 90)),
  );
const RETURNED =
  /(?<![а-я])(?:передать|сдать|вернуть|принести|отнести|занести|занесите|завезите|передайте|сдайте|верните|принесите|отнесите)(?![а-я])[^.;:\n]{0,50}[:,(]? ?(?:по адресу:? )?$/;

/** The house after «адрес:», where the tagger saw but the office. */
const labelled = (text: string, places: readonly PlaceMatch[]): Span | undefined =>
  places.find((place) => isLabelled(text, place));
/** «Адрес: Нагатинская набережная, дом 40»: a house under a label of its own. */
export const isLabelled = (text: string, { start, end }: Span): boolean =>
  HOUSE.test(text.slice(start, end)) &&
  !isHome(text, { start, end }) &&
  /(?:^|\n)адр(?:ес)?\.?(?: (?:явки|комиссариата|военкомата|военного комиссариата|отдела|пункта))?: ?(?:[а-я-]{3,20}, )?$/.test(
    text.slice(Math.max(0, start - 60), start),
  );
/** «Ул. Мичурина, 58, кв. 41»: where the reader lives. */
export const isHome = (text: string, { start, end }: Span): boolean => A_FLAT.test(text.slice(start, end + 14));
const A_FLAT = /(?<![а-я])(?:кв\.|квартира) ?\d/;
/** «Место: …», «явиться по адресу …»: where a word of the call leads to. */
const isLedTo = (text: string, { start }: Span): boolean => LEADS.test(twoLinesBefore(text, start));
/** Where the sender sits, the person lives, the call was before or something else is to be sent. */
const isElsewhere = (text: string, { start, end }: Span): boolean =>
  NOT_WHERE_TO.test(twoLinesBefore(text, start)) || MISSED.test(text.slice(end, end + 45));
/** What stands before in its line, and the line above: a label may have one of its own. */
const twoLinesBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 90), at);
  const line = before.lastIndexOf('\n');
  return before.slice(before.lastIndexOf('\n', line - 1) + 1);
};
const LEADS =
  /(?:мест[оа](?! (?:жительства|учета|работы|рождения|регистрации|службы))|куда|где(?=:| -)|адрес(?:у|а)? явки|посетит[ье]|направля[а-я]{2,5} на|по адр[а-я.]{0,4}|пункт[а-я]{0,2} сбора[а-я ]{0,20}|собираемся|собираются|прибы[а-я]{2,5}|яв(?:ит|ля|к)[а-я]{1,6}|при(?:йти|ходи|ходят|езжа)[а-я]{0,5}|сход(?:ить|ите)|жд[еу][мт]|подойти|подойдите|подъезжа[а-я]{2,5}|заберите документ)(?:[^.\n]|\.(?! ))*$/;
const NOT_WHERE_TO =
  /(?:^|\n) ?(?:гр\.|гражданин[а-я]{0,2} )[^\n]*адрес[ :]{1,2}$|(?:контакт[а-я]{0,2}|отправитель|(?:^|\n) ?от|(?:^|\n) ?(?:по|кому)|штаб|проживани[а-я]|проживающ[а-я]{2,3}|зарегистрирован[а-я]{0,3}|прописан[а-я]{0,2}|регистраци[ия]|вместо|сообщить(?: об[^.\n]{0,40})?|телефон|не в [а-я]{4,20})(?: по)?(?: адрес[а-я]{0,2})?[ :(-]{1,3}[^.:\n]{0,14}$/;
const MISSED = /^(?:[^.\n]{0,6}(?:не исполнен|пропущен|отменен)|[^.\n]{0,24}не (?:проводится|принимают))/;

/** Those for which it holds, or all where it holds for none. */
function preferred(ranges: readonly Span[], holds: (range: Span) => boolean): readonly Span[] {
  const some = ranges.filter(holds);
  return some.length > 0 ? some : ranges;
}

/** A place from its first word of its own to the end of its address: no «в», no «медкомиссия» after it. */
function trimmed(normal: NormalText, { start, end }: Span): Span {
  const { text } = normal;
  let last = end;
  for (;;) {
    const comma = TAIL.exec(text.slice(start, last));
    if (!comma || PLACE_WORDS.test(comma[0]) || NAMED.test(originalOf(normal, start + comma.index, last))) break;
    last = start + comma.index;
  }
  const label = LABEL_BELOW.exec(originalOf(normal, start, last));
  if (label && label.index > SHORTEST) last = endOfOriginal(normal, { start, end: last }, label.index);
  const other = text.slice(start + SHORTEST, last).search(OTHER_WORDS);
  if (other >= 0) last = start + SHORTEST + other;
  const bracket = AFTER_BRACKET.exec(text.slice(start, last));
  if (bracket && !PLACE_WORDS.test(bracket[1] ?? '')) last -= bracket[1]?.length ?? 0;
  const sentence = SENTENCE.exec(text.slice(start, last));
  if (sentence && !PLACE_WORDS.test(text.slice(start + sentence.index + sentence[0].length, last)))
    last = start + sentence.index + sentence[0].length;
  last -= UNBALANCED.exec(text.slice(start, last))?.[1]?.length ?? 0;
  const first = firstOwn(text, { start, end: last });
  const house = houseEnd(text, last);
  const stop = last === end ? house + (REST.exec(text.slice(house))?.[0].length ?? 0) : house;
  const office = officeBefore(text, first);
  return {
    start: first - (office || streetBefore(text, first)),
    end: office > 0 && text[stop] === ')' ? stop + 1 : stop,
  };
}
/** «Волжский бульвар, 3 / Исполнитель / отделение учёта»: the row below has a label of its own. */
const LABEL_BELOW =
  /\n\s*(?:Исполнитель|Отправитель|Подпис|Контакт|Телефон|Справк|Документ|Основани|Что взять|С собой|При себе|Цель|Зачем|Статус|Номер|Последстви|Внимание|Важно)[^\n]*(?:\n|$)/;
/** The unit of the normal text at which so many units of the original are over. */
function endOfOriginal({ starts }: NormalText, { start, end }: Span, units: number): number {
  const from = starts[start] ?? 0;
  let at = start;
  while (at < end && (starts[at] ?? 0) < from + units) at += 1;
  return at;
}
/** Where a place begins without its preposition: an offset of the normal text, as `place` is. */
export const firstOwn = (text: string, { start, end }: Span): number =>
  start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0);
/** «пункт сбора (районный Дом культуры) всех работников»: words that go on after the bracket. */
const AFTER_BRACKET = /\)(\s[а-я ]{4,40})$/;
/** A bracket that was not opened in the place, and signs at its end. */
const UNBALANCED = /^[^(]*?((?:\n\s*[*•-]|[\s).,;:])+)$/;
const LEADING = /^(?:(?:по )?адрес[а-я]{0,2}: ?|(?:в|во|на|к|ко|у|по)\s)(?=.{2})/;
const A_WORD = /[а-яa-z*]{3}|(?<![а-я])(?:дк|вк)(?![а-я])/;
/** The last part after a comma. */
const TAIL = /,\s[^,]*$/;
/** What a name, a number, something masked or in brackets shows by. */
const NAMED = /[А-ЯЁA-Z\d*()"«№]/;
const originalOf = ({ original, starts }: NormalText, start: number, end: number): string =>
  original.slice(starts[start] ?? 0, starts[end] ?? original.length);
/** Units that a place has at least. */
const SHORTEST = 4;
/** A sentence that ends inside: no short form before the full stop. */
const SENTENCE = /[а-я]{5,}(?=\.[\s§])/;
/** Words that begin another thing. */
const OTHER_WORDS =
  /,?\s(?:приглаша|будет |к председател|ожида|жд[еу][мт]|принима|в (?:день и|сроки|часы|состав|течени[еи])|к [а-я]{3,12}[аеиую] [а-я]{4,14}(?:ичу|овне|евне|ичне)(?![а-я])|за (?:моб|повест|предпис)|для |иметь|получать|получить|забрать|с собой|при себе|откуда|не позднее|то$)/;
/** «Ул. Мира», «в военкомат», «Угрешская»; not «с паспортом». */
const PLACE_WORDS = new RegExp(
  [
    `(?:^|[^а-я])(?:${[
      String.raw`ул|улиц|пр-|пр\.|просп|пер\.|переул|бульв|б-р|шоссе|ш\.|наб|площад|пл\.|проезд|д\.|дом|корп|стр`,
      String.raw`каб|кабинет|этаж|окн|вход|комн|ауд|г\.|гор|город|пос|село|дер|р-н|район|обл|край|респ|пункт`,
      String.raw`отдел|воен|вк(?![а-я])|рвк|комисс|школ|клуб|дк(?![а-я])|центр|зал|станц|ст\.|метро|м\.|вокзал`,
      'подъезд|ворот|плац|поликлин|больниц|зона|здани|двор|стадион|админ|сельсовет|общеж|деканат|кадр',
      String.raw`мфц|паспортн|проходн|приемн|стол|сбор|част|в\/ч|кпп|фап|црб|регистратур|ряд|там|туда`,
      'им(?![а-я])|мест',
    ].join('|')})`,
    '(?:ск(?:ая|ой|ую|ий|ом|ого)|ов(?:а|ой|о)|ев(?:а|ой|о)|ин(?:а|ой|о))(?![а-я])',
    String.raw`военк|пунк|ппсг|povest|voen|ul\.|kab`,
  ].join('|'),
);
/** «С 9ти , сверим прописку»: no word of a place, no name, nothing the rules know. */
export const saysNoPlace = (normal: NormalText, place: Span, places: readonly PlaceMatch[]): boolean =>
  !PLACE_WORDS.test(normal.text.slice(place.start, place.end)) &&
  !/\p{Lu}/u.test(foundAt(normal, place.start, place.end).text) &&
  !places.some((one) => overlap(one, place));
/** Whether words name a place to come to. */
export const isToComeTo = (text: string, place: Span): boolean =>
  A_WORD.test(text.slice(place.start, place.end)) &&
  !NO_PLACE.test(text.slice(place.start, place.end)) &&
  isSomewhere(text, place) &&
  !(BARE_OFFICE.test(text.slice(place.start, place.end)) && FROM.test(text.slice(0, place.start).slice(-4))) &&
  !NOT_COMING.test(text.slice(Math.max(0, place.start - 20), place.start)) &&
  !NOT_THERE.test(text.slice(place.end, place.end + 40)) &&
  !(NOT_NEEDED.test(text.slice(place.end, place.end + 24)) && TO_COME.test(lineBefore(text, place.start, 60)));
/** «ВК города, ул. Рубина, 5 (туда идти не следует)»; not «… не следует без паспорта». */
const NOT_THERE = /^ ?\(?туда (?:идти|ехать|приходить) не (?:следует|надо|нужно)[.,;)\n]/;
/** «Карточка учёта 771», «Ленинского района города»: papers and whose office it is. */
const NO_PLACE =
  /^(?:(?:отмененн|действующ|наложенн|принят)[а-я]{2} )?(?:сообщени|извещени|уведомлени|зона|документ|письм|запис|страниц|вложени|мер|шаг|этап|раздел|пакет|талон|ограничени|ваканси)[а-я]{0,2} №? ?\d|^(?:карточк|личное дело|учетное дело|идентификатор|номер (?:сообщ|докум|письм))|^[а-я-]{4,20}(?:ого|его) района(?: города?| (?:рассмотрел|принял|решил|вынес)[а-я]{0,2})?$/;
/** Whether a place has a house number, and is no room. */
export const hasHouse = (text: string, { start, end }: Span): boolean =>
  HOUSE.test(text.slice(start, end)) && !ROOM.test(text.slice(start, end));
/** Whether words are but a room, a window or a storey. */
export const isRoom = (text: string, { start, end }: Span): boolean =>
  /^(?:в )?(?:каб|окно|окне|ауд|комн)[а-я]{0,9}\.? ?(?:№ ?)?\d{1,4}[а-г]?$/.test(text.slice(start, end));
/** «проспект » before the name of a street that was found without it. */
export const streetBefore = (text: string, start: number): number =>
  STREET.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.length ?? 0;
/** Units of the office right before a place in brackets. */
export const officeBefore = (text: string, first: number): number =>
  OFFICE_BEFORE.exec(text.slice(Math.max(0, first - 70), first))?.[1]?.length ?? 0;
/** «в Едином пункте призыва (Угрешская, дом 8»: the office whose address is told in brackets. */
const OFFICE_BEFORE =
  /(?:^|[^а-я])((?:(?:един[а-я]{2,3} )?пункт[а-я]{0,2} призыва|сборн[а-я]{2,3} пункт[а-я]{0,2}|военкомат[а-я]{0,2}|военн[а-я]{2,3} комиссариат[а-я]{0,2})[^\n().]{0,30} \()$/;
const STREET =
  /(?:^|[^а-я])((?:улица|ул\.|проспект|пр-т|пр-кт|переулок|пер\.|бульвар|б-р|шоссе|ш\.|набережная|наб\.|площадь|пл\.|проезд|пр-д) ?|\d{1,2}-?[йя] )$/;
/** «Копию можно получить в кабинете 112»: a room where papers lie, to which nobody is called. */
export const isWherePapersLie = (text: string, place: Span): boolean =>
  !hasHouse(text, place) && OF_PAPERS.test(text.slice(Math.max(0, place.start - 60), place.start));
const OF_PAPERS = /(?<![а-я])(?:копи[юя]|выписк[уа]|билет|экземпляр|справк[уа])[^.\n]{0,40}$/;
/** Where a house with a letter ends, «14а», which may be seen as two words. */
export const houseEnd = (text: string, end: number): number =>
  end +
  (/\d/.test(text[end - 1] ?? '') && /^[а-яa-z](?![а-яa-z\d]| \d)/.test(text.slice(end, end + 3)) ? 1 : 0) +
  (ROOM_BEFORE.test(text.slice(Math.max(0, end - 16), end))
    ? (TO_ROOM.exec(text.slice(end, end + 8))?.[0].length ?? 0)
    : 0);
/** «Окна 20–34», «каб. 5-7»: the rooms from the one to the other. */
const ROOM_BEFORE = /(?<![а-я])(?:окн[ао]|каб(?:инет[а-я]{0,2})?|комнат[а-я]|комн|ауд)\.? ?(?:№ ?)?\d{1,3}$/;
const TO_ROOM = /^ ?- ?\d{1,3}(?![\d:.]| ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|числ|час|ч(?![а-я])))/;
/** The rest of an address whose end was not seen: «, корп. 2». */
const REST = /^(?:, ?(?:корп|корпус|стр|строение|к|с|влад|лит)\.? ?(?:\d{1,3}[а-я]?|[а-я])(?![а-я\d]))+/;
/** False for what only looks like a place: a sum, a norm, the number of a letter, a part of the portal. */
export const isSomewhere = (text: string, place: Span): boolean => {
  const words = text.slice(place.start, place.end);
  return (
    !isSum(text, place) &&
    !RUNG.test(words) &&
    !PORTAL.test(words) &&
    !LAW.test(words) &&
    !SIGNER.test(words) &&
    !OF_PAPER.test(words) &&
    !OF_LIST.test(words)
  );
};
/** «Показаны 1», «Георгию Львовичу / 3»: of a list, or of the reader. */
const OF_LIST = /^показан[оаы]?(?![а-я])|^[а-я]{3,14}(?:ю|у|е|а) [а-я]{3,14}(?:вичу|вне|вича|вны)\s\d/;
/** «Сумма 7 312,08 ₽» is no street and no house. */
const isSum = (text: string, { start, end }: Span): boolean => SUM_OF.test(text.slice(start, end + 3));
const SUM_OF = /₽|(?<![а-я])руб(?![а-я])|сумм[аыу]|стоимост|оплат/;
/** «Контактный центр 8 800 100-70-10» is rung, not visited. */
const RUNG = /контактн[а-я]{2} (?:центр|телефон)|(?<!\d)8[ -(]{0,2}[89]\d\d[ -)]/;
/** «Закон: статья 31», «Исходящий 77», «в районе 11»: a norm, a number or an hour, no place. */
const LAW =
  /^(?:талон|учетн(?:ый|ая) (?:номер|запись)|исходящ|входящ|регистрационн|(?:норма|основание|закон)(?![а-я])|запись (?:журнала )?\d)|(?:^|\n)(?:част[ьи]|пункта?|п\.|ч\.) ?\d{1,2}$|^00 кабинет|^(?:в районе|около|ближе к) \d|(?<![а-я])(?:закон|стать[яиею]|коап|фз)(?![а-я]{3})/;
/** «Сформирована повестка 50», «Квитанция 60-ВТ», «сверка воинского учёта»: a paper or an aim. */
const OF_PAPER =
  /^(?:(?:сформирован|размещен|направлен|выписан|создан)[аоы]? )?(?:повестк|квитанци|справк|расписк|выписк|письмо|заявк|заявлени|протокол|решени|заказ|договор|уведомлени)[а-я]{0,4} (?:№ ?)?[\d/-]+(?:[а-я]{0,3})$|^(?:сверк[аи]|уточнени[ея]|актуализаци[яи])(?![а-я])/;
/** «Р. Ш. Гайнутдинов», «отпечатано в 2 экз.»: at the foot of a paper. */
const SIGNER = /^(?:[а-я]\. ?)?[абвежзиклнортуфцчшщэюя]\. ?[а-я-]{3,20}(?:,? копия верна)?$|^отпечатан/;
/** «Перейти в реестр», «В архив»: parts of a portal, no places to come to. */
const PORTAL =
  /^(?:(?:перейти|переместить|добавить) )?(?:(?:в|на|из) )?(?:реестр|архив|избранн|корзин|(?:личный )?кабинет(?! ?[№\d])|портал|календар)[а-я]{0,3}$/;
/** «В связи с неявкой в военный комиссариат», «вход со стороны улицы»: where nobody is to come. */
const NOT_COMING =
  /(?:(?:неявк[а-я]{1,3}|неприбыти[а-я]) (?:по повестке )?(?:(?:в|на) )?|вход[а-я]{0,2} (?:со стороны|с|через) |владелец[ :-]{1,3})$/;
/** «Являться на улицу Академика Варги не требуется». */
const TO_COME =
  /(?<![а-я])(?:являться|приходить|прибывать|приезжать|посещать|заезжать|идти|ехать)(?![а-я])[^.!?;]{0,40}$/;
const NOT_NEEDED = /^,? (?:больше )?не (?:требуется|нужно|надо)(?=\s?(?:[.;!)\n]|$))/;
/** «Повестки из военкомата на имя прежнего жильца»: where it comes from; an office with a name is told. */
const BARE_OFFICE = /^(?:рай|гор|обл)?(?:(?:военного )?комиссариата|военкомата|вк)(?: на имя)?$/;
const FROM = /(?<![а-я])из $/;
const ROOM = /^(?:в )?(?:каб|окн|ауд|комн|этаж|\d{1,3}-?й каб)/;
const HOUSE = /[а-яa-z*.]{2},? ?(?:д\.? ?|дом )?(?:\d|\*)/;
