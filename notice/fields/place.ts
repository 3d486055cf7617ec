import { foundAt, type NormalText } from '../normalise/index';
import { compile, matches } from '../pattern';
import type { Found } from '../types';
import { lineBefore, lineEndIn } from './lines';

const WORD = '[а-я*]{1,30}(?:-[а-я*]{1,30}){0,3}';
const NUM = '(?:\\d{1,4}|\\*{1,3})';
const CITY = `(?:(?:г|гор|пос|пгт|дер|с|ст-ца|п|м)\\. ?${WORD}(?:-${WORD}| (?!ул|пр|д\\.|пер|б-р|наб|ш\\.|пл)${WORD})?|(?:пгт|город[ае]?) ${WORD}(?: ${WORD})?)`;
const REGION = `(?:${WORD} (?:обл\\.?|область|области|край|р-н|район)|респ\\. ?${WORD})`;
// A short form of «улица» and its like, with its full stop or a space after it.
const TYPE_FIRST =
  '(?:(?:ул|пр-т|пр-кт|просп|пер|б-р|бул|бульв|наб|пр-д|проезд|туп|мкр|мкрн|кв-л)(?:\\.|(?=\\s))|(?:пр|ш|пл|ал)\\.) ?|(?:улиц[аеуы]|проспект[еу]?|переул(?:ок|ке)|бульвар[еу]?|шоссе|набережн(?:ая|ой|ую)|площад[ьи]|проезд[еу]?|тупик|аллея|микрорайон) ';
const STOP =
  '(?:д(?:\\.|ом)|корп|стр|каб|для|на|в|к|с|со|по|при|и|или|медосв|мед|неявк|явит|явк|иметь|тел|до|не|просп|паспорт|вам|вы|с собой|если|за|ждем|ждут|вас|ожида[а-я]*|принима[а-я]*|приглаша[а-я]*|выезд|возьм|зачем|время|дата|режим)';
const NAME = `(?:\\d{1,3}-?(?:я|й|ая|ый|го|ой) )?(?:\\d{1,3} (?:лет|марта|мая|июня) ?|19\\d\\d (?=года))?(?:[а-я]\\. ?){0,2}${WORD}(?: (?!${STOP}(?![а-я]))${WORD}){0,2}`;
const TYPE_LAST =
  '(?:ул\\.?(?=,|\\n|\\s?\\d|\\sд(?:\\.|ом))|улица|улице|пр-т|пр\\.|проспекте?|пер\\.|переулок|переулке|б-р|бульваре?|шоссе|ш\\.|наб\\.|набережная|набережной|площадь|площади|пл\\.|проезде?|пр-д)';
/** «, д. 5, корп. 2», «12/3», «третий этаж»; not «12 декабря», «9:30», «30 мин». */
const HOUSE = `(?:,? ?(?:${[
  `(?:д|дом|вл|влад|корп|корпус|к|стр|строение|лит|литер|кв|каб|кабинет|оф|офис|эт|этаж|подъезд|комн|ком|пом|зд)(?:\\.|›|ение) ?(?:№ ?)?${NUM}(?:[а-я](?![а-я]))?(?:/${NUM})?`,
  `${NUM}(?:[а-дк](?![а-я]))?(?:[/-]${NUM}(?!:))?(?:[ск]${NUM})?(?![\\d.:]| ?(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|час|дн|г\\.|год|ч\\.|мин|шт|лет|сут|утра|числ))`,
  `(?:${NUM}|[а-я]{5,9}й) (?:этаж|подъезд|каб(?:инет)?|окно)`,
  `[ск]${NUM}`,
].join('|')}))`;
const STREET = `(?:${[
  `(?:${TYPE_FIRST})${NAME}`,
  `(?:\\d-?(?:я|й) )?${WORD}(?: ${WORD})? ${TYPE_LAST}`,
  `\\d-?(?:я|й) ${WORD} ${TYPE_LAST}(?: ${WORD})?`,
].join('|')})`;
const ADDRESS = compile(
  `‹(?:\\d{6}, ?)?(?:${REGION},? ?)?(?:${CITY},? ?\\(?)?(?:${REGION},? ?)?${STREET}${HOUSE}{0,5}`,
);
/** «В доме 26 по Судостроительной улице». */
const HOUSE_FIRST = compile(
  `‹(?:в )?дом(?:е|у)? ${NUM}(?:[а-дк](?![а-я]))?(?:/${NUM})?,? (?:корпус[е]? ${NUM} )?(?:по|на) (?:${WORD} ${TYPE_LAST}|(?:${TYPE_FIRST})${WORD})`,
);
/** «г. Мытищи 6 июня», «ждём вас 20 мая», «с 9 до 13»: a number that is no house. */
const NO_HOUR =
  '(?!\\d|[.:]\\d| ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|час|ч\\.|ч›|дн|год|лет|мин|сут|утра|числ|до|чел)| -го|-го)';
