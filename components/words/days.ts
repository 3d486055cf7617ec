import { count, DAYS } from '../../explanation/plural';
import type { PlainDate } from '../../law/schema/common';
import type { Lang } from './dictionary';

const LOCALES: Record<Lang, string> = { ru: 'ru', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = lang + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) {
    // A plain day has no zone: it is read and written as UTC, so that no clock can move it.
    made = new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}

const asDate = (day: PlainDate): Date => new Date(`${day}T00:00:00Z`);

interface YearShown {
  year?: boolean;
  /** The year is written where it is not that of this day. */
  today?: PlainDate;
}

/** «10 декабря» / “10 December”; with its year: «10 декабря 2026» / “10 December 2026”. */
export function formatDate(day: PlainDate, lang: Lang, { year = false, today = day }: YearShown = {}): string {
  const date = format(lang, { day: 'numeric', month: 'long' }).format(asDate(day));
  return year || day.slice(0, 4) !== today.slice(0, 4) ? `${date} ${day.slice(0, 4)}` : date;
}

/** «10 декабря, четверг» / “10 December, Thursday”. */
export function formatDay(day: PlainDate, lang: Lang, options: YearShown = {}): string {
  return `${formatDate(day, lang, options)}, ${weekday(day, lang)}`;
}

/** «четверг» / “Thursday”. */
const weekday = (day: PlainDate, lang: Lang): string => format(lang, { weekday: 'long' }).format(asDate(day));

/** «дек» / “Dec”, for a calendar leaf. */
export const shortMonth = (day: PlainDate, lang: Lang): string =>
  format(lang, { month: 'short' }).format(asDate(day)).replace('.', '');

/** «9:00»: the hour as people write it, from `HH:MM`. */
export const formatClock = (clock: string): string => clock.replace(/^0(?=\d)/, '');

/** «сегодня», «завтра», «через 16 дней», «4 дня назад» / “today”, “tomorrow”, “in 16 days”, “4 days ago”. */
export function inDays(days: number, lang: Lang): string {
  if (days === 0) return lang === 'ru' ? 'сегодня' : 'today';
  if (days === 1) return lang === 'ru' ? 'завтра' : 'tomorrow';
  if (days === -1) return lang === 'ru' ? 'вчера' : 'yesterday';
  const number = countDays(Math.abs(days), lang);
  if (days > 0) return lang === 'ru' ? `через ${number}` : `in ${number}`;
  return lang === 'ru' ? `${number} назад` : `${number} ago`;
}

/** «16 дней» / “16 days”. */
export const countDays = (days: number, lang: Lang): string => count(days, lang, DAYS);
