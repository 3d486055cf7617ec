import { type NormalText, rangeOf } from '../normalise/index';
import { joined, overlap } from '../spans';
import type { Span } from '../types';

// How far what was found reaches: to the end of a day it cuts in two, of its clause, its row, its paragraph. Ranges are
// those of the normal text.

/** A range that begins or ends inside a day or an article, «09» of «21.09», with the whole of it. */
export const withWhole = (range: Span, days: readonly Span[]): Span =>
  days.filter((day) => overlap(day, range)).reduce(joined, range);

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
