import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import type { Found, FoundDate, FoundTime, NoticeFields, PlainDate, Span } from '../types';
import type { NoticeKind, Purpose } from '../vocabulary';
import { measureAt } from './measures';
import { appearScore, CALLING, NEVER, type RuleReading, readByRules, stateIn, toDate, toTime } from './rules';
import { type TaggedRanges, type TagWeights, tagFields } from './tagging/index';
import type { Candidate } from './tagging/tag-features';
import { TAG_WEIGHTS } from './tagging/tag-weights';
import { threatAt } from './threats';

/**
 * Reads all fields of a notice of the given kind: the rules find what a date, an address or a measure looks like, the
 * tagger learned which of them the notice means. `today` serves dates without a year; `weights` null: rules alone.
 */
export function readFields(
  normal: NormalText,
  kind: NoticeKind,
  today: PlainDate,
  weights: TagWeights | null = TAG_WEIGHTS,
): { fields: NoticeFields; purpose: Purpose | null } {
  const rules = readByRules(normal, kind, today);
  if (!weights) return rules;
  const tagged = tagFields(normal, kind, candidatesOf(normal, rules), weights);
  return { fields: merge(normal, kind, rules, tagged), purpose: rules.purpose };
}

/** What the rules found, as evidence for the tagger; small letters for what may be something else. */
export function candidatesOf(normal: NormalText, { fields, dates, times }: RuleReading): Candidate[] {
  const signed = (sign: string, found: readonly (Span | null)[]): Candidate[] =>
    found.flatMap((one) => (one ? [{ ...rangeOf(normal, one), sign }] : []));
  return [
    ...dates.map(({ start, end, weak }) => ({ start, end, sign: weak ? 'd' : 'D' })),
    ...times.map(({ start, end, weak }) => ({ start, end, sign: weak ? 't' : 'T' })),
    ...signed('M', fields.restrictions),
    ...signed('H', fields.threats),
    ...signed('R', fields.lawRefs),
    ...signed('p', [fields.date]),
    ...signed('q', [fields.time]),
    ...signed('P', [fields.place]),
    ...signed('L', [fields.deadline]),
  ];
}

/** The tagger’s finds before those of the rules, which stand in where it found nothing. */
function merge(normal: NormalText, kind: NoticeKind, rules: RuleReading, tagged: TaggedRanges): NoticeFields {
  const { fields } = rules;
  const first = ({ 0: range }: Span[]): Span | null => range ?? null;
  const found = (range: Span): Found => foundAt(normal, range.start, range.end);
  // Elsewhere than in a call the rules take any date and any office for the day and the place.
  const called = CALLING.has(kind);
  const date = dayIn(normal, tagged.date, rules);
  const time = nearest(
    tagged.time.filter((range) => !isOfPosting(normal, range, rules)),
    date,
  );
  const place = placeIn(
    normal.text,
    tagged.place.map((range) => withoutStamp(normal.text, range)),
    date,
  );
  const deadline = first(tagged.deadline.filter((range) => !isStamp(normal.text, range)));
  const restrictions = tagged.restrictions
    .filter((range) => !isDenied(normal, range))
    .map((range) => measureAt(normal, range, stateIn(kind), fields.restrictions));
  return {
    ...fields,
    date:
      date && !isEvent(normal, date, fields.date)
        ? dateAt(normal, date, rules)
        : called || fields.date?.role === 'event'
          ? fields.date
          : null,
    time: time
      ? timeAt(normal, time, rules)
      : called && fields.time && !isOfPosting(normal, rangeOf(normal, fields.time), rules)
        ? fields.time
        : null,
    place: place ? found(place) : called || (fields.place && isCalledTo(normal, fields.place)) ? fields.place : null,
    deadline: deadline ? found(deadline) : fields.deadline,
    restrictions: inOrder([...restrictions, ...others(fields.restrictions, restrictions)]),
    threats:
      tagged.threats.length > 0
        ? tagged.threats.map((range) => threatAt(normal, widened(normal, range, fields.threats), fields.threats))
        : fields.threats,
    lawRefs: inOrder([
      ...fields.lawRefs,
      ...others(
        tagged.law_refs.map((range) => ({ ...found(range), act: null, article: null, part: null })),
        fields.lawRefs,
      ),
    ]),
  };
}

/** «До явки в военкомат»: a place that a word of coming leads to. */
const isCalledTo = (normal: NormalText, place: Span): boolean => {
  const { start } = rangeOf(normal, place);
  return /(?:явк|явит|прибы|прий|прид|обрат|визит|посещ)[а-я]{0,6} (?:лично )?(?:(?:в|на) (?:[а-я ]{4,40}[:,-] ?)?)?$/.test(
    normal.text.slice(Math.max(0, start - 70), start),
  );
};

const STAMP = '(?:сегодня|вчера|только что|\\d{1,2} [а-я]{3,6} назад)(?:,? в? ?\\d{1,2}:\\d\\d)?';
const STAMP_LINE = new RegExp(`^${STAMP}$`);
const STAMP_AFTER = new RegExp(`[.,;]?\\s${STAMP}$`);

