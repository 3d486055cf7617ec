import { type NormalText, rangeOf } from '../normalise/index';
import { overlap } from '../spans';
import type { FoundDate, PlainDate, Span } from '../types';
import { isOfPhone } from './dates';
import { isOthersLine, isStamp } from './lines';
import { appearScore, NEVER, type RuleReading } from './rules';
import { isAfter } from './sending-days';

// Of what the tagger found, what the notice means. Ranges are those of the normal text unless they are found values.

/** The day of a decision, not of a call. */
export const isEvent = (normal: NormalText, range: Span, known: FoundDate | null): boolean =>
  known?.role === 'event' && overlap(rangeOf(normal, known), range);

/** Of several days tagged the one that stands most like a day to appear; none that the text was born or sent on. */
export function dayIn(
  normal: NormalText,
  ranges: readonly Span[],
  { dates, today }: Pick<RuleReading, 'dates'> & { today: PlainDate },
): Span | null {
  let best: Span | null = null;
  let bestScore = NEVER;
  for (const range of ranges) {
    if (isStamp(normal.text, range)) continue;
    const match = dates.find((date) => overlap(date, range));
    if (!match && !DAY_WORDS.test(normal.text.slice(range.start, range.end))) continue;
    // No document is dated ahead, no message came tomorrow.
    const least = match && isAfter(match, today) && !isOthersLine(normal.text, match) ? AHEAD : NEVER;
    const score = match ? Math.max(least, appearScore(normal.text, match)) : 0;
    if (score > bestScore + (best ? 0.3 : 0)) [best, bestScore] = [range, score];
  }
  return best;
}

/** Points of a day ahead that stands where the days of documents do. */
const AHEAD = -2;

/** What a day that the rules cannot read is at least made of. */
const DAY_WORDS =
  /\d|янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|нояб|дек|понед|вторн|сред[аыу]|четв|пятн|субб|воскр|(?<![а-я])(?:пн|вт|ср|чт|пт|сб|вс)(?![а-я])|завтр|сегодн|недел|числ|срок|(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|надцат|двадцат|тридцат)/;

/** The hour that stands beside the day a message was sent. */
export const isOfPosting = (
  { text }: NormalText,
  { start }: Span,
  { dates, isOfSending }: { dates: RuleReading['dates']; isOfSending: (text: string, day: Span) => boolean },
): boolean =>
  dates.some(
    (day) => start >= day.end && start <= day.end + 5 && (appearScore(text, day) === NEVER || isOfSending(text, day)),
  );

/** Of several hours tagged the one nearest to the day; of «с утра к 8:30» the second. Words that name no hour are none. */
export function hourIn(text: string, ranges: readonly Span[], date: Span | null): Span | null {
  const hours = ranges.filter((range) => isHour(text, range));
  const found = nearest(hours, date);
  if (!found || /\d/.test(text.slice(found.start, found.end))) return found;
  const exact = hours.find(
    ({ start, end }) => start >= found.end && start <= found.end + 4 && /\d|час/.test(text.slice(start, end)),
  );
  return exact ?? found;
}
/** Whether words name an hour: no number of a door or a telephone. */
export const isHour = (text: string, { start, end }: Span): boolean =>
  HOUR_WORDS.test(text.slice(start, end)) &&
  !NO_HOUR.test(text.slice(start, end)) &&
  !isOfPhone(text, start) &&
  !DAYS.test(text.slice(end - 1, end + 8));
/** «С 14 по 18 декабря»: the month behind. */
const DAYS = /^\d (?:янв|фев|мар|апр|ма[йя](?![а-я])|июн|июл|авг|сен|окт|ноя|дек)/;
/** «3-й подъезд», «займёт десять минут». */
const NO_HOUR = /окно|ходьбы|взвод|цех|^\d{1,3}-?(?:й|я|е|ый|ая)$|займет/;
const HOUR_WORDS =
  /\d|час|утр|полдень|полудн|полов|пол(?!ож|уч|иц|ик)[а-я]{4,}|дн[яеё]м|дня(?![а-я])|вечер|ноч|обед|смен|открыт|закрыт|приема|работы|врем|рассвет|перемен|пар[ыау](?![а-я])|двум|трем|четыр|пят|шест|сем(?!ей|ье|ь[яи])|восьм|восем|девят|десят|надцат|будн|ежедневн/;

/** Of several ranges the one nearest to the day, rather after it. */
export function nearest(ranges: readonly Span[], date: Span | null): Span | null {
  const far = ({ start }: Span): number =>
    date === null ? start : start >= date.end ? start - date.end : 2 * (date.start - start);
  return ranges.reduce<Span | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null);
}
