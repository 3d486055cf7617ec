import { addCalendar, moscowDay } from '../../explanation/plain-date';

const today = moscowDay(Date.now());
const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** The day `days` from today, `YYYY-MM-DD`: fixtures that speak of days to come never grow old. */
export const dayFromToday = (days: number): string => addCalendar(today, days, 'day');

/** «16 июля 2026 г.» */
export function inWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year} г.`;
}

/** «16.07.2026» */
export const inNumbers = (day: string): string => day.split('-').reverse().join('.');
