import { ANY_DAY, findDates } from '../fields/dates';
import type { Signals } from '../signals';
import { bannedRows } from './measure-tables';
import { ADDRESSED, bestNotice, hasDayAndHour, noneAhead, type Rule } from './points';

// What explains, tells or counts, and calls nobody: articles, help, statutes, the press, statistics.

/** Points of a help page beyond which it is one, however it speaks. */
const ARTICLE = 6;
/** Points of the press beyond which no rival is worth a doubt. */
const PRESS = 6;

/** What a search has found calls nobody, whatever its lines say. */
export const searchResults: Rule = (scores, { signals }) =>
  signals.has('help_page.search') ? { none: Math.max(scores.none, bestNotice(scores)) + 5 } : null;

/** An article explains to everybody what a notice says to one. */
export const article: Rule = (scores, { signals }) =>
  signals.sum('help_page') > ARTICLE && !signals.has('addressed.by_name') ? noneAhead(scores, 1.5) : null;

/** «Где посмотреть повестку», «Что будет за неявку», «Можно ли обжаловать»: three such headings and nobody is called. */
export const helpArticle: Rule = (scores, { normal: { text }, signals }) =>
  !signals.has('addressed.by_name') && (isAskedWhatToDo(text) || isQuestions(text)) ? noneAhead(scores, 2) : null;
const isAskedWhatToDo = (text: string): boolean => WHAT_TO_DO.test(text) && !A_DATE.test(text);
function isQuestions(text: string): boolean {
  const questions = (text.match(A_QUESTION) ?? []).length;
  if (questions < 3 || hasDayAndHour(text)) return false;
  // Under four of them «вам запретят выезд» is said to everybody, too.
  return !TO_YOU.test(questions > 3 && !A_DATE.test(text) ? text.replace(WOULD_BE, ' ') : text);
}
/** «Мне пришла электронная повестка. Что делать?» over a text that goes on. */
const WHAT_TO_DO =
  /^(?:если )?мне (?:пришла|вручили|выписали|прислали) [^\n]{0,40}повестк[ау][^\n]{0,20}[:.,-] ?\n?что (?:делать|дальше)(?: дальше)?\?\n[\s\S]{200}/;
const A_DATE = /\d{1,2}\.\d{1,2}\.\d\d|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/;
const TO_YOU = /(?<![а-я])(?:вам|вас|вы)(?![а-я])/;
/** «Со дня вручения вам запретят выезд»: what would follow for anybody. */
const WOULD_BE = /(?<![а-я])вам (?:запретят|закроют|ограничат|откажут|приостановят|не (?:выдадут|дадут))(?![а-я])/g;
const A_QUESTION =
  /(?:^|\n)(?:где|что|как|можно ли|когда|кто|куда|почему|зачем|сколько)(?![а-я]) [^\n.:]{10,60}\??(?=\n|$)/g;

/**
 * What sounds like a statute in two ways, speaks to nobody and nearly reads as nothing is its text, though it names every
 * measure; in three ways it is whatever it reads as. A decision quotes the law as well, and reads as one.
 */
export const statute: Rule = (scores, { normal, signals }) =>
  lawWays(signals) >= 2 &&
  signals.sum('addressed') - (OF_ANY_CITIZEN.test(normal.text) ? A_CITIZEN : 0) <=
    (lawWays(signals) > 2 ? HEADING : 0) &&
  (lawWays(signals) > 2 || scores.none >= bestNotice(scores) - STATUTE_NEAR) &&
  !hasDayAndHour(normal.text) &&
  !APPLIED.test(normal.text)
    ? noneAhead(scores, 1.5)
    : null;
