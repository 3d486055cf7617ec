import { type NormalText, rangeOf } from '../normalise/index';
import type { FoundDate, PlainDate, Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import { type DateMatch, isOfPhone } from './dates';
import type { Limit } from './deadline';
import { isOthersLine } from './lines';
import { appearScore, isAfter, NEVER, type RuleReading } from './rules';

// Of what the tagger found, what the notice means. Ranges are those of the normal text unless they are found values.

export const overlap = (one: Span, two: Span): boolean => one.start < two.end && one.end > two.start;

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
  const before = original.slice(Math.max(0, start - 40), start);
  const line = before.slice(before.lastIndexOf('\n') + 1) + (original.slice(start, end + 40).split('\n')[0] ?? '');
  return STAMP_LINE.test(line.trim().toLowerCase());
}

/** Words that say when, not what is to come. */
export const isTerm = (text: string, { start, end }: Span): boolean =>
  TERM.test(text.slice(start, end)) &&
  !PAGES.test(text.slice(start, end)) &&
  !GREETING.test(text.slice(start, end)) &&
  !text.startsWith(' назад', end);
/** «1-7 стр.» */
const PAGES = /^\d[\d -]* ?(?:стр|лист|л\.)/;
const GREETING = /^[^а-я]*добр(?:ый|ого|ое) /;
/** «Сообщение хранится 180 суток»: of the portal, of nobody’s duty. */
const isKept = (text: string, { start }: Span): boolean => KEPT.test(text.slice(Math.max(0, start - 24), start));
const KEPT = /(?<![а-я])(?:хран[ия]т|доступн|удал[ия]т)[а-я]{0,4}[^\n.]{0,12}$/;
const TERM =
  /\d|дн[яеё]|день|суток|сутки|недел|месяц|мес\.|срок|сроч|медленно|час|завтр|сегодн|явк|(?<![а-я])до |после|истеч|момент|год(?![а-я]{2}н)|скор|понед|вторн|сред[аыу]|четв|пятн|субб|воскр|конц|сразу|впредь|days?|week|srok|do /;

/** «До 17:00», «сегодня до пяти», «не позднее 30.11». */
export const isUntil = (text: string, { start, end }: Span): boolean =>
  /(?:^|[^а-я])(?:до|по|не позднее|не позже) /.test(text.slice(Math.max(0, start - 3), end));

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

/** What a limit is worth more or less by what it is said of: chosen on writers held out. */
function ofKind(before: string, words: string, kind: NoticeKind): number {
  // «Истёк 20-дневный срок»: that one is over.
  if (OVER.test(`${before.slice(-12)}${words}`)) return -3;
  // The end of a deferral asks for nothing while another limit does.
  if (kind === 'draft_decision') return DEFERRED.test(before) ? -3 : 0;
  // «Осталось 4 дня»: the day itself says it better.
  if (kind === 'restriction_warning') return LEFT.test(`${before.slice(-12)}${words}`) && !/до \d/.test(words) ? -2 : 0;
  return kind === 'restriction_imposed' && UNTIL_COMING.test(words) ? 2 : 0;
}
const REACH = 70;
const OVER = /(?<![а-я])(?:истек(?:ший|ло|ли|ла)?|прошл[ои])(?![а-я])/;
const DEFERRED = /отсрочк[^\n.;]{0,60}$/;
const LEFT = /(?:остал(?:ось|ся|ись)|еще|срок:?) \d|^\d{1,2} (?:дн|сут)/;
const UNTIL_COMING = /^до (?:дня |отметки о |момента )?(?:вашей )?явки/;

/**
 * Days that the rules took for the day to appear and that are limits: with «до» beside measures, and the day on which a
 * summons counts as served.
 */
export const plainLimits = (
  text: string,
  kind: NoticeKind,
  { dates, limits }: Pick<RuleReading, 'dates' | 'limits'>,
): Limit[] =>
  dates
    .filter(
      (date) =>
        !date.weak &&
        (((kind.startsWith('restriction_') || kind === 'questionnaire') &&
          isUntil(text, date) &&
          !limits.some((limit) => overlap(limit, date))) ||
          (kind === 'summons_electronic_notification' &&
            (SERVED.test(text.slice(Math.max(0, date.start - SENTENCE), date.start)) ||
              SERVED_ON.test(text.slice(date.end, date.end + 60))))),
    )
    .map(({ start, end }) => ({ start, end, score: TELLING }));
/** «15 декабря она будет считаться вручённой». */
const SERVED_ON = /^(?: ?(?:г\.?|года))?,? (?:[а-я]{2,10} ){0,3}счита[а-я]{2,5} (?:врученн|полученн)/;
/** «Считается вручённой по истечении семи дней — 4 декабря». */
const SERVED = /(?<![а-я])счита[а-я]{2,5} (?:врученн|полученн)[а-я]{2}[^.!?;\n]{0,60}$/;

/**
 * Every other time limit that is told plainly enough, in order: none over what is `taken`, none of another office.
 * @param day the day to appear: a limit that ends with it says more of it than the day alone
 * @param within from the first word of the notice that was found to the last: what stands further off is another’s
 */
