import { overlap } from '../spans';
import type { Span } from '../types';
import type { DateMatch } from './dates';
import type { Limit } from './deadline';
import { PLAIN } from './limit-choice';
import { isCalledLast, isKept, isTerm, isUntil } from './limit-words';
import { isOthersLine, isStamp, lineBefore, lineBehind } from './lines';

// Of the phrases that limit time, those that the notice means. Ranges are of the normal text.

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
 * end of a deferment, or of the time in which a letter can be read, asks for nothing.
 * @param isAsked the notice asks to come or to answer: a limit under the label «Срок» is the last day for that, and so is
 *   that of a time that runs out
 */
export function lastDayOfLimits(
  text: string,
  limits: readonly Span[],
  dates: readonly DateMatch[],
  isAsked = false,
): DateMatch | null {
  for (const limit of limits) {
    const days = dates.filter((one) => one.day !== null && overlap(one, limit));
    // «С 30.11 до 10.12»: the second is the last.
    const date = days.at(/^с /.test(text.slice(limit.start, limit.end)) ? -1 : 0);
    if (!date) continue;
    const own = lineBefore(text, limit.start, SENTENCE);
    // «Прийти. До срока, то есть до 10 декабря».
    const before =
      own.trim() === '' && !/[а-я]{4}/.test(lineBehind(text, limit.end, SENTENCE))
        ? (BARE_TASK.exec(text.slice(Math.max(0, limit.start - 20), limit.start))?.[0] ?? own)
        : own;
    const after = lineBehind(text, limit.end, SENTENCE);
    if (isAsked && RUNS_OUT.test(`${before}${text.slice(limit.start, date.start)}`)) return date;
    if (isAsked && isCalledLast(text, date.start)) return date;
    if (!isUntil(text, limit)) continue;
    if (isAsked && ((TIME_LEFT.test(before) && !/жалоб|обжал/.test(after)) || NOT_MADE.test(after))) return date;
    const isOthers = isOfOthers(text, limit, `${before} ${after}`);
    if (!isOthers && (TO_DO.test(before.replace(GRANTED, '')) || (TO_DO.test(after) && !LASTS.test(before))))
      return date;
    if (
      isAsked &&
      LABEL_OF_TASK.test(`\n${text}`.slice(Math.max(0, limit.start - 40), date.start + 1)) &&
      !isOfAnother(text, limit)
    )
      return date;
  }
  return null;
}
/** «Срок / не позднее 17 декабря», «Срок представления: до 24 декабря». */
const LABEL_OF_TASK =
  /\n(?:(?:крайний )?срок|когда(?: (?:прийти|явиться))?|дата явки|день явки)(?: (?:представления|явки|ответа|возврата|сдачи|исполнения|посещения|прибытия)(?: [а-я]{4,12})?)?\s?[:|-]?\s?(?:до|не позднее|не позже)? ?$/;
/** «Двадцать дней истекают 10 декабря», «срок добровольной явки истекает 13 декабря»; not the time for a complaint. */
const RUNS_OUT =
  /(?<![а-я])(?:(?:двадцать|20) (?:календарных )?дней|срок(?: (?:добровольной )?(?:явки|на явку|для явки|ответа|сверки))?)(?:(?!обжал|жалоб|отсрочк|парол|полис|договор|действи|паспорт|удостоверени)[^.;\n]){0,60} истека[ею]т "?$/;
/** «У вас есть время до 16 декабря», «если явка не состоится до 8 декабря». */
const TIME_LEFT =
  /(?<![а-я])(?:(?:у вас есть|осталось|остаётся|остается) (?:ещё |еще )?время|если (?:она|явка) (?:так и )?не (?:состоится|будет (?:отмечена|подтверждена))) "?$/;
/** «Если до 20 декабря явка не состоится». */
const NOT_MADE = /^(?: ?(?:г\.?|года))?,? (?:[а-я]{2,14} ){0,2}явк[аи] не (?:состоится|будет|последует|произойд)/;
/** «Отсрочка по учёбе / Срок: до 31 августа 2028»: what the line above speaks of. */
const isOfAnother = (text: string, limit: Span): boolean =>
  OF_ANOTHER.test(
    text
      .slice(Math.max(0, limit.start - 110), limit.start)
      .replace(/\n?[^\n]*$/, '')
      .split('\n')
      .at(-1) ?? '',
  );
