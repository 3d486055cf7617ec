import { dayFromToday, inNumbers, inWords as words } from './days';

/** The working day at or just before that many days from today: nobody is called for a Sunday. */
function workingDay(days: number): string {
  const day = dayFromToday(days);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayFromToday(weekday === 6 ? days - 1 : weekday === 0 ? days - 2 : days);
}

/** «16 июля 2026»: the words a mark must cover. */
export const inWords = (days: number): string => words(workingDay(days)).replace(' г.', '');

/** «16.07.2026». */
export const inDigits = (days: number): string => inNumbers(workingDay(days));
