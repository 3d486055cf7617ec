import type { PlainDate, Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import { addDays } from './calendar';
import type { DateMatch } from './dates';
import { isOthersLine, lineAbove, lineBefore, POSTED } from './lines';
import { CALLS_BEFORE, isCallBehind, sentenceOf } from './posted-or-call';

/** Days from posting until a summons counts as served: what makes one of two days the day of posting. */
const SERVED_AFTER = 7;

/**
 * The day a summons was put into the register: the exit ban and the terms run from it. Null where the text tells none in
 * clear words: a person who is asked for the day is better off than one to whom terms are told from a wrong one. The day a
 * message, a measure or an extract was made is none, nor is the day to appear or one that is still to come.
 * @param text in the normal form of `normalise/`
 * @param dates those of `findDates(text)`
 */
export function findPosted(
  text: string,
  kind: NoticeKind,
  dates: readonly DateMatch[],
  today: PlainDate,
): DateMatch | null {
  const past = dates.filter(
    (date) => date.day !== null && date.day <= today && !isOthersLine(text, date) && !isCallBehind(behind(text, date)),
  );
  const isCall = CALLING.has(kind);
  const isOfSummons = (date: DateMatch): boolean =>
    isCall
      ? !isOfAnother(before(text, date)) && !CALLS_BEFORE.test(before(text, date))
      : SUMMONS.test(before(text, date)) ||
        (LABEL.test(before(text, date)) && SUMMONS.test(text.slice(Math.max(0, date.start - NEAR), date.start)));
  return (
    past.find((date) => IS_PUT.test(before(text, date)) && isOfSummons(date)) ??
    past.find((date) => isPutAfter(text, date, isCall)) ??
    (isCall ? past.find((date) => isServedAfter(text, date, dates)) : undefined) ??
    (isCall
      ? past.find((date) => POSTED.test(before(text, date)) && isOfSummons(date) && !isServedLater(text, date, dates))
      : undefined) ??
    null
  );
}
const NEAR = 140;
const LABEL = /(?:^|[^а-я])(?:дата|день) (?:размещения|публикации|внесения):?[\s"|]*(?:[:·|-] ?)?$/;

/** What follows a date. */
const behind = (text: string, { end }: Span): string => text.slice(end, end + 120);

/** What leads to a date: its line as far as the date; where it stands alone in its line, the label in the line above. */
function before(text: string, { start, end }: Span): string {
  const line = lineBefore(text, start, 120);
  if (line.trim() !== '') return line;
  const above = lineAbove(text, { start, end }).slice(-80);
  return ALONE.test(text.slice(end, end + 12)) && !/\d[.:]\d/.test(above) ? `${above} ` : '';
}
const ALONE = /^(?: ?(?:г\.?|года))?(?:,? (?:в )?\d{1,2}:\d\d)?\s*(?:\n|$)/;

const PUT = '(?:размещен|внесен|занесен|включен|опубликован|загружен|выгружен|выложен|добавлен|помещен)[аоы]?';
const REGISTER =
  '(?:реестр|портал|кабинет|профил|сайт|госуслуг|\\.рф|епгу|(?<![а-я])лк(?![а-я])|ресурс|электронн|уведомлени)';
const IN_REGISTER = new RegExp(REGISTER);
/** «Размещена в реестре 24.11», «дата размещения: 24.11», «со дня размещения, 24 ноября». */
const IS_PUT = new RegExp(
  [
    '(?<![а-я])(?<!(?:не|будет|будут|быть) )(?<!(?:дн[а-я]{1,2}|сут[а-я]{1,2}|недел[а-я]{1,3})\\)? (?:с|со|от|после) )',
    `(?:${PUT}|разместил[аи]? (?:документ|повестку|ее|его)|(?:дат[аыу]|дня|день|момента?) (?:размещения|публикации|внесения|загрузки|включения))`,
    `(?: автоматически)?(?: повестк[а-я]{1,2}(?: № ?[^\\s:]{1,14})?(?![ "|]*:))?(?: (?:в|на) (?:[^\\n.,;:]|\\.рф){0,50}${REGISTER}(?:(?!повестк[а-я]{1,2}:)[^\\n.,;:]){0,45}?)?,?[\\s"|]*(?:[:·|-] ?)?$`,
  ].join(''),
);
/** «24 ноября в реестре повесток размещена повестка», «24.11 12:04 — размещена». */
const PUT_AFTER = new RegExp(
  `^(?: ?(?:г\\.?|года))?(?:,? (?:в )?\\d{1,2}:\\d\\d)?(?: -|,| \\|)?( (?:[^\\n.,;:]|\\.рф){0,90})? (${PUT}|разместил[аи]?|появил(?:ся|ась|ось)|поступил[аио]?)(?![а-я])([^\\n.;:]{0,60})`,
);
const isPutAfter = (text: string, { start, end }: DateMatch, isCall: boolean): boolean => {
  const found = PUT_AFTER.exec(text.slice(end, end + 240));
  const lead = lineBefore(text, start, 90);
  const [, between = '', verb = '', behind = ''] = found ?? [];
  if (
    !found ||
    LEADS_ON.test(lead) ||
    CALLS.test(lead) ||
    CALLS.test(between) ||
    NOT_SUMMONS.test(`${between} ${verb}`)
  )
    return false;
  const words = `${lead} ${between} ${behind}`;
  if (verb.startsWith('поступил') && !IN_REGISTER.test(words)) return false;
  return isCall
    ? SUMMONS.test(words) ||
        (!OF_ANOTHER.test(words) &&
          ((IN_REGISTER.test(words) && !OF_PERSONS.test(words)) ||
            /(?<![а-я])(?:документ|запись)(?! (?:из|от|об?|на)(?![а-я]))(?![а-я])/.test(words)))
    : SUMMONS.test(words) && !OF_ANOTHER.test(words);
};
/** What leads to the day of a call, of a paper or of a limit. */
const LEADS_ON = /(?:^|[^а-я])(?:на|к|до|по|с|от|явка|явиться|прибыть)[: ]{1,2}"?$/;
const CALLS =
  /явк|яви[тл]|прибы|прид[иеу]|прий|жд[её][мт]|отправк|отправлени|убыти|убыв|забира|уезжа|выезд|комисси(?!ей)|осмотр|освидетельств|сверк|(?<![а-я])(?:сборы|сборов|сборн)|(?<![а-я])в (?:часть|армию|войска|военкомат|военный комиссариат)(?![а-я])|\d утра/;

const SUMMONS = /повестк|повесток|извещени|вызов/;
/** Of what else it may be told. */
const OF_ANOTHER =
  /(?<![а-я])(?:мер[аыу]|ограничени|запрет|изменени|выписк|справк|жалоб|заявлени|обращени|запрос|отсрочк|решени|уведомлени|письм|сообщени|сведени|запись о|документы|правк|поправк|закон|приказ|неявк|график|спис[ко])/;
/** «Дата включения в реестр воинского учёта»: of the person. */
const OF_PERSONS = /(?<![а-я])(?:вы|сведени[а-я]|реестр[а-я]? воинского учета|военнообязанн|запись о)/;
/** Whether the last thing named before a date is another than the summons. */
const isOfAnother = (lead: string): boolean =>
  NOT_SUMMONS.test(lead) ||
  (/реестр[а-я]? воинского учета/.test(lead) &&
    !SUMMONS.test(lead) &&
    !/(?<![а-я])(?:включ|внес|размещ|занес)ена(?![а-я])/.test(lead)) ||
  (OF_ANOTHER.test(lead) && !SUMMONS_LAST.test(lead));
const SUMMONS_LAST =
  /(?:повестк|повесток|извещени|вызов)(?!.*(?<![а-я])(?:мер[аыу]|ограничени|запрет|изменени|выписк|справк|сведени|график|спис[ко]))/;
/** «Уведомление о повестке направлено 24.11», «Вы включены в команду, 7.12»: that of the message, of the person. */
const NOT_SUMMONS =
  /(?:уведомлени|сообщени)е (?:[^.;]{0,50} )?(?:направлено|сформировано)|(?<![а-я])вы (?:включен|внесен|направлен)[аы]?(?![а-я])|(?<![а-я])направлен[аы]? (?:на|для) (?:мед|осмотр|комисс|освид|обслед|призыв|сбор|служб|работ)/;

/** True for a day seven days before the one on which the summons counts as served. */
const isServedAfter = (text: string, date: DateMatch, dates: readonly DateMatch[]): boolean =>
  !CALLS.test(before(text, date)) &&
  !CALLS.test(sentenceOf(behind(text, date))) &&
  dates.some(
    (other) =>
      other.day === addDays(date.day as PlainDate, SERVED_AFTER) &&
      Math.abs(other.start - date.start) < 250 &&
      isDayServed(text, other),
  );
/** A summons that was served more than seven days later was posted on another day. */
const isServedLater = (text: string, date: DateMatch, dates: readonly DateMatch[]): boolean =>
  dates.some(
    (other) =>
      other.day !== null && other.day > addDays(date.day as PlainDate, SERVED_AFTER) && isDayServed(text, other),
  );
const isDayServed = (text: string, date: DateMatch): boolean => {
  const lead =
    lineBefore(text, date.start, 90)
      .split(/[.;](?= )/)
      .at(-1) ?? '';
  const words = lead.trim() === '' ? lineAbove(text, date) : lead;
  return IS_SERVED.test(words) && !OF_ANOTHER.test(words) && !/приписн|удостоверен|билет/.test(words);
};
/** «Кто не придёт за вручением до 10 апреля»: a limit, no day of service. */
const IS_SERVED = /(?<![а-я])(?:вруч|получен|доставлен|вступит)[^.;\n]{0,60}(?<!(?<![а-я])до )$/;