const OF_ANOTHER = /^(?:отсрочк|штраф|постановлени)[^,\n]{0,40}$/;
/** «Предоставить отсрочку до 31 июля 2027 года»: when it ends, not by when to hand something in. */
const GRANTED = /предостав[а-я]{2,5} (?:вам )?отсрочк[а-я]{1,2}/g;
const SENTENCE = 110;
const BARE_TASK = /(?<=^|\n) ?(?:прийти|явиться|прибыть|придите|явитесь|приходите)[.!]? ?\n$/;
const TO_DO =
  /(?<![а-я])(?:сделать это|управиться|ответить|ответьте|заходите|зайд[еи]те|зайти|загляните|дойдете|доберетесь|посетите|посетить|яв(?:ит|ля)|прибы|прибуд|прид(?:[ие]те|и(?![а-я]))|(?<!не )приходите|прийти|подойд|подойти|представ|сообщ|заполн|сда(?:ть|йте)|предостав(?!лен)|направьте|направить|принес|пройти|пройдите|обрат[ия]т|верн[иу]т)/;
/** «Вы вправе обжаловать. Сделать это можно до 20 декабря», «оцените сервис», «комиссия обязана ответить», «музей можно посетить». */
const isOfOthers = (text: string, { start }: Span, sentence: string): boolean =>
  OF_OTHERS.test(sentence) ||
  (/(?<![а-я])сделать это(?![а-я])/.test(sentence) && /обжал|жалоб/.test(text.slice(Math.max(0, start - 160), start)));
const OF_OTHERS =
  /(?<![а-я])(?:оцени|опрос[а-я]{0,2} о|отзыв|музе[йя]|выставк|экспозиц|(?:главный |центральный )?вход (?:зайти|со двора|закрыт|открыт)|(?:комисси[яю]|комиссариат|военкомат|ведомство|орган)[^.\n]{0,20}(?:обязан[аоы]?|должн[аоы]|должен) (?:ответить|сообщить|рассмотреть))/;
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

/** «Крайний срок | завтра 12:00», «крайний срок | среда»: the label of a limit and what it says are one. */
export function withLabel(text: string, { start, end }: Span): Span {
  const label = LABEL.exec(text.slice(Math.max(0, start - 18), start))?.[0].length ?? 0;
  const said = LABEL.test(`${text.slice(start, end)} `)
    ? (/^[ :-]{1,3}[^\n,.;!?]{2,24}/.exec(text.slice(end))?.[0].length ?? 0)
    : 0;
  return { start: start - label, end: end + said };
}
const LABEL = /(?<![а-я])(?:крайний|последний) (?:срок|день)[ :-]{1,3}$/;

/** «До 11 декабря | включительно», «до четверга, 10 декабря|, 16 часов»; «до 8 декабря|, то с 9 декабря» is told apart. */
export function inItsWords(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const other = /,? то(?: со? [^,\n]{2,30})?$|,? (?:или|и|а|но)$/.exec(words);
  if (other) return { start, end: start + other.index };
  const isDay = /(?<![а-я])(?:до|по|не поз(?:днее|же)) [^\n]*(?:\d\.\d\d|[а-я]{3})$/.test(words);
  return { start, end: end + (isDay ? (MORE_OF_DAY.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0) };
}
const MORE_OF_DAY = /^(?: включительно|,? (?:до )?\d{1,2}(?::\d\d| час(?:а|ов)?)(?![а-я\d:])(?! ?[-–]))/;

/** «В двухнедельный срок. / Секретарь комиссии»: what begins behind the limit is none of it. */
export function ofOneSentence(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  // «До 18 декабря. / После визита меры снимут»; «обжалов. / 10 дней» tells no term before its stop.
  const stop =
    /(?<=[а-я]{4})[.!?]\s(?=[^\d]*$|(?:протокол|решение|дело|секретарь|справк))/.exec(words) ??
    /(?<=\d[^\n]{0,20}[а-я]{3}|\d)[.!?]\n(?!срок|до |не поз)/.exec(words);
  return stop ? { start, end: start + stop.index } : { start, end };
}
