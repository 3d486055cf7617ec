import type { NormalText } from '../normalise/index';
import type { Span } from '../types';
import { lineBefore } from './lines';

/**
 * How long a military training lasts: «сборы с 15 февраля по 12 марта 2027 года», «период сборов: 15.02 - 12.03.2027».
 * The first of its days is the day to come in many letters, the last tells how long a person will be away. Not the days
 * on which to come, «прибыть на сборы с 1 по 3 августа». Ranges of the normal text.
 */
export function findTrainingDays({ text }: NormalText): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(TRAINING)) {
    const end = match.index + match[0].length;
    const behind = text.slice(end, end + REACH);
    const days = PERIOD.exec(behind) ?? BEGINNING.exec(behind);
    if (
      !days ||
      COMING.test(lineBefore(text, match.index + (text[match.index] === '\n' ? 1 : 0), BEFORE)) ||
      COMING.test(days[1] ?? '') ||
      isWhenToCome(text, end + days.index + days[0].length)
    )
      continue;
    const start = end + days.index + (days[1] ?? '').length;
    found.push({ start, end: end + days.index + days[0].length });
  }
  return found;
}

/** The label of a row says it too: «Продолжительность / с 17 мая по 10 июня 2027 года». */
const TRAINING =
  /(?<![а-я])сбор(?:ы|ов|ам|ах|ами|а)?(?![а-я])|(?:^|\n)(?:продолжительность|длительность|период|сроки?|даты)(?: (?:сборов|прохождения|проведения|обучения)){0,2}(?=:?\s)/g;
const REACH = 110;
const BEFORE = 40;
const MONTH = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)(?:[а-я]+|\\.)?';
const YEAR = '(?: ?(?:20)?\\d\\d)?(?: ?(?:года|г\\.?(?![а-я])))?';
const NUMBERS = `\\d{1,2}\\.\\d{1,2}(?:\\.(?:20)?\\d\\d(?!\\d))?(?: ?(?:года|г\\.?(?![а-я])))?`;
const WORDS = `\\d{1,2} ${MONTH}${YEAR}`;
/** What may stand between in one breath, then both days; the first may leave its month to the second. */
const PERIOD = new RegExp(
  `^((?:[^.!?;\\n\\d]|\\d{1,3} (?:сут|дн)|\\n(?=с |\\d))*?)(?:со? (?:${NUMBERS}|${WORDS}|\\d{1,2}) (?:по|до) |(?:${NUMBERS}|${WORDS}|\\d{1,2}) ?- ?)(?:${NUMBERS}|${WORDS})`,
);
/** «На сборы продолжительностью 30 суток, начиная с 18 января 2027 года»: the first of its days alone. */
const BEGINNING = new RegExp(`^((?:[^.!?;\\n\\d]|\\d{1,3} (?:сут|дн))*?(?<![а-я])начиная )со? (?:${NUMBERS}|${WORDS})`);
/** «Период: с 14 по 18 декабря прибыть в военкомат», «срок с … по … годен пропуск»: how long one may come or a pass holds. */
const isWhenToCome = (text: string, end: number): boolean =>
  /^(?: ?(?:года|г\.?))?(?: [а-я]{3,12})?\s(?:(?:явиться|прибыть|прийти) [внк]|годен|годн)/.test(
    text.slice(end, end + BEFORE),
  );
/** When to come is no length. */
const COMING = /(?<![а-я])(?:явит|явк|прибы|прийти|получит|вручен)/;
