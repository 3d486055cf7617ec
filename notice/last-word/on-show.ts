import { ANY_DAY, findDates } from '../fields/dates';
import type { Span } from '../types';
import { bannedRows } from './measure-tables';
import { ADDRESSED, hasDayAndHour, noneAhead, type Rule } from './points';

// What is shown to everybody and calls nobody: a summons in a museum, the counts of a district, what a search has found.

/** «Предлагается явиться 24 июня 1941 г. … Бумага, машинопись. Дар семьи»: whom it called it calls no more. */
export const exhibit: Rule = (scores, { normal: { text }, signals }) =>
  isExhibit(text) && signals.sum('scam') === 0 ? noneAhead(scores, 3) : null;

/** True where a museum or an archive shows a summons of long ago, and nothing else calls. */
export const isExhibit = (text: string): boolean => isOfMuseum(text) && isOfThePast(text);
/** The same where no message of today stands beside it. */
export const isExhibitAlone = (text: string): boolean =>
  isExhibit(text) && !/(?<![а-я])(?:размещен|направлен|сформирован|поступил)/.test(text);
/** True where a museum or an archive shows something. */
export const isOfMuseum = (text: string): boolean => EXHIBIT.test(text);
/** How a museum or an archive shows a paper. */
const SHOWN_THERE =
  /(?<![а-яё])(?:музе[а-яё]{1,2}|экспонат|экспозици|выставк|витрин|инв\.\s?№|из (?:собрания|фондов|коллекции)|хранител[ья] фонда|(?:семейн|государственн)[а-яё]{2,3} архив|главархив|документ из фонда|дар (?:семьи|внук|внуч|дочери|сына)|типографская печать|машинопись|краевед)/i;
/** The same, or the years of a war, which a letter of today may name as well. */
const EXHIBIT = new RegExp(`${SHOWN_THERE.source}|(?<![а-яё])в годы великой отечественной`, 'i');

/**
 * Its call is for a day long gone and none is for another; or it names no day to come to and is told of as a paper of such
 * a year. A neighbour may show one beside a message of today.
 */
function isOfThePast(text: string): boolean {
  if (OF_TODAY.test(text)) return false;
  const calls = daysCalledFor(text);
  return calls.length > 0
    ? calls.every(({ start, end }) => {
        const words = text.slice(start, end);
        return (
          isDayOfThePast(words) ||
          (!/\d{4}/.test(words) &&
            ((OLD_PAPER.test(text) && SHOWN_THERE.test(text)) ||
              (OF_ITS_MAN.test(text) && GIVEN_TO_MUSEUM.test(text) && !/военн[а-я]{2,3} комиссариат/.test(text))))
        );
      })
    : OLD_PAPER.test(text);
}
const daysCalledFor = (text: string): Span[] =>
  [...findDates(text, ANY_DAY), ...inFiguresOfThePast(text)].filter(
    ({ start, end }) =>
      CALLS_ON.test(text.slice(Math.max(0, start - BEFORE_DAY), start)) &&
      !BORN.test(text.slice(end, end + BEFORE_DAY)),
  );