export function otherLimits(
  text: string,
  limits: readonly Limit[],
  { day, taken, within }: { day: Span | null; taken: readonly (Span | null)[]; within: Span },
): Span[] {
  const chosen: Span[] = [];
  const isOfDay = (one: Span): boolean => day !== null && overlap(one, day) && !isUntil(text, one);
  const isFree = (one: Span): boolean =>
    !isOfDay(one) && ![...taken, ...chosen].some((other) => other && overlap(one, other));
  for (const limit of [...limits].sort((one, other) => other.score - one.score || one.start - other.start)) {
    if (
      limit.score < PLAIN ||
      !isNear(text, limit, within) ||
      !isFree(limit) ||
      !isTerm(text, limit) ||
      isStamp(text, limit)
    )
      continue;
    if (!isKept(text, limit) && !isOthersLine(text, limit, true)) chosen.push({ start: limit.start, end: limit.end });
  }
  return chosen.sort((one, other) => one.start - other.start);
}
/**
 * The last day for what a notice asks: that of the first limit with a day in whose sentence something is to be done. The
 * end of a deferral, or of the time in which a letter can be read, asks for nothing.
 */
export function lastDay(text: string, limits: readonly Span[], dates: readonly DateMatch[]): DateMatch | null {
  for (const limit of limits) {
    const date = dates.find((one) => one.day !== null && overlap(one, limit));
    if (!date || !isUntil(text, limit)) continue;
    const before =
      text
        .slice(Math.max(0, limit.start - SENTENCE), limit.start)
        .split('\n')
        .at(-1) ?? '';
    const after = text.slice(limit.end, limit.end + SENTENCE).split('\n')[0] ?? '';
    if (TO_DO.test(before) || (TO_DO.test(after) && !LASTS.test(before))) return date;
  }
  return null;
}
const SENTENCE = 110;
const TO_DO =
  /(?<![а-я])(?:яв(?:ит|ля)|прибы|прибуд|прид(?:ите|и(?![а-я]))|прийти|подойд|подойти|представ|сообщ|заполн|сда(?:ть|йте)|предостав|направьте|направить|принес|пройти|пройдите|обрат[ия]т|верн[иу]т)/;
const LASTS = /отсрочк|действу|действител|хран|доступ|ознаком|прочит/;

/** From the first of the spans to the last; all of the text where there is none. */
export function extentOf(spans: readonly (Span | null)[]): Span {
  const known = spans.filter((one) => one !== null);
  if (known.length === 0) return { start: 0, end: Number.POSITIVE_INFINITY };
  return { start: Math.min(...known.map(({ start }) => start)), end: Math.max(...known.map(({ end }) => end)) };
}
/** Not more than three lines before the first word of the notice, nor beyond the line after its last. */
const isNear = (text: string, { start, end }: Span, within: Span): boolean =>
  breaksIn(text.slice(within.end, start)) <= 1 && (end > within.start || breaksIn(text.slice(end, within.start)) <= 3);
/** In a line of its own before the first word of the notice or after its last. */
export const isApart = (text: string, { start, end }: Span, within: Span): boolean =>
  breaksIn(text.slice(within.end, start)) > 0 || (end < within.start && breaksIn(text.slice(end, within.start)) > 0);
const breaksIn = (text: string): number => text.split('\n').length - 1;
/** Points of a limit from which it is one without any doubt. */
const PLAIN = 2.5;

/** A range that begins or ends inside a day or an article, «09» of «21.09», with the whole of it. */
export function withWhole(range: Span, days: readonly Span[]): Span {
  const over = days.filter((day) => overlap(day, range));
  return {
    start: Math.min(range.start, ...over.map(({ start }) => start)),
    end: Math.max(range.end, ...over.map(({ end }) => end)),
  };
}

/** Points of a limit beyond which another is no better. */
const TELLING = 3;

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
    ({ start, end }) => start >= found.end && start <= found.end + 4 && /\d/.test(text.slice(start, end)),
  );
  return exact ?? found;
}
/** Whether words name an hour: no number of a door or a telephone. */
export const isHour = (text: string, { start, end }: Span): boolean =>
  HOUR_WORDS.test(text.slice(start, end)) && !NO_HOUR.test(text.slice(start, end)) && !isOfPhone(text, start);
/** «3-й подъезд», «займёт десять минут». */
const NO_HOUR = /^\d{1,3}-?(?:й|я|е|ый|ая)$|займет/;
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
export function widened(normal: NormalText, range: Span, known: readonly Span[]): Span {
  const over = known.map((one) => rangeOf(normal, one)).filter((one) => overlap(one, range));
  return {
    start: Math.min(range.start, ...over.map(({ start }) => start)),
    end: Math.max(range.end, ...over.map(({ end }) => end)),
  };
}

/** What a sentence says ends where its line ends with it: below begins another thing, a button or the next message. */
export function withinParagraph({ text, original, starts, ends }: NormalText, { start, end }: Span): Span {
  for (const stop of text.slice(start, end).matchAll(/[.!?]\s+(?=\S)/g)) {
    const at = start + stop.index;
    // The normal text breaks after every sentence; what counts is a break of the original.
    if (original.slice(ends[at], starts[at + stop[0].length]).includes('\n')) return { start, end: at + 1 };
  }
  return { start, end };
}

/** Units a threat may grow by on either side. */
const CLAUSE_BEFORE = 70;
const CLAUSE_AFTER = 40;
const CLAUSE_START = /(?:[\n;:,!?"()]| - | = )(?!.*(?:[\n;:,!?"()]| - | = ))/s;
const CLAUSE_END = /[\n;,!?"()]| - /;
const LINKING = /^(?:(?:и|или|а|но|то|также|что|тогда) )+/;

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
  let from = edge ? low + edge.index + edge[0].length : low === 0 ? 0 : start;
  while (from < start && /\s/.test(text[from] as string)) from++;
  from += LINKING.exec(text.slice(from, start))?.[0].length ?? 0;
  const after = CLAUSE_END.exec(text.slice(end, high));
  return { start: from, end: after ? end + after.index : high === text.length ? high : end };
}
