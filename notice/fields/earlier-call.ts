import type { PlainDate, Span } from '../types';
import { overlap } from './choose';
import { isUntil } from './limits';
import { appearScore, NEVER, type RuleReading } from './rules';
import type { Whose } from './whose';

/** «Медкомиссия 7 декабря, 8:00, комиссия 16 декабря, 14:00»: of two days with an hour right after them the first to come. */
export function earlierCall(
  text: string,
  chosen: Span,
  { rules, today, whose }: { rules: RuleReading; today: PlainDate; whose: Whose },
): Span | null {
  const days = rules.dates.filter(
    (date) =>
      !date.weak &&
      date.day !== null &&
      date.day >= today &&
      whose.isDay(date) &&
      !isUntil(text, date) &&
      appearScore(text, date) > NEVER &&
      isLedToBy(text, date) &&
      rules.times.some(
        (time) => time.start >= date.end && /^(?:,| в| к|, в|, к) ?$/.test(text.slice(date.end, time.start)),
      ),
  );
  const own = days.find((date) => overlap(date, chosen));
  const first = days.reduce<(typeof days)[number] | null>(
    (best, one) => (best === null || (one.day as string) < (best.day as string) ? one : best),
    null,
  );
  return own && first && (first.day as string) < (own.day as string) ? { start: first.start, end: first.end } : null;
}

/** A word of coming or its occasion stands before the day in its line, and none of posting, signing or office hours. */
function isLedToBy(text: string, { start }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 50), start)
      .split(/[\n.;]/)
      .at(-1) ?? '';
  return OCCASION.test(before) && !ANOTHER_DAY.test(before);
}
const OCCASION =
  /явк|явит|прибы|прид|прийти|подой|медкомисси|комисси|медосмотр|освидетельств|сверк|вызыва(?!л)|жд[еу][мт]|назначен|психолог|врач/;
const ANOTHER_DAY =
  /размещ|просмотр|статус|вруч|обжалов|подписан|линия|запись|создан|срок|получ|отправлен|терапевт|изменен/;
