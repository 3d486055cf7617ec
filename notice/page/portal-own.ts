import { saysToYou } from '../last-word/points';
import { lengthOf } from '../spans';
import type { Reading } from '../types';
import { type Item, isDated, LETTER, MOST_ABOVE, plain, SNIPPET, speaksToReader } from './item';

// What a portal says of itself: pages of its services, switches of settings, cards of documents.

/** Under a heading of a service of the portal: what it says of «you» it says to everybody who may ask for it. */
export function isOfService({ item }: Item, text: string): boolean {
  const headings = [...text.matchAll(SERVICE)];
  return (
    new Set(headings.map(([line]) => line.trim().toLowerCase())).size >= 2 &&
    headings.some(({ index }) => index < item.start)
  );
}
/** «Кто может получить», «Стоимость услуги» alone in a line; not «Срок явки», «Документы, которые нужно взять с собой». */
const SERVICE = new RegExp(
  String.raw`(?:^|\n)(?:${[
    'кто может (?:получить|обратиться|подать)(?: услугу)?',
    'кому (?:доступна|подойд[её]т|подходит|положена)(?: услуга)?',
    'что (?:подготовить|понадобится)',
    'как это работает|как получить(?: услугу)?',
    'сроки? (?:и стоимость|оказания(?: услуги)?)',
    'стоимость услуги|результат услуги',
    '(?:основания для|причины) отказа',
    'получить услугу|срок и результат|похожие услуги',
    'какие (?:нужны документы|документы нужны)',
    'нужные документы',
  ].join('|')})[:?]?[ \t]*(?=\n|$)`,
  'gi',
);
/** «О чём сообщать / Вам направлена повестка / Push, СМС и письмо»: a switch of the portal, not what it tells of. */
export const isOfSettings = ({ item }: Item, text: string): boolean =>
  lengthOf(item) < SNIPPET && isSettings(text.slice(Math.max(0, item.start - MOST_ABOVE), item.end));
/** «О чём вам сообщать … Не беспокоить с 22:00 до 9:00»: switches, whatever they name. */
const hasQuietHours = (text: string): boolean =>
  SETTINGS.test(text) && /(?<![а-яё])(?:не беспокоить с \d|напоминать о явке|предпросмотр письма)/i.test(text);
/** Units in which a page that is but switches names them. */
const FIRST_LINES = 80;
/** A piece of such a page that says nothing to the reader himself and asks him for nothing. */
const isSwitch = ({ item, reading }: Item, text: string): boolean =>
  reading.status === 'notice' &&
  reading.kind !== 'scam' &&
  reading.source.asks.length === 0 &&
  reading.fields.date === null &&
  reading.fields.until === null &&
  !saysToYou(plain(text.slice(item.start, item.end)));
const isSettings = (words: string): boolean =>
  SETTINGS.test(words) &&
  ((CHOOSE.test(words) && !SAYS_WHAT_IS.test(words)) ||
    (NOT_TO_BE_OFF.test(words) && !SAID_TO_YOU.test(words)) ||
    (words.match(/(?<![а-яё])(?:push|пуш|смс|e-?mail|за (?:день|час|сутки) до)(?![а-яё])/gi) ?? []).length >= 2);
/** «Выберите, о чём вам сообщать и как». */
const CHOOSE = /(?<![а-яё])выберите,? (?:о ч[её]м|какие|что)(?![а-яё])/i;
/** A switch names things; that something was done or holds is told by a message. */
const SAYS_WHAT_IS =
  /(?<![а-яё])(?:в отношении|на (?:ваше )?имя|действу[ею]т|примен[её]н[аоы]?|введ[её]н[аоы]?|приостановлен[аоы]?|ограничен[аоы]?|запрещ[её]н[аоы]?|вын[её]с|принял|направлен[аоы]?|размещен[аоы]?)(?![а-яё])|(?<![а-яё])(?:явит|прибы)|\d{1,2}[.:]\d\d/i;
/** «Письма о размещении повестки в реестре. Отключить нельзя». */
const NOT_TO_BE_OFF =
  /(?:^|\s)(?:письма|сообщения|уведомления) об? [^\n]{2,80}(?:отключить нельзя|нельзя отключить)(?![а-яё])/i;
const SAID_TO_YOU = /(?<![а-яё])вам (?:направлен|пришл|вручен|размещен)/i;
const SETTINGS =
  /(?:^|\n)(?:о ч[её]м (?:вам )?(?:сообщать|напоминать|писать)|настройк[аи] (?:уведомлений|оповещений)|какие (?:уведомления|письма|сообщения|оповещения) (?:получать|присылать)|выберите,? о ч[её]м (?:вам )?(?:сообщать|напоминать)[^\n]{0,40})[ \t]*\n/i;
