import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import { compile, matches } from '../pattern';
import type { Found, FoundDate, FoundMeasure, FoundTime, NoticeFields, PlainDate, Span } from '../types';
import { CALLING, type NoticeKind, type Purpose } from '../vocabulary';
import { findActDays, onlySince } from './act-days';
import { consequencesIn } from './consequences';
import { type DateMatch, findDates } from './dates';
import { deadlineOf, findLimits, type Limit } from './deadline';
import { findDemands } from './demands';
import { findLawRefs } from './law-refs';
import { isCalledLast } from './limit-words';
import { isAlone, isOfMessage, isOthersLine, isUnderCall, labelOf, lineBefore } from './lines';
import { barredParts } from './measure-clauses';
import { findMeasures } from './measures';
import { findMissedDay } from './missed-day';
import { findPlaces, type PlaceMatch, placeOf } from './place';
import { findPosted } from './posted';
import { type FoundPurpose, findAims, findPurposes } from './purpose';
import { choosePurpose } from './purpose-choice';
import { isAfter, sendingDays } from './sending-days';
import { findThreats } from './threats';
import { findTimes, type TimeMatch } from './times';
import { findTrainingDays } from './training-days';

const BIRTH = /^\.? р\.|^ ?(?:г\.? ?р\.|года? рожд|г\. рожд|р\.›)|^[^\n]{0,3}рождения/;
const DOCUMENT =
  /(?:(?:закон|указ|приказ|постановлени|распоряжени|фз|федерации|редакц|договор|протокол|решени|изменени|выдан|повестк|заявк|запис|сообщени|письм|уведомлени|справк|запрос|обращени)[^\n]{0,40} от|№ ?[^\n]{1,14} от|^от|^[^\n\d]{0,30}рождения[^\n\d]{0,20}|дата (?:вручения|формирования|размещения|направления|принятия|рождения|выдачи|начала|окончания|повестки):?) ?"?$/;
/** In the line of the day: «юноше 2010 года рождения» above it says nothing of it. */
const BORN = /(?:рожд[^\n]{0,12}|(?<!\d{4} ?)г\. ?р\.) ?"?$/;
const LIMIT =
  /(?:окончани[яе]:?|не позднее|не позже|до:?|по|после|начиная с|действу[а-я]+ (?:с|до)|срок[а-я]*:?|крайний срок:?) ?"?$/;
const SINCE = /(?:^|[^а-я])с(?:о)? ?"?$/;
const APPEAR =
  /(?:явит[а-я]*|явк[а-я]|явитесь|прибы[а-я]*|прибудьте|прийти|прид[а-я]+|приход[а-я]*|подойти|вызыва[а-я]+|вызван[а-я]*|на котор(?:ую|ое|ый) вы вызваны|приглаша[а-я]+|ждем|ждут|жду|сбор[а-я]?|собираемся|на|посетить|надо быть|быть|обязан[а-я]*|назначен[а-я]*|повестка|повестку|записан[а-я]*|отправк[а-я]|дата|день|когда|сверк[а-я])/g;
const EVENT = /(?:решени|явка отмечена|явились|отмечен|снят|отменен|прекращен|комисси)/;

/** The score of a date that cannot be the day to appear: of birth, of a document, of sending. */
export const NEVER = -10;

