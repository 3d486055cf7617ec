import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { joined, overlap } from '../spans';
import type { Found, FoundDate, FoundTime, NoticeFields, PlainDate, Span } from '../types';
import type { NoticeKind, Purpose } from '../vocabulary';
import { CHOICE_WEIGHTS } from './choice/choice-weights';
import { type ChoiceModel, type ChosenField, chooseAgain, type Evidence, type RuleChoice } from './choice/index';
import { dayIn, hourIn, isEvent, isStampOnly, withWhole } from './choose';
import { deadlineOf } from './deadline';
import { earlierCall } from './earlier-call';
import { dateAt, placeAt, timeAt } from './found-at';
import {
  extentOf,
  isApart,
  isNobodysTask,
  isTerm,
  isUntil,
  lastDay,
  limitIn,
  ofOneSentence,
  otherLimits,
  plainLimits,
} from './limits';
import { isNearCall, isOnServicesLine, isOthersLine } from './lines';
import { lawRefsIn, restrictionsIn, threatsIn } from './lists';
import { ofList } from './of-list';
import {
  fromAddress,
  hasHouse,
  isCalledTo,
  isToComeTo,
  isWherePapersLie,
  placeIn,
  saysNoPlace,
  signatureOf,
  withoutStamp,
} from './place-choice';
import { hourAfter, plainHour } from './plain-hour';
import { type RuleReading, readByRules, toDate } from './rules';
import { CALLING } from './sending-days';
import { type TagWeights, tagFields } from './tagging/index';
import type { Candidate } from './tagging/tag-features';
import { TAG_WEIGHTS } from './tagging/tag-weights';
import { whoseIn } from './whose';

/**
 * Reads all fields of a notice of the given kind: the rules find what a date, an address or a measure looks like, the
 * tagger learned which of them the notice means. `today` serves dates without a year; `learned` null: rules alone.
 */
export function readFields(
  normal: NormalText,
  kind: NoticeKind,
  today: PlainDate,
  learned: LearnedFields | null = LEARNED,
): { fields: NoticeFields; purpose: Purpose | null } {
  if (!learned) return readByRules(normal, kind, today);
  const evidence = evidenceOf(normal, kind, today, learned.tags);
  return { fields: merge(normal, evidence, learned.choice), purpose: evidence.rules.purpose };
}

/** What rules and tagger found, before anything is chosen of it. */
export function evidenceOf(normal: NormalText, kind: NoticeKind, today: PlainDate, tags: TagWeights): Evidence {
  const rules = readByRules(normal, kind, today);
  return { kind, today, rules, tagged: tagFields(normal, kind, candidatesOf(normal, rules), tags) };
}

/** The day, hour, place and limit that the rules choose of it: ranges of the normal text. */
export const ruleChoiceOf = (normal: NormalText, evidence: Evidence): RuleChoice =>
  rangesOf(normal, firstChoice(normal, evidence));

function rangesOf(normal: NormalText, { day, hour, where, term }: Single): RuleChoice {
  const spanOf = (one: Found | null): Span | null => one && rangeOf(normal, one);
  return {
    date: day && day.role !== 'event' ? spanOf(day) : null,
    time: spanOf(hour),
    place: spanOf(where),
    deadline: spanOf(term),
  };
}

/** What was learned of fields: which words are one, and which of several is meant. */
export interface LearnedFields {
  tags: TagWeights;
  /** Null: the rules choose. */
  choice: ChoiceModel | null;
}
const LEARNED: LearnedFields = { tags: TAG_WEIGHTS, choice: CHOICE_WEIGHTS };

