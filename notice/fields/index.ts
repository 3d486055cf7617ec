import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { joined, overlap } from '../spans';
import type { Found, FoundDate, NoticeFields, PlainDate, Span } from '../types';
import { CALLING, type NoticeKind, type Purpose } from '../vocabulary';
import { CHOICE_WEIGHTS } from './choice/choice-weights';
import { type ChoiceModel, type ChosenField, chooseAgain, type Finds, type RuleChoice } from './choice/index';
import { dayIn, hourIn, isEvent } from './choose';
import { measuresInSense, threatsInSense } from './claim-sense';
import { deadlineOf } from './deadline';
import { earlierCall, firstOfTwo } from './earlier-call';
import { firstDeadline } from './first-limit';
import { dateAt, placeAt, rangeFrom, timeAt } from './found-at';
import { lawRefsIn } from './law-ref-list';
import { plainLimits } from './limit-days';
import { isNobodysTask } from './limit-words';
import { extentOf, inItsWords, isApart, lastDayOfLimits, otherLimits } from './limits';
import { isNearCall, isOnServicesLine, isOthersLine } from './lines';
import { restrictionsIn } from './measure-list';
import { ofList } from './of-list';
import { findOpenHours } from './open-hours';
import {
  fromAddress,
  hasHouse,
  isCalledTo,
  isHome,
  isLabelled,
  isToComeTo,
  isWherePapersLie,
  placeIn,
  saysNoPlace,
  signatureOf,
  whereReturned,
  withoutCall,
  withoutStamp,
} from './place-choice';
import { hourAfter, plainHour } from './plain-hour';
import { type RuleReading, readByRules, toDate } from './rules';
import { type TagWeights, tagFields } from './tagging/index';
import type { Candidate } from './tagging/tag-features';
import { TAG_WEIGHTS } from './tagging/tag-weights';
import { threatsIn } from './threat-list';
import { weekdayBeside } from './weekdays';
import { isDayOfPaper, type Whose, whoseIn } from './whose';

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
  const finds = findsOf(normal, kind, today, learned.tags);
  return { fields: merge(normal, finds, learned.choice), purpose: finds.rules.purpose };
}

/** What rules and tagger found, before anything is chosen of it. */
export function findsOf(normal: NormalText, kind: NoticeKind, today: PlainDate, tags: TagWeights): Finds {
  const rules = readByRules(normal, kind, today);
  return { kind, today, rules, tagged: tagFields(normal, kind, candidatesOf(normal, rules), tags) };
}

/** The day, hour, place and limit that the rules choose of it: ranges of the normal text. */
export const ruleChoiceOf = (normal: NormalText, finds: Finds): RuleChoice =>
  rangesOf(normal, firstChoice(normal, finds));

function rangesOf(normal: NormalText, { date, time, place, deadline }: Single): RuleChoice {
  const spanOf = (one: Found | null): Span | null => one && rangeOf(normal, one);
  return {
    date: date && date.role !== 'event' ? spanOf(date) : null,
    time: spanOf(time),
    place: spanOf(place),
    deadline: spanOf(deadline),
  };
}

/** What was learned of fields: which words are one, and which of several is meant. */
export interface LearnedFields {
  tags: TagWeights;
  /** Null: the rules choose. */
  choice: ChoiceModel | null;
}
const LEARNED: LearnedFields = { tags: TAG_WEIGHTS, choice: CHOICE_WEIGHTS };