/** A date scored as the day to appear; the first of the best is taken. */
export function appearScore(text: string, date: DateMatch): number {
  const before = text.slice(Math.max(0, date.start - 100), date.start);
  const line = lineBefore(text, date.start, 100);
  const after = text.slice(date.end, date.end + 40);
  if (BIRTH.test(after) || BORN.test(line) || DOCUMENT.test(labelOf(before))) return NEVER;
  if (isOfMessage(before, after) || isOthersLine(text, date)) return NEVER;
  if (/вручен|считается/.test(line.slice(-50)) && !/явит|прибы|явк|повестк[а-я] на $/.test(line.slice(-30))) return -3;
  if (/не (?:явил|отметил|пришл|прибыл|были)|неявк[а-я] (?:по повестке )?$/.test(line.slice(-45))) return -4;
  if (isLongPast(date, line) || isOfCourt(line, after) || TAKEN_BACK.test(text.slice(date.end, date.end + 80)))
    return NEVER;
  let score = date.weak ? 0 : 0.4;
  if (LIMIT.test(line) || isCalledLast(text, date.start)) score -= 4;
  if (SINCE.test(line) && !/до \d|по \d/.test(text.slice(date.start, date.end + 8))) score -= 2;
  const verbs = [...line.matchAll(APPEAR)];
  const last = verbs.at(-1);
  if (last) score += 3 - Math.min(1.5, (line.length - (last.index + last[0].length)) / 60);
  if (/^[^\n]{0,30}(?:явит|прибы|прийти|в военк|в военн|в \d|к \d|по адресу)/.test(after)) score += 2;
  if (/^,? ?(?:в |к )?\d{1,2}[:.-]\d\d/.test(after)) score += 1;
  return score;
}

/** «09.12.2005» under a name: a day of birth. */
const isLongPast = ({ day, inferred }: DateMatch, line: string): boolean =>
  inferred === null &&
  day !== null &&
  day < OLDEST_CALL &&
  !/(?:явит|явк|прибы|вызыва|сбор|прийти|прид|повестк|освидетельств|комисси)[^\d\n]{0,24}$|(?<![а-я])(?:дата|день)(?: явки| вызова| прибытия)?:? $/.test(
    line,
  );
/** «Апелляция назначена на 21.12.2026», «10 декабря в Мосгорсуде»: no day of a commissariat. */
const isOfCourt = (line: string, after: string): boolean =>
  /(?<![а-я])(?:апелляци[а-я]{1,8}|судебн[а-я]{2,3} заседани[а-я]|заседани[а-я] суда) (?:назначен[аоы]? на|состоится|на) $/.test(
    line,
  ) || /^[^.;\n]{0,12}(?<![а-я])в [а-я]{0,8}суд(?:е|ах)(?![а-я])/.test(after);
/** «07.12.2026 8:00, каб. 5 - аннулирована». */
const TAKEN_BACK =
  /^(?:(?!справк|прежн|повестк|вызов|явк|отсрочк|мер[аы]|документ|запрет|ограничени|билет|удостоверени)[^.;\n]|(?<=(?<![а-я])(?:корп|ул|д|каб|стр|г))\.){0,60} - (?:аннулирован|отменен|недействительн)/;
/** No summons that anyone holds today calls for a day before it. */
const OLDEST_CALL = '2015-01-01';

const isOfEvent = (text: string, { start, end }: DateMatch): boolean =>
  EVENT.test(text.slice(Math.max(0, start - 60), end + 20)) && !LED_TO.test(text.slice(Math.max(0, start - 80), start));
/**
 * «Решение № 118 от 24.11.2026», «выписка из протокола № 31 от 24.11.2026», «рассмотрено 24.11.2026»: the day a decision
 * of the commission was made is that of its record.
 */
const isDayOfDecision = (text: string, { start }: DateMatch): boolean =>
  DECIDED_ON.test(text.slice(Math.max(0, start - 80), start));
/** «Протокол № 31 от 24.11.2026» with no word of who decided: the name of a paper. */
const isOfRecord = (text: string, { start, end }: DateMatch): boolean =>
  /(?<![а-я])протокол(?:а|ом|у)?(?: (?:№ ?)?[^\s]{1,12})? от $/.test(text.slice(Math.max(0, start - 40), start)) &&
  !/^(?: ?(?:г\.?|года))?[,:]? (?:призывн[а-я]{2,3} )?(?:комисси|гражданин)/.test(text.slice(end, end + 30));
