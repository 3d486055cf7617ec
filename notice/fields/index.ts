import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import type {
  Found,
  FoundDate,
  FoundLawRef,
  FoundMeasure,
  FoundThreat,
  FoundTime,
  NoticeFields,
  PlainDate,
  Span,
} from '../types';
import type { NoticeKind, Purpose } from '../vocabulary';
import {
  clauseOf,
  dayIn,
  extentOf,
  hourIn,
  isApart,
  isDenied,
  isEvent,
  isOfPosting,
  isStampOnly,
  isTerm,
  isUntil,
  lastDay,
  limitIn,
  otherLimits,
  overlap,
  widened,
  withinParagraph,
  withWhole,
} from './choose';
import { isAlone, isOnServicesLine, isOthersLine, isOthersMeasure, isSection, isStampLine } from './lines';
import { measureAt, splitMeasures } from './measures';
import { isCalledTo, isSomewhere, placeIn, withoutStamp } from './place-choice';
import { CALLING, isAfter, type RuleReading, readByRules, stateIn, toDate, toTime } from './rules';
import { type TaggedRanges, type TagWeights, tagFields } from './tagging/index';
import type { Candidate } from './tagging/tag-features';
import { TAG_WEIGHTS } from './tagging/tag-weights';
import { isThreatening, threatAt } from './threats';

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
  return { fields: merge(normal, { kind, today }, rules, tagged), purpose: rules.purpose };
}