/** Dates in figures are read of our own years alone. */
const inFiguresOfThePast = (text: string): Span[] =>
  [...text.matchAll(FIGURES)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
const FIGURES = /(?<![\d.])\d{1,2}\.\d{1,2}\.(?:1[6-8]\d\d|19[0-8]\d)(?!\d)/g;
/** The words of a day with a year before the army of today. */
export const isDayOfThePast = (words: string): boolean => /(?<!\d)(?:1[6-8]\d\d|19[0-8]\d|199[01])(?!\d)/.test(words);
const BEFORE_DAY = 80;
const CALLS_ON =
  /(?<![а-я])(?:надлежит|предлага[а-я]{2,4}|предписыва[а-я]{2,4}|явит|явк|прибыт|прибуд|прийти|приход|вызыва|быть(?![а-я])|ждем|ждут вас)(?:[^.!?\n"«»]|\.(?! ?[а-я]{4}))*$/;
const BORN = /^[^\n]{0,3}(?:г\. ?р|года? рожд|рожд|р\.)/;
/** What no paper of those years names. */
const OF_TODAY =
  /(?<![а-я])электронн[а-я]{2} повест|реестр[а-я]{0,2} (?:повест|воинск|направлен)|госуслуг|№? ?53-фз|21\.5|единый пункт призыва|личн[а-я]{2,3} кабинет|временн[а-я]{2} мер|(?:запре|огранич)[а-я]{2,6} (?:на )?выезд|мобилизаци[а-я]{0,2} 20/;
/** «1941 года», «24 июня 1941», «(1941)»; four figures alone may be a unit’s or a paper’s number. */
const YEAR_GONE = [
  '(?<!ул\\. |улиц[аеы] )(?<![\\d.]|№ ?)(?:1[6-8]\\d\\d|19[0-8]\\d)(?: ?г(?:\\.(?! ?р)|\\.? ?г\\.|од[а-я]{0,2}(?![а-я]| ?рожд))|-го|-х)',
  '(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[яа] (?:1[6-8]\\d\\d|19[0-8]\\d)(?!\\d| ?г(?:\\.|ода?) ?р)',
  '\\((?:1[6-8]\\d\\d|19[0-8]\\d)\\)',
  '(?<=повестка )19[0-8]\\d(?=")',
].join('|');
const OLD_PAPER = new RegExp(
  `(?<![а-я])(?:повестк|предписани)[а-я]{0,2}(?![а-я])(?:[^!?\\n]|(?<=\\.)\\n){0,80}(?:${YEAR_GONE})|(?:${YEAR_GONE})(?:[^!?\\n]|(?<=\\.)\\n){0,60}(?<![а-я])повестк[а-я]{0,2}(?![а-я])`,
);

/** «Вернулся домой в 1946 году. Листок передала в дар музею дочь»: whose paper a museum shows. */
const OF_ITS_MAN = new RegExp(
  `(?<![а-я])(?:вернул|погиб|пропал|демобилизован|воевал|награжден)[а-я]{0,4}(?![а-я])[^.!?\\n]{0,40}(?:${YEAR_GONE})|(?<![а-я])(?:ушел на фронт|не вернулся с (?:фронта|войны)|красноармейц|ук рсфср)|хранили [^.\\n]{0,12}\\d\\d лет`,
);
const GIVEN_TO_MUSEUM =
  /(?<![а-я])(?:экспонат|предмет (?:месяца|дня|недели))|(?:дар|передал[аи]?)(?![а-я])[^.\n]{0,30}(?<![а-я])музе|хранил(?:ась|ся|и) в семье/;

/** «41 206 повесток размещено», «введён в отношении 222 граждан»: counted are many, and the reader is not spoken to. */
export const countsOfMany: Rule = (scores, { normal, signals }) =>
  isBoard(normal.original) &&
  signals.sum('addressed') < ADDRESSED &&
  signals.sum('scam') === 0 &&
  !hasDayAndHour(normal.text.replace(OF_BOARD, ' ')) &&
  bannedRows(normal.text).length < 2
    ? noneAhead(scores, 2)
    : null;

/** «Данные на 30.11.2026, 18:00», «Следующее заседание комиссии 14 декабря в 9:00»: days of the board itself. */
const OF_BOARD =
  /(?<![а-я])(?:(?:данные|сведения|сводка|информация|отчет)(?: приведен[ыа]| обновлен[ыа])? (?:на|за)|по состоянию на|обновлен[оыа]|(?:следующее|ближайшее|очередное) заседание)(?![а-я])[^\n]{0,70}/g;

/** True where counts stand, and no word of a call or a measure of one person beside them. */
export const isBoard = (text: string): boolean => countsMany(text) && !OF_ONE.test(text) && !OF_NAMED.test(text);
const OF_ONE =
  /(?<![а-яё])(?:(?:в отношении|на имя|для) вас|на ваше имя|вам (?:[а-яё]{3,12} )?(?:направлен|вручен|предоставлен|запре|огранич|надлежит|необходимо|нужно|предписан|пришла)|вы (?:обязаны|вызва|вызыва|не яви|призван)|вас вызыва|явиться|явитесь|прибыть|прибудьте|ваш(?:а|ей|у)? (?:выезд|очередь|явка)|ты в списке|отправка \d)/i;
const OF_NAMED = /(?<!\p{L})(?:в отношении|на имя|кому:?) (?:гражданина |гр\. ?)?\p{Lu}\p{Ll}/u;

/** Counts of people and papers, four of them or more, three of them of many. */
function countsMany(text: string): boolean {
  const counts = [...text.matchAll(OF_PEOPLE), ...text.matchAll(IN_ROWS)].map(([, count = '']) => count);
  const many = counts.filter((count) => Number(count.replace(/\D/g, '')) >= MANY && !A_YEAR.test(count));
  return counts.length >= COUNTS && many.length >= COUNTS_OF_MANY;
}
const MANY = 10;
const COUNTS = 4;
const COUNTS_OF_MANY = 3;
const A_YEAR = /^20\d\d$/;
const NUMBER = '(\\d{1,3}(?:[ \\u00a0]?\\d{3})*)';
const OF_PEOPLE = new RegExp(
  `(?<![№а-яё\\d.,-])(?<!№ |\\d )${NUMBER} (?:[а-яё]{4,16} )?(?:повест(?:ок|ки|ка)|граждан(?:ам|ин|ина)?|человека?|призывник[а-яё]{0,2}|юнош[а-яё]{0,2}|москвич[а-яё]{0,2}|ограничени[а-яё]|отсроч[а-яё]{2}|запрет[а-яё]{0,2}|штраф[а-яё]{0,2}|протокол[а-яё]{0,2})(?![а-яё])`,
  'giu',
);
const IN_ROWS = new RegExp(
  `(?<![а-яё])(?:повесток|явил(?:ись|ось)|прошл[иоа]|вызвано|направлено|вручено|отсроч(?:ек|к[аи] (?:предоставлен|дан))|ограничени[яй]|запретов|штрафов|протоколов|призвано|освобожден[оы])(?![а-яё]{3})[^\\n:,;]{0,40}(?:: ?|\\n| )${NUMBER}(?=[\\n,;]|\\.(?!\\d)|$)`,
  'giu',
);

/** «Нашлось 1 204 результата»: what a search has found calls nobody, whatever its lines say, in words no cue knows. */
export const foundOnSite: Rule = (scores, { normal: { text }, signals }) =>
  isSearch(text) && !namesDay(text) && !signals.has('help_page.search') && signals.sum('scam') === 0
    ? noneAhead(scores, 5)
    : null;

/** True of a list of what was found on a site; the messages of a cabinet are counted in other words. */
export const isSearch = (text: string): boolean => foundMany(text) || isOfSnippets(text);
/** Lines that begin within a sentence, over the numbers of pages, or under a count of finds where no day is written. */
const isOfSnippets = (text: string): boolean =>
  (text.match(SNIPPET) ?? []).length >= 2 &&
  (PAGER.test(text) || ((FOUND.test(text) || FOUND_FEW.test(text)) && !WRITTEN_DAY.test(text)));
const FOUND_FEW = /(?:^|\n) ?найдено \d{1,3} ответ/i;
const WRITTEN_DAY =
  /(?:сегодня|завтра|послезавтра) (?:в|к) \d|(?<![а-я])вам направлена повестка|(?<![а-я])во? (?:понедельник|вторник|сред[уы]|четверг|пятниц|суббот)|повестк[аи] № ?\d|\d{1,2}\.\d\d\.\d|\d{1,2} (?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)/i;
/** Of such lines «в день и час, которые указаны» is no day. */
const namesDay = (text: string): boolean => (isOfSnippets(text) ? WRITTEN_DAY.test(text) : hasDayAndHour(text));
const FOUND =
  /(?<![а-яё])(?:найден[оаы]?|нашл[оаи]сь|показан[оаы]? [\d –-]{1,12} из)(?: (?:примерно|около|более))? \d{1,3}(?:[ \u00a0]?\d{3}){0,2} (?:результат|материал|страниц|совпад|публикац)|(?<![а-яё])результатов(?: поиска)?:? \d{1,3}(?:[ \u00a0]?\d{3}){0,2}/i;
/** What is found in a cabinet is less. */
const foundMany = (text: string): boolean => Number((FOUND.exec(text)?.[0] ?? '').replace(/\D/g, '')) >= MANY_FINDS;
const MANY_FINDS = 50;
/** A line that begins within a sentence. */
const SNIPPET = /(?:^|\n)\s?(?:…|\.\.\.) ?[а-яё]{2}/gi;
const PAGER = /(?:^|\n)[^а-яё\n]{0,12}1 2 3(?: [45])* (?:…|\.\.\.)/i;