/** «1. Гражданину, не явившемуся по повестке, …»: any citizen is no reader. */
const OF_ANY_CITIZEN = /\n\d{1,2}\.\s(?:каждому )?гражданин[а-я]{0,2}, [а-я]{4}/;
/** Points of a citizen who is spoken to. */
const A_CITIZEN = 1.5;
/** Points of a heading that sounds like an order, «Явка по повестке». */
const HEADING = 1;
const lawWays = (signals: Signals): number => STATUTE.filter((cue) => signals.has(`law_text.${cue}`)).length;
const STATUTE_NEAR = 4;
const APPLIED =
  /(?<![а-я])(?:применены|введены|установлены|приняты) (?:[а-я]{3,18} ){0,3}мер|(?<![а-я])(?:решил|постановил|установить|применить)(?![а-я])|\d действу[ею]т(?![а-я])/;
const STATUTE = ['article', 'citizens', 'style', 'decree', 'comment', 'numbered'] as const;

/**
 * «Памятка солдату запаса: при мобилизации прибыть в пункт, названный в предписании; о переезде сообщать»: duties of all
 * who are in the reserve, in infinitives, on no day.
 */
export const dutiesOfReserve: Rule = (scores, { normal: { text, original }, signals }) =>
  /в запасе|запаса(?![а-я])/.test(text) &&
  DUTIES.test(text.slice(0, HEAD)) &&
  (text.match(INFINITIVE) ?? []).length >= 3 &&
  original.split('\n').filter((row) => A_DUTY.test(row)).length >= 3 &&
  !signals.has('addressed.by_name') &&
  !TO_YOU.test(text) &&
  findDates(text, ANY_DAY).every(({ start }) => OF_EDITION.test(text.slice(Math.max(0, start - 4), start)))
    ? noneAhead(scores, 2)
    : null;
const HEAD = 160;
const LONG_HEAD = 240;
const DUTIES = /(?<![а-я])(?:правила|памятка|обязанности|выписка из (?:правил|положения))(?![а-я])/;
const INFINITIVE =
  /(?<![а-я])(?:ознакомиться|следовать|явиться|прибыть|прибывать|предъяв(?:ить|лять)|заявлять|сообщать|сообщить|сняться|встать|хранить|проходить|действовать|выполнять)(?![а-я])/g;
const OF_EDITION = /(?<![а-я])от $/;
/** A row of a list: with a bullet or a number, or closed by a semicolon. */
const A_DUTY = /^\s*(?:[-–—•]|\d{1,2}[.)])\s|;\s*$/;

/**
 * «Работодатель обязан сверить сведения с военным комиссариатом …»: duties of organisations, told to all of them. A letter
 * to one of them names its day and its worker.
 */
export const dutiesOfEmployer: Rule = (scores, { normal: { text }, signals }) =>
  OF_EMPLOYER.test(text.slice(0, LONG_HEAD)) &&
  !CALLS.test(text) &&
  (!BANS.test(text) || (OF_ANY_WORKER.test(text) && findDates(text, ANY_DAY).length === 0)) &&
  signals.sum('addressed') < ADDRESSED &&
  !signals.has('addressed.by_name') &&
  !OF_ONE_WORKER.test(text) &&
  findDates(text, ANY_DAY).every(({ start }) =>
    /(?<![а-я])(?:до|не позднее) $/.test(text.slice(Math.max(0, start - 11), start)),
  )
    ? noneAhead(scores, 2)
    : null;
const OF_EMPLOYER =
  /(?<![а-я])(?:работодател(?:ь|и|ям)|организаци[яи]|кадровик(?:и|ам)?|ответственн[а-я]{2,3} за (?:воинский учет|ведение воинского учета)(?: в организации)?),?(?: [а-я]{4,16}){0,2} (?:обязан[аоы]?|долж[а-я]{2,3}|сверяют|сверяет|направля[ею]т|вед[уе]т)(?![а-я])/;
const CALLS =
  /(?<![а-я])(?:явит|прибы|прид[уеё]|прийти|приход(?!ит(?![а-я])|ят)|приед|сбор|отправк|призва|отсрочк|предписани|вызыва|комисси[яи]|решение|вам(?![а-я])|вас(?![а-я])|ваш|повестка(?![а-я]))/;
