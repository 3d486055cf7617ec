/** The day it is in Moscow now, `YYYY-MM-DD`, by the browser's own calendar: first paints load no other. */
export function moscowToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format();
}
