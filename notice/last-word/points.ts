import type { Scores, Weighed } from '../decide';
import { ANY_DAY, findDates } from '../fields/dates';
import { findTimes } from '../fields/times';
import type { NormalText } from '../normalise/index';
import type { Signals } from '../signals';
import type { SourceJudgement } from '../types';

// What the rules of the last word share: what they look at, and how they put «none» before or behind the notices.

/** What the last word looks at; `weighed` are the rules' points before the learned correction. */
export interface Seen {
  normal: NormalText;
  weighed: Weighed;
  signals: Signals;
  source: SourceJudgement;
}
/** A rule of the last word: the points it sets anew, null where it does not apply. */
export type Rule = (scores: Scores, seen: Seen) => Partial<Scores> | null;

/** The points of the likeliest answer, whatever it is. */
export const best = (scores: Partial<Scores>): number => Math.max(...Object.values(scores));

/** The points of the likeliest notice: neither «none» nor a fraud. */
export const bestNotice = ({ none: _, scam: __, ...notices }: Scores): number => Math.max(...Object.values(notices));

/** «None» put ahead of every notice by so many points, where it is not further ahead already. */
export const noneAhead = (scores: Scores, points: number): Partial<Scores> => ({
  none: Math.max(scores.none, bestNotice(scores) + points),
});

/** «None» put a little behind the best notice, where it is not further behind already. */
export const noneBehind = (scores: Scores): Partial<Scores> => ({
  none: Math.min(scores.none, bestNotice(scores) - 1),
});

/** Points of words to the reader from which they are meant. */
export const ADDRESSED = 2;

/** A day and an hour stand in the text. */
export const hasDayAndHour = (text: string): boolean =>
  findTimes(text).length > 0 && findDates(text, ANY_DAY).length > 0;

/**
 * Words of a letter to the reader in a normal text, or a page in small letters: a call, what was sent to him, decided or
 * holds. What would make nothing of a page without them leaves one with them alone.
 */
export const saysToYou = (text: string): boolean => CALLED.test(text) || DONE_TO_YOU.test(text) || DECIDED.test(text);
const CALLED =
  /(?<![а-я])(?<!(?:если|чтобы|как|когда|куда|где|нужно ли|надо ли) (?:вы |вам )?(?:не )?)(?:явиться|явитесь|прибыть|прибудьте|приходите|придите|подойдите|заполните|уточните|представьте|обратитесь в воен[а-я]+|прос(?:ит|им)(?: вас)? (?:прийти|зайти|подойти|явиться)|приглаша(?:ет|ем|ю)|вызыва(?:ет|ем|ю|етесь|ют)|жд[её][тм] вас)(?![а-я])/;
const DONE_TO_YOU =
  /(?<![а-я])(?:вам|вас|на ваше имя|ваше право|ваш) [^.\n]{0,50}(?<!не )(?<![а-я])(?:(?:направлен|отправлен|размещен|сформирован|применен|введен|закрыт|запрещен|ограничен|приостановлен|предоставлен|выписан)[аоы]?(?![а-я])|запрет|отказ)|(?<![а-я])(?:выезд|право)[^.\n]{0,20} вам (?:закрыт|запрещ|ограничен)|(?<![а-я])выезд[^.\n]{0,30} (?:закрыт|запрещен|ограничен)[а-я]? за неявку|(?<![а-я])вам пришл[аи] (?:электронная )?повестк[аи] (?:№|из |от )|на ваше имя (?:пришла|поступила)|(?<![а-я])вы (?:не явились|не пришли|не прибыли|пропустили|призваны|подлежите)/;
const DECIDED =
  /(?<![а-я])комиссия [^.\n]{0,40}(?:отказала|приняла|решила|предоставила|постановила)|(?<![а-я])призвать (?:вас )?на/;
