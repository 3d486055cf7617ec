import type { SourceJudgement } from '../types';
import { hasDayAndHour, noneAhead, type Rule, saysToYou } from './points';

// The register of summonses and its pages that tell of no summons: its door, an empty one, what it says to everybody.

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
/** True of a piece of such a register that says so. */
export const saysEmpty = (text: string): boolean => EMPTY.test(text);
const EMPTY = new RegExp(
  `(?:^|\\n|[.!] ) ?(?:на \\d[\\d.: а-я]{4,26} )?(?:${[
    '(?:военкомат |военный комиссариат )?вам (?:пока )?ничего не (?:присылал|направлял)(?:и)?',
    '(?:в отношении вас |на ваше имя |у вас )?(?:сведени[яй] о [^.\\n]{0,30}повестках(?: в реестре)?|запис(?:ь|и|ей)|повест(?:ок|ки|ка)|документов)(?: на ваше имя| в отношении вас| о вас)? (?:не (?:найден|размещ|обнаруж|направлял|поступал|имеет|зарегистр|значит)[а-я]{0,5}|отсутству[ею]т|нет)',
    '(?:пока )?нет (?:повесток|записей)|список (?:повесток )?пуст|здесь пока (?:ничего нет|пусто)',
  ].join('|')})(?=[.\\n]|$)`,
);
/** «Применена: нет», «временные меры не применялись», «без ограничений». */
const NOT_APPLIED =
  /(?<![а-я])(?:применен|введен)[аоы]?:? ?\n?(?:нет(?![а-я])|[-—](?=\n|$))|(?<![а-я])не (?:применял(?:и|а|о)сь|применялся|применяются|применяется|применен[аоы]?|действу[ею]т|вводил(?:и|а|о)сь|вводился|введен[аоы]?)(?![а-я])|без ограничений|(?<![а-я])нет (?:решений|ограничений|мер)(?![а-я])/g;
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
  /(?<![а-я])действу[ею]т(?![а-я])|(?<!(?:быть|не) )(?<![а-я])(?:применен|введен|установлен|запрещен|приостановлен|закрыт|ограничен)[аоы]?(?![а-я])|(?<![а-я])не разрешен|решение военного комиссара/;
const WRITTEN_DAY = /\d{1,2}\.\d{1,2}\.\d|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/;
const OWN_DAY =
  /(?<![а-я])(?:данные|сведения)(?: (?:актуальны|обновлены|приведены|сформированы))?(?: (?:на|за)|(?= \d)) [^\n]{0,40}|(?:^|\n) ?на \d(?:[^\n]{0,30} в реестре (?:отсутствуют|нет) |[^\n]{0,80} в реестре (?:отсутствуют|нет)(?=[.\n]|$))|(?:^|\n) ?выписка (?:№ ?[\d/-]+ )?от \d[^\n]{0,14}/g;

/**
 * «Проверьте, направлял ли вам военкомат повестку», «Какие меры предусмотрены законом»: true of a page, in small letters, of
 * the register’s own site that says of itself that it tells everybody the same, and that names no day, number, name, state
 * or measure of the reader’s. A few lines alone may be a piece of a record.
 */
export const isAtLarge = (page: string, { page: site, asks }: SourceJudgement): boolean => {
  if (page.length < A_PAGE || site?.verdict !== 'genuine' || !REGISTER.test(site.host)) return false;
  // «Скачать документ» is no ask of a fraud there.
  if (asks.some(({ ask }) => ask !== 'attachment')) return false;
  const text = page.replace(DAYS_OF_ALL, ' ');
  const rest = text.replace(SAID_TO_ALL, ' ');
  return (
    FOR_ALL.test(page) &&
    !WRITTEN_DAY.test(text) &&
    !OF_YOURS.test(text) &&
    !saysToYou(rest) &&
    !MEASURES_HOLD.test(rest) &&
    !ENDED.test(rest)
  );
};
const A_PAGE = 250;
const REGISTER = /(?:^|\.)реестрповесток\.рф$/;
/** How a page says that it is for everybody. */
const FOR_ALL =
  /(?:^|\n) ?(?:проверьте|узнайте),? [^\n.]{0,30}(?: ли|ли вам)(?![а-я])|(?<![а-я])после входа|(?:^|\n) ?(?:вы )?увидите|(?<![а-я])предусмотрены (?:законом|статьей)|(?<![а-я])справочные сведения|(?:^|\n) ?(?:какие (?:временные )?меры|как (?:это )?работает|как устроен)/;
