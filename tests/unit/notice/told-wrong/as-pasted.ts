import { readNotice } from '../../../../notice/read';
import type { Channel } from '../../../../notice/vocabulary';

/** A text pasted, or a message, on the Friday on which the sentences of these tests were written. */
export const readPasted = (text: string, channel: Channel | null = null): ReturnType<typeof readNotice> =>
  readNotice(text, { today: '2026-11-27', channel });

/** The fields of a notice; null where none is found. */
export const fieldsOf = (text: string, channel: Channel | null = null) => {
  const reading = readPasted(text, channel);
  return reading.status === 'notice' ? reading.fields : null;
};
