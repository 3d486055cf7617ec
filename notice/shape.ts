import { PAY, SUM } from './money';
import type { Signals } from './signals';
import type { SourceJudgement } from './types';

/**
 * What a text looks like from afar, whatever its subject: how long it is, who speaks in it, what it wants. None of it
 * decides anything; the learned weights say how much each is worth.
 */
type Sight = readonly [name: string, pattern: RegExp];

const SIGHTS: readonly Sight[] = [
  ['at', /@[a-z0-9_]{3,}/],
  ['messenger', /ватсап|вотсап|whatsapp|телег|telegram|тг(?![а-я])|бот[а-я]{0,2}(?![а-я])|лс(?![а-я])|личк/],
  ['code', /(?<![а-я])код[а-я]{0,2}(?![а-я])|цифр|парол|логин/],
  ['secret', /никому|не говор|молч|секрет|тайн|не звони|не кладите|не ходите|только здесь/],
  ['blank', /_{3,}|\[[^\]]{3,40}\]|\{[^}]{3,40}\}/],
  ['question', /\?/],
  ['shout', /!/],
  ['quote', /"[^"]{40,}/],
  ['masked', /\*\*/],
  ['number', /(?<![а-я])(?:№|n) ?\d/],
  ['dialogue', /(?:^|\n)\s{0,3}- /],
  [
    'not_come',
    /(?:не (?:нужно|надо|требуется|обязательно|следует)|можно не|нет необходимости) (?:[а-я]{1,20} )?(?:явля|приход|прий|приезж|идти|ехать)|(?:явля|приход|прий|приезж|идти|ехать)[а-я]{0,12} (?:[а-я]{1,20} )?не (?:нужно|надо|требуется)/,
  ],
  ['program', /["'{}=]\s{0,3}[:=]\s{0,3}["']|%s|%\(|\{[a-z_.]+\}/],
  ['site', /войти|главная|контакты|поиск|cookie|поделиться|читать|подписат/],
  ['said', /сообщил|рассказал|заявил|пояснил|уточнил|отметил|по словам|по данным|напомнил/],
  ['signed', /подпись|м\.п\.|печать|исполнитель|исх\./],
  ['hello', /здравствуйте|добрый (?:день|вечер)|уважаем/],
  ['family', /мам|пап|сын|муж|девочк|мужик|ребят|брат/],
  ['price', /бесплатн|стоимост|цена|скидк|гаранти/],
];
const COME = /явит|явк|прибы|прийти|придите|приходит|подойд|жд[еу]м|быть (?:в|на)|прид[еи]/;
const LAW = /ст\.|стать|пункт|закон/g;

/** Endings of words, and the shares of all words above which they count. */
const ENDINGS: readonly (readonly [name: string, ending: RegExp, cuts: readonly number[]])[] = [
  ['past', /[а-я]{3}(?:л|ла|ли|лся|лась|лись)$/, [0.02, 0.05, 0.09]],
  ['infinitive', /[а-я]{3}(?:ть|ться|ти|тись)$/, [0.03, 0.07, 0.12]],
  ['imperative', /[а-я]{3}(?:йте|ите|итесь|йтесь|ьте)$/, [0.01, 0.04, 0.08]],
  ['they', /[а-я]{3}(?:ют|ут|ят|ат|ются|утся|ятся|атся)$/, [0.02, 0.05]],
  ['it', /[а-я]{3}(?:ет|ит|ется|ится)$/, [0.02, 0.05]],
  ['passive', /[а-я]{3}(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты)$/, [0.02, 0.05]],
  ['noun', /[а-я]{3}(?:ение|ении|ения|ению|ация|ации|ацию)$/, [0.04, 0.1]],
];
const LENGTHS = [60, 140, 300, 700, 1500];
const LINES = [2, 5, 15];
/** Endings are counted over this many units of a text. */
const SAMPLE = 4_000;

/**
 * Names of the things that hold of a normal text.
 * @param known names that hold already, of the cues and of what was found
 */
export function shapeOf(text: string, signals: Signals, source: SourceJudgement, known: ReadonlySet<string>): string[] {
  const names: string[] = [];
  const add = (name: string, holds: boolean): void => {
    if (holds) names.push(`shape.${name}`);
  };
  const above = (name: string, value: number, cuts: readonly number[]): void => {
    for (const cut of cuts) add(`${name}_${cut}`, value >= cut);
  };
  for (const [name, pattern] of SIGHTS) add(name, pattern.test(text));
  const money = SUM.test(text);
  const pay = PAY.test(text);
  add('money', money);
  add('pay', pay);
  add('money_paid', money && pay);
  add('money_link', money && source.links.some(({ verdict }) => verdict === 'unknown'));
  add('link', source.links.length > 0);
  const come = COME.test(text);
  add('come', come);
  for (const name of ['has.date', 'has.time', 'you']) add(`come_${name}`, come && known.has(name));
  above('length', text.length, LENGTHS);
  above('lines', text.split('\n').length, LINES);
  above('subject_lines', signals.military.length, [1, 2, 3]);
  above('topic', signals.sum('topic'), [0.5, 2, 4]);
  above('addressed', signals.sum('addressed'), [0.1, 2, 4]);
  add('law', (text.match(LAW) ?? []).length >= 3);
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[а-я]+/g) ?? [];
  const share = (count: number): number => count / (words.length || 1);
  for (const [name, ending, cuts] of ENDINGS)
    above(name, share(words.filter((word) => ending.test(word)).length), cuts);
  above('digits', share((sample.match(/\d+/g) ?? []).length), [0.05, 0.15, 0.3]);
  return names;
}