/** What the rules found, as evidence for the tagger; small letters for what may be something else. */
export function candidatesOf(normal: NormalText, rules: RuleReading): Candidate[] {
  const { fields, dates, times, limits, places } = rules;
  const signed = (sign: string, found: readonly (Span | null)[]): Candidate[] =>
    found.flatMap((one) => (one ? [{ ...rangeOf(normal, one), sign }] : []));
  const apart = (sign: string, spans: readonly Span[], found: readonly Span[]): Candidate[] =>
    spans
      .filter((one) => !found.some((other) => overlap(rangeOf(normal, other), one)))
      .map((one) => ({ ...one, sign }));
  return [
    ...dates.map(({ start, end, weak }) => ({ start, end, sign: weak ? 'd' : 'D' })),
    ...times.map(({ start, end, weak }) => ({ start, end, sign: weak ? 't' : 'T' })),
    ...limits.map(({ start, end }) => ({ start, end, sign: 'l' })),
    ...places.map(({ start, end, looks }) => ({ start, end, sign: looks, ofPlace: true })),
    ...signed('M', fields.restrictions),
    ...apart('m', rules.barred, fields.restrictions),
    ...signed('H', fields.threats),
    ...apart('h', rules.consequences, [...fields.threats, ...fields.restrictions]),
    ...signed('R', fields.lawRefs),
    ...signed('p', [fields.date]),
    ...signed('q', [fields.time]),
    ...signed('P', [fields.place]),
    ...signed('L', [fields.deadline]),
  ];
}

/** The tagger’s finds before those of the rules, which stand in where it found nothing; of several the likeliest. */
function merge(normal: NormalText, evidence: Evidence, model: ChoiceModel | null): NoticeFields {
  const { kind, rules, tagged } = evidence;
  const spanOf = (one: Found | null): Span | null => one && rangeOf(normal, one);
  const first = firstChoice(normal, evidence);
  const { day, hour, where, term } = model ? chosenAnew(normal, first, evidence, model) : first;
  // «Поликлиника № 22» over the message of another office, where nobody is called.
  const isOthersPlace =
    where &&
    !day &&
    !isCalledTo(normal, where) &&
    !hasHouse(normal.text, rangeOf(normal, where)) &&
    (kind === 'summons_electronic_notification'
      ? isOthersLine(normal.text, rangeOf(normal, where)) || !isNearCall(normal.text, rangeOf(normal, where))
      : !CALLING.has(kind) && isOthersLine(normal.text, rangeOf(normal, where)));
  const signature = kind === 'summons_electronic_notification' ? signatureOf(normal, rules.places) : null;
  const isForPapers =
    kind === 'draft_decision' &&
    where !== null &&
    (day === null || day.role === 'event') &&
    isWherePapersLie(normal.text, rangeOf(normal, where));
  const isNone = where !== null && saysNoPlace(normal, rangeOf(normal, where), rules.places);
  const ownPlace =
    isOthersPlace || isForPapers || isNone || !where
      ? signature && foundAt(normal, signature.start, signature.end)
      : where;
  const restrictions = restrictionsIn(normal, kind, rules, tagged.ranges.restrictions);
  const threats = threatsIn(normal, rules, { tagged: tagged.ranges.threats, restrictions });
  const lawRefs = lawRefsIn(normal, rules.fields, tagged.ranges.law_refs);
  const within = extentOf(
    [day, hour, ownPlace, ...restrictions, ...threats, ...lawRefs, ...rules.fields.demands].map(spanOf),
  );
  // Another office’s limit stands apart from the notice, «Капремонт: оплатить до 1 марта»; measures are those of many.
  const isAnothers = (one: Span): boolean =>
    !kind.startsWith('restriction_') &&
    (isOthersLine(normal.text, one, true) || isOnServicesLine(normal, foundAt(normal, one.start, one.end))) &&
    isApart(normal.text, one, within);
  const ownTerm =
    term && isAnothers(rangeOf(normal, term))
      ? deadlineOf(
          normal,
          rules.limits.filter(
            (one) =>
              !isNobodysTask(normal.text, one) &&
              !isAnothers(one) &&
              ![day, hour].some((other) => other && overlap(rangeOf(normal, other), one)),
          ),
        )
      : term;
  const limits = otherLimits(normal.text, [...rules.limits, ...plainLimits(normal.text, kind, rules)], {
    day: spanOf(day),
    taken: [hour, term].map(spanOf),
    within: ownTerm ? joined(within, rangeOf(normal, ownTerm)) : within,
  })
    .map(({ start, end }) => foundAt(normal, start, end))
    .filter((one) => !isOnServicesLine(normal, one));
  const last = lastDay(
    normal.text,
    [ownTerm, ...limits].flatMap((one) => spanOf(one) ?? []),
    rules.dates,
  );
  // What was lifted was so on a day that is over; an hour with no day to come is that of something done.
  const isDone = kind === 'restriction_lifted' && day !== null && day.day !== null && day.day <= evidence.today;
  const listed = day && day.role !== 'event' ? ofList(normal, { day, hour }, evidence) : null;
  const ownDay = isDone ? { ...day, role: 'event' as const } : listed ? listed.day : day;
  const hasDay = ownDay !== null && ownDay.role !== 'event';
  return {
    ...rules.fields,
    date: ownDay,
    time: hasDay || CALLING.has(kind) ? (listed ? listed.hour : hour) : null,
    place: ownPlace,
    deadline: ownTerm,
    limits,
    until: last && last.day !== day?.day ? toDate(normal, last, false) : null,
    restrictions,
    threats,
    lawRefs,
  };
}

