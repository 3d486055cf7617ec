import type { Span } from '../types';
import { PAPER_NUMBER } from './list-parts';

// Which words say a limit of time at all. Ranges are of the normal text.

/** Words that say when, not what is to come. */
export const isTerm = (text: string, range: Span): boolean => {
  const words = text.slice(range.start, range.end);
  return (
    TERM.test(words) &&
    !NO_TERM.some((other) => other.test(words)) &&
    !isNobodysTask(text, range) &&
    text[range.start - 1] !== '_' &&
    !(words.startsWith('до ') && RATING.test(text.slice(Math.max(0, range.start - 6), range.start))) &&
    !text.startsWith(' назад', range.end)
  );
};
const TERM =
  /\d|медлит|немедл|отлагат|тотчас|дн[яеё]|день|суток|сутки|недел|месяц|мес\.|срок|(?<!от)сроч|медленно|час(?!т)|завтр|сегодн|явк|(?<![а-я])до |после|истеч|момент|год(?![а-я]{2}н)|скор|понед|вторн|сред[аыу]|четв|пятн|субб|воскр|конц|сразу|впредь|days?|week|srok|do /;
/** Words with a number or a day that limit nothing. */
const NO_TERM: readonly RegExp[] = [
  // «1-7 стр.»
  /^\d[\d -]* ?(?:стр|лист|л\.)/,
  // «Любой будний день между 9 и 18».
  /^между \d{1,2}(?:[:.]\d\d)? и \d{1,2}(?![а-я])/,
  /^[^а-я]*добр(?:ый|ого|ое) /,
  // «Получено 24.11.2026», «среда» alone: when a message came.
  /^(?:(?:получен|отправлен|доставлен|опубликован|создан|сформирован|размещен|выложен)[оа]?|состоял(?:ось|ась|ся)):? /,
  /^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/,
  // «Две фотографии 3×4».
  /фото|\d ?[xх×] ?\d/,
  // «До 50 лет, которым вручены повестки».
  /^(?:до|от|с|старше|моложе|младше) \d{2}(?:-?(?:ти|и))? лет/,
  // «Сумка не больше 5 кг».
  /\d ?(?:кг|килограмм|г|литр|л|см|мм|м)(?![а-я.])/,
  PAPER_NUMBER,
  // «9А-40-ЕС», «сегодня» alone: the number of a paper, the day of a message.
  /^[\da-zа-я]{1,8}(?:-[\da-zа-я]{1,8}){1,4}$|^сегодня$/,
  // «Часы приёма вывешены у входа».
  /(?<![а-я])(?:занимает|работа[ею]т)(?![а-я])/,
  /(?<![а-я])(?:час[ыа]|время|режим|график|расписание) (?:приема|работы)(?![а-я])/,
  /(?<![а-я])номер(?![а-я])/,
];
/** «Оцените от 1 до 5». */
const RATING = /от \d $/;

/** «До 17:00», «сегодня до пяти», «не позднее 30.11». */
export const isUntil = (text: string, { start, end }: Span): boolean =>
  /(?:^|[^а-я])(?:до|по|не позднее|не позже|(?:крайний|последний) (?:срок|день)|дедлайн):? /.test(
    text.slice(Math.max(0, start - 3), end),
  ) || isCalledLast(text, start);

/**
 * Whether a day that begins there is called the last: «край — двадцать первого декабря», «крайняя дата визита: 21.12»;
 * not that of a payment or a complaint, nor a day beside «Пермский край».
 */
export const isCalledLast = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 80), start);
  return CALLED_LAST.test(before) && !OF_OTHER_TASK.test(before);
};
const CALLED_LAST =
  /(?<![а-я])(?:(?<!(?:ий|ой|ый) )край(?=[^,]*[:-])|(?:крайн|последн)(?:ий|яя) (?:срок|день|дата))(?: (?:для |на )?[а-я]{3,12}){0,2}:? ?-? ?(?:(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье),? )?$/;
const OF_OTHER_TASK =
  /(?<![а-я])(?:жалоб|обжал|отсрочк|оплат|скидк|полис|договор|действи|годност|при[её]ма(?![а-я]))[^.;\n]{0,60}$/;

/** Of the portal, «обновление данных занимает до суток», «раз в сутки», or how long a thing takes: it bids nobody do anything. */
export const isNobodysTask = (text: string, range: Span): boolean =>
  isOfReply(text, range) ||
  LASTING.test(text.slice(Math.max(0, range.start - 16), range.end)) ||
  TAKES.test(text.slice(Math.max(0, range.start - 12), range.start)) ||
  OFTEN.test(text.slice(Math.max(0, range.start - 6), range.end)) ||
  SUPPLIES.test(text.slice(Math.max(0, range.start - 36), range.start)) ||
  OF_SUPPLIES.test(text.slice(range.end, range.end + 12)) ||
  isOfClosing(text, range) ||
  OF_HELP_LINE.test(text.slice(Math.max(0, range.start - 60), range.start)) ||
  (OF_PHONE.test(text.slice(Math.max(0, range.start - 60), range.start)) &&
    !(
      OF_DAYS.test(text.slice(range.start, range.end)) ||
      A_DAY.test(text.slice(range.start, range.end).split(/\n|\.\s/)[0] ?? '')
    )) ||
  OF_ARREST.test(text.slice(Math.max(0, range.start - 30), range.start)) ||
  (OPEN_TO.test(text.slice(range.start, range.end + 8)) &&
    OPEN_FROM.test(text.slice(Math.max(0, range.start - 17), range.start)));
