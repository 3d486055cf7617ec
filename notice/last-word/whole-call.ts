import type { Signals } from '../signals';
import { best, bestNotice, hasDayAndHour, type Rule } from './points';

// Whether a text is the call itself, its back, or word of a paper that it does not name.

/** A text that says where, on which day and at what hour to come is the call itself, whoever sent or placed it. */
export const wholeCall: Rule = (scores, { normal, signals }) => {
  const { summons_electronic_notification: sent, ...others } = scores;
  const call = Math.max(scores.summons, scores.data_clarification);
  const isPlainest = call >= best(others);
  return isWholeCall(normal.text, signals, isPlainest) || isCallInRows(normal.text)
    ? { summons_electronic_notification: Math.min(sent, call - WHOLE) }
    : null;
};
/** Points by which a whole call leads the message that one was sent. */
const WHOLE = 2;

/** «Явиться 10 декабря в 9:00 в военкомат»: nothing is left for another paper to say. */
const isWholeCall = (text: string, signals: Signals, isPlainest: boolean): boolean =>
  ((signals.has('summons.must_come') && signals.has('summons.come_office')) ||
    (DAY_OF_COMING.test(text) && PLACE_OF_COMING.test(text)) ||
    (isPlainest && signals.has('summons.called') && ADDRESS.test(text))) &&
  hasDayAndHour(text);

/** «Дата явки 16 декабря», «Место явки Малаховская, 4»: a form of the call itself. */
const DAY_OF_COMING = /(?<![а-я])(?:дата|день)(?: и (?:время|час))? явки:?\s[^\n]{0,12}\d/;
const PLACE_OF_COMING = /(?<![а-я])(?:место|адрес) явки:?\s[^\n]{4}/;
const ADDRESS = /(?<![а-я])(?:ул\.|улица|просп|пер\.|шоссе|наб\.|бульв)[^\n]{2,40} \d|\d,? каб/;

/** «Цель: сверка», «Когда: 17 декабря», «Куда: пункт на Яблочкова»: what the document would say stands here. */
const isCallInRows = (text: string): boolean =>
  WHEN_ROW.test(text) && WHERE_ROW.test(text) && AIM_ROW.test(text) && !IN_CABINET.test(text);
const IN_CABINET =
  /(?:^|\n)(?:куда|где|место)(?: явки)?:? (?:в |на )?(?:личн|госуслуг|портал|реестр|кабинет(?! ?№? ?\d)|приложени)/;
const WHEN_ROW = /(?:^|\n)(?:когда|дата явки|ждем вас|день и час|день явки):? \d{1,2}/;
const WHERE_ROW = /(?:^|\n)(?:куда|где|адрес|место)(?: явки)?:? [^\n]{4}|ждем вас \d{1,2} [а-я]{3,8},? г\. ?[а-я]/;
const AIM_ROW = /(?:^|\n)(?:цель|зачем|причина вызова|для чего)(?: явки| вызова)?:? [^\n]{4}/;

/** «Размещена повестка … Цель: сверка данных»: a summons with its days of service, whatever it calls for. */
export const postedForData: Rule = (scores, { normal: { text } }) => {
  const { summons, data_clarification: data, summons_electronic_notification: sent } = scores;
  const call = Math.max(summons, data, sent);
  return call >= best(scores) && POSTED.test(text) && FOR_DATA.test(text) && hasDayAndHour(text)
    ? { summons_electronic_notification: Math.max(sent + 1, Math.max(summons, data) + WHOLE) }
    : null;
};
const POSTED =
  /(?<![а-я])(?<!(?:будет|не) )(?:направлена|отправлена|поступила|сформирована) (?:вам )?электронная повестка|(?<![а-я])(?<!(?:будет|не) )(?:размещена|опубликована) повестка|повестка (?:размещена|опубликована)(?! не )|(?:^|\n) ?(?:состояние|статус|отметка|текущий статус):?\s(?:повестка )?(?:(?:размещена|опубликована) в реестре|считается врученной)|(?:^|\n)[^\n.]{0,20}размещении (?:электронной )?повестки(?: в (?:едином )?реестре)?(?=\n|$)/;
const FOR_DATA =
  /(?<![а-я])(?:сверк|уточнени|актуализаци)[а-я]{1,2} (?:[а-я]{3,12} ){0,2}(?:данных|сведений|документов|учета)/;

/** «Пожалуйста, уточните данные воинского учёта … Ответить надо до 13 декабря»: a check of data, and no questionnaire. */
export const asksToCheck: Rule = (scores, { normal: { text }, signals }) =>
  scores.questionnaire >= bestNotice(scores) &&
  signals.has('topic.commissariat') &&
  /(?<![а-я])(?:уточните|сверьте|обновите|актуализируйте|подтвердите|(?:нужно|надо|необходимо|просим|следует) (?:уточнить|сверить|обновить|подтвердить))(?: [а-я]{3,12})? (?:данные|сведения)(?: [а-я]{3,12})? (?:воинского учета|учетн)/.test(
    text,
  ) &&
  !/(?<![а-я])(?:анкет|опросн|форм[ыуае](?![а-я])|(?:являться|приходить) не (?:нужно|надо|требуется)|(?:личная )?явка не (?:нужна|требуется))/.test(
    text,
  )
    ? { data_clarification: scores.questionnaire + 1 }
    : null;

