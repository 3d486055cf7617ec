import { overlap } from '../spans';
import type { PlainDate, Span } from '../types';
import { isUntil } from './limit-words';
import { lineBehind } from './lines';
import { appearScore, NEVER, type RuleReading } from './rules';
import type { Whose } from './whose';

/** «Медкомиссия 7 декабря, 8:00, комиссия 16 декабря, 14:00»: of two days with an hour right after them the first to come. */
export function earlierCall(
  text: string,
  chosen: Span,
  { rules, today, whose }: { rules: RuleReading; today: PlainDate; whose: Whose },
): Span | null {
  const hasHour = (date: Span): boolean =>
    rules.times.some(({ start }) => start >= date.end && BEFORE_HOUR.test(text.slice(date.end, start)));
  const days = rules.dates.filter(
    (date) =>
      !date.weak &&
      date.day !== null &&
      date.day >= today &&
      whose.isDay(date) &&
      !isUntil(text, date) &&
      appearScore(text, date) > NEVER &&
      (isLedToBy(text, date) || overlap(date, chosen)) &&
      hasHour(date),
  );
  const own = days.find((date) => overlap(date, chosen));
  // «Явиться 9 декабря в 11:30» has no comma before its hour: there only what calls in such words counts.
  const isRow = (date: Span): boolean => OCCASION_AFTER.test(text.slice(date.end, date.end + 50));
  // «14 декабря в 9:00 на комиссию и 10 декабря в 11:00 на сверку».
  const isSecond = (date: Span): boolean =>
    /(?:комиссию|сверку|медосмотр|врачам) и $/.test(text.slice(Math.max(0, date.start - 24), date.start));
  const isPlain = (date: Span): boolean => text[date.end] !== ' ' || isCalledOn(text, date) || isRow(date);
  const rivals = days.filter((date) =>
    own && text[own.end] === ' ' && !isRow(own) ? isCalledOn(text, date) || isSecond(date) : isPlain(date),
  );
  const first = rivals.reduce<(typeof days)[number] | null>(
    (best, one) => (best === null || (one.day as string) < (best.day as string) ? one : best),
    null,
  );
  return own && first && (first.day as string) < (own.day as string) ? { start: first.start, end: first.end } : null;
}

/** «01.12 или 03.12»: of two days left to choose from, the first; null where the day stands alone. */
export const firstOfTwo = (text: string, chosen: Span, { dates }: Pick<RuleReading, 'dates'>): Span | null =>
  dates.find(
    (one) =>
      one.day !== null &&
      one.end < chosen.start &&
      /^(?: ?г\.?)?,? (?:или|либо) (?:на )?$/.test(text.slice(one.end, chosen.start)),
  ) ?? null;

/** A word of coming or its occasion stands before the day in its line, and none of posting, signing or office hours. */
function isLedToBy(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 50), start)
      .split(/[\n.;]/)
      .at(-1) ?? '';
  const after = lineBehind(text, end, 50);
  return (OCCASION.test(before) && !ANOTHER_DAY.test(before)) || OCCASION_AFTER.test(after);
}
/** «03.12.2026 08:30 - анализы и осмотр»: a row of one’s own plan. */
const OCCASION_AFTER =
  /^,? (?:в )?\d{1,2}:\d\d - (?:[а-я]{4,14} ){0,2}(?:комисси|медкомисси|осмотр|анализ|освидетельств|сверк|врач|психолог)/;
const BEFORE_HOUR = /^(?:,| в| к|, в|, к)? ?$/;
/** «Явиться 9 декабря в 11:30». */
const isCalledOn = (text: string, { start }: Span): boolean =>
  /(?<!(?:^|[^а-я])(?:не|вправе|можно|можете|можешь|если|родителям|отцу|матери|папе|маме|брату) )(?<![а-я])(?:явиться|явитесь|прибыть|прибудьте) $/.test(
    text.slice(Math.max(0, start - 30), start),
  );
const OCCASION =
  /явк|явит|прибы|прид|прийти|подой|медкомисси|комисси|медосмотр|освидетельств|сверк|вызыва(?!л)|жд[еу][мт]|назначен|психолог|врач/;
const ANOTHER_DAY =
  /размещ|просмотр|статус|вруч|обжалов|подписан|линия|запись|создан|срок|получ|отправлен|терапевт|изменен/;
