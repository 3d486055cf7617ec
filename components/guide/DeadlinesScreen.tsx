import { useState } from 'preact/hooks';
import type { KnownEvents } from '../../explanation/day-formula';
import type { DeadlineList, DeadlineReading, ReckonedDeadline } from '../../explanation/deadlines';
import type { Cautions } from '../../explanation/known-days';
import { LAW_DIFFERED } from '../../explanation/part-words';
import type { PlainDate, Text } from '../../law/schema/common';
import type { LegalEvent } from '../../law/schema/deadline';
import { EVENTS } from '../../law/vocabulary';
import { StandingChip } from '../explanation/Chip';
import { Disclosure } from '../explanation/Disclosure';
import { Norms } from '../explanation/Norms';
import { isOpen } from '../explanation/open-term';
import { StandingWhy } from '../explanation/Statement';
import { formatDate, formatDay, inDays, type Lang, pick, shortMonth } from '../words';
import { ownPageWord } from '../words/own-page';
import { DayField } from './DayField';
import { TARGET } from './routes';
import { SaveButton } from './SaveButton';

interface Props {
  list: DeadlineList;
  known: KnownEvents;
  /** Days of the explained notice as they count and as they were read, and what is said of those only worked out. */
  noticeDays: KnownEvents;
  readDays: KnownEvents;
  cautions: Cautions;
  today: PlainDate;
  lang: Lang;
  titles: 'neutral' | 'plain';
  /** Id of the term to be brought into sight, see `Shell`. */
  focus?: string;
  onKnown: (known: KnownEvents) => void;
  /** False: no file came of it. */
  onSave: (chosen: { id: string; day: PlainDate }[]) => Promise<boolean>;
}

/** Days most people know stand open, the others wait behind a button. */
const FIRST_EVENTS: readonly LegalEvent[] = ['posted', 'handed_over', 'appear', 'decision'];

/** What falls when: from the notice and from the days a person enters, with every reading. */
export function DeadlinesScreen(props: Props) {
  const { list, known, noticeDays, readDays, cautions, today, lang, titles, focus, onKnown, onSave } = props;
  // A tick is on a reading of a term: it goes along when the day moves, and goes when the reading does.
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = list.reckoned.flatMap(({ id, readings }) =>
    readings.filter(({ reading }) => ticked.has(tickOf(id, reading))).map(({ day }) => ({ id, day })),
  );
  const wanted = [...list.reckoned, ...list.waiting].find(({ id }) => id === focus);
  const asked = new Set<LegalEvent>([...FIRST_EVENTS, ...(wanted?.missing ?? [])]);
  const others = EVENTS.filter((event) => !asked.has(event));
  const toggle = (tick: string) => {
    const after = new Set(ticked);
    if (!after.delete(tick)) after.add(tick);
    setTicked(after);
  };
  const field = (event: LegalEvent) => (
    <EventField
      key={event}
      event={event}
      lang={lang}
      // A day the person cleared stays cleared, though the notice names one.
      day={(event in known ? known[event] : noticeDays[event]) ?? ''}
      // A day the person corrected is not said to be the notice’s.
      isRead={!(event in known) && Boolean(noticeDays[event]) && noticeDays[event] === readDays[event]}
      caution={event in known ? undefined : cautions[event]}
      onDay={(day) => onKnown({ ...known, [event]: day || undefined })}
    />
  );
  return (
    <div class="deadlines">
      <h1 class="title" tabIndex={-1}>
        {ownPageWord('deadlines_title', lang)}
      </h1>
      <p class="lead">{ownPageWord('deadlines_lead', lang)}</p>
      <section class="card no-print">
        <h2 class="group-heading">{ownPageWord('deadlines_known', lang)}</h2>
        <div class="form-lines">{EVENTS.filter((event) => asked.has(event)).map(field)}</div>
        <Disclosure label={ownPageWord('deadlines_more', lang)}>
          <div class="form-lines">{others.map(field)}</div>
        </Disclosure>
      </section>
      {list.differed && <p class="lead">{pick(LAW_DIFFERED, lang)}</p>}
      {list.reckoned.length === 0 ? (
        <p class="empty">{ownPageWord('deadlines_none', lang)}</p>
      ) : (
        <ol class="agenda">
          {list.reckoned.map((deadline) => (
            <AgendaItem
              key={deadline.id}
              deadline={deadline}
              today={today}
              lang={lang}
              isFocus={deadline.id === focus}
              ticked={ticked}
              onToggle={toggle}
            />
          ))}
        </ol>
      )}
      {list.reckoned.length > 0 && (
        <div class="save-bar no-print">
          <SaveButton
            className="button button-main"
            disabled={chosen.length === 0}
            failed={ownPageWord('deadlines_not_saved', lang)}
            onSave={() => onSave(chosen)}
          >
            {ownPageWord('deadlines_save', lang)}
            {chosen.length > 0 && ` · ${chosen.length}`}
          </SaveButton>
          <p class="quiet">
            {ownPageWord(titles === 'neutral' ? 'deadlines_save_hint' : 'deadlines_save_plain', lang)}{' '}
            {ownPageWord('deadlines_no_alarm', lang)}
          </p>
        </div>
      )}
      <Shelf title={ownPageWord('deadlines_waiting', lang)} items={list.waiting} lang={lang} focus={focus} />
      <Shelf title={ownPageWord('deadlines_without', lang)} items={list.without} lang={lang} focus={focus} />
    </div>
  );
}