const CITY_HOUSE = compile(
  `‹${CITY},? ?\\(?(?!${STOP}(?![а-я])|прием|каб)${WORD}(?: (?!${STOP}(?![а-я]))${WORD})?,? (?:д\\. ?)?${NUM}${NO_HOUR}${HOUSE}{0,3}`,
);
const BY_ADDRESS = compile(
  '(?:‹по адресу|‹адрес(?: явки| пункта| военкомата)?|‹место(?: явки| прибытия| сбора)?|‹куда(?: явиться| прийти| прибыть)?)(?::| -) ?([^\\n;]{3,140})|‹по адресу ([^\\n;:]{3,110})',
);
// «Яблочкова, 5с1», «Мира 44», «на Угрешской»: a name in capitals; the original is asked.
const NAME_NUMBER = compile(
  `‹(${WORD}(?: ${WORD})?),? (?:д\\. ?|дом )?\\d{1,3}(?:[ск]\\d{1,2}|/\\d{1,2}|[а-г](?![а-я]))?${HOUSE}{0,3}(?!\\d|[.:]\\d)(?!-го| ?(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|час|ч\\.|ч›|дн|год|г\\.|лет|руб|т\\.|шт|мин|фз|-фз|ук|коап|утра|вечера|числ))`,
);
const ON_NAME = compile(
  `‹(?:на|по|у) (${WORD}(?:ой|ую|ова|ева|ина|ого|ка|ке|ина|рина|мира|я))›(?: ?(?:,|д\\.)? ?\\d{1,3}${NO_HOUR}(?:[а-г](?![а-я]))?)?`,
);
/** What goes on behind an office: «Бутырского района», «по городу Москве», «САО»; not «направит повестку». */
const DISTRICT = `(?: (?:${[
  `№ ?\\d{1,3}|города? ${WORD}(?:-${WORD})?|г\\. ?${WORD}`,
  `по (?:г\\. ?|городу )?${WORD}(?:,? ${WORD}){0,3}(?: район[уа]м?| р-н[уа]м?)?`,
  `(?:${WORD},? (?:и )?){1,4}(?:район[а-я]{0,3}|р-н[а-я]{0,2}|округ[а-я]{0,2}|ао›|г\\. ?о\\.|г/о›|м\\. ?о\\.|област[а-я]|обл\\.)`,
  `район[а-я]{0,2} ${WORD}(?:(?:,| и) ${WORD}){0,2}`,
  `на (?:(?:улице|ул\\.|проспекте) )?${WORD}(?:,? \\d{1,3})?`,
  '\\([^)\\n]{2,60}\\)',
  '(?:сао|юао|цао|зао|вао|свао|юзао|ювао|сзао|зелао|тинао)›',
  'спб›|москвы',
  'по месту (?:жительства|учета|регистрации|воинского учета|пребывания)',
].join('|')})){0,4}`;
/** «В военный комиссариат», «единый пункт призыва», «в/ч»; not «отдел полиции», «призывная комиссия». */
const OFFICE = compile(
  `‹(?:в |на |у |возле |к )?(?:${[
    '(?:двор |здание )?(?:районн[а-я]{2,3} |городск[а-я]{2,3} |муниципальн[а-я]{2,3} |объединенн[а-я]{2,3} |отдел(?:ение)? )?военн[а-я]{2,3} комиссариат[а-я]{0,2}(?: ?\\((?:муниципальн[а-я]{2,3})\\))?',
    'воен\\. ?ком[а-я-]{0,12}\\.?',
    '(?:рай|гор|обл)?военкомат[а-я]{0,2}',
    'комиссариат[а-я]{0,2}|(?:двор |здание )?[ро]?вк›',
    'един[а-я]{2,3} пункт[а-я]{0,2} (?:призыва|военной службы)',
    'епп›(?: москв[аы])?',
    '(?:городск[а-я]{2,3} |областн[а-я]{2,3} |республиканск[а-я]{2,3} )?сборн[а-я]{2,3} пункт[а-я]{0,2}',
    'призывн[а-я]{2,3} (?:пункт|центр|участ(?:о?к))[а-я]{0,2}',
    'отделени[еия] (?:призыва|учета)',
    'отдел[еау]? (?:призыва|планирования(?: и учета [а-я]{4,16})?)',
    'мобилизационн[а-я]{2,3} пункт[а-я]{0,2}',
    'пункт[а-я]{0,2} (?:призыва|сбора|отбора|приема|предварительного сбора)',
    '(?:военно-(?:мобилизационн|учетн)[а-я]{2,3} (?:отдел[а-я]{0,2}|стол[а-я]{0,2})|отдел военно-учетной работы|второй отдел|2-?й отдел|воинск[а-я]{2,3} част[а-я]{1,3}|в/ч|вч)',
    'военно-врачебн[а-я]{2,3} комисси[а-я]',
  ].join('|')})${DISTRICT}`,
);
const PLACE_TAIL = compile(
  '‹пункт предварительного сбора[^\\n;]{0,60}|‹(?:сош|школ[аеыу]|(?<![/\\d-])дк›|дом(?:е|а)? (?:культуры|офицеров)|клуб|спортзал|стадион|плац|проходн|дворец|дворц[а-я]{1,2} культуры|администраци[а-я]|поликлиник|больниц|диспансер|площад[ьи] (?:перед|у)|общежити|досааф|жэк|автобаз|деканат|отдел[а-я]? кадров|актов[а-я]{2} зал)[^\\n;.]{0,40}',
);
/** «Ждут на заседании призывной комиссии района Зябликово». */
const OF_DISTRICT = `(?:район[ае] ${WORD}|${WORD} район[ае])›`;
const COMMISSION = compile(
  `‹на (?:заседани[еия] )?призывн(?:ой|ую) комисси[июя] ${OF_DISTRICT}|‹призывная комиссия ${OF_DISTRICT}(?=,? (?:рассмотрени|заседани|явка|\\d{1,2} [а-я]))`,
);
const ROOM = compile(
  `‹(?:в )?(?:каб|кабинет[е]?|ауд|аудитори[ияю]|комн|комнат[ае]|окно|к(?=\\.))(?:\\.|›)? ?(?:№ ?)?\\d{1,4}(?:\\.\\d{1,2})?[а-г]?›(?! ?(?:час|ч›|:|ноя|дек|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт))|‹\\d{1,3}-?(?:й|м)?[^\\S\\n]каб(?:инет[е]?)?›|‹[а-я]{5,10}(?:ый|ом|ий) кабинет[е]?›`,
);
const DISTRICT_ONLY = compile(`‹${WORD}(?:ого|ого-${WORD}|ому) (?:района?|р-н[ау]|району)(?: ${WORD})?`);

