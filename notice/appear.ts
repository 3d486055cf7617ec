import type { FoundDate, NoticeFields } from './types';

/** The day a person is called for; null when the date in the text is that of an event, such as a decision. */
export function dayToAppear(fields: NoticeFields): FoundDate | null {
  return fields.date?.role === 'event' ? null : fields.date;
}

/** The day of an event the text tells of, such as a decision; null when its date is a day to appear. */
export function dayOfEvent(fields: NoticeFields): FoundDate | null {
  return fields.date?.role === 'event' ? fields.date : null;
}