/** What the rules found, as signs for the tagger: `Candidate` says what each means. */
export function candidatesOf(normal: NormalText, rules: RuleReading): Candidate[] {
  const { fields, dates, times, limits, places } = rules;
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

/** The tagger’s finds before those of the rules, which stand in where it found nothing; of several the likeliest. */
function merge(normal: NormalText, finds: Finds, model: ChoiceModel | null): NoticeFields {
  const { kind, rules, tagged } = finds;
  const first = firstChoice(normal, finds);
  const single = model ? chosenAnew(normal, first, finds, model) : first;
  const place = ownPlaceOf(normal, single, finds);
  const restrictions = restrictionsIn(normal, kind, rules, tagged.ranges.restrictions);
  const threats = threatsIn(normal, rules, { tagged: tagged.ranges.threats, restrictions });
  const lawRefs = lawRefsIn(normal, rules.fields, tagged.ranges.law_refs);
  const said = [single.date, single.time, place, ...restrictions, ...threats, ...lawRefs, ...rules.fields.demands];
  const within = extentOf(said.map((one) => one && rangeOf(normal, one)));
  const { last, ...own } = wholeRange(normal, ownDayOf(normal, single, finds), finds);
  const limits = ownLimits(normal, single, finds, within);
  return {
    ...rules.fields,
    ...own,
    ...besideWeekday(normal, own),
    openHours:
      place && !own.time
        ? findOpenHours(normal, kind, rules.times, rangeOf(normal, place)).map(({ start, end }) =>
            foundAt(normal, start, end),
          )
        : [],
    place,
    ...limits,
    until: last && !(limits.until?.day && last.day && limits.until.day < last.day) ? last : limits.until,
    restrictions: measuresInSense(normal, restrictions),
    threats: threatsInSense(normal, kind, threats),
    lawRefs,
  };
}

/** The day with that of the week beside it; words of the day, «вторник, в 11:00», «в будний день с 9», are none of the hour. */
function besideWeekday(
  normal: NormalText,
  { date, time }: Pick<NoticeFields, 'date' | 'time'>,
): Pick<NoticeFields, 'date' | 'time'> {
  if (!date) return { date, time };
  const day = rangeOf(normal, date);
  const named = date.role === 'event' ? null : weekdayBeside(normal.text, day);
  const whole = named ? { start: Math.min(day.start, named.start), end: Math.max(day.end, named.end) } : day;
  const hour = time && rangeOf(normal, time);
  const from = whole.end + (/^[,) ]*/.exec(normal.text.slice(whole.end))?.[0].length ?? 0);
  return {
    date: named
      ? { ...date, withWeekday: { ...foundAt(normal, whole.start, whole.end), weekday: named.number } }
      : date,
    time:
      time && hour && overlap(hour, whole) && hour.start >= whole.start && /\d/.test(normal.text.slice(from, hour.end))
        ? { ...time, ...foundAt(normal, from, hour.end) }
        : time,
  };
}

/**
 * The place that was chosen, unless it is another office’s, a room where papers lie or no place at all: then the office
 * that signs a message of one line, or none. Offsets are those of the original.
 */
function ownPlaceOf(normal: NormalText, { date, place }: Single, { kind, rules }: Finds): Found | null {
  const signature = kind === 'summons_electronic_notification' ? signatureOf(normal, rules.places) : null;
  const office = signature && foundAt(normal, signature.start, signature.end);
  const returned = kind === 'questionnaire' && !place ? whereReturned(normal.text, rules.places) : undefined;
  if (returned) return foundAt(normal, returned.start, returned.end);
  if (!place) return office;
  const { text } = normal;
  const range = rangeOf(normal, place);
  // «Поликлиника № 22» over the message of another office, where nobody is called.
  const isOthersPlace =
    !date &&
    !isCalledTo(normal, place) &&
    !hasHouse(text, range) &&
    (kind === 'summons_electronic_notification'
      ? isOthersLine(text, range) || !isNearCall(text, range)
      : !CALLING.has(kind) && isOthersLine(text, range));
  // «От: ВК Бутырского района», «по вызову военного комиссариата …»: who writes of measures, or whom one did not come to.
  const isSender =
    kind.startsWith('restriction_') &&
    !hasHouse(text, range) &&
    !isCalledTo(normal, place) &&
    !/^(?:в|на|к|у)\s/i.test(place.text) &&
    OF_SENDER.test(text.slice(Math.max(0, range.start - 40), range.start));
  const isForPapers =
    kind === 'draft_decision' && (date === null || date.role === 'event') && isWherePapersLie(text, range);
  const isOwnHome = !CALLING.has(kind) && isHome(text, range);
  return isOthersPlace || isSender || isForPapers || isOwnHome || saysNoPlace(normal, range, rules.places)
    ? office
    : withoutCall(place);
}

const OF_SENDER =
  /(?:^|\n)(?:от|от кого|источник|отправитель|ведомство|орган|кем [а-я]{4,14}):?\s$|(?<![а-я])(?:по|от|из) (?:вызову|повестк[еи]|приглашению|решению|сообщению|данным)\s$|(?<![а-я])(?:повестк[аеиу]|вызов[ау]?|решени(?:е|я|ем)|с)\s$/;

/** Kinds whose «Срок: до 18 декабря» is the last day to come or to answer; elsewhere it may be that of a measure. */
const ASKING = new Set<NoticeKind>(['summons', 'data_clarification', 'questionnaire', 'restriction_warning']);

/**
 * The limit that was chosen, or where that is another office’s the next of the notice’s own; every other limit of it; and
 * the last day for what it asks.
 * @param within from the first word of the notice that was found to the last: limits that stand apart are another’s
 * @returns offsets are those of the original
 */
