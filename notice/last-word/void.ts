import { hasDayAndHour, noneAhead, type Rule, saysToYou } from './points';

// What has the words of a notice and binds nobody here: one taken back, an advert, an empty section, a template.

/** A summons taken back with none in its place, and a summons of another state, bind nobody here. */
export const bindsNobodyHere: Rule = ({ none }, { normal, signals, source }) =>
  (signals.sum('withdrawn') > 0 && !REPLACED.test(normal.text)) ||
  (signals.sum('foreign') > 0 && source.verdict !== 'genuine_host')
    ? { none: none + 4 }
    : null;
/** The summons taken back comes again as another. */
const REPLACED =
  /взамен|нов(?:ая|ую|ой) повестк|перенесен|новая (?:ждет|направлена)|вместо не[ег]|нов(?:ая|ый|ое) (?:дата|день|время|явка|вызов)|приходите в военкомат|направлена повестка №/;

/** Money for a contract is offered, not owed, and wherever one is to come to. */
export const contractAdvert: Rule = ({ none }, { signals }) =>
  signals.has('contract_advert.contract') &&
  signals.has('contract_advert.money') &&
  !signals.has('summons.must_come') &&
  !signals.has('summons.called')
    ? { none: none + 2 }
    : null;

/** An empty section says what would stand there. */
export const emptySection: Rule = ({ none }, { signals }) => (signals.has('denied.empty') ? { none: none + 3 } : null);

/** «Выдана: @{nick}, прибыть {date}»: a template that nobody has filled. */
export const template: Rule = (scores, { normal: { text } }) =>
  (text.match(/\{[a-z_]{2,16}\}/g) ?? []).length >= 3 ? noneAhead(scores, 2) : null;

/** «Ниже образец. Все сведения вымышлены»: how a summons looks, and nobody’s. */
export const specimen: Rule = (scores, { normal: { text } }) => (isMadeUp(text) ? noneAhead(scores, 3) : null);

/** True of a normal text, or of a page in small letters, that shows a made-up summons and says that it is one. */
export const isMadeUp = (text: string): boolean =>
  /(?<![а-я])образец(?![а-я])/.test(text) &&
  /(?<![а-я])(?:сведения|данные|имена)(?: в [а-я]{3,10})? вымышлен/.test(text);

/** «Проверьте, есть ли у вас повестка. Войдите через Госуслуги, чтобы увидеть»: the door of a register tells everybody. */
export const doorOfRegister: Rule = (scores, { normal: { text }, source }) =>
  (source.verdict === 'genuine_host' || source.verdict === 'no_link') && isDoor(text) && !hasDayAndHour(text)
    ? noneAhead(scores, 2)
    : null;

/** True of a normal text, or of a page in small letters, that bids everybody sign in to see whether there is a summons. */
export const isDoor = (text: string): boolean =>
  /(?:^|\n) ?(?:проверьте|узнайте),? (?:есть ли|не (?:пришла|направлена) ли|направлена ли)[^\n]{0,50}повестк/.test(
    text,
  ) &&
  /(?<![а-я])(?:войдите|авторизуйтесь)(?: [а-я]{2,12}){0,4},? чтобы (?:увидеть|посмотреть|узнать|проверить)(?![а-я])/.test(
    text,
  ) &&
  !saysToYou(text.replace(SENT_BY_OFFICE, ' ')) &&
  !WRITTEN_DAY.test(text.replace(OPENED_ON, ' '));
/** «Повестки, направленные вам военным комиссариатом»: those that may stand behind the door. */
const SENT_BY_OFFICE = /повестки, направленные вам/g;
/** «Реестр работает с 8 октября». */
const OPENED_ON = /(?<![а-я])реестр работает с [^.\n]{4,30}/g;

/**
 * «Записей не найдено … Когда военный комиссариат направит повестку, она появится в таблице»: an empty register tells what
 * would stand there. Of days it names none but that of its own, of measures none that holds.
 */
