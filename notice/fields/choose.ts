import { type NormalText, rangeOf } from '../normalise/index';
import { joined, overlap } from '../spans';
import type { FoundDate, PlainDate, Span } from '../types';
import { isOfPhone } from './dates';
import { isOthersLine, lineBefore, lineBehind } from './lines';
import { appearScore, NEVER, type RuleReading } from './rules';
import { isAfter } from './sending-days';

// Of what the tagger found, what the notice means. Ranges are those of the normal text unless they are found values.

/** When a message came. */
export const STAMP = '(?:сегодня|вчера|только что|\\d{1,2} [а-я]{3,6} назад)(?:,? в? ?\\d{1,2}:\\d\\d)?';
const STAMP_LINE = new RegExp(`^${STAMP}$`);
/** «Сегодня», «2 дня назад» alone in a line: when a message came. */
export function isStamp(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, `${text}\n`.indexOf('\n', end)).trim();
  return STAMP_LINE.test(line);
}

/** The same of the line of the original: the normal text joins a line in small letters to the one before it. */
export function isStampOnly({ original }: NormalText, { start, end }: Span): boolean {
  const line = lineBefore(original, start, 40) + lineBehind(original, start, end - start + 40);
  return STAMP_LINE.test(line.trim().toLowerCase());
}

/** A range that begins or ends inside a day or an article, «09» of «21.09», with the whole of it. */
export const withWhole = (range: Span, days: readonly Span[]): Span =>
  days.filter((day) => overlap(day, range)).reduce(joined, range);

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
  HOUR_WORDS.test(text.slice(start, end)) && !NO_HOUR.test(text.slice(start, end)) && !isOfPhone(text, start);
/** «3-й подъезд», «займёт десять минут». */
const NO_HOUR = /окно|ходьбы|взвод|цех|^\d{1,3}-?(?:й|я|е|ый|ая)$|займет/;
const HOUR_WORDS =
  /\d|час|утр|полдень|полудн|полов|пол[а-я]{4,}|дн[яеё]м|дня(?![а-я])|вечер|ноч|обед|смен|открыт|закрыт|приема|работы|врем|рассвет|перемен|пар[ыау](?![а-я])|двум|трем|четыр|пят|шест|сем|восьм|восем|девят|десят|надцат|будн|ежедневн/;

/** Of several ranges the one nearest to the day, rather after it. */
export function nearest(ranges: readonly Span[], date: Span | null): Span | null {
  const far = ({ start }: Span): number =>
    date === null ? start : start >= date.end ? start - date.end : 2 * (date.start - start);
  return ranges.reduce<Span | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null);
}

/** «Отказ в выдаче займов не применялся», «сделки этим решением не ограничены»; a licence that «не действует» is one. */
export const isDenied = (normal: NormalText, { start, end }: Span): boolean =>
  DENIED_AFTER.test(normal.text.slice(end, end + 80)) || DENIED.test(normal.text.slice(start, end));
const DENIED_AFTER =
  /^[^\n.;,]{0,40}(?<![а-я])не (?:примен|приним|введ|вводи|устан|налож|действ|огранич|запрещ|приостан|касает|затраг)/;
const DENIED =
  /(?<![а-я])не (?:примен|огранич|запрещ|приостан|касает|затраг|вводи|введен|налож|установл|устанавл)[а-я]{0,8}[.\s]*$/;

/** A tagged range and the rules’ finds that reach over its ends: «влечет уголовную ответственность», not half of it. */
export const widened = (normal: NormalText, range: Span, known: readonly Span[]): Span =>
  withWhole(
    range,
    known.map((one) => rangeOf(normal, one)),
  );

/**
 * What a sentence says ends where its line ends with it: below begins another thing, a button or the next message.
 * @param core what it is all about: a line that ends before it is another’s
 */
export function withinParagraph(
  { text, original, starts, ends }: NormalText,
  { start, end }: Span,
  core = { start, end },
): Span {
  let from = start;
  for (const stop of text.slice(start, end).matchAll(/[.!?]\s+(?=\S)/g)) {
    const at = start + stop.index;
    const next = at + stop[0].length;
    // The normal text breaks after every sentence; what counts is a break of the original.
    if (!original.slice(ends[at], starts[next]).includes('\n')) continue;
    if (next > core.start) return { start: from, end: at + 1 };
    from = next;
  }
  return { start: from, end };
}

/**
 * A clause that runs over the rows of a table, «комната 8 / наказание за неявку / штраф», ends with the row of its core.
 * A sentence that was broken into lines has longer ones.
 */
export function withinRow({ original, starts, ends }: NormalText, { start, end }: Span, core: Span): Span {
  let row = { start, end };
  for (let at = start; at < end; at++) {
    const next = at + 1 < end ? starts[at + 1] : ends[at];
    const gap = original.slice(ends[at], next);
    if (!gap.includes('\n') && original[starts[at] ?? 0] !== '\n') continue;
    const from = original.lastIndexOf('\n', (starts[at] ?? 1) - 1) + 1;
    if ((starts[at] ?? 0) - from >= A_ROW) continue;
    if (at < core.start) row = { start: at + 1, end };
    else if (at >= core.end) return { start: row.start, end: at };
  }
  return row;
}
const A_ROW = 40;

/** Units a threat may grow by on either side. */
const CLAUSE_BEFORE = 70;
const CLAUSE_AFTER = 40;
const CLAUSE_START = /(?:[\n;,!?"()]|:(?!\d)|(?<=\d)\. | - | = )(?!.*(?:[\n;,!?"()]|:(?!\d)|(?<=\d)\. | - | = ))/s;
const CLAUSE_END = /[\n;,!?"()]| - /;
const LINKING = /^(?:(?:и|или|а|но|то|также|что|тогда) )+/;

const UNLESS = /(?<![а-я])(?:не (?:прид|яв|прибуд|прише)[а-я]{2,5}|неявк[аи]|неприход) ?[-=:] ?$/;

/**
 * A threat with the rest of its clause: «влечёт штраф» says less than «неявка влечёт штраф». It keeps to itself where the
 * clause has no near end, and never takes in another threat.
 */
export function clauseOf(text: string, { start, end }: Span, others: readonly Span[]): Span {
  const low = Math.max(0, start - CLAUSE_BEFORE, ...others.filter((one) => one.end <= start).map((one) => one.end));
  const high = Math.min(
    text.length,
    end + CLAUSE_AFTER,
    ...others.filter((one) => one.start >= end).map((one) => one.start),
  );
  const before = text.slice(low, start);
  const edge = CLAUSE_START.exec(before);
  // Right behind another threat the clause begins where that one ends.
  const isNext = low > 0 && low > start - CLAUSE_BEFORE;
  let from = edge ? low + edge.index + edge[0].length : low === 0 || isNext ? low : start;
  while (from < start && /\s/.test(text[from] as string)) from++;
  from += LINKING.exec(text.slice(from, start))?.[0].length ?? 0;
  // «Не придёте — штраф» is said in one breath.
  from = Math.min(from, start - (UNLESS.exec(text.slice(Math.max(low, start - 24), start))?.[0].length ?? 0));
  const after = CLAUSE_END.exec(text.slice(end, high));
  return { start: from, end: after ? end + after.index : high === text.length ? high : end };
}
