import { ANY_DAY, findDates } from '../fields/dates';
import { findTimes } from '../fields/times';
import { isDayOfThePast, isExhibit, isSearch } from './on-show';
import { best, bestNotice, noneBehind, type Rule } from './points';

// A sentence that is a whole call to the reader stands, whatever is said around it.

/**
 * «Пётр, вас ждут в военкомате 15 декабря в 9:00, ул. Лесная, 4»: who, where, on which day and at what hour in one sentence.
 * A warning of frauds, a form for an application, news or a museum beside it do not make nothing of it.
 */
export const wholeCallStands: Rule = (scores, { normal: { text }, signals, source }) =>
  scores.none >= bestNotice(scores) &&
  source.asks.length === 0 &&
  (source.verdict === 'genuine_host' || source.verdict === 'no_link') &&
  (['scam', 'foreign', 'court', 'quoted', 'withdrawn'] as const).every((group) => signals.sum(group) === 0) &&
  !signals.has('help_page.search') &&
  !isSearch(text) &&
  !isExhibit(text) &&
  text
    .split('\n', MOST_LINES)
    .some(
      (line, at, lines) =>
        !SHOWN_BELOW.test(lines[at - 1] ?? '') &&
        ((isWholeCall(line) && !A_TREAT.test(text)) ||
          (isSummonsFor(line) && OF_SERVICE.test(text) && !AGENDA.test(lines[at + 1] ?? '')) ||
          (/^ ?повестка[.!:]?$/.test(lines[at - 1] ?? '') && isOrder(line))) &&
        !isWithinQuotes(text, line),
    )
    ? noneBehind(scores)
    : null;
const MOST_LINES = 60;
/** «Раньше повестки выглядели так.» */
const SHOWN_BELOW = /(?<![а-я])(?:выглядел[аио]?|выглядит|звучал[аио]?|писали|писалось)(?: [а-я]{3,12})? так[.:]? ?$/;
/** «Повестка на 15 декабря, 10:00. 1. О благоустройстве двора»: of a meeting. */
const AGENDA = /^ ?1[.)]\s?(?:об?(?: |$)|$)|^ ?об? [а-я]/;
/** «Приглашаем вас на День открытых дверей», «на экскурсию»: nobody must come. */
const A_TREAT =
  /(?<![а-я])(?:приглаша|жд[уе][тм])[^.\n]{0,40}(?<![а-я])на (?:день открытых|экскурси|концерт|праздни|открыти|выставк|торжеств|вручение (?!повест)|церемони|митинг|чаепити|встреч[уи] (?:с ветеран|выпускник))/;

/** «Меры отменены 3 ноября. Вас ждут в военкомате 15 декабря в 9:00»: what is still to come is the message. */
export const callBeforeLifted: Rule = (scores, { normal: { text }, source, signals }) =>
  scores.restriction_lifted >= best(scores) &&
  source.asks.length === 0 &&
  signals.sum('scam') === 0 &&
  text
    .split('\n', MOST_LINES)
    .some(
      (line) =>
        isWholeCall(line) &&
        COMES.test(line) &&
        !FETCHES.test(line) &&
        !IS_OVER.test(text) &&
        !isWithinQuotes(text, line),
    )
    ? { summons: scores.restriction_lifted + 1 }
    : null;

/** «Вам необходимо показать выписку на границе» bids nobody come. */
const COMES =
  /(?<![а-я])(?:вас жд[уе]т|жд[уе][мт] вас|вызыва|яв(?:ит|ля)|прибы|прибуд|прид[еи]|прийти|подойти|приглаша|быть(?![а-я]))/;
/** «Забрать выписку», «для получения копии решения»: who does not come misses a paper. */
const FETCHES = /(?<![а-я])(?:забрать|получить|за (?:выпиской|справкой|копией)|для получения|за получением)(?![а-я])/;
/** «Отметка о явке есть», «это больше не актуально». */
const IS_OVER = /отметка о явке (?:есть|стоит|внесена)|(?:больше|уже) не (?:актуальн|действ)/;

/** A sentence of a longer quotation, of a novel for one. */
const isWithinQuotes = (text: string, line: string): boolean =>
  (text.slice(0, text.indexOf(line)).match(/"/g) ?? []).length % 2 === 1;

/** True of a line of a normal text that calls the reader to an office of the service, with day and hour. */
export const isWholeCall = (line: string): boolean => {
  const at = line.search(CALLS_YOU);
  if (at < 0 || !OF_SERVICE.test(line) || TOLD.test(line.slice(0, at)) || TOLD_WITHIN.test(line)) return false;
  const days = findDates(line, ANY_DAY);
  return (
    days.length > 0 &&
    findTimes(line).length > 0 &&
    days.every(({ start, end }) => !isDayOfThePast(line.slice(start, end + YEAR)))
  );
};
/** «Военкомат Тверского района. Повестка на 15.12.2026 в 9:00.» */
const isSummonsFor = (line: string): boolean =>
  /^ ?(?:вам )?(?:электронная )?повестка на (?!повестк)/.test(line) &&
  !TOLD_WITHIN.test(line) &&
  findDates(line, ANY_DAY).length > 0 &&
  findTimes(line).length > 0;
/** «Явиться 15.12.2026 в 9:00, ул. Лесная, д. 4», under the heading «Повестка». */
const isOrder = (line: string): boolean =>
  /^ ?(?:вам )?(?:явиться|прибыть|явитесь|прибудьте) /.test(line) &&
  !TOLD_WITHIN.test(line) &&
  SOMEWHERE.test(line) &&
  !OTHER_OFFICE.test(line) &&
  findTimes(line).length > 0 &&
  findDates(line, ANY_DAY).some(
    ({ start, end }) => /\d/.test(line.slice(start, end)) && !isDayOfThePast(line.slice(start, end + YEAR)),
  );
const OTHER_OFFICE =
  /(?<![а-я])(?:и?фнс|налогов[а-я]{2,3}|мировой судья|суд(?:а|у)?|фссп|пристав[а-я]{0,2}|следовател[а-я]|дознавател[а-я]|дачи пояснений)(?![а-я])/;
/** An address, or an office; «на дачу» is none. */
const SOMEWHERE =
  /(?<![а-я])(?:ул\.|улиц|просп|пр-т|шоссе|бульв|б-р|наб\.|набереж|переул|пер\.|площад|проезд|каб|военк|комиссариат|призыв)|[а-я]{4,},? (?:д\. ?)?\d{1,3}(?![\d:]|\.\d)/;
/** Units behind a day in which its year stands. */
const YEAR = 8;
const CALLS_YOU =
  /(?<![а-я])(?:вас жд[уе]т|жд[уе][мт] вас|вам (?:надлежит|необходимо|следует|нужно|предписывается|предлагается) |(?:вы )?вызываетесь|явитесь|прибудьте|приглашаем вас|прос(?:им|ит) вас (?:явиться|прибыть|прийти|подойти))/;
const OF_SERVICE =
  /военк|военн[а-я]{2,3} комиссар|призывн[а-я]{2,3} (?:комисси|пункт)|сборн[а-я]{2,3} пункт|пункт[а-я]? призыва/;
/** Quoted, supposed or told of somebody. */
const TOLD =
  /["«]|(?<![а-я])(?:если|например|к примеру|образец|пример|допустим|когда|что|якобы|пишут|написано|говорилось|сообщалось|значилось)(?![а-я])/;
const TOLD_WITHIN = /_{3,}|(?<![а-я])(?:не (?:нужно|требуется|надо)|отменен[аоы]?|перенесен[аоы]?)(?![а-я])/;