/** Phrases that tell where the sender or the person's home, not the place of the call, is to be found. */
const NOT_HERE =
  /(?:проживающ|прож\.|зарегистрирован[а-я]* по адресу|адрес регистрации|адрес проживания|место жительства|по месту жительства|прописан)[^\n]{0,40}$|(?:отправитель|от кого|уведомляет|сообщает|инициатор|орган)[^\n]{0,12}$|(?:^|\n)кому:?[^\n]*\s?адрес:? (?:[^\n]{0,24}[ ,])?$/;
const CALL =
  /(?:явит|явк|прибы|прийти|прид|приход|подойти|подойд|приглаша|вызыва|ждем|ждут|жду|по адресу|место|куда|адрес|посетить|обратит|быть|зайди|сбор|собира|приехать)/;

/** A phrase of the normal text that may be a place. */
export interface PlaceMatch {
  start: number;
  end: number;
  score: number;
  /** What it looks like: `a` an address, `b` what follows «по адресу», `n` a name, `o` an office, `s` a house, `r` a room. */
  looks: 'a' | 'b' | 'n' | 'o' | 's' | 'r';
}

/** Where to appear: a street address before the name of an office before a room; null where the text names none. */
export function placeOf(normal: NormalText, places: readonly PlaceMatch[]): Found | null {
  let best: PlaceMatch | undefined;
  for (const place of places) if (!best || place.score > best.score) best = place;
  return best ? foundAt(normal, best.start, withRoom(normal.text, best.end)) : null;
}