interface Single {
  day: FoundDate | null;
  hour: FoundTime | null;
  /** The hour stands plainly behind its day or «явиться к»: nothing learned moves it. */
  isPlainHour?: boolean;
  where: Found | null;
  term: Found | null;
}

/** Of what was found, the day, hour, place and limit that the rules would choose. */
function firstChoice(normal: NormalText, evidence: Evidence): Single {
  const {
    kind,
    today,
    rules,
    tagged: { ranges },
  } = evidence;
  const { fields } = rules;
  const found = (range: Span): Found => foundAt(normal, range.start, range.end);
  const called = CALLING.has(kind);
  const whose = whoseIn(normal, evidence);
  const tagged = dayIn(normal, ranges.date.filter(whose.isDay), { dates: rules.dates, today });
  const date = called && tagged ? (earlierCall(normal.text, tagged, { rules, today, whose }) ?? tagged) : tagged;
  const marked = hourIn(normal.text, ranges.time.filter(whose.isHour), date);
  const plain = called
    ? plainHour(
        normal.text,
        { date, tagged: marked },
        rules.times.filter((one) => whose.isHour(one)),
      )
    : null;
  const time = plain ?? marked;
  const place = placeIn(
    normal,
    ranges.place.map((range) => withoutStamp(normal.text, range)),
    { date, places: rules.places },
  );
  const office = fields.place && isToComeTo(normal.text, rangeOf(normal, fields.place)) ? fields.place : null;
  // «На вторые сутки», «в указанный срок» is no day that a calendar knows: it is a limit as well.
  const hasDay = (range: Span): boolean => rules.dates.some((one) => one.day !== null && overlap(one, range));
  // «К 7 час. 00 мин.» is the hour to come, not a limit of its own; «к часу, проставленному в бланке» is one.
  const hasHour = (range: Span): boolean => rules.times.some((one) => one.clock !== null && overlap(one, range));
  const isOfTheCall = (range: Span): boolean =>
    [date && hasDay(date) ? date : null, time && hasHour(time) ? time : null].some(
      (one) => one !== null && overlap(one, range),
    ) && !isUntil(normal.text, range);
  const isLimit = (one: Found): boolean => !isOfTheCall(rangeOf(normal, one)) && !isStampOnly(normal, one);
  const deadline = limitIn(
    normal.text,
    ranges.deadline.filter((range) => isTerm(normal.text, range) && isLimit(found(range))),
    { limits: rules.limits, kind },
  );
  const [until] = plainLimits(normal.text, kind, rules);
  const limit = deadlineOf(
    normal,
    rules.limits.filter((one) => !isNobodysTask(normal.text, one) && isLimit(found(one))),
  );
  const isOwnDay = fields.date?.role === 'event' || (fields.date !== null && whose.isDay(rangeOf(normal, fields.date)));
  const day =
    date && !isEvent(normal, date, fields.date)
      ? dateAt(normal, date, rules)
      : (called || kind === 'draft_decision' || fields.date?.role === 'event') && isOwnDay
        ? fields.date
        : null;
  const isOfCall = fields.time && whose.isHour(rangeOf(normal, fields.time));
  const other = isOfCall || !called ? null : hourAfter(date, rules.times, whose);
  const hour = time
    ? timeAt(normal, time, rules)
    : called && isOfCall
      ? fields.time
      : other && timeAt(normal, other, rules);
  // Hours and places without a day, where nobody is called, are those of a help line.
  const isCalled = called || (day !== null && day.role !== 'event');
  const where = place
    ? found(place)
    : office && (called || isCalledTo(normal, office) || (isCalled && STREET.test(office.text.toLowerCase())))
      ? office
      : null;
  return {
    day,
    hour: isCalled ? hour : null,
    isPlainHour: plain !== null,
    where,
    term: deadline
      ? found(ofOneSentence(normal.text, withWhole(deadline, rules.dates)))
      : (limit ?? (until ? found(until) : null)),
  };
}

