import { hasDayAndHour } from './last-word/points';
import type { NormalText } from './normalise/index';
import type { Span } from './types';

// What a portal says of itself around a letter: sections that are empty, what would stand there, switches of settings.

/**
 * The parts of a page between such lines that call on a day and at an hour, or tell of measures that hold: «Архив /
 * Повесток нет / Входящие / Явиться 15 декабря к 9:00». None where the page has no such line.
 * @returns ranges of the normal text
 */
export function besideOwnLines({ text }: NormalText): Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (const { 0: line, index } of text.matchAll(OWN_LINES)) {
    parts.push({ start, end: index });
    start = index + line.length;
  }
  if (start === 0) return [];
  return [...parts, { start, end: text.length }].filter((one) => isLetter(text.slice(one.start, one.end)));
}

const OWN_LINES = new RegExp(
  [
    String.raw`(?:^|\n) ?(?:(?:записей|повесток|документов) (?:не найдено|нет)|нет повесток)[.!]?(?=\n|$)`,
    String.raw`(?<![а-я])(?:когда|если|как только) (?:вам (?:направят|пришлют)|(?:военный комиссариат|военкомат) (?:направит|пришлет)) (?:новую )?повестку, [^.\n]{4,60}[.]?`,
    String.raw`(?:^|\n) ?в реестре размещаются повестки (?:со|с) дня [^.\n]{4,60}[.]?(?=\n|$)`,
    String.raw`(?:^|\n) ?(?:настройки (?:уведомлений|оповещений)|выберите,? (?:о чем|какие)[^.\n]{4,40})(?=\n|$)`,
    String.raw`(?:^|\n) ?[а-я]{4,14} - на (?:почту|телефон)[^.\n]{0,20}(?=\n|$)`,
  ].join('|'),
  'g',
);

/** A line of it calls on a day and at an hour, or tells of measures that hold: no «если не явиться», no day of the page. */
const isLetter = (words: string): boolean =>
  !NOT_HELD.test(words) &&
  words.split('\n').some((line) => (CALLS.test(line) && hasDayAndHour(line)) || MEASURES_HOLD.test(line));
const CALLS =
  /(?<![а-я])(?<!(?:если|когда|где|куда|чтобы|нужно ли|надо ли) (?:вы |вам )?(?:не )?)(?:явиться|явитесь|явка|прибыть|прибудьте)(?![а-я])/;
const MEASURES_HOLD =
  /(?:^|[.!] ?)в отношении вас (?:действу[ею]т|применен[аы]?|введен[аы]?) (?:временн[а-я]{2,3} )?(?:ограничени|мер|запрет)(?![^.?\n]*\?)/;
/** A sample, a question of a help page, a summons taken back: none that holds. */
const NOT_HELD =
  /(?:^|\n) ?(?:образец(?: повестки)?|пример(?: повестки)?)(?:[.:]|\n)|как (?:будет )?выгляд(?:ит|еть) (?:ваша )?повестк|(?:сведения|данные) вымышлен|примерный вид|образцы документов|тренировочное сообщение|учебная тревога|вопросы и ответы|частые вопросы|настоящее ли (?:оно|это|письмо)|не действует\.?(?:\n|$)|^\s*архив\n|что значит "|(?:повестка|вызов|явка)[^.\n]{0,40} (?:отозван|отменен|аннулирован|недействител|утратил)|(?:отозван|отменен|аннулирован)[аоы]? (?:повестк|вызов)|(?:^|\n) ?отозванные/;