/** All phrases that may be the place to appear; `appearAt` is where the text calls, an offset of the normal text. */
export function findPlaces(normal: NormalText, appearAt: number | null): PlaceMatch[] {
  const { text } = normal;
  const places: PlaceMatch[] = [];
  const add = (looks: PlaceMatch['looks'], start: number, end: number, base: number): void => {
    const before = text.slice(Math.max(0, start - 90), start);
    if (NOT_HERE.test(before)) return;
    const line = lineBefore(text, start);
    let score = base;
    // A flat is where somebody lives.
    if (/кв\.? ?[\d*]/.test(text.slice(start, end))) score -= 3;
    if (CALL.test(line)) score += 2;
    if (appearAt !== null) score += Math.max(0, 1.5 - Math.abs(start - appearAt) / 150);
    places.push({ start, end, score, looks });
  };
  for (const match of matches(ADDRESS, text)) {
    const value = text.slice(match.start, match.end);
    // «20 января 2027 г. на улицу Рыбалко»: the «г.» is that of the year.
    const ofYear = /\d{4} ?$/.test(text.slice(Math.max(0, match.start - 5), match.start)) ? OF_YEAR.exec(value) : null;
    add('a', match.start + (ofYear?.[0].length ?? 0), match.end, /[\d*]/.test(value) ? 5 : 4);
  }
  for (const match of matches(CITY_HOUSE, text)) add('a', match.start, match.end, 4);
  for (const match of matches(HOUSE_FIRST, text)) add('a', match.start, match.end, 5.2);
  for (const { end, groups } of matches(BY_ADDRESS, text)) {
    const value = groups[0] ?? groups[1] ?? '';
    const cut = value.search(
      /\s(?:для|с целью|на медицинск|на мед|на заседание|к \d|в \d{1,2}[:.]|при себе|иметь|тел|не позднее|\d{1,2} [а-я]{3,8} \d{4}|зачем|когда|с собой)|\.$/,
    );
    const from = end - value.length;
    const to = cut > 0 ? from + cut : end;
    if (/[а-я]{3}/.test(value) && !/https?:|_{3}|^\(/.test(value)) add('b', from, to, 4.2);
  }
  for (const { start, end, groups } of matches(NAME_NUMBER, text)) {
    // «Переведите 7 | 500 рублей».
    if (/^ ?\d{3} ?(?:руб|₽)/.test(text.slice(end, end + 12))) continue;
    const first = nameStart(normal, start, groups[0] as string);
    if (first !== null) add('a', first, end, 3.6);
  }
  for (const { start, end, groups } of matches(ON_NAME, text)) {
    const from = text.indexOf(groups[0] as string, start);
    if (isCapital(normal, from) && !MONTHLY.test(groups[0] as string)) add('n', start, end, 2.4);
  }
  for (const match of matches(OFFICE, text)) {
    // «Направлена повестка в военкомат» names no place to come to; an office's name ends with its line.
    const before = text.slice(Math.max(0, match.start - 14), match.start);
    const isSent = /(?<![а-я])(?:направлен|отправлен|передан|поступил|ушл)[а-я]{0,2}[^.\n]{0,24}$/;
    const isNamed = match.end - match.start > NAMED_FROM && /^(?:в|на|к)\s/.test(text.slice(match.start, match.end));
    if (
      /повестк[а-я]{0,3}\s$/.test(before) &&
      !(isNamed && !isSent.test(text.slice(Math.max(0, match.start - 60), match.start)))
    )
      continue;
    const end = lineEndIn(normal, { start: match.start + SHORTEST, end: match.end }) ?? match.end;
    const value = text.slice(match.start, end);
    const known = /един|сборн|епп/.test(value) ? 2.6 : 2;
    // «Повестка от военкомата»: the sender, where nothing else is named.
    const ofSender = /(?<![а-я])от\s$/.test(before) ? -1.2 : 0;
    add(
      'o',
      match.start,
      end,
      known + ofSender + (value.length > 22 ? 0.7 : 0) + (/^(?:в|на|к)\s/.test(value) ? 0.6 : 0),
    );
  }
  for (const match of matches(PLACE_TAIL, text)) add('s', match.start, tidy(text, match.start, match.end), 2.4);
  for (const match of matches(COMMISSION, text)) add('s', match.start, match.end, 1.6);
  for (const match of matches(ROOM, text)) add('r', match.start, match.end, 1.8);
  for (const match of matches(DISTRICT_ONLY, text)) add('n', match.start, match.end, 0.5);
  return places;
}

const OF_YEAR = /^г\. (?:(?:на|в|по) )?/;

/** Units of an office from which it has a name: «в ВК Ленинского района». */
const NAMED_FROM = 16;
/** Units that the name of an office has at least. */
const SHORTEST = 8;

const MONTHLY =
  /^(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц)/;

/** The office's room, storey or gate named right after the place belongs to it. */
function withRoom(text: string, end: number): number {
  const room =
    /^,?\s\(?(?:каб|кабинет|комн|окно|эт|этаж|подъезд|вход|второе окно|(?:\d|перв[а-я]{2}|второй|третий) (?:этаж|подъезд))[. ]{0,2}(?:№ ?)?(?:\d{1,4}[а-г]?)?/.exec(
      text.slice(end, end + 40),
    );
  return room && /\d|этаж|подъезд|окно/.test(room[0]) ? end + room[0].length : end;
}

function tidy(text: string, start: number, end: number): number {
  const cut = text
    .slice(start, end)
    .search(/\s(?:к \d|в (?:\d{1,2}[:.]|час|срок|день|указанн|назначенн)|с собой|при себе|иметь|паспорт|автобус)/);
  return cut > 3 ? start + cut : end;
}

const isCapital = (normal: NormalText, at: number): boolean => {
  const unit = normal.original[normal.starts[at] ?? 0] ?? '';
  return unit !== unit.toLowerCase();
};

/** Start of a street's bare name: capitalised in the original, and no month, weekday or word of the form. */
function nameStart(normal: NormalText, start: number, name: string): number | null {
  const words = name.split(/\s/);
  let at = start;
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index).join(' ');
    if (
      isCapital(normal, at) &&
      word.length > 3 &&
      !MONTHLY.test(word) &&
      !/^(?:явит|явк|прибы|повестк|серия|команд|дата|время|паспорт|статус|номер|стать|пункт|вам|военк|военн|срок|при себе|ограничени|запрет|штраф|форма|приказ|кабинет|категори|осталось|телефон|офицер|школа|жильц|ребят|групп|подъезд|сотрудник|призывник|принима|ожида|прием)/.test(
        rest,
      )
    )
      return at;
    at += word.length + 1;
  }
  return null;
}