/** What the rules found, as evidence for the tagger; small letters for what may be something else. */
export function candidatesOf(normal: NormalText, { fields, dates, times, limits, places }: RuleReading): Candidate[] {
  const signed = (sign: string, found: readonly (Span | null)[]): Candidate[] =>
    found.flatMap((one) => (one ? [{ ...rangeOf(normal, one), sign }] : []));
  return [
    ...dates.map(({ start, end, weak }) => ({ start, end, sign: weak ? 'd' : 'D' })),
    ...times.map(({ start, end, weak }) => ({ start, end, sign: weak ? 't' : 'T' })),
    ...limits.map(({ start, end }) => ({ start, end, sign: 'l' })),
    ...places.map(({ start, end, looks }) => ({ start, end, sign: looks, ofPlace: true })),
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
function merge(
  normal: NormalText,
  { kind, today }: { kind: NoticeKind; today: PlainDate },
  rules: RuleReading,
  tagged: TaggedRanges,
): NoticeFields {
  const { fields } = rules;
  const found = (range: Span): Found => foundAt(normal, range.start, range.end);
  const spanOf = (one: Found | null): Span | null => one && rangeOf(normal, one);
  // Elsewhere than in a call the rules take any date and any office for the day and the place.
  const called = CALLING.has(kind);
  // What says that a summons was sent bears the day of its own coming; a call bears the day to appear.
  const isAhead = (range: Span) => rules.dates.some((date) => overlap(date, range) && isAfter(date, today));
  const isStampOf = (text: string, range: Span) => isStampLine(text, range) && !isAhead(range);
  const isOfSending = kind === 'summons_electronic_notification' ? isStampOf : called ? () => false : isAlone;
  const date = dayIn(
    normal,
    tagged.date.filter(
      (range) => !isOfSending(normal.text, range) && (called || !isOthersLine(normal.text, range, true)),
    ),
    { dates: rules.dates, today },
  );
  const time = hourIn(
    normal.text,
    tagged.time.filter((range) => !isOfPosting(normal, range, { dates: rules.dates, isOfSending })),
    date,
  );
  const place = placeIn(
    normal,
    tagged.place.map((range) => withoutStamp(normal.text, range)),
    { date, places: rules.places },
  );
  const office = fields.place && isSomewhere(normal.text, rangeOf(normal, fields.place)) ? fields.place : null;
  // «К 7 час. 00 мин.» is the hour to come, not a limit of its own.
  const isOfTheCall = (range: Span): boolean =>
    [date, time].some((one) => one !== null && overlap(one, range)) && !isUntil(normal.text, range);
  const isLimit = (one: Found): boolean => !isOfTheCall(rangeOf(normal, one)) && !isStampOnly(normal, one);
  const deadline = limitIn(
    normal.text,
    tagged.deadline.filter((range) => isTerm(normal.text, range) && isLimit(found(range))),
    { limits: rules.limits, kind },
  );
  const limit = fields.deadline && isLimit(fields.deadline) ? fields.deadline : null;
  const term = deadline ? found(withWhole(deadline, rules.dates)) : limit;
  const day =
    date && !isEvent(normal, date, fields.date)
      ? dateAt(normal, date, rules)
      : called || kind === 'draft_decision' || fields.date?.role === 'event'
        ? fields.date
        : null;
  const isOfCall =
    fields.time && !isOfPosting(normal, rangeOf(normal, fields.time), { dates: rules.dates, isOfSending });
  const hour = time ? timeAt(normal, time, rules) : called && isOfCall ? fields.time : null;
  // Hours and places without a day, where nobody is called, are those of a help line.
  const isCalled = called || (day !== null && day.role !== 'event');
  const restrictions = restrictionsIn(normal, kind, fields, tagged.restrictions);
  const threats = threatsIn(normal, fields, tagged.threats);
  const lawRefs = lawRefsIn(normal, fields, tagged.law_refs);
  const where = place
    ? found(place)
    : office && (called || isCalledTo(normal, office) || (isCalled && STREET.test(office.text.toLowerCase())))
      ? office
      : null;
  const within = extentOf([day, hour, where, ...restrictions, ...threats, ...lawRefs, ...fields.demands].map(spanOf));
  // Another office’s limit stands apart from the notice, «Капремонт: оплатить до 1 марта»; measures are those of many.
  const isAnothers = (one: Span): boolean =>
    !kind.startsWith('restriction_') &&
    (isOthersLine(normal.text, one, true) || isOnServicesLine(normal, found(one))) &&
    isApart(normal.text, one, within);
  const limits = otherLimits(normal.text, rules.limits, { day: spanOf(day), taken: [hour, term].map(spanOf), within })
    .map(found)
    .filter((one) => !isOnServicesLine(normal, one));
  const ownTerm = term && isAnothers(rangeOf(normal, term)) ? null : term;
  const last = lastDay(
    normal.text,
    [ownTerm, ...limits].flatMap((one) => spanOf(one) ?? []),
    rules.dates,
  );
  return {
    ...fields,
    date: day,
    time: isCalled ? hour : null,
    place: where,
    deadline: ownTerm,
    limits,
    until: last && last.day !== day?.day ? toDate(normal, last, false) : null,
    restrictions,
    threats,
    lawRefs,
  };
}

function restrictionsIn(
  normal: NormalText,
  kind: NoticeKind,
  { restrictions: known }: NoticeFields,
  tagged: readonly Span[],
): FoundMeasure[] {
  const found = tagged
    .filter((range) => !isDenied(normal, range) && !NO_MEASURE.test(normal.text.slice(range.start, range.end)))
    .flatMap((range) => splitMeasures(normal, range, known))
    .map((range) => wholeMeasure(normal, withinParagraph(normal, range)))
    .filter((range) => A_WORD.test(normal.text.slice(range.start, range.end)) && !isPerson(normal, range))
    .map((range) => measureAt(normal, range, stateIn(kind), known));
  const rest = others(known, found).map((one) => {
    const { start, end } = wholeMeasure(normal, rangeOf(normal, one));
    return { ...one, ...foundAt(normal, start, end) };
  });
  return inOrder([...found, ...rest]).filter((one) => {
    const range = rangeOf(normal, one);
    return !isOthersMeasure(normal.text, range) && !isDenied(normal, range);
  });
}

function threatsIn(
  normal: NormalText,
  { threats: known, lawRefs }: NoticeFields,
  tagged: readonly Span[],
): FoundThreat[] {
  const found = threatsOf(
    normal,
    tagged.map((range) => widened(normal, withinParagraph(normal, range), known)),
    { known, lawRefs },
  );
  if (found.length > 0) return found;
  return threatsOf(
    normal,
    known.map((one) => rangeOf(normal, one)),
    { known, lawRefs },
  );
}

function threatsOf(
  normal: NormalText,
  ranges: readonly Span[],
  { known, lawRefs }: { known: readonly FoundThreat[]; lawRefs: readonly FoundLawRef[] },
): FoundThreat[] {
  const articles = lawRefs.map((one) => rangeOf(normal, one));
  return ranges
    .map((range) => withinParagraph(normal, withWhole(clauseOf(normal.text, range, ranges), articles)))
    .map((range) => threatAt(normal, range, known))
    .filter((one) => {
      const range = rangeOf(normal, one);
      const words = one.text.toLowerCase();
      return (
        A_WORD.test(normal.text.slice(range.start, range.end)) &&
        isThreatening(normal.text.slice(range.start, range.end)) &&
        !isPerson(normal, range) &&
        !isOthersLine(normal.text, range, true) &&
        !isOnServicesLine(normal, one) &&
        !isSection(normal.text, range) &&
        !HELP_LINE.test(words) &&
        !CONDITION.test(words)
      );
    });
}

function lawRefsIn(normal: NormalText, { lawRefs: known }: NoticeFields, tagged: readonly Span[]): FoundLawRef[] {
  const found = tagged
    .filter((range) => REFERENCE.test(normal.text.slice(range.start, range.end)))
    .map((range) => ({ ...foundAt(normal, range.start, range.end), act: null, article: null, part: null }));
  return inOrder([...known, ...others(found, known)]).filter(
    (one) => !isOthersLine(normal.text, rangeOf(normal, one), true),
  );
}

/** «Марат Ильдарович»: a person. */
const isPerson = (normal: NormalText, range: Span): boolean =>
  PERSON.test(foundAt(normal, range.start, range.end).text);
const PERSON = /^\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}\p{Ll}{1,16}){0,1}\s\p{Lu}\p{Ll}{2,14}(?:вич|вна|ична|лы)[.,!]?$/u;
/** «Запрет на заключение кредитных» goes on with «договоров», «кредите» begins with «отказ банков в». */
function wholeMeasure({ text }: NormalText, { start, end }: Span): Span {
  const ban = BAN_BEFORE.exec(text.slice(Math.max(0, start - 30), start));
  const noun = ADJECTIVE.test(text.slice(start, end)) ? NOUN.exec(text.slice(end, end + 30)) : null;
  return { start: start - (ban?.[0].length ?? 0), end: end + (noun?.[0].length ?? 0) };
}
const BAN_BEFORE = /(?<![а-я])отказ [а-я]{3,12} (?:в|на) $/;
const ADJECTIVE = /[а-я]{3}(?:ых|их|ого|его|ой|ое|ые|ие|ым|ими?)$/;
const NOUN =
  /^ (?:договор|средств|имуществ|лиц|бизнес|деятельност|предпринимател|удостоверени|кредит|займ|сделк|недвижимост|прав)[а-я]{0,4}(?![а-я])/;
