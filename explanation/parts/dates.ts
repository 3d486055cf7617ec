import { isInForce } from '../../law/in-force';
import type { PlainDate, Text } from '../../law/schema/common';
import type { Deadline, LegalEvent } from '../../law/schema/deadline';
import type { Guidance } from '../../law/schema/guidance';
import { dayOfEvent, dayToAppear } from '../../notice/appear';
import type { Notice } from '../../notice/types';
import { evaluateDay, type KnownEvents, missingEvents } from '../day-formula';
import type { ExplainingLaw, LawLookup } from '../lookup';
import { daysBetween } from '../plain-date';
import type { Explanation, TimelineEntry } from '../types';

const t = (ru: string, en: string): Text => ({ ru, en });

const MISSING_WORDS: Partial<Record<LegalEvent, Text>> = {
  posted: t(
    'Чтобы посчитать сроки, нужен день, когда повестку разместили.',
    'To reckon the terms we need the day the summons was posted.',
  ),
  handed_over: t(
    'Если повестку отдали на бумаге, укажите день.',
    'If the summons was handed over on paper, enter the day.',
  ),
  appear: t('В тексте не видно дня явки.', 'The text does not show a day to appear.'),
};

/** The events a notice itself tells, joined with what the user entered; the user’s word wins. */
export function eventsOf(notice: Notice, known: KnownEvents): KnownEvents {
  const events: KnownEvents = { ...known };
  const appear = dayToAppear(notice.fields)?.day;
  const decided = notice.kind === 'draft_decision' ? dayOfEvent(notice.fields)?.day : null;
  const posted = notice.fields.postedOn?.day;
  if (appear && !events.appear) events.appear = appear;
  if (posted && !events.posted) events.posted = posted;
  if (decided && !events.decision) events.decision = decided;
  return events;
}

/** The timeline with today on it; every computed day names the deadline that made it. */
export function explainDates(
  notice: Notice,
  law: ExplainingLaw,
  lookup: LawLookup,
  guidance: Guidance | undefined,
  today: PlainDate,
  known: KnownEvents,
): Explanation['dates'] {
  const events = eventsOf(notice, known);
  const entries: TimelineEntry[] = [bare('today', 'today', t('Сегодня', 'Today'), today, today)];
  if (events.posted)
    entries.push(bare('posted', 'posted', t('Разместили в реестре', 'Posted in the register'), events.posted, today));
  if (events.handed_over)
    entries.push(
      bare('handed-over', 'served', t('Отдали на бумаге', 'Handed over on paper'), events.handed_over, today),
    );
  if (events.appear) {
    entries.push({
      ...bare('appear', 'appear', t('Явка', 'Appear'), events.appear, today),
      clock: notice.fields.time?.clock ?? null,
      alarm: events.appear >= today,
    });
  }
  const notes: Text[] = [];
  const wanted = new Set<LegalEvent>();
  for (const deadline of law.deadlines) {
    if (!deadline.kinds.includes(notice.kind) || !isInForce(deadline.valid, today)) continue;
    for (const reading of deadline.readings) for (const event of missingEvents(reading.day, events)) wanted.add(event);
    const entry = computed(deadline, lookup, events, today);
    if (!entry) continue;
    entries.push(entry);
    const limit = entry.latest ?? entry.day;
    const named = deadline.caps && events[deadline.caps];
    if (limit && named && named > limit) {
      notes.push(
        t(
          'День явки в тексте позже, чем допускает закон. Это не отменяет явку: спросите комиссариат письменно.',
          'The day in the text is later than the law allows. That does not cancel the duty: ask the commissariat in writing.',
        ),
      );
    }
  }
  for (const event of wanted) {
    const words = MISSING_WORDS[event];
    if (words && (event !== 'handed_over' || !events.posted)) notes.push(words);
  }
  const past = events.appear !== undefined && events.appear < today;
  if (past) notes.unshift(t('День явки из текста уже прошёл.', 'The day to appear in the text is over.'));
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
    standing: 'settled',
    norms: [],
    alarm: false,
  };
}

function computed(deadline: Deadline, lookup: LawLookup, events: KnownEvents, today: PlainDate): TimelineEntry | null {
  const readings = deadline.readings.map((reading) => ({ ...reading, at: evaluateDay(reading.day, events) }));
  const first = readings.find(({ reading }) => reading !== 'latest');
  const last = readings.find(({ reading }) => reading === 'latest');
  const day = first?.at ?? last?.at ?? null;
  if (day === null) return null;
  return {
    id: deadline.id,
    title: deadline.title,
    role: roleOf(deadline),
    day,
    latest: last?.at && last.at !== day ? last.at : null,
    clock: null,
    daysFromToday: daysBetween(today, day),
    deadline: deadline.id,
    why: readings.filter(({ at }) => at !== null).map(({ why }) => why),
    standing: deadline.standing,
    norms: lookup.norms(deadline.norms),
    alarm: false,
  };
}

function roleOf(deadline: Deadline): TimelineEntry['role'] {
  if (/served/.test(deadline.id)) return 'served';
  if (/measure|exit-ban/.test(deadline.id)) return 'measures';
  if (/court|claim|interim|appeal|fine/.test(deadline.id)) return 'court';
  return 'other';
}

const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  (a.day ?? '9999').localeCompare(b.day ?? '9999') || Number(b.role === 'today') - Number(a.role === 'today');

/** The day to appear if it is still to come; else the next computed day. */
function nextEntry(entries: TimelineEntry[], today: PlainDate): TimelineEntry | null {
  const ahead = entries.filter((entry) => entry.role !== 'today' && entry.day !== null && entry.day >= today);
  return ahead.find((entry) => entry.role === 'appear') ?? ahead[0] ?? null;
}