const BANS = /(?<![а-я])мер[аы](?![а-я])|запре[тщ]|ограничен|приостан|закрыт/;
/** «Водителя, которому приостановлено право», «всех призывников»: whom it may concern. */
const OF_ANY_WORKER =
  /(?<![а-я])(?:водител|работник|сотрудник|призывник|граждан|лиц)[а-я]{0,4},? (?:которо|которы|если|чь)|(?<![а-я])(?:таки[емх]{1,2}|все[хм]|любо[мг][оу]?|кажд[а-я]{2,3}) (?:работник|водител|призывник|граждан|сотрудник)|(?<![а-я])если у (?:водител|работник|сотрудник)/;
const OF_ONE_WORKER =
  /(?<![а-я])(?:ваш(?:его|ему|ей|им)? (?:работник|сотрудник)|работник[ау] [а-я]{2,20} [а-я]{2,20}(?:ич|на)|прошу|просим|настоящим|вызывается|подлежит явке)/;

/** «Воинский учёт в организации / Оповещение работников / Работник: Осипов К. Д. …»: what an employer keeps of others. */
export const registerOfEmployer: Rule = (scores, { normal: { text } }) =>
  isRegisterOfEmployer(text) ? noneAhead(scores, 2) : null;
export const isRegisterOfEmployer = (text: string): boolean =>
  (/(?:^|\n)кому доступн[аоы]:? юридическим лицам/.test(text) &&
    !/(?<![а-я])(?:вам|вас|явк[аиу]|явиться|прибыть|применен[аоы]|введен[аоы]|обеспечьте)(?![а-я])/.test(text)) ||
  (/(?<![а-я])(?:воинский учет в организации|оповещение работников)(?![а-я])/.test(text) &&
    (text.match(/(?:^|\n)работник:? [а-я]/g) ?? []).length >= 2) ||
  // «Сотрудники на воинском учёте / Кузнецов П. А. | Повестка на 14.12.2026 / …»: two people at least.
  (OF_WORKERS.test(text) && !TO_YOU.test(text) && (text.match(ROW_OF_WORKER) ?? []).length >= 2);
const OF_WORKERS =
  /(?<![а-я])(?:воинский учет (?:работников|сотрудников|персонала)|(?:работники|сотрудники)(?: организации)? на воинском учете|кабинет работодателя|(?:ваших|вашим) (?:работник|сотрудник)[а-я]{2})(?![а-я])/;
const ROW_OF_WORKER =
  /(?:^|\n)(?:\d{1,3}[.)]? )?[а-я]{3,20} [а-я]{1,14}\.?(?: ?[а-я]{1,18}\.?)?(?:,? [а-я -]{3,30})?[ ,|:\n–—-]{1,4}повестк[а-я]{1,2}(?! дня)/g;

/** «Если гражданину направлена повестка … В вашем кабинете таких уведомлений я не вижу»: a portal’s helper, asked in general. */
export const helperSeesNone: Rule = (scores, { normal: { text }, signals }) =>
  /(?<![а-я])(?:виртуальный помощник|чат поддержки|чат-бот)/.test(text) &&
  /(?<![а-я])в вашем (?:личном )?кабинете (?:таких |новых )?(?:уведомлений|повесток)(?: я)? (?:нет|не (?:вижу|нашел|найдено|обнаружено))(?![а-я])/.test(
    text,
  ) &&
  signals.sum('scam') === 0
    ? noneAhead(scores, 1.5)
    : null;

/**
 * «Распоряжение Мэра … 1. Создать призывные комиссии … 3. Гражданам, подлежащим призыву, явиться по повесткам»: what a
 * mayor orders his offices, and that citizens come by summonses of their own.
 */
