import { compile, matches } from '../cues/pattern';
import { foundAt, type NormalText } from '../normalise/index';
import type { Found } from '../types';

const WORD = '[а-я*]+(?:-[а-я*]+){0,3}';
const NUM = '(?:\\d{1,4}|\\*{1,3})';
const CITY = `(?:(?:г|гор|пос|пгт|дер|с|ст-ца|п)\\. ?${WORD}(?: ${WORD})?|город[ае]? ${WORD})`;
const REGION = `(?:${WORD} (?:обл\\.?|область|области|край|р-н|район)|респ\\. ?${WORD})`;
const TYPE_FIRST = `(?:(?:ул|пр-т|пр-кт|просп|пр|пер|б-р|бул|бульв|ш|наб|пл|пр-д|проезд|туп|мкр|мкрн|кв-л|ал)(?:\\.|›) ?|(?:улиц[аеуы]|проспект[еу]?|переул(?:ок|ке)|бульвар[еу]?|шоссе|набережн(?:ая|ой|ую)|площад[ьи]|проезд[еу]?|тупик|аллея|микрорайон) )`;
const NAME = `(?:\\d{1,3}-?(?:я|й|ая|ый|го|ой) )?(?:\\d{1,3} (?:лет|марта|мая|июня) ?)?(?:[а-я]\\. ?){0,2}${WORD}(?: (?!д(?:\\.|ом)|корп|стр|каб|для|на|в|к|с|по|при|и|медосв|неявк|явит|иметь|тел|до|не)${WORD}){0,2}`;
const TYPE_LAST =
  '(?:ул(?:\\.|›|ица|ице)|пр-т|проспект[е]?|пер(?:\\.|›)|переулок|переулке|б-р|бульвар[е]?|шоссе|ш\\.|наб(?:\\.|›|ережная|ережной)|площадь|площади|пл\\.|проезд[е]?|пр-д)';
const HOUSE = `(?:,? ?(?:(?:д|дом|вл|влад|корп|к|стр|строение|лит|литер|кв|каб|кабинет|оф|офис|эт|этаж|подъезд|комн|ком|пом|зд)(?:\\.|›|ение) ?(?:№ ?)?${NUM}(?:[а-я](?![а-я]))?(?:/${NUM})?|${NUM}(?:[а-дк](?![а-я]))?(?:[/-]${NUM}(?!:))?(?:[ск]${NUM})?(?![\\d.:]| ?(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|час|дн|г\\.|год|ч\\.|мин|шт|лет))|${NUM} этаж|[ск]${NUM}))`;
const STREET = `(?:${TYPE_FIRST}${NAME}|(?:\\d-?(?:я|й) )?${WORD}(?: ${WORD})? ${TYPE_LAST}|\\d-?(?:я|й) ${WORD} ${TYPE_LAST}(?: ${WORD})?)`;
const ADDRESS = compile(
  `‹(?:\\d{6}, ?)?(?:${REGION},? ?)?(?:${CITY},? ?\\(?)?(?:${REGION},? ?)?${STREET}${HOUSE}{0,5}`,
);
const CITY_HOUSE = compile(`‹${CITY},? ?\\(?(?!и |в |на |к )${WORD},? ?(?:д\\. ?)?${NUM}${HOUSE}{0,3}`);
const BY_ADDRESS = compile(
  '(?:‹по адресу|‹адрес(?: явки| пункта| военкомата)?|‹место(?: явки| прибытия| сбора)?|‹куда(?: явиться| прийти| прибыть)?): ?([^\\n;]{3,120})|‹по адресу ([^\\n;:]{3,110})|‹адрес ([^\\n;:]{6,110})',
);
const NAME_NUMBER = compile(
  `‹(?:на |по )?(${WORD}(?:ая|ой|ую|ова|ева|ина|кая|кой|кую|ского|цева|ского|ной),? (?:д\\. ?|дом )?\\d{1,3}(?:[ск]\\d{1,2}|/\\d{1,2}|[а-г](?![а-я]))?${HOUSE}{0,2})(?![.:\\d])`,
);
const DISTRICT = `(?: (?:№ ?\\d{1,3}|города? ${WORD}(?:-${WORD})?|г\\. ?${WORD}|по (?:г\\. ?|городу )?${WORD}(?:,? ${WORD}){0,3}(?: район[уа]м?| р-н[уа]м?)?|(?:${WORD},? (?:и )?){1,4}(?:район[а-я]{0,3}|р-н[а-я]{0,2}|округ[а-я]{0,2}|ао›|област[а-я]|обл\\.)|район[а-я]{0,2} ${WORD}(?:(?:,| и) ${WORD}){0,2}|на (?:улице|ул\\.|проспекте) ${WORD}(?:,? \\d{1,3})?|\\([^)\\n]{2,50}\\)|(?:сао|юао|цао|зао|вао|свао|юзао|ювао|сзао|зелао|тинао)›|спб›|москвы|по месту (?:жительства|учета|регистрации|воинского учета|пребывания))){0,4}`;
const OFFICE = compile(
  `‹(?:в |на )?(?:(?:районный |городской |муниципальный |объединенный |отдел(?:ение)? )?военн[а-я]{2,3} комиссариат[а-я]{0,2}(?: ?\\((?:муниципальн[а-я]{2,3})\\))?|воен\\. ?ком[а-я-]{0,12}\\.?|военкомат[а-я]{0,2}|вк›|един[а-я]{2,3} пункт[а-я]{0,2} (?:призыва|военной службы)|епп›|(?:городск[а-я]{2,3} |областн[а-я]{2,3} |республиканск[а-я]{2,3} )?сборн[а-я]{2,3} пункт[а-я]{0,2}|призывн[а-я]{2,3} пункт[а-я]{0,2}|пункт[а-я]{0,2} (?:призыва|сбора|отбора|приема|предварительного сбора)|(?:военно-(?:мобилизационн|учетн)[а-я]{2,3} (?:отдел[а-я]{0,2}|стол[а-я]{0,2})|отдел военно-учетной работы|второй отдел|2-?й отдел)|военно-врачебн[а-я]{2,3} комисси[а-я])${DISTRICT}`,
);
const PLACE_TAIL = compile(
  '‹пункт предварительного сбора[^\\n;]{0,60}|‹(?:сош|школ[аеу]|дк›|дом культуры|клуб)[^\\n;]{0,40}',
);
const ROOM = compile(
  `‹(?:в )?(?:каб|кабинет[е]?|ауд|аудитори[ияю]|комн|комнат[ае]|окно)(?:\\.|›)? ?(?:№ ?)?\\d{1,4}[а-г]?›`,
);
const DISTRICT_ONLY = compile(`‹${WORD}(?:ого|ого-${WORD}) (?:района?|р-на)(?: ${WORD})?`);