const DECIDED_ON =
  /(?<![а-я])(?:решени(?:е|я|ем)|протокол(?:а|ом|у)?)(?: призывной комиссии(?: (?:г\. ?(?:о\. ?)?)?[а-я -]{3,45})?)?,?(?: (?:№ ?)?[^\s]{1,12})? от $|(?<![а-я])протокол № ?[^\s]{1,10}, [а-я-]{4,20} район, $|(?<!буд[еу]т )(?<![а-я])рассмотрен[оаы] $|(?:^|\n)(?:принято|вынесено|дата решения):?\s$/;
/** A word of coming leads to the day in its own sentence, «явка на отправку 10.12», unless it tells of what is done. */
const LED_TO =
  /(?<![а-я])(?:отправк[аеиу]|явк[ау]|дата явки|день явки|явиться|явитесь|прибыть|прибытие|прибудьте)(?:(?!отмечен|состоял|принят|принял|снят|отмен[ие]|прекращ)[^\n.;!?]){0,60}$/;

const DONE = /^ ?(?:г\.|года)?,? ?(?:(?:уже|было|была) )?(?:принят|принял|вынес|рассмотр|состоял|решил)/;

/** «Мера снята 24.11»: a short day right after what was done. */
const DONE_ON =
  /(?<![а-я])(?:снят[аоы]?|отменен[аоы]?|прекращен[аоы]?|восстановлен[аоы]?|явка отмечена|вы отметились|явка засчитана)(?: с)?[: ]{1,2}$/;

/** What such a line counts for. */
const UNDER_CALL = 2;

function pickDate(
  text: string,
  dates: DateMatch[],
  kind: NoticeKind,
  today: PlainDate,
): { date: DateMatch; event: boolean } | null {
  let best: DateMatch | null = null;
  // Where a text calls, any date that is not another thing may be the day; elsewhere it must stand with the call.
  let bestScore = CALLING.has(kind) ? -0.3 : 0.9;
  const isOfSending = sendingDays(kind, { dates, today });
  for (const date of dates) {
    if (isOfSending(text, date)) continue;
    const score =
      appearScore(text, date) +
      (!CALLING.has(kind) && isAfter(date, today) && isUnderCall(text, date) ? UNDER_CALL : 0);
    if (score > bestScore + 0.3) {
      best = date;
      bestScore = score;
    }
  }
  const eventKind = kind === 'draft_decision' || kind === 'restriction_lifted';
  if (eventKind && best && isAlone(text, best)) best = null;
  // No decision was made on a day ahead, unless the text says so: beside a call it is the day to come.
  const isAhead = (date: DateMatch): boolean =>
    kind === 'draft_decision' && isAfter(date, today) && !DONE.test(text.slice(date.end, date.end + 40));
  if (best) return { date: best, event: eventKind && isOfEvent(text, best) && !isAhead(best) };
  if (!eventKind) return null;
  const event = dates.find(
    (date) => (kind === 'restriction_lifted' && isOpenSince(text, date)) || isDayOfEvent(text, date, { kind, today }),
  );
  return event ? { date: event, event: true } : null;
}

/** The day on which something was done, as the text has it beside a word of that. */
const isDayOfEvent = (
  text: string,
  date: DateMatch,
  { kind, today }: { kind: NoticeKind; today: PlainDate },
): boolean =>
  (!date.weak || DONE_ON.test(text.slice(Math.max(0, date.start - 30), date.start))) &&
  !isAlone(text, date) &&
  !LIMIT.test(text.slice(Math.max(0, date.start - 24), date.start)) &&
  ((isOfEvent(text, date) && appearScore(text, date) > -5) ||
    (kind === 'draft_decision' && !isAfter(date, today) && isDayOfDecision(text, date)));

/** «С 24.11 выезд открыт». */
const isOpenSince = (text: string, { start, end }: DateMatch): boolean =>
  SINCE.test(text.slice(Math.max(0, start - 4), start)) && OPEN_AGAIN.test(text.slice(end, end + 50));
const OPEN_AGAIN =
  /^(?: ?(?:г\.?|года))? (?:вам )?(?:[а-я]{3,14} ){1,4}(?:открыт|возвращен|восстановлен|доступн|разрешен)[аоы]?(?![а-я])/;

