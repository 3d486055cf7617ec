import { overlap } from '../spans';
import type { Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import type { DateMatch } from './dates';
import type { Limit } from './deadline';
import { isOthersLine, isStamp, lineBefore, lineBehind } from './lines';
import { PAPER_NUMBER } from './list-parts';
import type { RuleReading } from './rules';

// Of the phrases that limit time, those that the notice means. Ranges are of the normal text.

/** Words that say when, not what is to come. */
export const isTerm = (text: string, { start, end }: Span): boolean =>
  TERM.test(text.slice(start, end)) &&
  !PAGES.test(text.slice(start, end)) &&
  !GREETING.test(text.slice(start, end)) &&
  !CAME.test(text.slice(start, end)) &&
  !PICTURES.test(text.slice(start, end)) &&
  !AGE.test(text.slice(start, end)) &&
  !WEIGHT.test(text.slice(start, end)) &&
  !PAPER_NUMBER.test(text.slice(start, end)) &&
  !CODE.test(text.slice(start, end)) &&
  !isNobodysTask(text, { start, end }) &&
  text[start - 1] !== '_' &&
  !OPEN.test(text.slice(start, end)) &&
  !/(?<![а-я])номер(?![а-я])/.test(text.slice(start, end)) &&
  !(RATING.test(text.slice(Math.max(0, start - 6), start)) && text.startsWith('до ', start)) &&
  !text.startsWith(' назад', end);
/** «Ответить на письмо можно в течение десяти дней»: of the portal. */
const isOfReply = (text: string, { start }: Span): boolean => REPLY.test(text.slice(Math.max(0, start - 50), start));
/** Of the portal, «обновление данных занимает до суток», or how long a thing takes: it bids nobody do anything. */
export const isNobodysTask = (text: string, range: Span): boolean =>
  isOfReply(text, range) ||
  LASTING.test(text.slice(Math.max(0, range.start - 16), range.end)) ||
  TAKES.test(text.slice(Math.max(0, range.start - 12), range.start)) ||
  SUPPLIES.test(text.slice(Math.max(0, range.start - 36), range.start)) ||
  OF_SUPPLIES.test(text.slice(range.end, range.end + 12)) ||
  (OPEN_TO.test(text.slice(range.start, range.end + 8)) &&
    OPEN_FROM.test(text.slice(Math.max(0, range.start - 17), range.start)));
/** «Работает с 9 до 17 часов», «трое суток питания». */
const OPEN_FROM = /(?<![а-я])с \d{1,2}(?:[:.]\d\d)?(?: час(?:ов|а)?)? (?:до )?$/;
const OPEN_TO =
  /^(?:до )?\d{1,2}(?:[:.]\d\d)?(?: ?час(?:ов|а)?)?(?! ?(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)|[\d.:])/;
const OF_SUPPLIES = /^ (?:питани|еды|продукт|запас)/;
/** «Продукты на двое суток». */
const SUPPLIES = /(?<![а-я])(?:продукт|запас|еды|едой|питани|паек|сухпа|белье|вещ)[^.\n]{0,24} на $/;
const TAKES = /(?<![а-я])(?:занима[ею]т|кажды[ех])\s$/;
const REPLY = /(?<![а-я])(?:ответить|отвечать) (?:на (?:это )?(?:письмо|сообщение)|отправителю) можно[^.\n]{0,12}$/;
/** «9А-40-ЕС», «сегодня» alone: the number of a paper, the day of a message. */
const CODE = /^[\da-zа-я]{1,8}(?:-[\da-zа-я]{1,8}){1,4}$|^сегодня$/;
/** «Две фотографии 3×4». */
const PICTURES = /фото|\d ?[xх×] ?\d/;
/** «До 50 лет, которым вручены повестки». */
const AGE = /^(?:до|от|с|старше|моложе|младше) \d{2}(?:-?(?:ти|и))? лет/;
/** «Сумка не больше 5 кг». */
const WEIGHT = /\d ?(?:кг|килограмм|г|литр|л|см|мм|м)(?![а-я.])/;
/** «1-7 стр.» */
const PAGES = /^\d[\d -]* ?(?:стр|лист|л\.)/;
/** «Оцените от 1 до 5». */
const RATING = /от \d $/;
/** «Часы приёма вывешены у входа». */
const OPEN =
  /(?<![а-я])(?:занимает|работа[ею]т)(?![а-я])|(?<![а-я])(?:час[ыа]|время|режим|график|расписание) (?:приема|работы)(?![а-я])/;
/** «Получено 24.11.2026», «среда» alone: when a message came. */
const CAME =
  /^(?:(?:получен|отправлен|доставлен|опубликован|создан|сформирован|размещен|выложен)[оа]?|состоял(?:ось|ась|ся)):? |^(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)$/;
/** «О перемене места пребывания более чем на три месяца», «в течение последних тридцати дней», «не раньше весны». */
const LASTING =
  /(?<![а-я])(?:более|свыше|дольше)(?: чем)? на (?:\d|два|две|три|пол|месяц|недел)|(?<![а-я])(?:в течение|за) последн(?:их|ие) |(?<![а-я])не раньше (?:весны|лета|осени|зимы|нового года|следующ)/;
const GREETING = /^[^а-я]*добр(?:ый|ого|ое) /;
/** «Сообщение хранится 180 суток»: of the portal, of nobody’s duty. */
const isKept = (text: string, { start }: Span): boolean => KEPT.test(text.slice(Math.max(0, start - 24), start));
const KEPT = /(?<![а-я])(?:хран[ия]т|доступн|удал[ия]т)[а-я]{0,4}[^\n.]{0,12}$/;
const TERM =
  /\d|медлит|немедл|отлагат|тотчас|дн[яеё]|день|суток|сутки|недел|месяц|мес\.|срок|сроч|медленно|час(?!т)|завтр|сегодн|явк|(?<![а-я])до |после|истеч|момент|год(?![а-я]{2}н)|скор|понед|вторн|сред[аыу]|четв|пятн|субб|воскр|конц|сразу|впредь|days?|week|srok|do /;

/** «До 17:00», «сегодня до пяти», «не позднее 30.11». */
export const isUntil = (text: string, { start, end }: Span): boolean =>
  /(?:^|[^а-я])(?:до|по|не позднее|не позже|(?:крайний|последний) (?:срок|день)|дедлайн):? /.test(
    text.slice(Math.max(0, start - 3), end),
  );

/**
 * Of several time limits tagged the one that the rules find most telling, rather one with a number than «в срок»; the
 * earlier of equals.
 */
export function limitIn(
  text: string,
  ranges: readonly Span[],
  { limits, kind }: Pick<RuleReading, 'limits'> & { kind: NoticeKind },
): Span | null {
  const points = (range: Span): number => {
    const told = limits.filter((limit) => overlap(limit, range)).map(({ score }) => score);
    const words = text.slice(range.start, range.end);
    const best = Math.min(Math.max(0, ...told), TELLING);
    return (
      best + (/\d/.test(words) ? 1 : 0) + ofKind(text.slice(Math.max(0, range.start - REACH), range.start), words, kind)
    );
  };
  return ranges.reduce<Span | null>((best, one) => (best === null || points(one) > points(best) ? one : best), null);
}

/** «Услуга оказывается 9 рабочих дней», «смена до 20:00»: said of another thing. */
const ELSE =
  /(?<![а-я])(?:услуг[аи] (?:оказыва|предостав)|предложени[ея]|ставк[еаи]|смена|акци[яи]|скидк[аи]|подписк[аи]|тариф)[^\n.;]{0,40}$|(?<![а-я])(?:паспорт|справк[аи]|удостоверени[ея]|полис|пропуск|карта|билет)[^\n.;,]{0,20} (?:действ|годн)[а-я]{1,9} $/;
/** What a limit is worth more or less by what it is said of: chosen on writers held out. */
function ofKind(before: string, words: string, kind: NoticeKind): number {
  if (ELSE.test(before) || /^действ[а-я]{4,8} до/.test(words)) return -2.5;
  // «Истёк 20-дневный срок»: that one is over.
  if (OVER.test(`${ownSentence(before).slice(-OVER_FOR)}${words}`)) return -3;
  // A right to complain, while something is to be done.
  if (kind !== 'draft_decision' && APPEAL.test(ownSentence(before).slice(-40) + words)) return -1.5;
  // The end of a deferral asks for nothing while another limit does.
  if (kind === 'draft_decision') return DEFERRED.test(before) ? -3 : 0;
  // «Осталось 4 дня»: the day itself says it better.
  if (kind === 'restriction_warning')
    return LITTLE.test(words) || (LEFT.test(`${before.slice(-12)}${words}`) && !/до \d/.test(words)) ? -3 : 0;
  // When a summons counts as served, not when it was published.
  if (kind === 'summons_electronic_notification') return PUBLISHED.test(before) ? -3 : 0;
  if (kind !== 'restriction_imposed') return 0;
  return UNTIL_COMING.test(words) ? 2 : FROM_NOW.test(words) || BEHIND_ACT.test(before) ? -1.5 : 0;
}
const REACH = 70;
const APPEAL = /(?<![а-я])(?:обжал|жалоб(?:а|у|ы)?(?![а-я]))/;
const OVER_FOR = 12;
/** «Истёк 20-дневный срок», «прошло двадцать суток»: that limit is over. */
export const isOver = (text: string, { start, end }: Span): boolean =>
  OVER.test(ownSentence(text.slice(Math.max(0, start - OVER_FOR), start)) + text.slice(start, end)) ||
  /^ (?:уже )?(?:истек|прошл)[а-я]{1,3}(?![а-я])/.test(text.slice(end, end + OVER_FOR + 4));
const ownSentence = (before: string): string => before.split(/[.,;!?\n]\s?/).at(-1) ?? '';
const OVER = /(?<![а-я])(?:истек(?:ший|ло|ли|ла)?|прошл[ои])(?![а-я])/;
const DEFERRED = /отсрочк[^\n.;]{0,60}$/;
/** «До дня явки осталось мало времени», «до дня» alone. */
const LITTLE = /^до дня(?: явки)?(?: осталось мало времени)?$/;
const LEFT = /(?:остал(?:ось|ся|ись)|еще|срок:?) \d|^\d{1,2} (?:дн|сут)/;
const UNTIL_COMING =
  /^(?:до (?:дня |отметки о |момента )?(?:вашей |личной )?явки|когда (?:вы )?яв|после (?:отметки о |вашей |личной )?(?:явки|прибытии)|пока (?:вы )?не )/;
/** «С сегодняшнего дня вам недоступны»: when it began. */
const FROM_NOW = /^с (?:сегодня|этого|завтра)/;
/** «Принято 27.11.2026 на двадцать первый день неявки». */
const BEHIND_ACT = /(?<![а-я])(?:принято|введено|применено|внесено)(?: [\d.]{5,10})? $/;
const PUBLISHED = /(?<![а-я])(?:опубл|размещ|создан|сформ|выложен|направлен|внес|оформ)[а-я]{0,8}[.:]?\s$/;

/**
 * Days that the rules took for the day to appear and that are limits: with «до» beside measures, and the day on which a
 * summons counts as served.
 */
export const plainLimits = (
  text: string,
  kind: NoticeKind,
  { dates, limits }: Pick<RuleReading, 'dates' | 'limits'>,
): Limit[] =>
  dates
    .filter((date) => {
      const before = text.slice(Math.max(0, date.start - SENTENCE), date.start);
      const after = text.slice(date.end, date.end + 60);
      if (
        kind !== 'mobilisation_or_training' &&
        CALLING.has(kind) &&
        (SERVED_ON.test(after) || SERVED.test(before) || isDayOfService(text, date))
      )
        return true;
      if (date.weak) return false;
      if (kind !== 'draft_decision' && SINCE.test(before.slice(-4)) && CLOSED.test(after)) return true;
      if (kind === 'summons_electronic_notification') return false;
      if (kind === 'draft_decision') return EXPIRES.test(before);
      return (
        (kind.startsWith('restriction_') || kind === 'questionnaire') &&
        (isUntil(text, date) ||
          (/(?<![а-я])после $/.test(before) && !/^(?: ?(?:г\.?|года))? (?:вы )?не /.test(after))) &&
        !limits.some((limit) => limit.score >= PLAIN && overlap(limit, date))
      );
    })
    .map(({ start, end }) => ({ start, end, score: TELLING }));
/** «15 декабря она будет считаться вручённой», «01.12 она вручена автоматом». */
const SERVED_ON =
  /^(?: ?(?:г\.?|года))?,? (?:[а-я]{2,10} ){0,3}(?:счита[а-я]{2,5} (?:врученн|полученн)|вручена авто|будет вручена авто)/;
/** «Со 2 января вам закроют выезд». */
const SINCE = /(?:^|[^а-я])со? $/;
const CLOSED = /^(?: ?(?:г\.?|года))?,? (?:вам )?(?:закро|запретят|огранич|приостанов|введут|начнут|вступ|будут|включ)/;
/** «Отсрочка прекратится 31 августа 2028 года». */
const EXPIRES = /(?<![а-я])(?:прекратится|истекает|истечет|закончится|заканчивается) $/;
/**
 * Whether a day is that on which a summons counts as served: right behind those words, in the row below where they are
 * its label, or behind how it is reckoned. Any other word between them may call; so does an hour behind the day.
 */
export const isDayOfService = (text: string, { start, end }: Span): boolean =>
  COUNTS_AS_SERVED.test(text.slice(Math.max(0, start - SENTENCE), start)) && !CALLED_ON.test(text.slice(end, end + 90));
const RECKONING = [
  'дн(?:ей|я|и)|день|сут(?:ок|ки)|календарн[а-я]{2}|рабочи[хе]|истечени[ия]|прошестви[ия]|момента|даты?',
  'семи|семь|седьм[а-я]{2}|восьм[а-я]{2}|десят[а-я]{1,2}|\\d{1,2}(?:-?(?:й|го|ый|ой|ти|и|е))?',
  '(?:размещени|опубликовани|направлени|внесени|получени|ознакомлени|прочтени|формировани)[яеи]|публикаци[ия]',
  'реестре?|портале|личном кабинете|повест(?:ок|ки)|един[а-я]{2,3}|электронной|в|с|со|на|от|после|ее|его',
].join('|');
const SERVED_WORDS = '(?<![а-я])(?:счита|призна)[а-я]{2,5} (?:врученн|полученн)[а-я]{2}';
const COUNTS_AS_SERVED = new RegExp(
  `(?:${[
    `${SERVED_WORDS}(?: вам| автоматически| уже)?(?::| -|\\s?\\|)?\\s?(?<!\\n)(?:да, )?(?:со? )?`,
    '(?:(?:^|\\n)(?:статус: )?счита[а-я]{2,5}|(?<![а-я])считаться) (?:врученн|полученн)[а-я]{2}:?\\n',
    `${SERVED_WORDS}:\\n`,
    [
      `${SERVED_WORDS}(?: вам| автоматически)?,? (?:по|через|спустя|на|в|с|со|после)`,
      `(?: (?:${RECKONING})){1,14}(?<! (?:на|в))`,
      '(?:,? то есть|,? а именно| -|,|:| именно|,? но не позднее)?(?: с)? ',
    ].join(''),
  ].join('|')})$`,
);
/** «…, 9:00», «| 09:00», «, понедельник, 09:00», «Время явки: 09:00» below, «… на комиссию», «… вас ждут»; not «в 00:00». */
const WEEKDAY =
  '(?:\\(?(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс)\\)?[,;]?\\s)?';
const HOUR = '(?:(?:в|к|с|на) )?(?!0?0[:.]00|23[:.]59)\\d{1,2}(?:[:.-]\\d\\d(?![.\\d])| ?ч| утра)';
const CALLED_ON = new RegExp(
  `^(?: ?(?:г\\.?|года))?(?:${[
    `[,;|]?\\s?${WEEKDAY}\\|?\\s?${HOUR}`,
    `\\s?\\n(?:время|час)(?: явки| прибытия)?: ?${HOUR}`,
    '\\s?\\n(?:единый пункт|военный комиссариат|военкомат|сборный пункт|(?:к|в) \\d)',
    [
      ',? (?:в|на|к|вас|вам|прошу|просим|необходимо|нужно|следует|надо) [^.,;\\n]{0,30}',
      '(?:военком|комиссар|комисси|осмотр|освидет|сверк|пункт|отправк|жд[уеё]|яв[ил]|прибы|прийти|быть)',
    ].join(''),
  ].join('|')})`,
);
/** «Считается вручённой по истечении семи дней — 4 декабря». */
const SERVED = /(?<![а-я])вручени[ея](?: [а-я]{3,14}\.?){0,2}:? $|(?<![а-я])врученн[а-я]{2} (?:станет|будет)(?: с)? $/;

/**
 * Every other time limit that is told plainly enough, in order: none over what is `taken`, none of another office.
 * @param day the day to appear: a limit that ends with it says more of it than the day alone
 * @param within from the first word of the notice that was found to the last: what stands further off is another’s
 */
export function otherLimits(
  text: string,
  limits: readonly Limit[],
  { day, taken, within }: { day: Span | null; taken: readonly (Span | null)[]; within: Span },
): Span[] {
  const chosen: Span[] = [];
  const isOfDay = (one: Span): boolean => day !== null && overlap(one, day) && !isUntil(text, one);
  const isFree = (one: Span): boolean =>
    !isOfDay(one) && ![...taken, ...chosen].some((other) => other && overlap(one, other));
  for (const limit of [...limits].sort((one, other) => other.score - one.score || one.start - other.start)) {
    if (
      limit.score < PLAIN ||
      !(isNear(text, limit, within) || isOfDuty(text, limit, within)) ||
      !isFree(limit) ||
      !isTerm(text, limit) ||
      isStamp(text, limit)
    )
      continue;
    if (!isKept(text, limit) && !isOthersLine(text, limit, true)) chosen.push({ start: limit.start, end: limit.end });
  }
  return chosen.sort((one, other) => one.start - other.start);
}
/**
 * The last day for what a notice asks: that of the first limit with a day in whose sentence something is to be done. The
 * end of a deferral, or of the time in which a letter can be read, asks for nothing.
 */
export function lastDayOfLimits(text: string, limits: readonly Span[], dates: readonly DateMatch[]): DateMatch | null {
  for (const limit of limits) {
    const days = dates.filter((one) => one.day !== null && overlap(one, limit));
    // «С 30.11 до 10.12»: the second is the last.
    const date = days.at(/^с /.test(text.slice(limit.start, limit.end)) ? -1 : 0);
    if (!date || !isUntil(text, limit)) continue;
    const before = lineBefore(text, limit.start, SENTENCE);
    const after = lineBehind(text, limit.end, SENTENCE);
    if (TO_DO.test(before.replace(GRANTED, '')) || (TO_DO.test(after) && !LASTS.test(before))) return date;
  }
  return null;
}
/** «Предоставить отсрочку до 31 июля 2027 года»: when it ends, not by when to hand something in. */
const GRANTED = /предостав[а-я]{2,5} (?:вам )?отсрочк[а-я]{1,2}/g;
const SENTENCE = 110;
const TO_DO =
  /(?<![а-я])(?:яв(?:ит|ля)|прибы|прибуд|прид(?:ите|и(?![а-я]))|прийти|подойд|подойти|представ|сообщ|заполн|сда(?:ть|йте)|предостав|направьте|направить|принес|пройти|пройдите|обрат[ия]т|верн[иу]т)/;
const LASTS = /отсрочк|действу|действител|хран|доступ|ознаком|прочит/;

/** From the first of the spans to the last; all of the text where there is none. */
export function extentOf(spans: readonly (Span | null)[]): Span {
  const known = spans.filter((one) => one !== null);
  if (known.length === 0) return { start: 0, end: Number.POSITIVE_INFINITY };
  return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}
/** Not more than three lines before the first word of the notice, nor beyond the line after its last. */
const isNear = (text: string, { start, end }: Span, within: Span): boolean =>
  breaksIn(text.slice(within.end, start)) <= 1 && (end > within.start || breaksIn(text.slice(end, within.start)) <= 3);
/** «Жалоба подаётся в течение трёх месяцев», «о переводе сообщите в комиссариат в двухнедельный срок» at the end of a letter. */
const isOfDuty = (text: string, { start, end }: Span, within: Span): boolean =>
  start >= within.end &&
  breaksIn(text.slice(within.end, start)) <= 3 &&
  DUTY.test(lineBefore(text, start, SENTENCE) + lineBehind(text, end, SENTENCE));
const DUTY =
  /(?<![а-я])(?:жалоб[ауы]|обжалова[а-я]{2,4})(?![а-я])[^\n]*(?:комиссар|решени|суд)|(?<![а-я])сообщ(?:ить|ите|айте|ать)(?: об этом)? (?:в|нам) (?:военн|военком|комиссар)/;
/** In a line of its own before the first word of the notice or after its last. */
export const isApart = (text: string, { start, end }: Span, within: Span): boolean =>
  breaksIn(text.slice(within.end, start)) > 0 || (end < within.start && breaksIn(text.slice(end, within.start)) > 0);
const breaksIn = (text: string): number => text.split('\n').length - 1;
/** Points of a limit from which it is one without any doubt. */
const PLAIN = 2.5;

/** Points of a limit beyond which another is no better. */
const TELLING = 3;

/** «Крайний срок | завтра 12:00», «крайний срок | среда»: the label of a limit and what it says are one. */
export function withLabel(text: string, { start, end }: Span): Span {
  const label = LABEL.exec(text.slice(Math.max(0, start - 18), start))?.[0].length ?? 0;
  const said = LABEL.test(`${text.slice(start, end)} `)
    ? (/^[ :-]{1,3}[^\n,.;!?]{2,24}/.exec(text.slice(end))?.[0].length ?? 0)
    : 0;
  return { start: start - label, end: end + said };
}
const LABEL = /(?<![а-я])(?:крайний|последний) (?:срок|день)[ :-]{1,3}$/;

/** «В двухнедельный срок. / Секретарь комиссии»: what begins behind the limit is none of it. */
export function ofOneSentence(text: string, { start, end }: Span): Span {
  const stop = /(?<=[а-я]{4})[.!?]\s(?=[^\d]*$|(?:протокол|решение|дело|секретарь|справк))/.exec(
    text.slice(start, end),
  );
  return stop ? { start, end: start + stop.index } : { start, end };
}
