import type { PlainDate } from '../law/schema/common';

/** The day it is in Moscow now, by the browser's own calendar: first paints and scripts in pages load no other. */
export function moscowToday(): PlainDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Moscow' }).format(Date.now());
}
