import type { PlainDate } from '../types';
import type { NoticeKind } from '../vocabulary';
import type { DateMatch } from './dates';
import { isOthersLine } from './lines';

/**
 * The day on which, in the words of a letter about measures, one did not come: «26 ноября Вы не пришли по повестке», «не
 * явились 26.11.2026». The 20 days run from it. Null where it names none in clear words: the day a summons was written or
 * served, «по повестке от 12.11», is none, nor is one that is still to come.
 * @param text in the normal form of `normalise/`
 */
export function findMissedDay(
  text: string,
  kind: NoticeKind,
  dates: readonly DateMatch[],
  today: PlainDate,
): DateMatch | null {
  if (kind !== 'restriction_warning' && kind !== 'restriction_imposed') return null;
  const over = dates.filter(
    (date) => date.day !== null && date.day < today && !date.weak && !isOthersLine(text, date, true),
  );
  const moved = over.find(({ start }) => MOVED_TO.test(text.slice(Math.max(0, start - REACH), start)));
  if (moved) return moved;
  return (
    over.find(({ start, end }) => {
      const before = text.slice(Math.max(0, start - REACH), start);
      const after = text.slice(end, end + REACH);
      return (
        NOT_COME_ON.test(before) ||
        (!OF_ANOTHER_DAY.test(before) && NOT_COME_AFTER.test(after)) ||
        CALLED_FOR.test(before)
      );
    }) ?? null
  );
}
const REACH = 90;
/** «По Вашему заявлению перенесена на 25 ноября»: the day before it was moved is none. */
const MOVED_TO = /(?<![а-я])явк[а-я](?![а-я])[^.;\n]{0,75}перенес[а-я]{2,3} на $/;
/** «Не явились в военкомат 26 ноября», «на вызов не прибыли, назначенный на 26.11». */
const NOT_COME_ON =
  /(?<![а-я])не (?:явил(?:ись|ся|ась)|прибыл[аи]?|пришл[аи]|пришел)(?: (?:к нам|в|на|по|вызову|повестке|комиссию|сверку|осмотр|военкомат|военный|комиссариат|назначенное|время|медкомиссию|призывную|врачам|к)){0,6} $/;
/** «26 ноября Вы не пришли», «на явку 28 октября не пришли». */
const NOT_COME_AFTER =
  /^(?: ?(?:г\.?|года))?(?:,? (?:в|к) \d{1,2}[:.]\d\d)?,? (?:(?:вы|в|на|по|вызову|повестке|комиссию|военкомат|военный|комиссариат|назначенное|время|указанный|час|явка|ваша) ){0,6}не (?:явил[а-я]{2,3}|прибыл[аи]?|пришл[аи]|пришел|состоялась|отмечена|зафиксирована)(?! за )/;
/** «Явка была назначена на 26 ноября» of a letter that measures follow. */
const CALLED_FOR =
  /(?<![а-я])(?:явк[аиу] |были вызваны |вызывались )(?:была |вам )?(?:назначен[аы] )?(?:в [а-я ]{4,30} )?на $/;
/** Of a paper, or a limit. */
const OF_ANOTHER_DAY =
  /(?:^|[^а-я])(?:от|до|с|со|после|не позднее|по состоянию на)(?: "| )$|(?<![а-я])(?:размещ|вруч|получ|направл|приня|решени)[а-я]{1,8}(?: [а-я]{1,12}){0,4} "?$/;
