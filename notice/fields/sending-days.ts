import { overlap } from '../spans';
import type { PlainDate, Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import type { DateMatch } from './dates';
import { isAlone, isInMailHead, isOfMessage, isStampLine, lineAbove, lineBefore } from './lines';

// Days of a call that are none to appear on: of its own coming, of a paper, moved, over.

/** A day after `today`: no message came on it. */
export const isAfter = ({ day }: DateMatch, today: PlainDate): boolean => day !== null && day > today;

/**
 * Whether a day is that of a message's own coming. A call bears the day to appear: there it is one only where another
 * day is still to come.
 */
export function sendingDays(
  kind: NoticeKind,
  { dates, today }: { dates: readonly DateMatch[]; today: PlainDate },
): (text: string, range: Span) => boolean {
  const isAhead = (range: Span): boolean => dates.some((date) => overlap(date, range) && isAfter(date, today));
  // A day that is over and that no word of coming leads to, where one leads to another.
  const isLedTo = (text: string, range: Span): boolean => COMING_TO.test(lineBefore(text, range.start, 60));
  const hasOther = (text: string, range: Span): boolean =>
    dates.some(
      (date) =>
        !date.weak &&
        isAfter(date, today) &&
        !overlap(date, range) &&
        !LIMITS.test(text.slice(Math.max(0, date.start - 12), date.start)) &&
        (isLedTo(text, date) || HOUR_AFTER.test(text.slice(date.end, date.end + 14))),
    );
  const isOver = (text: string, range: Span): boolean =>
    dates.some((date) => overlap(date, range) && date.day !== null && date.day < today) &&
    (!isLedTo(text, range) || MISSED.test(text.slice(range.end, range.end + 60))) &&
    hasOther(text, range);
  // «Ранее назначали на 2 декабря»: the old day, where a new one is told.
  const isOld = (text: string, range: Span): boolean =>
    ((WAS_SET.test(text.slice(Math.max(0, range.start - 60), range.start)) && IS_MOVED.test(text)) ||
      MOVED_ON.test(text.slice(range.end, range.end + 50))) &&
    hasOther(text, range);
  const isCall = CALLING.has(kind) && kind !== 'summons_electronic_notification';
  if (isCall && !dates.some((date) => !date.weak && isAfter(date, today)))
    return (text, range) => isNoCall(text, range) || isOld(text, range) || (isServed(text, range) && !isAhead(range));
  if (!isCall && kind !== 'summons_electronic_notification')
    return (text, range) =>
      isAlone(text, range) || isCalledOff(text, range) || (isInMailHead(text, range) && !isAhead(range));
  if (isCall)
    return (text, range) =>
      isNoCall(text, range) ||
      isOld(text, range) ||
      (isServed(text, range) && !isAhead(range)) ||
      (isOver(text, range) && !isAhead(range)) ||
      (((isStampLine(text, range) && !CALL_ABOVE.test(lineAbove(text, range))) || isInMailHead(text, range, true)) &&
        !isAhead(range));
  const isPosted = (text: string, { start, end }: Span): boolean =>
    isOfMessage(text.slice(Math.max(0, start - 80), start), text.slice(end, end + 120)) ||
    ON_PORTAL.test(text.slice(end, end + 80));
  return (text, range) =>
    (isStampLine(text, range) || isInMailHead(text, range) || isPosted(text, range) || isBare(text, range)) &&
    !isAhead(range);
}

/** «Повестка вручена 25.11.2026». */
const isServed = (text: string, { start }: Span): boolean =>
  /(?<![а-я])вручен[аоы]?:? $/.test(text.slice(Math.max(0, start - 12), start));
/** «24.11» alone in a line over a message. */
const isBare = (text: string, { start, end }: Span): boolean =>
  (start === 0 || text[start - 1] === '\n') &&
  /^ ?(?:г\.?)?\s?(?:\n|$)/.test(text.slice(end, end + 6)) &&
  !/явк|явит|прибы|дат|когда/.test(lineAbove(text, { start, end }));
/** «Когда: 27.11, 10:12 / Где: Госуслуги»: when and where the message was posted. */
const ON_PORTAL =
  /^(?: ?г\.?)?(?:,? (?:в )?\d{1,2}:\d\d)?[\s|;]{1,3}(?:где|куда|канал|способ)[: |]{1,3}"?(?:на )?(?:портал|госуслуг|личн|в личн|реестр|mos\.ru)/;
const COMING_TO =
  /(?<![а-я])(?:явк|явит|прибы|прибуд|прид|прий|вызыва(?!л)|жд[еу][мт]|повторно|приглаша|назначен[ао]? на|перенес[а-я]{2,3} на|нов(?:ый|ая) (?:день|дата)|верно|правильно|читать)[^.\n]{0,40}$/;
const HOUR_AFTER = /^(?: ?(?:г\.?|года))?[ ,|]{1,4}(?:[вк] )?\d{1,2}(?:[:.-]\d\d| ?час)/;
const MISSED = /^[^.\n]{0,40}(?:не (?:явил|прибы|приш)|пропущен)/;
/** «3 декабря сдвигаем на 10 декабря»: where it is the hour or the place that is moved, the day stands. */
const MOVED_ON =
  /^(?: ?г(?:\.|ода))?(?:,? (?:в|к) \d{1,2}[:.]\d\d|, \d{1,2}[:.]\d\d)?,? (?:сдвига|переносит|перенесен|переносим|отклад|(?:больше )?не актуальн)/;
const IS_MOVED = /перенос|перенес|сдвиг|сдвига|нов(?:ый|ая) (?:день|дата)|изменен/;
const WAS_SET =
  /(?<![а-я])(?:ранее|прежде|первоначально) (?:назнач|вызыва|указ|был)[а-я]{0,8}(?: [а-я]{1,10}){0,2}\s?$/;
const LIMITS = /(?:^|[^а-я])(?:до|по|с|не позднее|не позже) "?$/;
/** The day of a call that was moved or missed, that of a paper, and one on which nobody need come: none to appear on. */
const isNoCall = (text: string, { start, end }: Span): boolean =>
  MOVED.test(text.slice(Math.max(0, start - 60), start)) || isCalledOff(text, { start, end });
const isCalledOff = (text: string, { start, end }: Span): boolean =>
  NOT_TO_COME.test(text.slice(end, end + 50)) ||
  (TO_COME.test(text.slice(Math.max(0, start - 16), start)) &&
    (IS_NOT_ASKED.test(text.slice(end, end + 60)) ||
      (NOT_THERE.test(text.slice(end, end + 60)) && IS_REVOKED.test(text))));
const TO_COME = /(?<![а-я])(?:являться|приходить|прибывать|приезжать|идти|ехать) (?:к )?$/;
const IS_NOT_ASKED = /^(?: ?(?:г\.?|года))?,? не (?:требуется|нужно|надо)(?=\s?(?:[.;!)\n]|$))/;
/**
 * «Являться 15 декабря на улицу Варги не требуется», where the call was taken back. Else another place may be told, or
 * how to come: «на работу», «в форме».
 */
