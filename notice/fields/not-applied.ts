import type { NormalText } from '../normalise/index';
import type { Span } from '../types';

// Measures that a notice names and that do not bind its reader: denied, another office’s, or those of the law alone.

/** «Отказ в выдаче займов не применялся», «сделки этим решением не ограничены»; a licence that «не действует» is one. */
export const isDenied = ({ text }: NormalText, { start, end }: Span): boolean =>
  DENIED_AFTER.test(text.slice(end, end + 90)) || DENIED_ITSELF.test(text.slice(start, end));
const DENIED_AFTER =
  /^[^\n.;,]{0,40}(?<![а-я])(?<!(?:больше|более) )не (?:примен|приним|введ|вводи|устан|налож|действ|огранич|запрещ|приостан|касает|затраг)|^[^\n.;,]{0,60} не запрещен[аоы]?(?![а-я])|^[^\n.;,]{0,24} не содержит/;
const DENIED_ITSELF =
  /(?<![а-я])не (?:примен|огранич|запрещ|приостан|касает|затраг|вводи|введен|налож|установл|устанавл)[а-я]{0,8}[.\s]*$/;

/**
 * «Приставы: действует ограничение выезда», «блокировку счёта наложила налоговая», «это к призыву не относится»: what
 * another office has done for reasons of its own, in a sentence that names no military reason.
 */
export function isOfAnotherOffice(text: string, span: Span): boolean {
  const sentence = sentenceOf(text, span);
  return OTHER_OFFICE.test(sentence) && !MILITARY.test(sentence);
}
const OTHER_OFFICE =
  /(?<![а-я])пристав|(?<![а-я])фссп(?![а-я])|исполнительн[а-я]{2,3} производств|алимент|наложил[аи]? налогов|кредитной истори|(?:призыв[а-я]?|повестк[а-я]|явк[а-я]|военкомат[а-я]?|нам) (?:это |она |он )?не (?:относ|связан)|из-за (?:долг|задолженност|просрочк)/;
const MILITARY =
  /воинск|(?<![а-я])военн|комиссар|неяв|(?<!к )повестк|уклон|реестр|53-фз|(?<![а-я])7\.1(?!\d)|(?:не|кроме) пристав|пристав[а-я]{0,3} (?:ни|не)(?![а-я])/;

/**
 * «Закон предусматривает … могут ограничить сделки. В вашем случае таких решений нет»: what the law has for others, and
 * that it is not so here.
 */
export function isOfLawAlone(text: string, span: Span): boolean {
  const sentence = sentenceOf(text, span);
  const after = text.slice(span.end, `${text}\n`.indexOf('\n', span.end) + 110).slice(0, 320);
  return SAYS_LAW.test(sentence) && NOT_HERE.test(after);
}
const SAYS_LAW =
  /(?<![а-я])закон[а-я]{0,3}(?: [а-я]{1,12}){0,4} (?:предусматрива|допуска|позволя|разреша|воспреща|запреща)/;
const NOT_HERE =
  /(?:в вашем случае|сейчас|на сегодня|в отношении вас|к вам)[^.\n]{0,50}(?<![а-я])(?:нет|не (?:прим|прин|введ|налож|дейст|объяв))|мобилизаци[а-я] не объявлена/;

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
