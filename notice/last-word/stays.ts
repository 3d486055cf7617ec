import { REASONS, type Scores } from '../decide';
import { findDates } from '../fields/dates';
import type { Signals } from '../signals';
import type { NoneReason } from '../types';
import { ADDRESSED, best, bestNotice, hasDayAndHour, noneAhead, noneBehind, type Rule } from './points';

// Calls and messages that no sentence around them makes nothing, and lists that no link makes something.

/**
 * A person is called, on a day and at an hour, to an office that is named: one sentence around it, office hours, a
 * warning against fraud, a duty that the law knows, does not make it nothing.
 */
export const callStays: Rule = (scores, { normal, signals }) => {
  const isCall =
    (signals.has('summons.must_come') || signals.has('summons.called')) &&
    signals.namesSubject &&
    signals.sum('addressed') >= ADDRESSED &&
    Math.max(scores.summons, scores.data_clarification) >= bestNotice(scores);
  const isOnly = speaksOnlyAround(signals, AROUND_CALL) || isEntryAside(signals);
  return isCall && isOnly && hasDayAndHour(normal.text) && (isNear(scores) || isEntryAside(signals))
    ? noneBehind(scores)
    : null;
};

/** The same of a message that a summons was sent to the reader. */
export const sentStays: Rule = (scores, { weighed, signals }) =>
  (signals.has('summons_electronic_notification.sent') || signals.has('summons_electronic_notification.sent_first')) &&
  signals.sum('addressed') >= ADDRESSED &&
  weighed.scores.summons_electronic_notification - weighed.scores.none >= SENT_PLAINLY &&
  speaksOnlyAround(signals, AROUND_SENT) &&
  isNear(scores)
    ? noneBehind(scores)
    : null;

/**
 * «Вам пришла повестка», «Вам повестка. Явиться 7 декабря в 8:00»: said to the reader with nothing around it that makes
 * it another thing. A family pastes no more than that.
 */
export const plainlyToYou: Rule = (scores, { weighed, normal, signals, source }) =>
  source.asks.length === 0 &&
  !/звон/.test(normal.text) &&
  normal.text.length <= A_FEW_WORDS &&
  SUMMONS_TO_YOU.test(normal.text) &&
  !OF_OTHER_THINGS.test(normal.text) &&
  signals.sum('addressed') >= ADDRESSED &&
  REASONS.every((reason) => signals.sum(reason) === 0) &&
  bestNotice(weighed.scores) > weighed.scores.none &&
  Math.max(scores.summons, scores.summons_electronic_notification, scores.data_clarification) >= bestNotice(scores)
    ? noneBehind(scores)
    : null;
const A_FEW_WORDS = 220;
const SUMMONS_TO_YOU =
  /(?<![а-я])(?:вам|вас|ваше имя)(?![а-я])[^\n.?!]{0,40}(?<![а-я])повестк[аиу](?![а-я])|(?<![а-я])повестк[аиу](?![а-я])[^\n.?!]{0,40}(?<![а-я])(?:вам|вас|ваше имя)(?![а-я])/;
