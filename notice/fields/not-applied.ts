import type { NormalText } from '../normalise/index';
import { oneOf } from '../pattern';
import type { Span } from '../types';

// Measures that a notice names and that do not bind its reader: denied, another office’s, or those of the law alone.

/** «Отказ в выдаче займов не применялся», «сделки этим решением не ограничены»; a licence that «не действует» is one. */
export const isDenied = ({ text }: NormalText, { start, end }: Span): boolean =>
  DENIED_AFTER.test(text.slice(end, end + 90)) ||
  DENIED_ITSELF.test(text.slice(start, end)) ||
  (NOT_HANDED_IN.test(text.slice(end, end + 50)) && !BARS.test(text.slice(start, end)));
/** «… кроме случаев, когда это не запрещено», «сроком не ограничен»: the denial is of another thing. */
const SAME_THING = '(?!кроме|хотя|при этом|поездк|передвижен|когда|срок|ранее|наследован|на право)[^\\n.;,]';
const DENIED_AFTER = new RegExp(
  [
    `^(?:${SAME_THING}){0,40}(?<![а-я])(?<!(?:больше|более) )не (?:примен|приним|введ|вводи|устан|налож|действ|огранич|запрещ|приостан|касает|затраг)`,
    `^(?:${SAME_THING}){0,60} не запрещен[аоы]?(?![а-я])`,
    '^[^\\n.;,]{0,24} не содержит',
    '^ не (?:найден|выявлен|обнаружен)[оаы]?(?=[.\\n]|$)',
  ].join('|'),
);
/** «Удостоверение сдавать не требуется»: the paper alone is named; a ban on driving before it stands. */
const NOT_HANDED_IN = /^[^\n.;,]{0,24}(?<![а-я])(?:сдавать|возвращать|менять) не (?:требуется|нужно|надо)/;
const BARS = /запре|огранич|приостан|управлени|вожден|водить|выезд|недоступ|лишен/;
const DENIED_ITSELF =
  /(?:сдавать|возвращать|менять) не (?:требуется|нужно|надо)[.\s]*$|(?<![а-я])не (?:примен|огранич|запрещ|приостан|касает|затраг|вводи|введен|налож|установл|устанавл)[а-я]{0,8}[.\s]*$|(?<![а-я])нельзя (?:переслать|пересылать|ответить|отвечать)[.\s]*$|(?<![а-я])льгот[ыу]? не (?:да|предостав|полож)[а-я]{1,8}[.\s]*$/;

/**
 * «Приставы: действует ограничение выезда», «блокировку счёта наложила налоговая», «это к призыву не относится»: what
 * another office has done for reasons of its own, in a sentence that names no military reason.
 */
export function isOfAnotherOffice(text: string, span: Span): boolean {
  const sentence = sentenceOf(text, span);
  return OTHER_OFFICE.test(sentence) && !MILITARY.test(sentence);
}
const OTHER_OFFICE = oneOf(
  /(?:^|\n|[.;] )(?:судебные )?приставы?:/,
  /(?:наложен|введен|установлен|ограничен)[аоы]? (?:судебным )?пристав(?:ом|ами)/,
  /пристав(?:ы|а)? (?:наложил|ограничил|ввел|запретил|закрыл)|писал[аи]? (?:судебный )?пристав/,
  /наложил[аи]? налогов|по алиментам|по кредитной истории|по исполнительно[а-я]{2,3} производств/,
  /(?:призыв[а-я]?|повестк[а-я]|явк[а-я]) (?:это |она |он )?не относ/,
);
/** Another office carries out what the commissariat has ordered: «исполняет ФССП», «сообщено приставам». */
const MILITARY =
  /воинск|(?<![а-я])воен(?:н|к)|комиссар|неяв|призывн|(?<!к )повестк|уклон|реестр|временн[а-я]{2,3} мер|53-фз|(?<![а-я])7\.1(?!\d)|исполня|переда|сообщен|уведомл/;

/**
 * «Закон предусматривает, что уклоняющимся могут ограничить сделки. В вашем случае таких решений нет»: what the law has for
 * others, and that it is not so here. Only beside a call: in a letter about measures such a sentence says more.
 */
export function isOfLawAlone(text: string, span: Span): boolean {
  const sentence = sentenceOf(text, span);
  const after = text.slice(span.end, span.end + FAR + 120);
  return SAYS_LAW.test(sentence) && !/(?<![а-я])вам(?![а-я])/.test(sentence) && NOT_HERE.test(after);
}
const SAYS_LAW = /(?<![а-я])закон[а-я]{0,3}(?: [а-я]{1,12}){0,4} (?:предусматрива|допуска|позволя)/;
const NOT_HERE =
  /^[^\n]*\n?(?:сейчас )?(?:в вашем случае (?:таких |этих )?(?:мер|решений|ограничений) (?:сейчас )?нет|(?:таких )?(?:мер|решений|ограничений) в отношении вас (?:сейчас )?нет)(?![а-я])/;

/** «Вам может пригодиться / Загранпаспорт нового образца»: what the portal offers below, in a line that bans nothing. */
export function isOfFoot(text: string, { start, end }: Span): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  const above = text.slice(Math.max(0, line - FOOT), line);
  const own = text.slice(line, end + FAR).split('\n')[0] ?? '';
  if (HOW_TO.test(own) && !BARS_READER.test(own)) return true;
  const foot = FOOT_HEAD.exec(above)?.[0];
  return foot !== undefined && !BANS.test(foot) && !BANS.test(own);
}
const FOOT = 160;
const FOOT_HEAD =
  /(?:^|\n)(?:вам (?:может|могут) (?:пригодиться|быть полезн[оы])|популярн(?:ое|ые услуги)|полезное|(?:похожие|другие|полезные) услуги|читайте также)[:.]?\n(?:[^\n]{3,60}\n){0,3}$/;
/** «Как оформить загранпаспорт»: a service. */
const HOW_TO = /^\s*как (?:оформить|получить|заменить|восстановить|заказать|зарегистрировать)(?![а-я])/;
/** «Как получить кредит: недоступно», «… вам теперь нельзя»; not «как получить кредит без отказа». */
const BARS_READER = /(?<![а-я])(?:вам|нельзя)(?![а-я])|[:-] ?(?:недоступ|запрещ|приостан|огранич|закрыт)/;
const BANS =
  /запре|(?<![а-я])мер[аы](?![а-я])|применен|введен|недоступ|огранич|приостан|отказ|нельзя|невозмож|закр|не (?:може|смож|выда|регистр)/;

/** The sentence around a find, as far as it is looked at. */
function sentenceOf(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - FAR), start)
      .split(EDGE)
      .at(-1) ?? '';
  const after = text.slice(end, end + FAR).split(EDGE)[0] ?? '';
  return before + text.slice(start, end) + after;
}
const EDGE = /\n|[.!?]\s(?=\S{4})/;
const FAR = 200;