export const orderToOffices: Rule = (scores, { normal: { text }, signals }) =>
  ORDER_OF.test(text.slice(0, HEAD)) &&
  (text.match(TO_OFFICES) ?? []).length >= 2 &&
  BY_SUMMONSES.test(text) &&
  signals.sum('scam') === 0 &&
  !signals.has('addressed.by_name') &&
  !TO_YOU.test(text)
    ? noneAhead(scores, 2)
    : null;
const ORDER_OF =
  /(?:^|\n)(?:распоряжение|постановление|указ) (?:мэра|правительства|губернатора|президента|главы|администрации)(?![а-я])/;
const TO_OFFICES =
  /(?:^|\n)\d{1,2}[.)] ?\n?(?:создать|образовать|определить|утвердить|организовать|обеспечить|провести|осуществить|возложить|назначить)(?![а-я])/g;
const BY_SUMMONSES =
  /(?<![а-я])граждан(?:е|ам)(?![а-я])[^.;\n]{0,120} (?:явиться|являться|прибыть|прибывать) по повесткам/;

/** «Материал носит справочный характер», «Заявление на рассмотрении»: says of itself that it decides nothing. */
export const decidesNothing: Rule = (scores, { normal, signals }) =>
  (DECIDES_NOTHING.test(normal.text) || FORM_STEP.test(normal.text)) &&
  !/(?<![а-я])(?:вам|вас)(?![а-я])|действу[ею]т с \d|- приостановлен|№ ?\d+ внесена|отсрочка до/.test(normal.text) &&
  (!signals.has('summons.must_come') || FORM_STEP.test(normal.text)) &&
  !hasDayOfCall(normal.text)
    ? noneAhead(scores, 2.5)
    : null;
const DECIDES_NOTHING =
  /(?:материал|текст|статья) носит справочный характер|справочный текст|(?:заявление|заявка)[\s\S]{0,200}(?:черновик сохранен|принято ведомством)[\s\S]{0,120}на рассмотрении/;
/** «Шаг 2 из 5 · черновик сохранён»: a form that nobody has sent off. */
const FORM_STEP = /(?:^|\n)шаг \d из \d[^\n]{0,3} черновик/;
const hasDayOfCall = (text: string): boolean => /(?<![а-я])(?:явиться|явитесь|явка|прибыть)[^\n]{0,40}\d/.test(text);

/** «Кому доступно», «Какие нужны документы», «Результат»: a page that offers a service decides nothing. */
export const servicePage: Rule = (scores, { normal, signals }) =>
  signals.sum('addressed') < ADDRESSED &&
  !hasDayAndHour(normal.text) &&
  !/предоставить отсрочку|предоставлена отсрочка|призвать|протокол[а]? №/.test(normal.text) &&
  new Set([...normal.text.matchAll(OF_A_SERVICE)].map(([words]) => words.slice(0, OF_HEADING))).size >= 2 &&
  scores.draft_decision >= bestNotice(scores)
    ? noneAhead(scores, 3)
    : null;
const OF_HEADING = 10;
const OF_A_SERVICE =
  /(?:^|\n)(?:кто может (?:обратиться|получить)|кому доступно|кому положен[ао]|срок (?:услуги|оказания)|получить услугу|как получить|(?:какие )?(?:нужны |необходимые )?документы(?: для)?|какие нужны документы|причины отказа|основания для отказа|результат(?: услуги)?|стоимость)(?![а-я])/g;

/** What tells three times over that somebody said it is the press. */
export const press: Rule = ({ none }, { signals }) => (signals.sum('news') >= PRESS ? { none: none + 2 } : null);

/** Counts of a district, «Снято ограничений: 2 877», tell nobody of his own. */
export const statistics: Rule = (scores, { normal, signals }) =>
  signals.has('public_information.statistics') && signals.sum('addressed') < 1 && bannedRows(normal.text).length < 2
    ? noneAhead(scores, 2)
    : null;