/** «Военкомат ждёт вас 15 декабря в 9:00»: no word of data, records or papers, so nobody is called to check them. */
export const noDataNamed: Rule = (scores, { normal: { text } }) =>
  scores.data_clarification >= bestNotice(scores) && !OF_DATA.test(text)
    ? { summons: scores.data_clarification, data_clarification: scores.summons }
    : null;
const OF_DATA =
  /свер|слич|уточн|данн|сведени|учет|документ|док-т|актуализ|исправ|карточк|картотек|анкет|билет|удостоверени|отметк|постановк|запис|информаци|изменени|обнов|адрес(?! (?:явки|военк))|образовани|специальност|тел(?:ефон)?[а-я]{0,2} (?:для|не указан)|внест|вписа|впишу|запишут|занес|перепи[сш]|поправ|расхожд|разноч|выверк|провер|личн[а-я]{2,3} дел|в (?:вашем )?деле|в базе|в реестре указан|прописк|прежн[а-я]{2,3} (?:адрес|паспорт)|стар[а-я]{2,3} (?:паспорт|адрес|прописк)|смен[аиу][а-я]{0,3} (?:паспорт|фамили|телефон|работ)|нов[а-я]{2,3} (?:телефон|паспорт|работ)|телефон нов|(?<![а-я])(?:инн|снилс)(?![а-я])|№ ?телефон|номер телефон|мест[оау] (?:учебы|работы|раб\.)|семейн[а-я]{2,3} (?:положени|пол)|дата рождения|даты рождения/;

/** «(Оборотная сторона) 1. Неявка влечёт …»: the back of a summons, which belongs to its front. */
export const backOfSummons: Rule = (scores, { normal: { text }, signals, source }) => {
  const { none, summons, restriction_warning: warning } = scores;
  return BACK.test(text) &&
    !HEADS_OTHER_PAPER.test(text) &&
    OF_COMING.test(text) &&
    POINTS.test(text) &&
    source.asks.length === 0 &&
    signals.sum('court') === 0 &&
    signals.sum('news') === 0 &&
    Math.max(none, summons, warning) >= best(scores)
    ? { summons: best(scores) + 1 }
    : null;
};
const BACK = /^[^\n]{0,60}(?<![а-я])(?:на )?оборот(?:ная сторона|е|а| повестки)?(?![а-я])/;
const HEADS_OTHER_PAPER =
  /^[^\n]{0,120}(?:уведомлени|решени|судебн|мобилизац|рынк|удостоверени|анкет|карт[аы]|бланк|выписк|предписан|форма №|справк)/;
const OF_COMING = /повестк|вызван|вызыва|неявк|явит|прибы/;
const POINTS = /(?:^|\n)\s?(?:1[.)]|а\)|[-•])|(?:^|\n)\s?расписка (?:\(|в получении)/;

/** «Военкомат направил вам документ»: which one is not told. */
export const unnamedPaper: Rule = (scores, { normal }) =>
  isUnnamed(normal.text) ? { none: Math.max(scores.none, scores.summons_electronic_notification - UNTOLD) } : null;
/** How far a paper that is not named may lead «none»: too little to be sure. */
const UNTOLD = 0.6;

/** True where a document is spoken of and nothing beside it says which; menus further off say nothing. */
function isUnnamed(text: string): boolean {
  const lines = text.split('\n', MOST_LINES);
  const speaks = (line: string): boolean => A_DOCUMENT.test(line.replace(OF_REGISTRATION, '')) && !MENU.test(line);
  const near = lines.filter((_, at) => lines.slice(Math.max(0, at - LINES_BELOW), at + 2).some(speaks));
  return near.length > 0 && !near.some((line) => SAYS_WHICH.test(line.replace(PERHAPS, '')));
}
/** «Новый документ / Здравствуйте, Илья! / Для вас сформирована повестка»: so far below its heading the paper is named. */
const LINES_BELOW = 3;
const MOST_LINES = 400;
const A_DOCUMENT = /(?<![а-я])документ/;
/** «Уточнение документов воинского учёта», «в центре „Мои документы“»: what one comes for, or where one prints. */
const OF_REGISTRATION =
  /(?<![а-я])документ[а-я]{1,2} воинского учета|(?:сверк|уточнени|проверк|актуализаци)[а-я]{1,2} документов|(?:центр[а-я]{0,2}|офис[а-я]{0,2}|мфц) "?мои документы/g;
/** «Мои документы»: an entry of a menu. */
const MENU = /^\s*(?:[а-я]{1,8} )?документы\s*$/;
const SAYS_WHICH = /повест|вызов|вызыва|явк|явит|прибы|прийти|решени|предписан|анкет|мер[аы](?![а-я])|povest/;
/** «В нём может быть указан срок явки», «указанные в документе сроки явки»: that names nothing. */
const PERHAPS =
  /(?:может|могут) быть (?:указан|назван|содерж)[^\n]{0,40}|указанн[а-я]{2,3} в (?:нем|документе|вложении|приложении|файле)[^\n]{0,40}/g;
