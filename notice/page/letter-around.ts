import { isOfOthers } from '../fields/lines';
import { readNotice } from '../read';
import { holds, lengthOf, overlap } from '../spans';
import type { PlainDate, Reading, ReadOptions, Span } from '../types';
import { CALLING, type NoticeKind } from '../vocabulary';
import { factsIn } from './facts';
import { type Item, LETTER, MESSAGE } from './item';
import { shiftReading } from './shift';

/** How many more facts the letter around a piece must tell: then the piece is its head, or one of its paragraphs. */
const MUCH_MORE = 3;
/** Facts with which another paragraph is a notice of its own: «на ваше имя оформлена повестка» alone has none. */
const OF_ITS_OWN = 2;
/** Confidence with which the letter as a whole must be read as the same notice. */
const LIKELY = 0.5;

/**
 * The letter of which the item that was read is a paragraph or the head: all lines around it as far as no other office
 * speaks. Only where that is the same notice and tells much more; the item itself else.
 * @param read every piece of the page: where another of them is surely a notice too, nothing is taken in
 */
export function letterAround(text: string, chosen: Item, read: readonly Item[], options: ReadOptions): Item {
  const message = messageAround(text, chosen, read, options);
  if (message) return message;
  const item = linesAround(text, chosen.item);
  const isAnother = (other: Item): boolean =>
    other.reading.status === 'notice' &&
    other.reading.sure &&
    !overlap(other.item, chosen.item) &&
    factsIn(other.reading, text) >= OF_ITS_OWN;
  if (lengthOf(item) > LETTER || lengthOf(item) <= lengthOf(chosen.item)) return chosen;
  if (read.some((other) => holds(item, other.item) && isAnother(other))) return chosen;
  const reading = shiftReading(readNotice(text.slice(item.start, item.end), options), item.start);
  if (isWarningAround(reading, chosen)) return { item, reading };
  // How sure it is, the paragraph says that is surest.
  const { confidence, sure, alternatives } = chosen.reading;
  const isSame =
    reading.status === 'notice' &&
    reading.kind === chosen.reading.kind &&
    (reading.sure || reading.confidence >= LIKELY);
  return isSame &&
    !isOtherDay(chosen.reading, reading, options.today) &&
    factsIn(reading, text, true) - factsIn(chosen.reading, text, true) >=
      (isParagraphOf(item, chosen, text) ? 1 : MUCH_MORE)
    ? { item, reading: { ...reading, confidence, sure, alternatives } }
    : chosen;
}

/**
 * «Когда: …, Где: …, Зачем: …» of a message whose other lines say that the summons was posted, and what follows: the smallest
 * piece around it that calls as well and tells more, read as the same notice. Null where there is none.
 */
function messageAround(text: string, chosen: Item, read: readonly Item[], options: ReadOptions): Item | null {
  const { item, reading: own } = chosen;
  if (own.status !== 'notice' || own.fields.date === null || !SUMMONING.has(own.kind)) return null;
  const [around] = read
    .filter(
      (other) =>
        holds(other.item, item) &&
        lengthOf(other.item) > lengthOf(item) &&
        lengthOf(other.item) <= MESSAGE &&
        other.reading.status === 'notice' &&
        SUMMONING.has(other.reading.kind),
    )
    .sort((one, other) => lengthOf(one.item) - lengthOf(other.item));
  if (!around) return null;
  const { start, end } = around.item;
  const reading = shiftReading(readNotice(text.slice(start, end), { ...options, chosenKind: own.kind }), start);
  const isMore =
    reading.status === 'notice' &&
    reading.fields.date?.start === own.fields.date.start &&
    reading.fields.place?.start === own.fields.place?.start &&
    factsIn(reading, text, true) > factsIn(own, text, true);
  const { confidence, sure, alternatives } = own;
  return isMore
    ? { item: around.item, reading: { ...reading, confidence, sure, alternatives, isChosenKind: false } }
    : null;
}
const SUMMONING: ReadonlySet<string> = new Set<NoticeKind>([
  'summons',
  'summons_electronic_notification',
  'data_clarification',
]);

/** The item is one paragraph with the day of a call, and the letter around it a short one. */
const isParagraphOf = (letter: Span, { item, reading }: Item, text: string): boolean =>
  !text.slice(item.start, item.end).trim().includes('\n') &&
  lengthOf(letter) <= MESSAGE &&
  reading.status === 'notice' &&
  CALLING.has(reading.kind) &&
  reading.fields.date !== null;

/**
 * «Вы в назначенный день не явились … предлагает сделать это до 14 декабря» alone sounds like a call; with the lines below it,
 * «если и в этот срок Вас не будет, будут введены: …», it is a warning.
 */
const isWarningAround = (letter: Reading, { reading }: Item): boolean =>
  letter.kind === 'restriction_warning' &&
  letter.status === 'notice' &&
  letter.sure &&
  letter.confidence >= PLAINLY &&
  letter.fields.restrictions.length >= BANS &&
  reading.status === 'notice' &&
  CALLING.has(reading.kind) &&
  reading.fields.time === null &&
  reading.confidence < letter.confidence;
const PLAINLY = 0.9;
const BANS = 2;

/** The item names a day to come, and the letter another: one of them is a neighbour’s. */
function isOtherDay(one: Reading, letter: Reading, today: PlainDate): boolean {
  if (one.status !== 'notice' || letter.status !== 'notice') return false;
  const [own, other] = [one.fields.date, letter.fields.date];
  return own !== null && (own.day === null || own.day >= today) && other?.start !== own.start;
}

/** «Уважаемый Роман Тагирович!»: no novel. */
const SALUTATION = /^\s*(?:уваж|здравствуй)/i;

/** From the item up and down, line by line, to the next line of another office. */
function linesAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0) {
    const line = text.lastIndexOf('\n', from - 2) + 1;
    if (isOfOthers(text.slice(line, from)) && !SALUTATION.test(text.slice(line, from))) break;
    from = line;
  }
  while (to < text.length) {
    const next = text.indexOf('\n', to + 1);
    const line = next < 0 ? text.length : next;
    if (isOfOthers(text.slice(to, line))) break;
    to = line;
  }
  return { start: from, end: to };
}