/** A place does not reach into the words that say when the message came. */
const withoutStamp = (text: string, { start, end }: Span): Span => {
  const after = STAMP_AFTER.exec(text.slice(start, end));
  return { start, end: after ? start + after.index : end };
};

/** «Сегодня», «2 дня назад» alone in a line: when a message came. */
function isStamp(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, `${text}\n`.indexOf('\n', end)).trim();
  return STAMP_LINE.test(line);
}

/** The day of a decision, not of a call. */
const isEvent = (normal: NormalText, range: Span, known: FoundDate | null): boolean =>
  known?.role === 'event' && overlap(rangeOf(normal, known), range);

/** Of several days tagged the one that stands most like a day to appear; none that the text was born or sent on. */
function dayIn(normal: NormalText, ranges: readonly Span[], { dates }: RuleReading): Span | null {
  let best: Span | null = null;
  let bestScore = NEVER;
  for (const range of ranges) {
    if (isStamp(normal.text, range)) continue;
    const match = dates.find((date) => overlap(date, range));
    const score = match ? appearScore(normal.text, match) : 0;
    if (score > bestScore + (best ? 0.3 : 0)) [best, bestScore] = [range, score];
  }
  return best;
}

/** The hour that stands beside the day a message was sent. */
const isOfPosting = (normal: NormalText, { start }: Span, { dates }: RuleReading): boolean =>
  dates.some((day) => start >= day.end && start <= day.end + 5 && appearScore(normal.text, day) === NEVER);

/** Of several times tagged the one nearest to the day, rather after it. */
function nearest(ranges: readonly Span[], date: Span | null): Span | null {
  const far = ({ start }: Span): number =>
    date === null ? start : start >= date.end ? start - date.end : 2 * (date.start - start);
  return ranges.reduce<Span | null>((best, one) => (best === null || far(one) < far(best) ? one : best), null);
}

/** «Отказ в выдаче займов не применялся». */
const isDenied = (normal: NormalText, { end }: Span): boolean =>
  /^[^\n.;,]{0,40}(?<![а-я])не (?:примен|приним|введ|вводи|устан|налож|действ)/.test(normal.text.slice(end, end + 80));

/** Of several places named the one with a house number, of such the nearest to the day; else an office, else a room; a stray letter is no place. */
function placeIn(text: string, ranges: readonly Span[], date: Span | null): Span | null {
  const places = ranges.filter(({ start, end }) => /[а-яa-z*]{3}/.test(text.slice(start, end)));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return (
    nearest(
      places.filter((place) => HOUSE.test(words(place)) && !ROOM.test(words(place))),
      date,
    ) ??
    places.find((place) => !ROOM.test(words(place))) ??
    places[0] ??
    null
  );
}
const ROOM = /^(?:в )?(?:каб|окн|ауд|комн|этаж|\d{1,3}-?й каб)/;
const HOUSE = /[а-яa-z*.]{2},? ?(?:д\.? ?|дом )?(?:\d|\*)/;

const overlap = (one: Span, two: Span): boolean => one.start < two.end && one.end > two.start;
const others = <T extends Span>(list: T[], taken: readonly Span[]): T[] =>
  list.filter((one) => !taken.some((other) => overlap(one, other)));
/** A tagged range and the rules’ finds that reach over its ends: «влечет уголовную ответственность», not half of it. */
function widened(normal: NormalText, range: Span, known: readonly Span[]): Span {
  const over = known.map((one) => rangeOf(normal, one)).filter((one) => overlap(one, range));
  return {
    start: Math.min(range.start, ...over.map(({ start }) => start)),
    end: Math.max(range.end, ...over.map(({ end }) => end)),
  };
}
const inOrder = <T extends Span>(list: T[]): T[] => list.sort((one, two) => one.start - two.start);

/** The date that stands in the tagged words; words that are no date the rules can read keep a null day. */
function dateAt(normal: NormalText, range: Span, { dates }: RuleReading): FoundDate {
  const match = dates.find((date) => overlap(date, range));
  // «Понедельник, 14 декабря 2026 года» is one day.
  const next = match && dates.find((date) => date.start >= match.end && date.start <= match.end + 2);
  if (match && next && /^, ?$/.test(normal.text.slice(match.end, next.start)))
    return toDate(normal, { ...next, start: match.start }, false);
  return match
    ? toDate(normal, match, false)
    : { ...foundAt(normal, range.start, range.end), day: null, inferred: true };
}

function timeAt(normal: NormalText, range: Span, { times }: RuleReading): FoundTime {
  const match = times.find((time) => overlap(time, range));
  const wide = match ? { start: Math.min(match.start, range.start), end: Math.max(match.end, range.end) } : range;
  return match ? toTime(normal, { ...match, ...wide }) : { ...foundAt(normal, range.start, range.end), clock: null };
}