export const emptyRegister: Rule = (scores, { normal: { text }, signals }) =>
  isEmptyRegister(text) && signals.sum('scam') === 0 ? noneAhead(scores, 2) : null;

/** True of a normal text, or of a page in small letters, that says that nothing stands in the register and names nothing that does. */
export const isEmptyRegister = (text: string): boolean =>
  EMPTY.test(text) &&
  (WOULD_STAND.test(text) || text.search(NOT_APPLIED) >= 0) &&
  !STANDS_THERE.test(text) &&
  !saysToYou(text.replace(IF_NOT, ' ')) &&
  !WRITTEN_DAY.test(text.replace(OWN_DAY, ' ')) &&
  !MEASURES_HOLD.test(text.replace(NOT_APPLIED, ' ').replace(COLUMNS, ' '));
const EMPTY = new RegExp(
  `(?:^|\\n|[.!] ) ?(?:${[
    '(?:военкомат |военный комиссариат )?вам (?:пока )?ничего не (?:присылал|направлял)(?:и)?',
    '(?:в отношении вас |на ваше имя |у вас )?(?:сведения о [^.\\n]{0,30}повестках|запис(?:ь|и|ей)|повест(?:ок|ки|ка)|документов)(?: на ваше имя| в отношении вас| о вас)? (?:не (?:найден|размещ|обнаруж|направлял|поступал|имеет|зарегистр|значит)[а-я]{0,5}|отсутству[ею]т|нет)',
    '(?:пока )?нет (?:повесток|записей)|список (?:повесток )?пуст|здесь пока (?:ничего нет|пусто)',
  ].join('|')})(?=[.\\n]|$)`,
);
/** «Применена: нет», «временные меры не применялись», «без ограничений». */
const NOT_APPLIED =
  /(?<![а-я])(?:применен|введен)[аоы]?:? ?\n?(?:нет(?![а-я])|[-—](?=\n|$))|(?<![а-я])не (?:применялись|применяются|применяется|применены|действуют|вводились|введены)(?![а-я])|без ограничений|(?<![а-я])нет (?:решений|ограничений|мер)(?![а-я])/g;
/** Heads of columns, one below the other. */
const COLUMNS = /(?<=\n)(?:применен|введен)[аоы]?\n(?:отменен|снят)[аоы]?(?=\n)/g;
/** «Если не явиться в течение 20 дней»: what follows for everybody. */
const IF_NOT = /(?<![а-я])(?:если|когда) [^.,\n]{0,120}/g;
const WOULD_STAND =
  /(?<![а-я])(?:когда|если|как только) (?:военн[а-я]{2,3} комиссариат|военкомат|вам|повестк[ау])(?![а-я])[^.\n]{0,60}(?:направит|направят|появится|разместит|разместят|сформирует)(?![а-я])|(?<![а-я])когда появится повестка, (?:вы|она|здесь)(?![а-я])|(?:^|\n) ?в реестре (?:размещаются|появляются) повестки(?![а-я])/;
/** «Раздел „Архив“: повесток нет. Раздел „Направленные“: повестка № 4471, явка послезавтра». */
const STANDS_THERE =
  /(?<![а-я])повестк[аи] № ?\d|(?<![а-я])(?:явка|явиться|явитесь) (?:сегодня|завтра|послезавтра|[вк] \d)/;
const MEASURES_HOLD =
  /(?<![а-я])действу[ею]т(?![а-я])|(?<!(?:быть|не) )(?<![а-я])(?:применен|введен|установлен|запрещен|приостановлен|закрыт|ограничен)[аоы]?(?![а-я])/;
const WRITTEN_DAY = /\d{1,2}\.\d{1,2}\.\d|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/;
const OWN_DAY =
  /(?<![а-я])(?:данные|сведения)(?: (?:актуальны|обновлены|приведены|сформированы))?(?: (?:на|за)|(?= \d)) [^\n]{0,40}|(?:^|\n) ?на \d[^\n]{0,30} в реестре (?:отсутствуют|нет) /g;