/** Phrases that tell where the sender, not the person, is to be found. */
const NOT_HERE =
  /(?:проживающ|зарегистрирован[а-я]* по адресу|адрес регистрации|адрес проживания|место жительства|по месту жительства|прописан)[^\n]{0,40}$/;
const CALL =
  /(?:явит|явк|прибы|прийти|прид|приход|подойти|приглаша|вызыва|ждем|ждут|по адресу|место|куда|адрес|пункт|посетить|обратит|надо быть)/;

/** Where to appear: a street address before the name of an office before a room; null where the text names none. */
export function findPlace(normal: NormalText, appearAt: number | null): Found | null {
  const { text } = normal;
  const candidates: { start: number; end: number; score: number }[] = [];
  const add = (start: number, end: number, base: number): void => {
    const before = text.slice(Math.max(0, start - 90), start);
    if (NOT_HERE.test(before)) return;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    let score = base;
    if (CALL.test(line)) score += 2;
    if (appearAt !== null) score += Math.max(0, 1.5 - Math.abs(start - appearAt) / 150);
    candidates.push({ start, end, score });
  };
  for (const match of matches(ADDRESS, text)) {
    const value = text.slice(match.start, match.end);
    add(match.start, match.end, /[\d*]/.test(value) ? 5 : 4);
  }
  for (const match of matches(CITY_HOUSE, text)) add(match.start, match.end, 4);
  for (const { end, groups } of matches(BY_ADDRESS, text)) {
    const value = groups[0] ?? groups[1] ?? groups[2] ?? '';
    const cut = value.search(
      / (?:для|с целью|на медицинск|к \d|в \d{1,2}[:.]|при себе|иметь|тел|не позднее|\d{1,2} [а-я]{3,8} \d{4})|\.$/,
    );
    const from = end - value.length;
    const to = cut > 0 ? from + cut : end;
    if (/[а-я]{3}/.test(value) && !/https?:|_{3}|^\(/.test(value)) add(from, to, 4.2);
  }
  for (const { end, groups } of matches(NAME_NUMBER, text)) add(end - (groups[0] as string).length, end, 2.5);
  for (const match of matches(OFFICE, text)) {
    const value = text.slice(match.start, match.end);
    const known = /един|сборн|епп/.test(value) ? 2.6 : 2;
    add(match.start, match.end, known + (value.length > 22 ? 0.7 : 0) + (/^(?:в|на)\s/.test(value) ? 0.6 : 0));
  }
  for (const match of matches(PLACE_TAIL, text)) add(match.start, match.end, 3);
  for (const match of matches(ROOM, text)) add(match.start, match.end, 1.8);
  for (const match of matches(DISTRICT_ONLY, text)) add(match.start, match.end, 0.5);
  let best: (typeof candidates)[number] | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
  return best ? foundAt(normal, best.start, best.end) : null;
}
