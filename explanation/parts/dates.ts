import { isInForce } from '../../law/in-force';
import type { PlainDate, Text } from '../../law/schema/common';
import type { Deadline, LegalEvent } from '../../law/schema/deadline';
import type { Guidance } from '../../law/schema/guidance';
import { t } from '../../law/text';
import { isWorkingDay } from '../../law/working-days';
import { dayToAppear } from '../../notice/appear';
import type { Found, Notice } from '../../notice/types';
import { type KnownEvents, missingEvents, reckonReadings } from '../day-formula';
import { type Cautions, cautionOf, isTermInForce, isToldToDefer } from '../known-days';
import type { ExplainingLaw, LawLookup } from '../lookup';
import { LAW_DIFFERED } from '../part-words';
import { daysBetween } from '../plain-date';
import type { Explanation, TimelineEntry } from '../types';
import { receptionDays, unreadDay, workedOut } from '../worked-out';

/** The days that are known, and what is said beside those that were worked out. */
interface Days {
  events: KnownEvents;
  cautions: Cautions;
}

const MISSING_WORDS: Partial<Record<LegalEvent, Text>> = {
  posted: t(
    'Чтобы посчитать сроки, нужен день, когда повестку разместили.',
    'To work out the dates we need the day the summons was posted.',
  ),
  handed_over: t(
    'Если повестку отдали на бумаге, укажите день.',
    'If the summons was handed over on paper, enter the day.',
  ),
  appear: t('В письме не видно дня явки.', 'The letter does not show a day to appear.'),
};

/** Of a summons handed over on paper, instead of asking for the day of posting as for the only one that counts. */
const POSTED_TOO = t(
  'Если повестку разместили и в реестре, укажите день: часть сроков идёт от него.',
  'If the summons was posted in the register too, enter the day: some deadlines run from it.',
);

const APPEAR_CLEARED = t(
  'День явки из письма вы убрали. Сроки посчитаны без него.',
  'You removed the day to appear. The dates are worked out without it.',
);

/** Said of a last day to come or answer on which offices are closed. */
const DAY_OFF = t(
  'Это выходной: комиссариат может быть закрыт. Лучше успеть раньше.',
  'This is a day off: the commissariat may be closed. Better be earlier.',
);
/** Nobody is hurried to what he need not do. */
const VOLUNTARY: ReadonlySet<Notice['about']> = new Set(['contract', 'secrets']);
const dayOff = (day: PlainDate): Text | null => (isWorkingDay(day) ? null : DAY_OFF);
const both = (one: Text | null, two: Text | null): Text | null =>
  one && two ? t(`${one.ru} ${two.ru}`, `${one.en} ${two.en}`) : (one ?? two);

/** Kinds that ask for an answer within so many days. */
const ANSWERED_IN: ReadonlySet<Notice['kind']> = new Set(['questionnaire', 'data_clarification']);
/** Terms of what a letter asks; behind a deferment with a last day «в двухнедельный срок» is how one reports a change. */
const termsOf = (notice: Notice): readonly (Found | null)[] => {
  const { deadline, limits } = notice.fields;
  if (ANSWERED_IN.has(notice.kind)) return [deadline, ...limits];
  return isToldToDefer(notice) && !notice.deferredTo && !TO_REPORT.test(deadline?.text ?? '') ? [deadline] : [];
};
/** The two weeks in which a change is reported. */
const TO_REPORT = /двухнедельн|двух недель|2 недель|14 дн|четырнадцати/i;
const IN_DAYS = /в течение .{1,24}(?:дн|недел)|(?:дневный|недельный) срок/i;
const FROM_WHEN = t(
  'С какого дня идёт срок, спросите в комиссариате. Осторожнее считать от даты письма.',
  'Ask the commissariat from which day the time runs. Counting from the date of the letter is safer.',
);

const DEFERMENT_OVER = t(
  'День, до которого дана отсрочка, уже прошёл. Узнайте в комиссариате, продлили ли её.',
  'The last day of the deferment has passed. Ask the commissariat whether it was extended.',
);

/**
 * The timeline with today on it; every computed day names the deadline that made it.
 * @param lookup the law of today: what to do about a day that is over or missing is done today
 * @param days.events the days that are known, of `eventsOf`; a term is judged by the law of its own day
 * @param days.cautions what is said beside those that were worked out, of `cautionsOf`
 */
