import type { NormalText } from '../normalise/index';
import { oneOf } from '../pattern';
import type { Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import type { DateMatch } from './dates';
import { isOfMessage, isOthersMeasure, lineBefore, lineBehind } from './lines';

/**
 * Days on which a measure begins or ends, «с 7 декабря введены ограничения», a day in the row of a measure or under
 * «Действует с», and days of decisions: «25 ноября комиссия приняла решение», «решением от 23.11 введены меры». Only of
 * notices about measures and decisions; the day of a document alone is none. Ranges of the normal text.
 */
export function findActDays(normal: NormalText, kind: NoticeKind, dates: readonly DateMatch[]): DateMatch[] {
  const { text } = normal;
  if (kind === 'draft_decision')
    return dates.filter(
      ({ weak, start, end }) =>
        !weak &&
        ((DECIDED.test(text.slice(end, end + REACH)) && !OF_PAPER.test(text.slice(Math.max(0, start - 24), start))) ||
          BY_CASE.test(text.slice(Math.max(0, start - REACH), start))),
    );
  if (!kind.startsWith('restriction_')) return [];
  const days = dates.filter((date) => {
    if (isOthersMeasure(text, date)) return false;
    const before = text.slice(Math.max(0, date.start - REACH), date.start);
    const after = text.slice(date.end, date.end + REACH);
    if (isOfMessage(before, after)) return false;
    const own = lineBefore(text, date.start, REACH);
    if (BEGINS.test(own) || LABEL_OF.test(own) || DID.test(own)) return true;
    if (date.weak) return false;
    // «Со 2 декабря 2026 года:» leads to the lines below.
    const line = `${own}${LEADS_ON.test(after) ? after : lineBehind(after, 0, REACH)}`;
    // A row of a table whose last column says since when.
    if (
      MEASURE.test(own) &&
      /^(?: ?(?:г\.?|года))?\s*(?:\n|$)/.test(after) &&
      COLUMN.test(text.slice(Math.max(0, date.start - TABLE), date.start))
    )
      return true;
    if ((BY_DECISION.test(own) && IMPOSED.test(after)) || IS_DECIDED.test(own)) return true;
    if (
      BEGINNING.test(text.slice(date.end, date.end + FAR)) &&
      (SINCE.test(own) || !(LIMITED.test(own) || CALLED_ON.test(own)))
    )
      return true;
    if (COMING.test(own) && !CAME.test(own)) return false;
    if (SINCE.test(own)) return MEASURE.test(line) || isCell(normal, date);
    return (ENDED.test(after) && !REFUSED.test(line)) || isCell(normal, date);
  });
  // «С 23 ноября» is said in one breath.
  return days.map((date) => {
    const since =
      / ?(?:начиная )?с "?$/.exec(text.slice(Math.max(0, date.start - 14), date.start))?.[0].trimStart() ?? '';
    return { ...date, start: date.start - since.length };
  });
}

/**
 * The one day since when all `measures` hold, of days found by `findActDays`; undefined where several days are named, or a
 * measure stands before the day or in another sentence: it may hold since another.
 */
export function onlySince(text: string, days: readonly DateMatch[], measures: readonly Span[]): DateMatch | undefined {
  const since = days.find((one) => one.day !== null && /^(?:начиная )?с /.test(text.slice(one.start, one.end)));
  if (!since || new Set(days.map(({ day }) => day)).size > 1) return undefined;
  if (measures.length <= 1) return since;
  const isOfDay = ({ start }: Span): boolean =>
    start > since.end && !/[.;] ?[\n\sа-я]/.test(text.slice(since.end, start));
  return measures.every(isOfDay) ? since : undefined;
}

const LEADS_ON =
  /^(?: ?(?:г\.?|года))?(?:(?: (?:вам|для вас|в отношении вас))?: ?(?:\n|$)|\.?\n(?=(?:вам|для вас|в отношении вас)(?![а-я])))/;

/** A day alone in its line of the original, under «Действует с» or in the row of a measure. */
function isCell({ original, starts, ends }: NormalText, { start, end }: DateMatch): boolean {
  const [from, to] = [starts[start] ?? 0, ends[end - 1] ?? original.length];
  const lines = plain(original.slice(Math.max(0, from - REACH), from)).split('\n');
  const after = plain(original.slice(to, to + 20));
  if (!/^(?:с )?$/.test((lines.at(-1) ?? '').trimStart()) || !/^(?: ?(?:г\.?|года))?[ .,;]*(?:\n|$)/.test(after))
    return false;
  const above = (
    lines
      .slice(0, -1)
      .filter((line) => line.trim() !== '')
      .at(-1) ?? ''
  ).trim();
  return (
    LABEL.test(above) ||
    (ROW_OF.test(above) &&
      !NO_ROW.test(above) &&
      COLUMN.test(plain(original.slice(Math.max(0, from - TABLE), from)))) ||
    (MEASURE.test(above) && above.length < ROW && !/[.;]$/.test(above))
  );
}
/** «Дата рождения», «Дата выписки»: a label of its own under a table. */
const NO_ROW = /дата|рожден|выдан|сформирован|выписк|явк|явит|прибы|срок|не позднее/;
/** A measure in the row of a table, where nothing says that it is one. */
const ROW_OF = /пользовани|регистраци|выдач|кредит|займ|вожден|постановк|сделк|выезд|управлени/;
const plain = (words: string): string => words.toLowerCase().replaceAll('ё', 'е');

const REACH = 110;
/** The act may be named between the day and what begins on it. */
const FAR = 200;
/** «Протокол № 41/6 от 24 ноября». */
const OF_PAPER = /№ ?[^ \n]{1,12} от $/;
/** «25 ноября 2026 года комиссия рассмотрела дело и приняла решение». */
const DECIDED = oneOf(
  /^(?: ?(?:г\.?|года))?,? по (?:результатам|итогам)[^.\n]{0,90}(?:принято|вынесено) решени/,
  /^(?: ?(?:г\.?|года))?,? (?:(?:призывная )?комиссия )?(?:[а-я]{1,16} ){0,5}(?:рассмотрела|приняла|вынесла|принято|вынесено)(?![а-я])[^.\n]{0,70}решени/,
  /^(?: ?(?:г\.?|года))?,?[ \n]рассмотр(?:ен[оаы]|ела) (?:ваше )?(?:личное )?дело/,
  /^(?: ?(?:г\.?|года))?,? (?:призывная комиссия |комиссия )?(?:изучила|рассмотрела)[^.\n]{0,60}(?:документы|дело|заключение)/,
  /^(?: ?(?:г\.?|года))?,? (?:призывная )?комиссия (?:[а-я]{3,16} ){0,5}(?:решила|постановила|определила)(?![а-я])/,
);
/** «Решение по вашему делу от 18 ноября», «рассмотрев 19 ноября документы», «Решение вынесено» above. */
const BY_CASE =
  /(?<![а-я])заседание состоялось $|(?<![а-я])решени[ея] по [а-я ]{4,30} от $|(?<!буд[еу]т )(?<![а-я])рассмотре(?:в|ла|но|ны) "?$|(?<![а-я])на заседании(?: призывной)?(?: комиссии)? $|(?:^|\n)(?:решение (?:вынесено|принято)|рассмотрено|дата (?:решения|рассмотрения|заседания))[: \n]{1,2}$/;
/** «Решением военного комиссара от 23 ноября № 66/12 введены меры». */
const BY_DECISION = /(?<![а-я])решени(?:ем|ю)(?: [а-я-]{3,20}){0,7} от $/;
const IMPOSED =
  /^(?:[^.\n]|\d\.\d|(?<=(?<![а-я])(?:ст|г|гр|п|ч))\.){0,130}(?:введен|применен|установлен|наложен|отменен|снят|приостановлен|запрещ|ограничен)|^[^\n]{0,110}(?:вам|в отношении вас):\s/;
/** «Меры отменены решением комиссара от 15.12.2026». */
const IS_DECIDED =
  /(?:введен|применен|установлен|наложен|отменен|снят|приостановлен|прекращен)[аоы]? решением (?:[а-я-]{3,20} ){0,7}от $/;
/** A word of beginning or ending with nothing but «с» between it and the day. */
const BEGINS =
  /(?<![а-я])(?:действу[ею]т|введен[аоы]?|установлен[аоы]?|применен[аоы]?|применяется|наложен[аоы]?|приостановлен[аоы]?|ограничен[аоы]?|закрыт[аоы]?|запрещен[аоы]?|снят[аоы]?|отменен[аоы]?|прекращен[аоы]?|вступ[а-я]{2,5} в силу|(?:начал[аи]|начнут|начн[её]т) действовать|введут|применят|установят|наложат|включ[аи]тся|заработа[юе]т|начал[ао](?: (?:их |мер |ее )?действия(?: (?:временных )?(?:мер|ограничений|запрет(?:а|ов)))?)?)(?:(?: с)?[: -]{1,3}| ?с "?| начиная с "?)$/;
/** «Военкомат отменил временные меры 20 ноября». */
const DID =
  /(?<![а-я])(?:отменил|снял|прекратил|ввел|применил|установил)[аи]?(?: [а-я]{3,14}){0,3} (?:мер[ыу]|ограничени[яе]|запреты?) $/;
/** «Явитесь с 7 декабря»: when to come. */
const COMING = /(?<!не )(?<![а-я])(?:явит|явк|прибы|прийти|прид[иу]|подойт|подойд|обрат)[^.!?,;:]{0,60}$/;
/** «В связи с вашей явкой 24 ноября меры отменены». */
const CAME = /(?<![а-я])(?:в связи с|после) (?:вашей )?явк(?:ой|и) $/;
/** «Заявление подано 20.11, принято решение отказать». */
const REFUSED = /отказ(?:ать|ано)|заявлени/;
const SINCE = /(?:^|[^а-я])(?:с|со|начиная с) "?$/;
const MEASURE =
  /(?<![а-я])(?:мер[аыу]|огранич|запре[тщ]|приостан|не (?:выда|регистр|разреш|произв|оформ|может|сможет)|отказ|примен|введ|установл|закры|нельзя|действ|снят|сним|отмен|прекращ|перестан|выезд|управлени)/;
/** Units of a table above a row that are looked at. */
const TABLE = 600;
const ROW = 100;
const SINCE_WHEN =
  'действует с|начало(?: действия)?(?: мер| ограничений)?|с какого (?:дня|числа)|дата (?:начала|введения|применения|установления|снятия|отмены|прекращения)(?: [а-я]{3,12}){0,2}|когда (?:введен[аоы]?|снят[аоы]?)';
const LABEL = new RegExp(`^(?:${SINCE_WHEN}|начал[ао] [а-я]{4,14}):?$`);
/** «Мера Начало»: the head of a table, some rows above. */
const COLUMN = new RegExp(`(?:^|\\n)[^\\n]{0,40}(?:${SINCE_WHEN})\\n`);
/** «С какого дня: 9 ноября 2026». */
const LABEL_OF = new RegExp(`^(?:${SINCE_WHEN}|начало действия) ?[:-] ?$`);
/** «18.12.2026 к вам применят меры», «4 декабря начнут действовать: …»; not «если не придёте 14 мая, применят». */
const BEGINNING = oneOf(
  /^(?: ?(?:г\.?|года))?,? (?:[а-я]{1,14} ){0,4}(?:введут|применят|установят|наложат|вступят в силу|начнут действовать)(?![а-я])[^.\n]{0,40}(?:мер|запрет|ограничени|:|$)/,
  /^(?: ?(?:г\.?|года))?,? в отношении вас [^\n]{0,110}буд[еу]т (?:введен|применен|установлен|наложен|ограничен|приостановлен)/,
  /^(?: ?(?:г\.?|года))?,? (?:к вам|вам|вас|для вас|в отношении вас) (?:буд[еу]т |автоматически ){0,2}(?:введ|примен|установ|налож|огранич|запрет|закро|приостан|недоступ)/,
);
const LIMITED = /(?<![а-я])(?:до|от|по|к|на|не позднее|не позже|срок:?|вызов[а-я]{0,2}|повестк[а-я]|явк[а-я]{0,2}) $/;
/** «Если не явитесь 14 мая, …», «ждём 14 мая», «родился 4 марта»: the clause of the day calls on it, or names a person. */
const CALLED_ON = oneOf(
  /(?<![а-я])(?:неяв|явк|явит|яви(?:лись|вш)|прибы|приход|прид|пришл|поед|пропу|жд[еу]|ждем)[^,;.!?-]*(?<! и )$/,
  /(?<![а-я])(?:визит|посещени|опозд|уклон|будьте|не (?:зайд|пройд|посет|отмет|покаж|будет|дойд|подойд|подъед))[^,;.!?-]*(?<! и )$/,
  /(?<![а-я])(?:вызва|вызов|вручен|истек|рожден)[^,;.!?-]*(?<! и )$|(?:^|\n)[а-я]{3,20} [а-я]{3,20} [а-я]{3,20}, $/,
);
/** «24 ноября временные меры в отношении вас отменены», «19 ноября исполнил обязанность по явке». */
const ENDED = oneOf(
  /^(?: ?(?:г\.?|года))? [^.\n]{0,70}(?<![а-я])(?:отменил|снял|прекратил|ввел|применил|установил|наложил)[аи]?(?![а-я])[^.\n]{0,50}(?:мер[аыу]?(?![а-я])|ограничени|запрет)/,
  /^(?: ?(?:г\.?|года))?,? (?:в отношении вас )?(?:вступил[аои]? в силу|начал[аио] действовать)/,
  /^(?: ?(?:г\.?|года))?,? (?:вы )?(?:исполнил[аи]? обязанност|явил[аи]?с[ья]|прибыл)/,
  /^(?: ?(?:г\.?|года))? (?:[а-я]{2,14} ){0,6}(?:мер[аы]|запрет[ы]?|ограничени[яе])(?:,? [а-я-]{1,14}){0,7},? (?:отменен|снят|прекращен|введен|примен)/,
  /^(?: ?(?:г\.?|года))? (?:[а-я]{1,16} ){0,4}(?:принято решение|решено|отменен[аоы]?|снят[аоы]?|прекращен[аоы]?) [^.\n]{0,40}(?:мер|запрет|ограничени)/,
);
