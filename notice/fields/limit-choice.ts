import { overlap } from '../spans';
import type { Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import type { RuleReading } from './rules';

// Which of several limits a notice means first. Ranges are of the normal text.

/** Points of a limit from which it is one without any doubt. */
export const PLAIN = 2.5;
/** Points of a limit beyond which another is no better. */
export const TELLING = 3;

/**
 * Of several time limits tagged the one that the rules find most telling, rather one with a number than «в срок»; the
 * earlier of equals.
 */
export function limitIn(
  text: string,
  ranges: readonly Span[],
  { limits, kind }: Pick<RuleReading, 'limits'> & { kind: NoticeKind },
): Span | null {
  const points = (range: Span): number => {
    const told = limits.filter((limit) => overlap(limit, range)).map(({ score }) => score);
    const words = text.slice(range.start, range.end);
    const best = Math.min(Math.max(0, ...told), TELLING);
    return (
      best + (/\d/.test(words) ? 1 : 0) + ofKind(text.slice(Math.max(0, range.start - REACH), range.start), words, kind)
    );
  };
  return ranges.reduce<Span | null>((best, one) => (best === null || points(one) > points(best) ? one : best), null);
}

/** «Услуга оказывается 9 рабочих дней», «смена до 20:00»: said of another thing. */
const ELSE =
  /(?<![а-я])(?:услуг[аи] (?:оказыва|предостав)|предложени[ея]|ставк[еаи]|смена|акци[яи]|скидк[аи]|подписк[аи]|тариф)[^\n.;]{0,40}$|(?<![а-я])(?:паспорт|справк[аи]|удостоверени[ея]|полис|пропуск|карта|билет)[^\n.;,]{0,20} (?:действ|годн)[а-я]{1,9} $/;
/** What a limit is worth more or less by what it is said of: chosen on writers held out. */
function ofKind(before: string, words: string, kind: NoticeKind): number {
  if (ELSE.test(before) || /^действ[а-я]{4,8} до/.test(words)) return -2.5;
  // «Истёк 20-дневный срок»: that one is over.
  if (OVER.test(`${ownSentence(before).slice(-OVER_FOR)}${words}`)) return -3;
  // A right to complain, while something is to be done.
  if (kind !== 'draft_decision' && APPEAL.test(ownSentence(before).slice(-40) + words)) return -1.5;
  // The end of a deferment asks for nothing while another limit does.
  if (kind === 'draft_decision') return DEFERRED.test(before) ? -3 : 0;
  // «Осталось 4 дня»: the day itself says it better.
  if (kind === 'restriction_warning')
    return LITTLE.test(words) || (LEFT.test(`${before.slice(-12)}${words}`) && !/до \d/.test(words)) ? -3 : 0;
  // When a summons counts as served, not when it was published.
  if (kind === 'summons_electronic_notification') return PUBLISHED.test(before) ? -3 : 0;
  if (kind !== 'restriction_imposed') return 0;
  return UNTIL_COMING.test(words) ? 2 : FROM_NOW.test(words) || BEHIND_ACT.test(before) ? -1.5 : 0;
}
const REACH = 70;
const APPEAL = /(?<![а-я])(?:обжал|жалоб(?:а|у|ы)?(?![а-я]))/;
const OVER_FOR = 12;
/** «Истёк 20-дневный срок», «прошло двадцать суток»: that limit is over. */
export const isOver = (text: string, { start, end }: Span): boolean =>
  OVER.test(ownSentence(text.slice(Math.max(0, start - OVER_FOR), start)) + text.slice(start, end)) ||
  /^ (?:уже )?(?:истек|прошл)[а-я]{1,3}(?![а-я])/.test(text.slice(end, end + OVER_FOR + 4));
const ownSentence = (before: string): string => before.split(/[.,;!?\n]\s?/).at(-1) ?? '';
const OVER = /(?<![а-я])(?:истек(?:ший|ло|ли|ла)?|прошл[ои])(?![а-я])/;
const DEFERRED = /отсрочк[^\n.;]{0,60}$/;
/** «До дня явки осталось мало времени», «до дня» alone. */
const LITTLE = /^до дня(?: явки)?(?: осталось мало времени)?$/;
const LEFT = /(?:остал(?:ось|ся|ись)|еще|срок:?) \d|^\d{1,2} (?:дн|сут)/;
const UNTIL_COMING =
  /^(?:до (?:дня |отметки о |момента )?(?:вашей |личной )?явки|когда (?:вы )?яв|после (?:отметки о |вашей |личной )?(?:явки|прибытии)|пока (?:вы )?не )/;
/** «С сегодняшнего дня вам недоступны»: when it began. */
const FROM_NOW = /^с (?:сегодня|этого|завтра)/;
/** «Принято 27.11.2026 на двадцать первый день неявки». */
const BEHIND_ACT = /(?<![а-я])(?:принято|введено|применено|внесено)(?: [\d.]{5,10})? $/;
const PUBLISHED = /(?<![а-я])(?:опубл|размещ|создан|сформ|выложен|направлен|внес|оформ)[а-я]{0,8}[.:]?\s$/;