interface FieldProps {
  event: LegalEvent;
  day: string;
  isRead: boolean;
  caution: Text | undefined;
  lang: Lang;
  onDay: (day: string) => void;
}

function EventField({ event, day, isRead, caution, lang, onDay }: FieldProps) {
  const label = (
    <>
      {ownPageWord(`event_${event}`, lang)}
      {isRead && <span class="quiet"> · {ownPageWord('deadlines_from_notice', lang).toLowerCase()}</span>}
    </>
  );
  return <DayField label={label} day={day} hint={caution && pick(caution, lang)} lang={lang} onDay={onDay} />;
}

const tickOf = (id: string, reading: DeadlineReading['reading']): string => `${id} ${reading}`;

interface ItemProps {
  deadline: ReckonedDeadline;
  today: PlainDate;
  lang: Lang;
  isFocus: boolean;
  ticked: ReadonlySet<string>;
  onToggle: (tick: string) => void;
}

function AgendaItem({ deadline, today, lang, isFocus, ticked, onToggle }: ItemProps) {
  const { day, readings, daysFromToday } = deadline;
  if (day === null) return null;
  const last = readings.at(-1)?.day ?? day;
  const isPast = last < today;
  return (
    <li class={`agenda-item ${isPast ? 'agenda-past' : ''} ${isFocus ? 'agenda-focus' : ''}`}>
      <div class="leaf" aria-hidden="true">
        <span class="leaf-month">{shortMonth(day, lang)}</span>
        <span class="leaf-day">{Number(day.slice(8))}</span>
      </div>
      <div class="agenda-words">
        <h2 class="agenda-title" {...(isFocus && TARGET)}>
          {pick(deadline.title, lang)}
        </h2>
        <ul class="agenda-days">
          {readings.map((reading) => (
            <li key={reading.reading}>
              <label class="agenda-day">
                <input
                  class="tick no-print"
                  type="checkbox"
                  checked={ticked.has(tickOf(deadline.id, reading.reading))}
                  aria-label={ownPageWord('deadlines_choose', lang, {
                    title: pick(deadline.title, lang),
                    day: formatDate(reading.day, lang, { year: true }),
                  })}
                  onChange={() => onToggle(tickOf(deadline.id, reading.reading))}
                />
                <span>
                  <time dateTime={reading.day}>{formatDay(reading.day, lang, { today })}</time>
                  {reading.reading !== 'only' && (
                    <span class="quiet"> — {ownPageWord(`deadlines_${reading.reading}`, lang)}</span>
                  )}
                </span>
              </label>
              <p class="agenda-why">{pick(reading.why, lang)}</p>
              {reading.caution && <p class="agenda-why">{pick(reading.caution, lang)}</p>}
            </li>
          ))}
        </ul>
        <Basis deadline={deadline} lang={lang} />
      </div>
      {daysFromToday !== null && !isOpen(day, last, today) && (
        <p class="agenda-far">{isPast ? ownPageWord('deadlines_past', lang) : inDays(daysFromToday, lang)}</p>
      )}
    </li>
  );
}

function Basis({ deadline, lang }: { deadline: ReckonedDeadline; lang: Lang }) {
  const first = deadline.norms[0];
  return (
    <Disclosure
      className="basis"
      hint={`: ${pick(deadline.title, lang)}`}
      label={
        <>
          <StandingChip standing={deadline.standing} lang={lang} />
          {first && <span class="norm">{pick(first.label, lang)}</span>}
        </>
      }
    >
      <p>{pick(deadline.length, lang)}</p>
      <StandingWhy standing={deadline.standing} lang={lang} />
      <Norms norms={deadline.norms} lang={lang} />
    </Disclosure>
  );
}

interface ShelfProps {
  title: string;
  items: ReckonedDeadline[];
  lang: Lang;
  focus: string | undefined;
}

function Shelf({ title, items, lang, focus }: ShelfProps) {
  if (items.length === 0) return null;
  return (
    <section class="shelf">
      <h2 class="group-heading">{title}</h2>
      <ul class="shelf-items">
        {items.map((deadline) => (
          <li key={deadline.id} class={deadline.id === focus ? 'shelf-focus' : undefined}>
            <h3 class="shelf-title" {...(deadline.id === focus && TARGET)}>
              {pick(deadline.title, lang)}
            </h3>
            {deadline.missing.length > 0 && (
              <p class="quiet">
                {ownPageWord('deadlines_needs', lang, {
                  events: deadline.missing.map((event) => ownPageWord(`event_${event}`, lang).toLowerCase()).join('; '),
                })}
              </p>
            )}
            <Basis deadline={deadline} lang={lang} />
          </li>
        ))}
      </ul>
    </section>
  );
}