/** «Ответить на письмо можно в течение десяти дней»: of the portal. */
const isOfReply = (text: string, { start }: Span): boolean => REPLY.test(text.slice(Math.max(0, start - 50), start));
const REPLY = /(?<![а-я])(?:ответить|отвечать) (?:на (?:это )?(?:письмо|сообщение)|отправителю) можно[^.\n]{0,12}$/;
/** «О перемене места пребывания более чем на три месяца», «в течение последних тридцати дней», «не раньше весны». */
const LASTING =
  /(?<![а-я])(?:не старше|не старее|давностью(?: не более)?) (?=\d)|(?<![а-я])(?:более|свыше|дольше)(?: чем)? на (?:\d|два|две|три|пол|месяц|недел)|(?<![а-я])(?:в течение|за) последн(?:их|ие) |(?<![а-я])не раньше (?:весны|лета|осени|зимы|нового года|следующ)/;
const TAKES = /(?<![а-я])(?:занима[ею]т|кажды[ех])\s$/;
/** «Обновляется раз в сутки». */
const OFTEN = /(?<![а-я])раза? в (?:сутки|час|день|неделю|месяц|год)$/;
/** «Продукты на двое суток». */
const SUPPLIES = /(?<![а-я])(?:продукт|запас|еды|едой|питани|паек|сухпа|белье|вещ)[^.\n]{0,24} на $/;
const OF_SUPPLIES = /^ (?:питани|еды|продукт|запас)/;
/** «Отделение работает с 7 по 18 декабря», «приёмные дни: с 7 по 11»: when one is received. */
export const isOfOpening = (text: string, { start }: Span): boolean =>
  OF_OPENING.test(text.slice(Math.max(0, start - 80), start + 2));
const OF_OPENING =
  /(?<![а-я])(?:(?:комиссариат|военкомат|отдел|отделение|пункт)(?![а-я])[^.,;\n]{0,30} открыт[оа]?|работа[ею]т|(?:рабочие|при[её]мные) дни:?|дни (?:работы|при[её]ма):?) (?:с (?:\d{1,2} ?)?)?$/;
/** «Справочная отвечает с понедельника по пятницу с 9 до 18». */
const OF_HELP_LINE = /(?<![а-я])(?:справочная|горячая линия|телефон) (?:отвеча|работа)[а-я]{1,4}[^.,\n]{0,40}$/;
/** A day, which no telephone is answered until. */
const A_DAY =
  /\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d)|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес/;
/** «В течение трёх дней», «до конца недели»: no hours of a telephone, as «по рабочим дням до 18» are. */
const OF_DAYS =
  /(?<!(?:рабочи[мех]|будни[мех]) )(?<![а-я])(?:дн[яею]й?|день|сут[а-я]{1,3}|недел|месяц|завтра|сегодня|срок)/;
/** «Справки: +7 495 000-13-08, по будням до 17:00»: when a telephone is answered. */
const OF_PHONE =
  /(?:(?:\+7|(?<!\d)8)[ (-]{0,2}\d{3}[) -]{0,2}|(?<![\d-])\(?\d{3}\)?[ -])\d{2,3}[ -]?\d\d[ -]?\d\d,? \(?(?:(?:по (?:будням|рабочим дням)|ежедневно|в будни|пн ?- ?пт),? ?)?(?:с \d{1,2}(?:[:.]\d\d)? )?$/;
/** «Военный комиссариат закрыт с 28 декабря по 10 января»: when nobody is received. */
export const isOfClosing = (text: string, { start }: Span): boolean =>
  OF_CLOSING.test(text.slice(Math.max(0, start - 80), start + 2));
const OF_CLOSING =
  /(?<![а-я])(?:(?:комиссариат|военкомат|отдел|отделение|пункт)(?![а-я])[^.,;\n]{0,30} закрыт[оа]?|(?<!(?:^|[^а-я])в )(?:выходные|нерабочие) дни:?) (?:с (?:\d{1,2} ?)?)?$/;
/** «Арест на 15 суток»: how long a punishment lasts. */
const OF_ARREST = /(?<![а-я])арест[а-я]{0,2} (?:на|до|сроком на|сроком до) (?:до )?$/;
/** «Работает с 9 до 17 часов», «трое суток питания». */
const OPEN_FROM = /(?<![а-я])с \d{1,2}(?:[:.]\d\d)?(?: час(?:ов|а)?)? (?:до )?$/;
const OPEN_TO =
  /^(?:до )?\d{1,2}(?:[:.]\d\d)?(?: ?час(?:ов|а)?)?(?! ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|[\d.:])/;

/** «Сообщение хранится 180 суток»: of the portal, of nobody’s duty. */
export const isKept = (text: string, { start }: Span): boolean => KEPT.test(text.slice(Math.max(0, start - 24), start));
const KEPT = /(?<![а-я])(?:хран[ия]т|доступн|удал[ия]т)[а-я]{0,4}[^\n.]{0,12}$/;