/** «ВК Алексеевского района» is who has decided, «управляющая компания» forbids nobody to drive, «жилищный учёт» is a section of the portal. */
const NO_MEASURE =
  /^дом и квартира$|^(?:вк|военкомат|отдел вк|военн[а-я]{2,3} комиссариат)(?![а-я])[^\n]{0,60}$|^управляющ[а-я]{2,3}(?: компани[а-я])?$|^жилищн[а-я]{2,3} учет/;
/** What a measure or a threat is at least made of: no number of a letter, no telephone. */
const A_WORD = /[а-яa-z]{3}|(?<![а-я])(?:ип|тс|ву|ук)(?![а-я])|328/;
/** Where a decision or a measure names a day to come, an address beside it is where. */
const STREET = /^(?!.*кв\.).*(?:ул\.|улиц|просп|пр-т|пр\.|пер\.|переул|наб\.|шоссе|бульв|каб\.)[^\n]*\d/;
/** «Телефон для справок 8-495-…» threatens nobody. */
const HELP_LINE =
  /^тел(?:ефон[а-я]{0,2}|\.)[а-я :.]{0,24}[\d -]{5,16}\.?$|^(?:тип|код|номер|запись|протокол|приказ|исх\.?) [^\n]{0,20}\d+$|^[а-я-]{3,20} [а-я]\. ?[а-я]\.?$|^(?:[а-я]\. ?){1,2}[а-я-]{3,20}$|^[^\n]{0,12}(?:телефон|тел\.|справк|справок|контакт)[^\n]*\d{2}[- ]?\d{2}$/;
/** «При отчислении»: when, and no word of what then. */
const CONDITION = /^(?:при|в случае) [а-я]{5,16}$/;
/** What a reference to a law is at least made of: a telephone number is none. */
const REFERENCE =
  /ст|пункт|част|подп|глав|(?<![а-я])[пч]\.|фз|закон|кодекс|коап|(?<![а-я])(?:ук|упк|кас|гк|тк|нк)(?![а-я])|указ|приказ|постановл|положени|распоряж|№/;

const others = <T extends Span>(list: T[], taken: readonly Span[]): T[] =>
  list.filter((one) => !taken.some((other) => overlap(one, other)));
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
    : { ...foundAt(normal, range.start, range.end), day: null, inferred: 'day' };
}

function timeAt(normal: NormalText, range: Span, { times }: RuleReading): FoundTime {
  const match = times.find((time) => overlap(time, range));
  const wide = match ? { start: Math.min(match.start, range.start), end: Math.max(match.end, range.end) } : range;
  return match ? toTime(normal, { ...match, ...wide }) : { ...foundAt(normal, range.start, range.end), clock: null };
}
