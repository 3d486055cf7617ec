import type { NormalText } from '../normalise/index';
import type { NoticeKind } from '../vocabulary';
import type { DateMatch } from './dates';
import { isOfMessage, isOthersMeasure } from './lines';

/**
 * Days on which a measure begins or ends: «с 7 декабря введены ограничения», a day in the row of a measure or under
 * «Действует с». Only of notices about measures; the day of a document, «решение от 12.11», is none.
 */
export function findMeasureDays({ text }: NormalText, kind: NoticeKind, dates: readonly DateMatch[]): DateMatch[] {
  if (!kind.startsWith('restriction_')) return [];
  return dates.filter((date) => {
    if (isOthersMeasure(text, date)) return false;
    const before = text.slice(Math.max(0, date.start - REACH), date.start);
    const after = text.slice(date.end, date.end + REACH);
    if (isOfMessage(before, after)) return false;
    const lines = before.split('\n');
    const own = lines.at(-1) ?? '';
    if (BEGINS.test(own)) return true;
    if (date.weak) return false;
    if (SINCE.test(own)) return MEASURE.test(`${own}${after.split('\n')[0]}`) || isRow(lines);
    return own.trim() === '' && isAlone(after) && isRow(lines);
  });
}

const REACH = 110;
/** A word of beginning or ending with nothing but «с» between it and the day. */
const BEGINS =
  /(?<![а-я])(?:действу[ею]т|введен[аоы]?|установлен[аоы]?|применен[аоы]?|применяется|наложен[аоы]?|приостановлен[аоы]?|ограничен[аоы]?|закрыт[аоы]?|запрещен[аоы]?|снят[аоы]?|отменен[аоы]?|прекращен[аоы]?|вступ[а-я]{2,5} в силу|начал[ао](?: действия)?)(?:[: -]{1,3}| ?с "?| начиная с "?)$/;
const SINCE = /(?:^|[^а-я])(?:с|со|начиная с) "?$/;
const MEASURE =
  /(?<![а-я])(?:мер[аыу]|огранич|запре[тщ]|приостан|не (?:выда|регистр|разреш|произв|оформ|может|сможет)|отказ|примен|введ|установл|закры|нельзя|действ|снят|сним|отмен|прекращ|перестан|выезд|управлени)/;
/** «Действует с» alone in a line, or a measure, above a day alone in its own. */
const isRow = (lines: readonly string[]): boolean => {
  const above =
    lines
      .slice(0, -1)
      .filter((line) => line.trim() !== '')
      .at(-1) ?? '';
  return LABEL.test(above.trim()) || (MEASURE.test(above) && above.length < ROW && !/[.;]$/.test(above.trim()));
};
const ROW = 100;
const LABEL =
  /^(?:с какого (?:дня|числа)|начало|начал[ао] [а-я]{4,14}|дата (?:начала|введения|применения|установления|снятия|отмены|прекращения)(?: [а-я]{3,12}){0,2}|когда (?:введен[аоы]?|снят[аоы]?)):?$/;
const isAlone = (after: string): boolean => /^(?: ?(?:г\.?|года))?[ .,;]*(?:\n|$)/.test(after);