/** What the rules found. `fields` has offsets of the original, all else is ranges of the normal text. */
export interface RuleReading {
  fields: NoticeFields;
  purpose: Purpose | null;
  dates: DateMatch[];
  times: TimeMatch[];
  /** Phrases that may be a time limit. */
  limits: Limit[];
  /** Phrases that may be a place. */
  places: PlaceMatch[];
  /** Parts of sentences that name what one may be barred from. */
  barred: Span[];
  /** Clauses that tell what follows if one does not come. */
  consequences: Span[];
}

/** What a measure without a verb of its own is in a notice of this kind. */
export const stateIn = (kind: NoticeKind): FoundMeasure['state'] =>
  kind === 'restriction_imposed' ? 'in_force' : kind === 'restriction_lifted' ? 'lifted' : 'threatened';

/** Reads all fields by rules alone. `today` serves dates without a year. */
export function readByRules(normal: NormalText, kind: NoticeKind, today: PlainDate): RuleReading {
  const { text } = normal;
  const dates = findDates(text, today);
  const posted = findPosted(text, kind, dates, today);
  // The day of posting is none to appear on, even where it is the only day.
  const picked = pickDate(
    text,
    dates.filter((one) => one !== posted || !CALLING.has(kind)),
    kind,
    today,
  );
  const day = picked ? toDate(normal, picked.date, picked.event) : null;
  const date: FoundDate | null =
    day && picked?.event && isOfRecord(text, picked.date) ? { ...day, isOfRecord: true } : day;
  const times = findTimes(text).filter((time) => !dates.some((day) => time.start >= day.start && time.end <= day.end));
  const time = pickTime(text, times, picked?.date ?? null);
  const appearAt = picked?.date.start ?? CALLED.exec(text)?.index ?? null;
  const places = findPlaces(normal, appearAt);
  const limits = findLimits(normal, dates, picked?.date ?? null);
  const purposes = findPurposes(normal);
  const purpose = choosePurpose(kind, text, purposes);
  const aim = aimOf(kind, purposes, purpose);
  const restrictions = findMeasures(normal, stateIn(kind));
  addGeneralMeasure(normal, restrictions, stateIn(kind));
  const missed = findMissedDay(text, kind, dates, today);
  const measureDays = findActDays(normal, kind, dates);
  const actDays = kind === 'mobilisation_or_training' ? findTrainingDays(normal) : measureDays;
  const measuresFrom =
    kind === 'restriction_warning'
      ? measureDays.find(({ day }) => day !== null && day > today)
      : kind === 'restriction_imposed'
        ? onlySince(
            text,
            measureDays,
            restrictions.map((one) => rangeOf(normal, one)),
          )
        : undefined;
  return {
    fields: {
      date,
      time: time && toTime(normal, time),
      place: placeOf(normal, places),
      purpose: aim?.found ?? null,
      purposeAgain: [
        ...purposes
          .filter(
            (one) =>
              one !== aim &&
              (one.purpose === aim?.purpose ||
                (CALLING.has(kind) &&
                  (one === purposes[0] || /\s/.test(one.found.text) || (aim && isBesideAim(text, aim, one))))),
          )
          .map((one) => withAnd(normal, one, purposes)),
        ...(CALLING.has(kind) ? findAims(normal) : []),
      ],
      deadline: deadlineOf(normal, limits),
      limits: [],
      until: null,
      measuresFrom: measuresFrom ? toDate(normal, measuresFrom, false) : null,
      missedOn: missed ? toDate(normal, missed, false) : null,
      postedOn: posted ? toDate(normal, posted, false) : null,
      restrictions,
      openHours: [],
      actDays: actDays.map(({ start, end }) => foundAt(normal, start, end)),
      threats: findThreats(normal),
      demands: findDemands(normal),
      lawRefs: findLawRefs(normal),
    },
    purpose,
    dates,
    times,
    limits,
    places,
    barred: barredParts(normal, kind),
    consequences: consequencesIn(normal),
  };
}