/** The same chosen by what was learned. The day of a decision stays where no day to appear is likelier. */
function chosenAnew(normal: NormalText, first: Single, evidence: Evidence, model: ChoiceModel): Single {
  const chosen = rangesOf(normal, first);
  const { date, time, place } = coherent(chooseAgain(normal, chosen, evidence, model), chosen, evidence);
  const isKept = (one: Span | null, field: ChosenField): boolean =>
    one?.start === chosen[field]?.start && one?.end === chosen[field]?.end;
  const { rules } = evidence;
  const addresses = rules.places.filter(({ looks }) => looks === 'a');
  const isEventDay = first.day?.role === 'event';
  return {
    day: isKept(date, 'date') ? first.day : date ? dateAt(normal, date, rules) : isEventDay ? first.day : null,
    hour:
      (first.isPlainHour && isKept(date, 'date')) || isKept(time, 'time')
        ? first.hour
        : time && timeAt(normal, time, rules),
    where: place && placeAt(normal, fromAddress(normal.text, place, addresses), [date, time]),
    term: first.term,
  };
}

type Chosen = Record<ChosenField, Span | null>;
/**
 * Day and hour of one call: an hour that stands nearer to another day is that day’s, and of two days to come the first
 * is never given up for a later one. There the rules’ choice stands.
 */
function coherent(anew: Chosen, byRules: RuleChoice, { rules, today }: Evidence): Chosen {
  const dayOf = (range: Span | null): string | null =>
    (range && rules.dates.find((one) => overlap(one, range))?.day) ?? null;
  const { date } = anew;
  const hasClock = (range: Span | null): boolean =>
    range !== null && rules.times.some((one) => one.clock !== null && overlap(one, range));
  // «До обеда в десять часов»: an hour is not given up for words that name none.
  const time = anew.time && hasClock(byRules.time) && !hasClock(anew.time) ? byRules.time : anew.time;
  const [old, day] = [dayOf(byRules.date), dayOf(date)];
  const isLater = old !== null && day !== null && old >= today && day > old;
  const far = (one: Span, two: Span): number => (one.end <= two.start ? two.start - one.end : one.start - two.end);
  const isAnothers =
    date !== null &&
    time !== null &&
    rules.dates.some(
      (one) =>
        !one.weak && one.day !== null && !overlap(one, date) && far(one, time) < Math.min(far(date, time), NEAR_HOUR),
    );
  // «11.12 к 9:00, Краснобогатырская, 79; 25.12 к 7:00, Угрешская, 8»: the place behind another day is that day’s.
  const isBeyond = (place: Span | null): boolean =>
    date !== null &&
    place !== null &&
    rules.dates.some(
      (one) => !one.weak && one.day !== null && one.day > today && one.start >= date.end && one.end <= place.start,
    );
  const place = isBeyond(anew.place) && byRules.place && !isBeyond(byRules.place) ? byRules.place : anew.place;
  return isLater || isAnothers ? { ...anew, place, date: byRules.date, time: byRules.time } : { ...anew, place, time };
}
/** Units between a day and its hour, hardly ever more. */
const NEAR_HOUR = 25;

/** Where a decision or a measure names a day to come, an address beside it is where. */
const STREET = /^(?!.*кв\.).*(?:ул\.|улиц|просп|пр-т|пр\.|пер\.|переул|наб\.|шоссе|бульв|каб\.)[^\n]*\d/;
