import { lengthOf } from '../spans';
import type { Reading, Span } from '../types';

// A piece of a page, how long pieces are, and what a reading of one says to the reader.

/** A piece of a page and what it was read as. */
export interface Item {
  item: Span;
  reading: Reading;
}

/** What a page was read as, and the item that was read: null for the page as a whole. */
export interface Chosen {
  reading: Reading;
  item: Span | null;
}

/** Items read one by one: those the page has, and the closest block inside each. */
export const MOST_ITEMS = 120;
/** Characters that a message has more of. */
export const ROW = 120;
/** Characters that one message hardly has more of. */
export const MESSAGE = 700;
/** Characters that one letter hardly has more of. */
export const LETTER = 2500;

/** A longer piece than a row that speaks to nobody may be a line of a list of articles. */
export const SNIPPET = 300;
/** Characters above a piece in which what it belongs to is named. */
export const MOST_ABOVE = 1_200;

export const speaksToReader = ({ evidence }: Reading): boolean =>
  evidence.some(({ cue }) => cue.startsWith('addressed.'));
/** A short piece that speaks to nobody. */
export const isSnippet = ({ item, reading }: Item): boolean => lengthOf(item) < SNIPPET && !speaksToReader(reading);
/** It names a day, an hour or a person. */
export const isDated = (reading: Reading): boolean =>
  reading.status === 'notice' &&
  (reading.fields.date !== null ||
    reading.fields.time !== null ||
    reading.evidence.some(({ cue }) => cue === 'addressed.by_name'));
/** A page's words as the rules of the last word know them. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
