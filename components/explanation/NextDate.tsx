import type { TimelineEntry } from '../../explanation/types';
import type { PlainDate } from '../../law/schema/common';
import { formatClock, formatDay, inDays, type Lang, pick, say, shortMonth } from '../words';

/** A leaf of the calendar with the next day, and how far off it is. */
export function NextDate({ next, today, lang }: { next: TimelineEntry; today: PlainDate; lang: Lang }) {
  const isClose = next.daysFromToday <= 1;
  return (
    <div class={isClose ? 'next next-close' : 'next'}>
      <div class="leaf" aria-hidden="true">
        <span class="leaf-month">{shortMonth(next.day, lang)}</span>
        <span class="leaf-day">{Number(next.day.slice(8))}</span>
      </div>
      <div class="next-words">
        <p class="next-title">{pick(next.title, lang)}</p>
        <p class="next-days">{inDays(next.daysFromToday, lang)}</p>
        <p class="next-day">
          <time dateTime={next.clock ? `${next.day}T${next.clock}` : next.day}>
            {formatDay(next.day, lang, { today })}
            {next.clock && `, ${formatClock(next.clock)}`}
          </time>
        </p>
        {next.latest && (
          <p class="next-latest">{say('or_later', lang, { day: formatDay(next.latest, lang, { today }) })}</p>
        )}
      </div>
      {next.caution && <p class="next-latest next-caution">{pick(next.caution, lang)}</p>}
    </div>
  );
}
