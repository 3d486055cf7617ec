import { readNotice } from '../../../notice/read';

/** A text pasted on the Friday on which the sentences of told-wrong-*.test.ts were written. */
export const readPasted = (text: string): ReturnType<typeof readNotice> => readNotice(text, { today: '2026-11-27' });

/** The fields of a notice; null where none is found. */
export const fieldsOf = (text: string) => {
  const reading = readPasted(text);
  return reading.status === 'notice' ? reading.fields : null;
};
