import { ORDINALS } from './ordinals';

// Hours in words, and which half of the day an hour means.

const HOURS: Record<string, number> = {
  час: 1,
  дв: 2,
  тр: 3,
  четыр: 4,
  пят: 5,
  шест: 6,
  сем: 7,
  восьм: 8,
  восем: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
  четырнадцат: 14,
  пятнадцат: 15,
  шестнадцат: 16,
  семнадцат: 17,
  восемнадцат: 18,
  девятнадцат: 19,
};

/** «Двенадцать» begins like «два»: the longest stem counts. */
export const hourOf = (word: string): number =>
  Object.entries(HOURS)
    .filter(([stem]) => word.startsWith(stem))
    .sort(([one], [other]) => other.length - one.length)[0]?.[1] ?? 0;

/** The hour that is under way: «половина первого» is after twelve. */
export const HALF_HOURS = ORDINALS.slice(0, 12);

/** `HH:MM` of the day’s clock; null where there is no such hour. */
export const clock = (hour: number, minute: number, half?: string): string | null => {
  const shifted =
    (half === 'вечера' || half === 'дня') && hour < 12 ? hour + 12 : half === 'ночи' && hour === 12 ? 0 : hour;
  return shifted > 23 ? null : `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** «К двум» is in the afternoon and «полпервого» at noon; «к шести» may be either, so no clock is named. */
export function spoken(hour: number, minute: number, half?: string): string | null {
  if (half || hour > 6) return clock(hour, minute, half);
  return hour <= 4 ? clock(hour + 12, minute) : null;
}

/** «К 2 часам» is in the afternoon as well: nobody is called at night. «02» and «6» are those of the day's clock. */
export const written = (hour: string, half?: string): string | null =>
  /^[1-4]$/.test(hour) ? spoken(Number(hour), 0, half) : clock(Number(hour), 0, half);