const CALLED = /явит|прибы|явк|приглаша|вызыва|прийти|подойти/;
const GENERAL = compile(
  '‹(?:временн[а-я]{2,3} (?:ограничительн[а-я]{2,3} )?(?:мер[а-я]{0,3}|ограничени[а-я]{1,3})(?: на выезд)?|ограничительн[а-я]{2,3} мер[а-я]{0,3}|все (?:меры|ограничения|запреты)(?: по (?:реестру|воинскому) [а-я]{4,12})?)',
);

/** «Временные ограничения» with nothing named is still a measure to be explained. */
function addGeneralMeasure(normal: NormalText, restrictions: FoundMeasure[], state: FoundMeasure['state']): void {
  if (restrictions.length > 0) return;
  const match = matches(GENERAL, normal.text, 1)[0];
  if (match) restrictions.push({ ...foundAt(normal, match.start, match.end), measure: 'other_measure', state });
}

function pickTime(text: string, times: TimeMatch[], date: DateMatch | null): TimeMatch | null {
  let best: TimeMatch | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    const line = lineBefore(text, time.start);
    let score = time.weak ? -1 : 0;
    if (date) score -= Math.min(3, Math.abs(time.start - date.end) / 40);
    if (CALLED.test(line)) score += 1.5;
    if (/(?:время|часы|к|в)[: ]{1,2}$/.test(line) || /^(?:в|к)\s/.test(text.slice(time.start, time.end))) score += 0.5;
    if (/часы работы|режим|график|прием граждан|тел|до[^\n]{0,12}$|не позднее[^\n]{0,20}$/.test(line.slice(-30)))
      score -= 2;
    if (score > bestScore) {
      best = time;
      bestScore = score;
    }
  }
  return best;
}

/** A date of the normal text as it stands in the original; `event` for the day of something that was done. */
export const toDate = (normal: NormalText, date: DateMatch, event: boolean): FoundDate => ({
  ...foundAt(normal, date.start, date.end),
  day: date.day,
  inferred: date.inferred,
  ...(event ? { role: 'event' as const } : {}),
});
/** A time of the normal text as it stands in the original. */
export const toTime = (normal: NormalText, time: TimeMatch): FoundTime => ({
  ...foundAt(normal, time.start, time.end),
  clock: time.clock,
});

/** «Сверка документов и медкомиссия»: one word that follows the purpose in one breath is a purpose as well. */
const isBesideAim = (text: string, aim: FoundPurpose, one: FoundPurpose): boolean =>
  one.at > aim.at && /^(?: и|, а также|,) (?:на )?$/.test(text.slice(aim.at + aim.found.text.length, one.at));
/** «Медицинское освидетельствование | и заседание призывной комиссии»: with the word that joins it to the one before. */
const withAnd = (normal: NormalText, { at, found }: FoundPurpose, purposes: readonly FoundPurpose[]): Found =>
  purposes.some((one) => one.at < at && normal.text.slice(rangeOf(normal, one.found).end, at) === ' и ')
    ? foundAt(normal, at - 'и '.length, rangeOf(normal, found).end)
    : found;

/** The words for what one is called for: in a decision not who has decided, beside measures not what they forbid. */
function aimOf(kind: NoticeKind, purposes: FoundPurpose[], purpose: Purpose | null): FoundPurpose | undefined {
  if (kind === 'questionnaire') return undefined;
  if (kind === 'draft_decision')
    return purposes.find((one) => one.purpose === 'dispatch') ?? purposes.find((one) => OF_PAPER.test(one.found.text));
  if (kind.startsWith('restriction_')) return purposes.find((one) => one.purpose !== 'data');
  return purposes.find((one) => one.purpose === purpose) ?? purposes[0];
}
/** «Освобождён от призыва … придите для получения военного билета». */
const OF_PAPER = /^(?:для|за) получени[а-я] военн/i;
