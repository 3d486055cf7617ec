import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { TimelineEntry } from '../../explanation/types';
import type { PlainDate } from '../../law/schema/common';
import { useFocusAfter } from '../focus-after';
import { count, formatClock, formatDay, inDays, type Lang, pick, say } from '../words';
import { StandingChip } from './Chip';
import { Disclosure } from './Disclosure';
import { Norms } from './Norms';
import { isOpen } from './open-term';
import { StandingWhy } from './Statement';

/** So many days ahead are shown before «Ещё …». */
const SHOWN_AHEAD = 5;

interface Props {
  entries: TimelineEntry[];
  today: PlainDate;
  /** The day shown on the first screen stays in sight here too. */
  next: TimelineEntry | null;
  lang: Lang;
}

/** The days in order, drawn as a line with today on it; to a screen reader an ordered list. */
export function Timeline({ entries, today, next, lang }: Props) {
  const [all, setAll] = useState(false);
  const ahead = entries.filter((entry) => isAhead(entry, today));
  const hidden = new Set(ahead.slice(SHOWN_AHEAD).filter((entry) => entry.id !== next?.id && !entry.alarm));
  const isLong = hidden.size > 1;
  const [firstHidden] = hidden;
  const revealed = useFocusAfter<HTMLLIElement>(all);
  return (
    <>
      <ol class="timeline">
        {entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            today={today}
            lang={lang}
            folded={isLong && !all && hidden.has(entry)}
            item={isLong && entry === firstHidden ? revealed : undefined}
          />
        ))}
      </ol>
      {isLong && !all && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {say('show_more', lang, {
            count: count(hidden.size, lang, { ru: ['срок', 'срока', 'сроков'], en: ['date', 'dates'] }),
          })}
        </button>
      )}
    </>
  );
}

const isAhead = (entry: TimelineEntry, today: PlainDate): boolean => entry.role !== 'today' && entry.day >= today;

function Entry({
  entry,
  today,
  lang,
  folded,
  item,
}: {
  entry: TimelineEntry;
  today: PlainDate;
  lang: Lang;
  folded: boolean;
  /** Given where the entry is to take the focus. */
  item: RefObject<HTMLLIElement | null> | undefined;
}) {
  const isPast = (entry.latest ?? entry.day) < today;
  const classes = [
    'entry',
    `entry-${entry.role}`,
    isPast && 'entry-past',
    entry.alarm && 'entry-alarm',
    entry.latest && 'entry-range',
  ];
  return (
    <li ref={item} tabIndex={item && -1} class={classes.filter(Boolean).join(' ')} data-folded={folded || undefined}>
      <p class="entry-head">
        <span class="entry-title">{pick(entry.title, lang)}</span>
        {entry.role !== 'today' && !isOpen(entry.day, entry.latest, today) && (
          <span class="entry-far">{inDays(entry.daysFromToday, lang)}</span>
        )}
      </p>
      <EntryDays entry={entry} today={today} lang={lang} />
      {entry.caution && <p class="entry-day quiet">{pick(entry.caution, lang)}</p>}
      <EntryWhy entry={entry} lang={lang} />
    </li>
  );
}

function EntryDays({ entry, today, lang }: { entry: TimelineEntry; today: PlainDate; lang: Lang }) {
  const written = (day: PlainDate) => <time dateTime={day}>{formatDay(day, lang, { today })}</time>;
  if (entry.latest === null) {
    return (
      <p class="entry-day">
        {written(entry.day)}
        {entry.clock && `, ${formatClock(entry.clock)}`}
      </p>
    );
  }
  return (
    <div class="span">
      <p class="entry-day">
        {written(entry.day)} <span class="quiet">{say('cautious', lang)}</span>
      </p>
      <p class="entry-day">
        {written(entry.latest)} <span class="quiet">{say('latest', lang)}</span>
      </p>
    </div>
  );
}

/** Which rule made the day. Where sources differ, that is said before the tap. */
function EntryWhy({ entry, lang }: { entry: TimelineEntry; lang: Lang }) {
  if (entry.why.length === 0 && entry.norms.length === 0 && entry.standing === 'settled') return null;
  const differ = entry.latest !== null && entry.standing === 'disputed';
  return (
    <Disclosure
      className="basis"
      hint={`: ${pick(entry.title, lang)}`}
      label={
        <>
          {differ ? (
            <span class="chip chip-disputed">{say('sources_differ', lang)}</span>
          ) : (
            <StandingChip standing={entry.standing} lang={lang} />
          )}
          <span class="norm">{say('how_reckoned', lang)}</span>
        </>
      }
    >
      <StandingWhy standing={entry.standing} lang={lang} />
      {entry.why.length > 0 && (
        <ul class="readings">
          {entry.why.map((why) => (
            <li key={why.ru}>{pick(why, lang)}</li>
          ))}
        </ul>
      )}
      <Norms norms={entry.norms} lang={lang} />
    </Disclosure>
  );
}