/** «Мои документы / Паспорт РФ / Военный билет … Обновить сведения»: cards with their buttons. */
export const isCards = (text: string): boolean =>
  /(?:^|\n)мои документы[ \t]*\n/i.test(text) && new Set(text.match(CARD)).size >= 3;
const CARD =
  /(?<=^|\n)(?:паспорт рф|загранпаспорт|военный билет|водительское удостоверение|снилс|инн|полис омс)(?=[ \t]*\n)/gi;
/** «Важные сообщения приходят, даже если уведомления выключены»: below a list of what one may be told of. */
const SENT_ANYHOW =
  /(?<![а-яё])даже если (?:вы )?(?:все )?(?:уведомления|рассылк[иу]|оповещения|их) (?:выключ|отключ)/i;
/** A list of things of which one is told; not a letter that says so of itself. */
const isSentAnyhow = (text: string): boolean => {
  const said = text.replace(A_SWITCH, ' ');
  return SENT_ANYHOW.test(text) && !saysToYou(plain(said)) && !OF_A_LETTER.test(said);
};
/** «Вам направлена повестка, изменилась дата явки, введены или отменены ограничения»: the one or the other. */
const A_SWITCH =
  /[^\n]*(?<![а-яё])(?:изменил(?:ась|ись|ось|ся)|(?:введены|сняты|применены) (?:или|либо) [а-яё]{4,14})(?![а-яё])[^\n]*/gi;
/** «За неявку по повестке вам запрещён выезд», «если не явитесь, будут введены». */
const OF_A_LETTER =
  /(?<![а-яё])(?:вам (?:запрещ[её]н|направлен|размещен|отказан|предоставлен)|вы (?:не явились|не пришли|подлежите|призваны)|если (?:вы )?не (?:явитесь|прид[её]те)|в отношении вас)/i;
/** A page of such switches or cards alone, with nothing said to the reader on a day. */
export const isPortalsOwn = (whole: Reading, text: string): boolean =>
  whole.status === 'notice' &&
  text.length <= LETTER &&
  ((isSettings(text) && !isDated(whole)) ||
    (isSentAnyhow(text) && !isDated(whole)) ||
    (hasQuietHours(text) &&
      text.search(SETTINGS) < FIRST_LINES &&
      isSwitch({ item: { start: 0, end: text.length }, reading: whole }, text)) ||
    (isCards(text) && !speaksToReader(whole) && whole.fields.date === null));

/** What is no sure notice, or the outcome that the service promises, «получите решение об отсрочке»; never what was decided. */
export const isGiven = (reading: Reading, whole: Reading, text: string): boolean =>
  !IS_DECIDED.test(text) && (!whole.sure || (reading.kind === 'draft_decision' && OUTCOME.test(text)));
const OUTCOME =
  /(?<![а-яё])(?:получите решение|результат[а-яё ]{0,12}: ?решение|решение о предоставлении [а-яё ]{5,40}(?:либо|или)(?![а-яё]))/i;
const IS_DECIDED =
  /(?<![а-яё])(?:в отношении вас|вы призваны|призвать вас|решила|постановила|приняла|рассмотрено|отказано|вам предоставлен[ао]|ваше заявление)(?![а-яё])/i;
/** A page of a service alone, with no letter of the reader’s own. */
export const isAllService = (whole: Reading, text: string): boolean =>
  whole.status === 'notice' &&
  isGiven(whole, whole, text) &&
  isOfService({ item: { start: text.length, end: text.length }, reading: whole }, text) &&
  // Hours without a day are those of the office.
  !isDated({ ...whole, fields: { ...whole.fields, time: null } });
/** A page of a service that is none as a whole: what a piece of it sounds like leaves no doubt. */
export const isServicePage = (whole: Reading, text: string): boolean =>
  whole.status === 'none' && isOfService({ item: { start: text.length, end: text.length }, reading: whole }, text);
/** «Вам нужно будет прийти на комиссию»: what is to come for everybody who asks for the service. */
export const isPromise = ({ item }: Item, text: string): boolean => PROMISE.test(text.slice(item.start, item.end));
const PROMISE =
  /(?<![а-яё])(?:нужно будет|потребуется|понадобится|можно будет|назнач[иа]т (?:день|дату)|пригласят|вам сообщат)(?![а-яё])/i;
/** A piece under the heading of switches with quiet hours that is but one of them. */
export const isSwitchBelow = (one: Item, text: string): boolean =>
  (isSentAnyhow(text) && one.item.start < text.search(SENT_ANYHOW) && !isDated(one.reading)) ||
  isBelowQuietHours(one, text);
const isBelowQuietHours = (one: Item, text: string): boolean =>
  hasQuietHours(text) && one.item.start > text.search(SETTINGS) && isSwitch(one, text);