/** A question, a link, code, a picture, a court, an agenda, another country, somebody who tells of it. */
export const OF_OTHER_THINGS =
  /[?»"'=;]|\p{Emoji_Presentation}|http|тцк|toast|суд|повестк[аи] дня|собрани|если (?:вам|вас|на)|когда (?:вам|вас)|юрист|адвокат|помож/u;

/**
 * «Ждём Вас в отделе военкомата … Не придёте — сведения получит полиция»: a call, whatever it threatens with and though
 * the day stands in another paper.
 */
export const calledToOffice: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= ONE_MESSAGE &&
  TO_OFFICE.test(normal.text) &&
  !/открытых дверей|экскурси|концерт|праздни|лекци|мфц/.test(normal.text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  scores.scam < bestNotice(scores) &&
  REASONS.every((reason) => reason === 'court' || signals.sum(reason) === 0)
    ? { summons: Math.max(scores.summons, scores.restriction_warning + 1, scores.none + 1) }
    : null;
/** Units of one message. */
export const ONE_MESSAGE = 400;
const TO_OFFICE =
  /(?<![а-я])(?:(?:жд[еу]т|ждем|ожида[ею]т|ожидаем) вас|вас (?:жд[еу]т|ожида[ею]т)|предлагаем (?:вам )?(?:явиться|прибыть)|вам (?:предлагается|назначен прием))[^.!?\n]{0,60}(?:военк|военн[а-я]{2,3} комиссар|отделени[а-я] призыва|отдел[а-я]? призыва|призывн[а-я]{2,3} (?:пункт|участ))|(?<![а-я])ждем вас[^.!?\n]{0,40}(?:личное дело призывника|карточк[аи] (?:призывника|воинского учета))/;

/** «Повестка на 1 декабря отменена. Вам надлежит явиться 5 декабря в 10:00»: what was taken back is not what calls. */
export const calledAnew: Rule = (scores, { normal, signals, source }) =>
  signals.sum('withdrawn') > 0 &&
  CALLS_ANEW.test(normal.text) &&
  !/явк[аи][^\n]{0,60} не (?:требу|нужн|состо)/.test(normal.text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  signals.sum('foreign') === 0 &&
  signals.sum('court') === 0 &&
  hasDayAndHour(normal.text)
    ? { summons: Math.max(...Object.values(scores)) + 1 }
    : null;
/** «Явка 14 декабря, в 9 утра, отменена.»: the call behind it is off as well; not «прежняя отменена», «отменить может». */
const OFF = String.raw`[\d:. ]{0,5}(?:утра|часов|ч\.)?[ ,-]{0,3}(?:отменена|отменяется|отозвана|аннулирована|недействительна|не состоится)(?=\s?[.,;!\n]|$| (?:решением|комиссаром|по|с|до) )`;
/** … «новая явка 5 декабря, в 10, прежняя недействительна»; not «повестка отменена, явиться не нужно». */
const CALLS_ANEW = new RegExp(
  [
    String.raw`(?:(?:отменен|отозван|аннулирован|недействительн)[аоы]?|не учитыва[а-я]{2,4})(?![а-я])[\s\S]{0,120}?(?<!не (?:нужно|надо|требуется|следует|обязаны) )(?:явиться|явитесь|прибыть|прибудьте|приходите|явка|нов(?:ая|ый) (?:дата|день|вызов|явка|повестка на)|ждем вас)(?:[^\n.]|(?<=\d)\.(?=\d)|(?<=г)\.){0,40}\d(?:[^\n.]|(?<=\d)\.(?=\d)|(?<=г)\.){0,16}(?:,| в| к) \d(?!${OFF})`,
    String.raw`(?<![а-я])(?:явиться|явитесь|прибыть)(?:[^\n.]|(?<=\d)\.(?=\d)|(?<=г)\.){0,40}(?:,| в| к) \d[\s\S]{0,80}(?:повестк|явк|вызов)[а-я]{0,2} (?:на|от)(?:[^\n.]|(?<=\d)\.(?=\d)|(?<=г)\.){0,24}(?:недействител|отменен|аннулир)`,
    String.raw`(?<![а-я])нов(?:ая|ый) (?:явка|дата|день)[^\n.]{0,16}\d[^\n.]{0,16}(?:,| в| к) \d[^\n]{0,30}прежн[а-я]{2}(?![а-я])`,
  ].join('|'),
);

/**
 * «Вы поставлены на учёт. Подойдите в военкомат 14 декабря в 9:00»: what was entered takes nothing from the order to
 * come, to an office that is named and on a day. It may be one.
 */
export const enteredAndCalled: Rule = (scores, { normal: { text }, signals, source }) =>
  text.length <= ONE_MESSAGE &&
  isEntryAside(signals) &&
  COME_ON_DAY.test(text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  scores.none >= best(scores)
    ? {
        [scores.data_clarification > scores.summons ? 'data_clarification' : 'summons']: scores.none + UNSURE_BY,
      }
    : null;
const COME_ON_DAY = new RegExp(
  [
    '(?<![а-я])(?<!(?:если|при желании|не) (?:[а-я]{2,12} )?)',
    '(?:зайдите|загляните|подойдите|подъезжайте|приезжайте|приходите|придите|явитесь|прибудьте|вам (?:необходимо|нужно|надлежит|следует) (?:явиться|прибыть|прийти))',
    ' (?:[а-я]{1,14} ){0,3}в (?:[а-я]{4,14} )?(?:военкомат|военный комиссариат|единый пункт призыва|отдел[а-я]{0,5} призыва)(?![а-я])',
    '(?:[^.!?\\n,]|\\d\\.\\d){0,30} (?<!(?:до|с|по|от|кроме) )\\d{1,2}(?:\\.[01]\\d| (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек))',
  ].join(''),
);

/**
 * «Принесли повестку, идти 8 декабря к 10 на Яблочкова. Что делать?»: a family asks of its own summons. It is told that it
 * may be one, with its day.
 */
export const askedByFamily: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= ONE_MESSAGE &&
  RECEIVED.test(normal.text) &&
  hasDayAndHour(normal.text) &&
  source.links.length === 0 &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  signals.sum('court') === 0 &&
  scores.none > scores.summons &&
  scores.none >= best(scores)
    ? { summons: Math.max(scores.summons, scores.none - UNSURE_BY) }
    : null;
const RECEIVED =
  /(?:вручили|принесли|дали|выдали|отдали|получил[аи]?|пришла|прислали|оставили)[^.!?\n]{0,30}(?<![а-я])повестк|(?<![а-я])повестк[ау][^.!?\n]{0,20}(?:вручили|принесли|дали|выдали|пришла|прислали)/;
/**
 * «Приходил мужик из военкомата, сказали передать, чтоб 1 декабря к девяти был на Шверника»: the call, as it came by word
 * of mouth. It may be one.
 */
export const passedOn: Rule = (scores, { normal, signals, source }) =>
  normal.text.length <= ONE_MESSAGE &&
  FROM_OFFICE.test(normal.text) &&
  PASSED_ON.test(normal.text) &&
  !OF_ANOTHER.test(normal.text) &&
  findDates(normal.text, '2026-01-01').length > 0 &&
  source.links.length === 0 &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  signals.sum('court') === 0 &&
  Math.max(scores.summons, scores.data_clarification) >= bestNotice(scores) &&
  scores.none >= best(scores) &&
  isNear(scores)
    ? { none: bestNotice(scores) - UNSURE_BY }
    : null;
const FROM_OFFICE =
  /(?<![а-я])(?:из|с) военк[а-я]{2,6}(?![а-я])[^.!?\n]{0,60}(?:приход|звон|был|прин)|(?:приход|звон|был|прин)[а-я]{0,5}(?![а-я])[^.!?\n]{0,24} (?:из|с) военк[а-я]{2,6}(?![а-я])/;
/** «Звонили из военкомата моему соседу, он сходил»: no call of the reader’s house. */
const OF_ANOTHER =
  /(?<![а-я])(?:звон|приход)[а-я]{1,4}(?: [а-я]{1,12}){0,3} (?:к )?(?:моему )?(?:сосед|знаком|друг)[а-я]{1,3}(?![а-я])|(?<![а-я])(?:он|она) (?:уже )?(?:сходил|ходил|съездил)|отпустили/;
const PASSED_ON =
  /(?<![а-я])(?:сказал|передал|велел|просил)[аи]?(?: [а-я]{2,12}){0,3},? (?:чтоб[ы]? [^.!?\n]{0,40}(?:был[аи]?|пришел|пришла|явил|подошел|подошла|зашел)(?![а-я])|(?:подойти|прийти|придти|явиться|зайти|быть)(?![а-я]))/;
/** How far «none» may lead a reading that is told all the same, unsure. */
export const UNSURE_BY = 0.3;

/**
 * «Комиссия приняла решение о призыве Вас … Для отправки прибудьте 22 декабря к 7:00»: the decision, and the day it names
 * with it, where the points of a call hardly lead.
 */
export const decidedAndSent: Rule = (scores, { normal, signals, source }) =>
  DECIDED.test(normal.text) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  scores.summons >= best(scores) &&
  scores.summons - scores.draft_decision < HARDLY
    ? { draft_decision: scores.summons + 0.5 }
    : null;
const HARDLY = 1.2;
const DECIDED =
  /(?<![а-я])комисси[яей]{1,2}(?![а-я])(?:[^.!?\n]|г\.){0,60}(?:решила призвать|принял[аи]? решение (?:о призыве|призвать)|вынес(?:ла|ено) решение (?:о призыве|призвать))[^\n]{0,90}\n?[^\n]{0,20}для отправки[^.!?\n]{0,60}(?:прибы|прибуд|яви)/;

/** What is further from a notice than that has more than a sentence against it. */
const FAR = 2.5;
const isNear = (scores: Scores): boolean => scores.none - bestNotice(scores) < FAR;

/** Points by which the rules put a summons that was sent before «none» where it is plain. */
const SENT_PLAINLY = 3;
/** Points of what may stand around a notice, and of what may not be there at all. */
const AROUND: readonly NoneReason[] = ['news', 'help_page', 'law_text', 'public_information'];
const AROUND_CALL = 3.4;
const AROUND_SENT = 1.6;
const speaksOnlyAround = (signals: Signals, most: number): boolean =>
  AROUND.reduce((sum, reason) => sum + signals.sum(reason), 0) <= most &&
  REASONS.every((reason) => AROUND.includes(reason) || signals.sum(reason) === 0);
/** «Запись о вас внесена в реестр. Вам надлежит прибыть …»: what was entered takes nothing from the call. */
const isEntryAside = (signals: Signals): boolean =>
  signals.sum('registry_entry') > 0 &&
  REASONS.every((reason) => reason === 'registry_entry' || signals.sum(reason) === 0);

/** A section that says it holds no summons holds none, whatever it links to. */
export const emptyList: Rule = (scores, { normal, signals }) =>
  NO_SUMMONS.test(normal.text) &&
  !hasDayAndHour(normal.text) &&
  !signals.has('summons_electronic_notification.served') &&
  !signals.has('summons_electronic_notification.sent') &&
  !signals.has('summons_electronic_notification.sent_first') &&
  Math.max(scores.summons, scores.summons_electronic_notification) >= bestNotice(scores)
    ? noneAhead(scores, 1)
    : null;
const NO_SUMMONS =
  /(?<![а-я]|(?:друг|прошл|архивн|прочи|ины|просроч[а-я]{0,5}|судебн)[а-я]{1,3} |больше |если )(?:(?:действующих |активных |новых |электронных )?повесток (?:пока |сейчас |у вас )?нет(?![а-я])|нет (?:действующих |активных |новых |электронных )?повесток|повестк[аи] (?:отсутству[ею]т|не (?:найден|обнаружен)[аы]))/;

/**
 * «Повестка в кабинете, явка 10.12 в 9:00. Осторожно, мошенники»: a call that warns of frauds, as offices do, is no news
 * of them. It may be one.
 */
export const warnsBeside: Rule = (scores, { normal, weighed, source }) =>
  normal.text.length <= ONE_MESSAGE &&
  WARNS.test(normal.text) &&
  /(?<![а-я])(?:явк|явит|прибы)/.test(normal.text) &&
  hasDayAndHour(normal.text) &&
  source.asks.length === 0 &&
  bestNotice(weighed.scores) >= A_CALL &&
  scores.none > bestNotice(scores)
    ? { none: bestNotice(scores) - UNSURE_BY }
    : null;
const WARNS =
  /(?:осторожно|внимание|помните|остерегайтесь)[,!:]? (?:[а-я]{2,10} )?мошенник|не (?:скачивайте|открывайте|сообщайте|называйте)/;
/** Points of a notice that says of itself that it calls. */
const A_CALL = 4;