/** Days of an act and of the site. */
const DAYS_OF_ALL =
  /(?<![а-я])(?:закон[а-я]{0,2}|постановлени[а-я]{1,2}|приказ[а-я]{0,2}) [^\n]{0,40}?от \d[^\n]{0,22}№ ?\d[\d-]*|(?<![а-я])(?:по состоянию на|реестр работает с|обновлен[оаы]?|версия от) [^.\n]{2,22}/g;
/** What is quoted, asked, promised or follows for everybody. */
const SAID_TO_ALL = new RegExp(
  [
    '"[^"\\n]{1,120}"|«[^»\\n]{1,120}»',
    '(?<![а-я])(?:проверьте|узнайте|увидите|посмотрите|можно узнать|сможете)(?![а-я])[^.\\n]{0,120}',
    '(?<![а-я])(?:если|когда|после того как) [^.\\n]{0,140}',
    '(?<=^|\\n) ?когда (?:применяется|отменяется)[^\\n]{0,80}',
  ].join('|'),
  'g',
);
/** «Повестка № 4471», «запись 77-НЯ-3308», «Состояние: вручена», «Повестки (1)», «Денис Рамазанович», «А. Т.». */
const OF_YOURS = new RegExp(
  [
    '№ ?\\d{3}|(?<![\\d(+-])(?<!8 ?\\(?)\\d{4,}(?!\\d? ?(?:года?|г\\.|₽|руб))|(?<![а-я])[а-я]{1,3}[‑-]?\\d{2}|\\d[‑-][а-я]{1,3}[‑-]\\d',
    '(?:^|\\n) ?(?:явка|цель|место|цель явки|место явки|куда|когда|кому|получатель|адресат):|(?:^|\\n) ?явка |(?<![а-я])(?:понедельник|вторник|сред[ау](?![а-я])|четверг|пятниц|суббот|утра|вечера|через (?:неделю|день|два|три))|(?<![а-я])(?:улиц[аы]|ул\\.|проспект|переулок|шоссе|бульвар)|принято решение',
    '(?:^|\\n) ?(?:состояние|статус|отметка|номер)(?: [а-я]{4,12})?[:\\n]|(?<![а-я])(?:повестки|меры|ограничения) ?\\(?[1-9]\\d?\\)?(?=\\n|$)',
    '(?<![а-я])(?:вручена|размещена|опубликована|сегодня|завтра|послезавтра)(?![а-я])|\\d{1,2}[.:]\\d\\d(?!\\d)|\\d ч(?![а-я])|\\d{1,2} час',
    '(?<![а-я])в отношении [а-я]{3,20} [а-я]{3,16} |(?:ович|евич|овн|евн|ичн|льич)(?:[ауеы]|ем|ой)?(?![а-я])|(?<![а-я])[а-я]\\. ?[а-я]\\.(?![а-я])',
    '(?<![а-я])(?:освободить|призвать|зачислить|отказать)(?![а-я])|(?<![а-я])решени[ея] (?:[а-я]{4,12} )?(?:принят|№)',
    '(?<![а-я])(?:предупреждаем|предупреждение|уважаем[а-я]{2}|здравствуйте)(?![а-я])|(?<![а-я])вы не (?:яви|прид|приб|приш)|отметки о (?:вашей )?явке',
  ].join('|'),
);
/** Measures that are no more. */
const ENDED = /(?<![а-я])(?:снят|отменен|прекращен)[аоы]?(?![а-я])/;