export function explainDates(
  notice: Notice,
  law: ExplainingLaw,
  lookup: LawLookup,
  guidance: Guidance | undefined,
  today: PlainDate,
  days: Days,
): Explanation['dates'] {
  const { events, cautions } = days;
  const entries: TimelineEntry[] = [bare('today', 'today', t('Сегодня', 'Today'), today, today)];
  if (events.posted)
    entries.push({
      ...bare('posted', 'posted', t('Разместили в реестре', 'Posted in the register'), events.posted, today),
      caution: cautions.posted ?? null,
    });
  if (events.handed_over)
    entries.push(
      bare('handed-over', 'handed_over', t('Отдали на бумаге', 'Handed over on paper'), events.handed_over, today),
    );
  if (events.appear) {
    entries.push({
      ...bare('appear', 'appear', t('Явка', 'Appear'), events.appear, today),
      clock: notice.fields.time?.clock ?? null,
      caution: cautions.appear ?? null,
      alarm: events.appear >= today,
    });
  }
  const { until, measuresFrom } = notice.fields;
  if (until?.day)
    entries.push({
      ...bare('until', 'until', t('Крайний день по письму', 'Last day the letter gives'), until.day, today),
      caution: both(workedOut(until, today), VOLUNTARY.has(notice.about) ? null : dayOff(until.day)),
      alarm: until.day >= today && !VOLUNTARY.has(notice.about),
    });
  if (measuresFrom?.day)
    entries.push({
      ...bare(
        'measures',
        'measures',
        t('Меры с этого дня, по письму', 'Measures from this day, by the letter'),
        measuresFrom.day,
        today,
      ),
      caution: workedOut(measuresFrom, today),
      alarm: measuresFrom.day >= today,
    });
  const { deferredTo } = notice;
  if (deferredTo?.day && isToldToDefer(notice))
    entries.push({
      ...bare('deferred_to', 'deferred_to', t('Отсрочка до этого дня', 'Deferred to this day'), deferredTo.day, today),
      caution: workedOut(deferredTo, today),
    });
  const notes: Text[] = [];
  const wanted = new Set<LegalEvent>();
  let differed = false;
  for (const deadline of law.deadlines) {
    if (!deadline.kinds.includes(notice.kind)) continue;
    const entry = computed(deadline, lookup, days, today);
    if (!isTermInForce(deadline, events, today)) {
      differed ||= entry !== null && isInForce(deadline.valid, today);
      continue;
    }
    for (const reading of deadline.readings) for (const event of missingEvents(reading.day, events)) wanted.add(event);
    if (!entry) continue;
    entries.push(entry);
    const limit = entry.latest ?? entry.day;
    const { caps } = deadline;
    const named = caps && events[caps.event];
    if (caps && limit && named && named > limit) notes.push(caps.exceeded);
  }
  if (differed) notes.push(LAW_DIFFERED);
  const date = dayToAppear(notice.fields);
  const isUnread = date !== null && date.day === null && !events.appear;
  if (isUnread) notes.push(until?.day && date.inferred === 'day' ? receptionDays(date) : unreadDay(date));
  for (const event of wanted) {
    if ((event === 'appear' && (isUnread || until?.day)) || (event === 'handed_over' && events.posted)) continue;
    const isCleared = event === 'appear' && date !== null;
    const isToo = event === 'posted' && events.handed_over;
    const words = isCleared ? APPEAR_CLEARED : isToo ? POSTED_TOO : MISSING_WORDS[event];
    if (words) notes.push(words);
  }
  if (!until && !date && termsOf(notice).some((one) => one && IN_DAYS.test(one.text))) notes.push(FROM_WHEN);
  const past = events.appear !== undefined && events.appear < today;
  if (past) notes.unshift(t('День явки из письма уже прошёл.', 'The day to appear in the letter is over.'));
  if (isToldToDefer(notice) && deferredTo?.day && deferredTo.day < today) notes.unshift(DEFERMENT_OVER);
  const statements = lookup.statements(
    past ? (guidance?.when_past ?? []) : events.appear ? [] : (guidance?.when_no_date ?? []),
  );
  entries.sort(byDay);
  return { next: nextEntry(entries, today), timeline: entries, notes, statements };
}

function bare(id: string, role: TimelineEntry['role'], title: Text, day: PlainDate, today: PlainDate): TimelineEntry {
  return {
    id,
    title,
    role,
    day,
    latest: null,
    clock: null,
    daysFromToday: daysBetween(today, day),
    deadline: null,
    why: [],
    caution: null,
    standing: 'settled',
    norms: [],
    alarm: false,
  };
}

function computed(deadline: Deadline, lookup: LawLookup, days: Days, today: PlainDate): TimelineEntry | null {
  const readings = reckonReadings(deadline, days.events);
  const last = readings.find(({ reading }) => reading === 'latest');
  const day = (readings.find(({ reading }) => reading !== 'latest') ?? last)?.day;
  if (day === undefined) return null;
  return {
    id: deadline.id,
    title: deadline.title,
    role: 'term',
    day,
    latest: last && last.day !== day ? last.day : null,
    clock: null,
    daysFromToday: daysBetween(today, day),
    deadline: deadline.id,
    why: readings.map(({ why }) => why),
    caution: cautionOf(
      deadline,
      days.cautions,
      readings.every(({ certain }) => certain),
    ),
    standing: deadline.standing,
    norms: lookup.norms(deadline.norms),
    alarm: false,
  };
}

const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  a.day.localeCompare(b.day) || Number(b.role === 'today') - Number(a.role === 'today');

/** The day to appear if it is still to come; else the next last day the letter or a deferment gives; else the next term. */
function nextEntry(entries: TimelineEntry[], today: PlainDate): TimelineEntry | null {
  const ahead = entries.filter((entry) => entry.role !== 'today' && entry.day >= today);
  const told = (...roles: TimelineEntry['role'][]) => ahead.find(({ role }) => roles.includes(role));
  return told('appear') ?? told('until', 'measures', 'deferred_to') ?? ahead[0] ?? null;
}