const NOT_THERE = new RegExp(
  [
    '^(?: ?(?:г\\.?|года))?,? (?:на|в|по|к) (?:[а-я]{4,14} )?',
    '(?:ул\\.|улицу|проспект|военкомат|комиссариат|комиссию|пункт|повестке|адресу)',
    '(?: (?!натощак|с |без )[а-я\\d.-]{1,16},?){0,4} не (?:требуется|нужно|надо)(?=\\s?(?:[.;!)\\n]|$))',
  ].join(''),
);
const IS_REVOKED = /(?<![а-я])(?<!не )(?:аннулирован|отозван|отменен|недействительн)[аоы]?(?![а-я])/;
const MOVED = new RegExp(
  `(?<![а-я])(?:${[
    'вместо(?: (?:понедельника|вторника|среды|четверга|пятницы|субботы))?,?',
    'не (?:явил[аи]?с[ья]|прибыл[аи]?|пришл[аи]|пришел)',
    'дата (?:составления|выдачи|оформления|формирования|регистрации|печати|документа)[: |]{0,3}',
    '(?:составлен|напечатан)[оаы]?:?|бланк утвержден',
    'запись (?:открыта|создана)(?: с)?',
    'напоминание (?:придет|будет)',
    '(?:меры|запрет|ограничени[ея])(?: [а-я]{3,16}){0,3} со?',
    'призыв(?: [а-я]{3,10})? с',
    'рег\\.',
    '(?:предписани[ея]|приказ[а-я]?|распоряжени[ея])(?: № ?[^\\s]{1,14})? от',
    'контракт(?: [а-я]{3,14}){0,2} со?',
    'начнут действовать(?: с)?',
    '(?:подтвержден|опубликован)[аоы]?',
    '(?:первая(?: явка)? была|(?:прошлая|предыдущая) явка(?: была)?)(?: на)?',
    'не (?:явил[аи]?с[ья]|прибыл[аи]?|пришл[аи]) по повестке(?: на| от)?',
    'перенос[еа]? явки с',
    '(?:звонок|звонка)(?: ожидайте| ждите)?',
  ].join('|')})\\s?$`,
);
/** Behind the day: «приходить не нужно», «отменена»; not «приходить не нужно раньше 9:00», «не требуется, если …». */
const NOT_TO_COME = new RegExp(
  [
    String.raw`^(?: ?г(?:\.|ода))?(?:,? (?:(?:в|к) )?\d{1,2}[:.]\d\d)?,? (?:${[
      '(?:приходить|являться|прибывать|приезжать) не (?:надо|нужно|требуется|следует)(?! раньше)',
      String.raw`(?:больше )?не (?:нужн[аоы]|требуется|состоится)(?=\s?(?:[.;!)\n]|$|,(?! если)))`,
      '(?:отменен|аннулирован|отозван|недействительн)[аоы]?(?![а-я])',
      String.raw`[^.,\n]{0,20}(?:пройдет|состоится|проведут) без вашего участия`,
    ].join('|')})`,
    String.raw`^(?: ?г(?:\.|ода))?(?: (?:в|к) \d{1,2}[:.]\d\d)? отменя[ею]тся(?=\s?(?:[.;]|\n|$|, (?:приход|явит|прид|жд|прибы)))`,
  ].join('|'),
);

/** «Медицинское освидетельствование» over «27.11.2026, 14:00»: when to come. */
const CALL_ABOVE = /повестк|освидетельств|сверк|комисси|медосмотр/;