function ownLimits(
  normal: NormalText,
  { date, time, deadline: chosen }: Single,
  { kind, rules }: Finds,
  within: Span,
): Pick<NoticeFields, 'deadline' | 'limits' | 'until'> {
  const { text } = normal;
  const spanOf = (one: Found | null): Span | null => one && rangeOf(normal, one);
  const ofCall = [date, time].map(spanOf);
  // Another office’s limit stands apart from the notice, «Капремонт: оплатить до 1 марта»; measures are those of many.
  const isAnothers = (one: Span): boolean =>
    !kind.startsWith('restriction_') &&
    (isOthersLine(text, one, true) || isOnServicesLine(normal, foundAt(normal, one.start, one.end))) &&
    isApart(text, one, within);
  const isOwn = (one: Span): boolean =>
    !isNobodysTask(text, one) && !isAnothers(one) && !ofCall.some((other) => other && overlap(other, one));
  const deadline =
    chosen && isAnothers(rangeOf(normal, chosen)) ? deadlineOf(normal, rules.limits.filter(isOwn)) : chosen;
  const limits = otherLimits(text, [...rules.limits, ...plainLimits(text, kind, rules)], {
    day: spanOf(date),
    taken: [time, chosen].map(spanOf),
    within: deadline ? joined(within, rangeOf(normal, deadline)) : within,
  })
    .map((one) => inItsWords(text, one))
    .map(({ start, end }) => foundAt(normal, start, end))
    .filter((one) => !isOnServicesLine(normal, one))
    .map(ownSentence);
  const ranges = [deadline, ...limits].flatMap((one) => spanOf(one) ?? []);
  const last = lastDayOfLimits(text, ranges, rules.dates, ASKING.has(kind));
  return {
    deadline: deadline && ownSentence(deadline),
    limits,
    until: last && last.day !== date?.day ? toDate(normal, last, false) : null,
  };
}

/** «Не позднее следующего дня.», and below begins another thing; or the limit begins below, «… детей. / Срок: 15 мая». */
function ownSentence(found: Found): Found {
  const stop = /(?<=[а-яё\d]{2})\.\s*\n\s*/i.exec(found.text);
  if (!stop) return found;
  const [above, below] = [found.text.slice(0, stop.index), found.text.slice(stop.index + stop[0].length)];
  return /^(?:срок|до |не позднее)/i.test(below)
    ? { start: found.end - below.length, end: found.end, text: below }
    : { start: found.start, end: found.start + above.length, text: above };
}

/**
 * The day that was chosen as the notice means it, the first of a list or that of something done, and its hour: none where
 * no day is to come and nobody is called. Offsets are those of the original.
 */
function ownDayOf(normal: NormalText, { date, time }: Single, finds: Finds): Pick<NoticeFields, 'date' | 'time'> {
  const { kind, today } = finds;
  // What was lifted was so on a day that is over; an hour with no day to come is that of something done.
  const isDone = kind === 'restriction_lifted' && date !== null && date.day !== null && date.day <= today;
  const listed = date && date.role !== 'event' ? ofList(normal, { date, time }, finds) : null;
  const own = isDone ? { ...date, role: 'event' as const } : (listed?.date ?? date);
  const hasDay = own !== null && own.role !== 'event';
  return { date: own, time: hasDay || CALLING.has(kind) ? (listed ?? { time }).time : null };
}

/**
 * The day with all of the range that it begins, and the last day of that; an hour that is a part of it, «по 15 января», is
 * none. The days of a training are told as such: one comes on the first of them.
 */
function wholeRange(
  normal: NormalText,
  { date, time }: Pick<NoticeFields, 'date' | 'time'>,
  { kind, rules, today }: Finds,
): Pick<NoticeFields, 'date' | 'time'> & { last: FoundDate | null } {
  const isToCome = date !== null && date.role !== 'event' && ASKING.has(kind);
  const range = isToCome ? rangeFrom(normal, date, rules.dates, today) : null;
  if (!range) return { date, time, last: null };
  return { date: range.whole, time: time && overlap(time, range.whole) ? null : time, last: range.last };
}

/** The fields of which a notice has one, as they were chosen. */
interface Single extends Pick<NoticeFields, 'date' | 'time' | 'place' | 'deadline'> {
  /** The hour stands plainly behind its day or «явиться к»: nothing learned moves it. */
  isPlainHour?: boolean;
}

/** Of what was found, the day, hour, place and limit that the rules would choose. */
function firstChoice(normal: NormalText, finds: Finds): Single {
  const {
    kind,
    rules,
    tagged: { ranges },
  } = finds;
  const { fields } = rules;
  const called = CALLING.has(kind);
  const whose = whoseIn(normal, finds);
  const day = firstDay(normal, finds, whose);
  const marked = hourIn(normal.text, ranges.time.filter(whose.isHour), day);
  const plain = called
    ? plainHour(
        normal.text,
        { date: day, tagged: marked },
        rules.times.filter((one) => whose.isHour(one)),
      )
    : null;
  const hour = plain ?? marked;
  const told = fields.date && rangeOf(normal, fields.date);
  const isOwnDay =
    told !== null &&
    (fields.date?.role === 'event'
      ? !isDayOfPaper(normal.text, told) && !isOthersLine(normal.text, told, true)
      : whose.isDay(told));
  const date =
    day && !isEvent(normal, day, fields.date)
      ? dateAt(normal, day, rules)
      : (called || kind === 'draft_decision' || fields.date?.role === 'event') && isOwnDay
        ? fields.date
        : null;
  const isOfCall = fields.time && whose.isHour(rangeOf(normal, fields.time));
  const other = isOfCall || !called ? null : hourAfter(day, rules.times, whose);
  const time = hour
    ? timeAt(normal, hour, rules)
    : called && isOfCall
      ? fields.time
      : other && timeAt(normal, other, rules);
  // Hours and places without a day, where nobody is called, are those of a help line.
  const isCalled = called || (date !== null && date.role !== 'event');
  return {
    date,
    time: isCalled ? time : null,
    isPlainHour: plain !== null,
    place: firstPlace(normal, finds, { day, isCalled }),
    deadline: firstDeadline(normal, finds, { day, hour }),
  };
}

/** The day among those tagged that may be the notice’s: of two calls the first. A range of the normal text. */
function firstDay(normal: NormalText, { kind, today, rules, tagged }: Finds, whose: Whose): Span | null {
  const day = dayIn(normal, tagged.ranges.date.filter(whose.isDay), { dates: rules.dates, today });
  if (!CALLING.has(kind) || !day) return day;
  return earlierCall(normal.text, day, { rules, today, whose }) ?? firstOfTwo(normal.text, day, rules) ?? day;
}

/** The place among those tagged, else the rules’, where that is one to come to: offsets of the original. */
function firstPlace(
  normal: NormalText,
  { kind, rules, tagged }: Finds,
  { day, isCalled }: { day: Span | null; isCalled: boolean },
): Found | null {
  const place = placeIn(
    normal,
    tagged.ranges.place.map((range) => withoutStamp(normal.text, range)),
    { date: day, places: rules.places },
  );
  if (place) return foundAt(normal, place.start, place.end);
  const office = rules.fields.place;
  if (!office || !isToComeTo(normal.text, rangeOf(normal, office))) return null;
  const isTheirs =
    CALLING.has(kind) ||
    isCalledTo(normal, office) ||
    (isCalled && STREET.test(office.text.toLowerCase())) ||
    (kind === 'restriction_warning' && isLabelled(normal.text, rangeOf(normal, office)));
  return isTheirs ? office : null;
}

/** The same chosen by what was learned. The day of a decision stays where no day to appear is likelier. */
function chosenAnew(normal: NormalText, first: Single, finds: Finds, model: ChoiceModel): Single {
  const chosen = rangesOf(normal, first);
  const { date, time, place } = coherent(chooseAgain(normal, chosen, finds, model), chosen, finds);
  const isKept = (one: Span | null, field: ChosenField): boolean =>
    one?.start === chosen[field]?.start && one?.end === chosen[field]?.end;
  const { rules } = finds;
  const addresses = rules.places.filter(({ looks }) => looks === 'a');
  const isEventDay = first.date?.role === 'event';
  return {
    date: isKept(date, 'date') ? first.date : date ? dateAt(normal, date, rules) : isEventDay ? first.date : null,
    time:
      (first.isPlainHour && isKept(date, 'date')) || isKept(time, 'time')
        ? first.time
        : time && timeAt(normal, time, rules),
    place: place && placeAt(normal, fromAddress(normal.text, place, addresses), [date, time]),
    deadline: first.deadline,
  };
}

type Chosen = Record<ChosenField, Span | null>;
/**
 * Day and hour of one call: an hour that stands nearer to another day is that day’s, and of two days to come the first
 * is never given up for a later one. There the rules’ choice stands.
 */
function coherent(anew: Chosen, byRules: RuleChoice, { rules, today }: Finds): Chosen {
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
