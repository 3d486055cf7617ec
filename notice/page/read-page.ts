import { isAtLarge } from '../last-word/register';
import { readNotice } from '../read';
import { holds, lengthOf } from '../spans';
import { hasTopic, mayBeNotice } from '../topic';
import type { Notice, Reading, ReadOptions, Span } from '../types';
import { CALLING } from '../vocabulary';
import { asSeen } from './as-seen';
import { othersBeside, withBeside } from './beside';
import { factsIn } from './facts';
import { fullest, isLetterAround } from './fullest';
import { type Chosen, type Item, isSnippet, MESSAGE, MOST_ITEMS, plain, ROW, SNIPPET } from './item';
import { letterAround } from './letter-around';
import { withoutMenus } from './menus';
import { isAllAnswers, isLongGone, isOverruled, quotedIn, settled, storyOf, surelyNone } from './nature';
import { isAllService, isPortalsOwn, isServicePage } from './portal-own';
import { shiftReading } from './shift';
import { compareUrgency } from './urgency';
import { isAskedAmong } from './voices';

/** Characters of a page that hardly holds two messages. */
const SHORT_PAGE = 500;
/** How many more facts of one short page are a block of the same notice, such as «if you do not come». */
const A_BLOCK = 3;
/** A lead in confidence that says much: «if you do not come» of a message that a summons was sent. */
const MUCH_SURER = 0.15;
/** A lead in confidence that says nothing. */
const NO_SURER = 0.1;

/** What a page was read as. All offsets are UTF-16 units of the page's text. */
export interface PageReading {
  reading: Reading;
  /** The item that was read, null when the page was read as a whole. */
  item: Span | null;
  /** Other notices that stand beside it: of another kind each, or calls to another day. Named, not explained. */
  others: Notice[];
  /** The words of the notice, as far as they can be told from what lies beside it. */
  words: string;
}

/** As for a text; `host` is the page's. */
export interface PageOptions extends ReadOptions {
  /** `words` of the reading for which the user chose the kind: it is left aside where others are read; absent: it holds. */
  chosenFor?: string | undefined;
}

/**
 * Reads a page that may hold several messages. Each item is read alone, so that the date of a meter reminder is not
 * taken for the day to appear; the surest notice wins, the earlier one when two are alike.
 * @param text the page’s text
 * @param items pieces of it that stand for themselves, UTF-16, end excluded
 * @returns offsets are those of `text`
 */
export function readPage(text: string, items: readonly Span[], options: PageOptions): PageReading {
  const seen = asSeen(text);
  return seen ? seen.back(readSeen(seen.text, items.map(seen.of), options)) : readSeen(text, items, options);
}

function readSeen(text: string, items: readonly Span[], options: PageOptions): PageReading {
  const { chosenKind, chosenFor, ...free } = options;
  const whole = settled(readNotice(text, free), text);
  const read = items.slice(0, MOST_ITEMS).map((item) => ({
    item,
    reading: shiftReading(readNotice(text.slice(item.start, item.end), free), item.start),
  }));
  const surest = choose(text, whole, read, free);
  const { chosen, others } = urgentFirst(text, read, surest, free);
  const found = {
    ...chosen,
    reading: withoutMenus(text, withBeside(text, items, chosen, free)),
    others,
    words: wordsOf(text, items, chosen.item),
  };
  if (!chosenKind || (chosenFor ?? found.words) !== found.words) {
    if (!isOfSubject(text, [found.reading, whole])) return { ...found, reading: surelyNone(found.reading, 'no_topic') };
    // No badge either on a page that names the subject nowhere, and no doubt.
    return found.reading.status === 'none' && !hasTopic(text)
      ? { ...found, reading: { ...found.reading, topic: false, sure: true } }
      : found;
  }
  // The user named the kind: the same words are read again for it.
  const { start, end } = found.item ?? { start: 0, end: text.length };
  return { ...found, reading: shiftReading(readNotice(text.slice(start, end), { ...free, chosenKind }), start) };
}

/**
 * Of the surest notice and those beside it the one that asks for something soonest: all of them are sure. The others
 * are named, the surest always among them.
 */
function urgentFirst(
  text: string,
  read: readonly Item[],
  surest: Chosen,
  { today }: ReadOptions,
): { chosen: Chosen; others: Notice[] } {
  const beside = othersBeside(text, read, surest, today);
  const [soonest, ...rest] = beside;
  const { reading, item } = surest;
  if (!soonest || reading.status !== 'notice' || compareUrgency(soonest.reading, reading, today) >= 0)
    return { chosen: surest, others: beside.slice(0, MOST_OTHERS).map((other) => other.reading) };
  const apart = read.filter(({ item: one, reading: { status } }) => status === 'notice' && !(item && holds(one, item)));
  const others = [reading, ...rest.map((other) => other.reading)].sort((one, two) => compareUrgency(one, two, today));
  const named = others.slice(0, MOST_OTHERS);
  return {
    chosen: fullest(soonest, apart, text),
    others: named.includes(reading) ? named : [...named.slice(0, -1), reading],
  };
}
/** Notices named beside the one that is explained. */
const MOST_OTHERS = 2;

/**
 * The words of the item that was read. Of a page read as a whole the smallest item around all that names the subject,
 * so that a counter beside it changes nothing; all of it where there is none.
 */
function wordsOf(text: string, items: readonly Span[], item: Span | null): string {
  const subject = item ?? spanOfSubject(text);
  const around = items.filter((one) => holds(one, subject)).sort((one, other) => lengthOf(one) - lengthOf(other));
  const { start, end } = item ?? around[0] ?? { start: 0, end: text.length };
  return text.slice(start, end);
}

/** From the first line that names the subject to the last; where none does, of those that speak as notices do. */
function spanOfSubject(text: string): Span {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const named = lines.filter(([line]) => hasTopic(line));
  const said = named.length > 0 ? named : lines.filter(([line]) => mayBeNotice(line));
  const [first, last] = [said[0], said.at(-1)];
  return first && last ? { start: first.index, end: last.index + last[0].length } : { start: 0, end: text.length };
}

/**
 * Polyclinics, schools and tax offices call as well: a page that names the subject nowhere calls to it in no way. Word
 * of a measure alone may do without, where it is plain.
 */
const isOfSubject = (text: string, [reading, whole]: readonly [Reading, Reading]): boolean =>
  reading.status === 'none' ||
  hasTopic(text) ||
  SUMMONED_TO_DOCTORS.test(text) ||
  [reading, whole].some(({ kind, confidence }) => kind.startsWith('restriction_') && confidence >= UNNAMED);
const UNNAMED = 0.9;
/** The form’s own words, where neither the office nor the paper is named. */
const SUMMONED_TO_DOCTORS =
  /(?<![а-яё])вам (?:надлежит|предписывается) (?:явиться|прибыть)[^!?\n]{0,200}медицинск[а-яё]{2,3} освидетельствовани[яе](?! водител| на состояние)/i;

function choose(text: string, whole: Reading, read: readonly Item[], options: ReadOptions): Chosen {
  if (isAtLarge(plain(text), whole.source)) return { reading: surelyNone(whole, 'help_page'), item: null };
  const story = storyOf(read, text);
  if (story) return { reading: story, item: null };
  const quoted = quotedIn(whole, read, text);
  if (quoted) return { reading: quoted, item: null };
  if (whole.kind !== 'scam' && isAskedAmong(read, text)) return { reading: surelyNone(whole, 'quoted'), item: null };
  const found = read.filter(
    (one) =>
      one.reading.status === 'notice' &&
      !isPartOfNone(one, read) &&
      !isThreatOf(whole, one, text) &&
      !isOverruled(one, { whole, all: read, text }),
  );
  if (found.length === 0 && isLongGone(whole, text)) return { reading: surelyNone(whole, 'quoted'), item: null };
  if (found.length === 0 && (isAllService(whole, text) || isServicePage(whole, text) || isPortalsOwn(whole, text)))
    return { reading: surelyNone(whole, 'help_page'), item: null };
  const sure = found.filter(({ reading }) => reading.sure);
  const surest = (sure.length ? sure.filter((one) => !isPartOfOther(one, sure, text)) : found).reduce<Item | null>(
    (winner, one) => (winner === null || isBetter(one.reading, winner.reading, text) ? one : winner),
    null,
  );
  const best = surest && (callAround(surest, found, text) ?? surest);
  // A page that is surely one notice is no less one for a piece of it that may be another.
  if (sure.length === 0 && whole.status === 'notice' && whole.sure)
    return itemOf(whole, { read, text, options }) ?? { reading: whole, item: null };
  if (best && (sure.length > 0 || whole.status === 'notice')) {
    const page = { item: { start: 0, end: text.length }, reading: whole };
    const chosen = fullest(best, found, text);
    if (!isLineOf(chosen, page, text) || othersBeside(text, read, chosen, options.today).length > 0)
      return letterAround(text, chosen, read, options);
  }
  if (found.length === 0 && isAllAnswers(whole, text)) return { reading: surelyNone(whole, 'help_page'), item: null };
  // Words of the subject that make no notice where they stand make none with the rest of the page around them.
  const largest = read.reduce<Item | null>(
    (winner, one) => (winner === null || lengthOf(one.item) > lengthOf(winner.item) ? one : winner),
    null,
  );
  if (largest?.reading.status === 'none' && !whole.sure && found.length === 0)
    return { reading: hasRival(largest.reading) ? largest.reading : { ...largest.reading, sure: true }, item: null };
  return { reading: whole, item: null };
}

/** The piece of a page with neighbours that the page’s own reading speaks of, read as that. */
function itemOf(
  whole: Notice,
  { read, text, options }: { read: readonly Item[]; text: string; options: ReadOptions },
): Chosen | null {
  const one = read.find(
    ({ item, reading }) =>
      reading.status === 'notice' &&
      [reading, ...reading.alternatives].some(({ kind, confidence }) => kind === whole.kind && confidence >= RIVAL) &&
      whole.evidence.every((words) => holds(item, words)) &&
      !isLetterAround(text, { start: 0, end: text.length }, item),
  );
  if (!one) return null;
  const { item } = one;
  const reading = shiftReading(
    readNotice(text.slice(item.start, item.end), { ...options, chosenKind: whole.kind }),
    item.start,
  );
  const { confidence, sure, alternatives } = whole;
  return { reading: { ...reading, confidence, sure, alternatives, isChosenKind: false }, item };
}

/** «Неявка влечёт штраф» in a line of its own, of a page that is surely one call: its threat, no warning of its own. */
const isThreatOf = (whole: Reading, one: Item, text: string): boolean =>
  one.reading.kind === 'restriction_warning' &&
  lengthOf(one.item) < ROW &&
  isSnippet(one) &&
  whole.status === 'notice' &&
  whole.sure &&
  CALLING.has(whole.kind) &&
  text.length <= MESSAGE;

/** A notice that it may be all the same. */
const hasRival = ({ alternatives }: Reading): boolean => (alternatives[0]?.confidence ?? 0) >= RIVAL;
const RIVAL = 0.3;

/** A row of a page that is surely no notice: what the row alone looks like says nothing. */
const isPartOfNone = ({ item, reading }: Item, all: readonly Item[]): boolean =>
  (lengthOf(item) < ROW || isSnippet({ item, reading })) &&
  all.some(
    (other) =>
      holds(other.item, item) &&
      other.item !== item &&
      other.reading.status === 'none' &&
      (other.reading.sure || lengthOf(item) < ROW),
  );
/** The surer one; of two that are sure alike the one that says more. */
function isBetter(one: Reading, winner: Reading, text: string): boolean {
  const ahead = one.confidence - winner.confidence;
  return Math.abs(ahead) < NO_SURER ? factsIn(one, text) > factsIn(winner, text) : ahead > 0;
}

/** A line, a row of a table or the body without its «if you do not come», of a page that is one notice and says more. */
function isLineOf({ item, reading }: Item, page: Item, text: string): boolean {
  if (page.reading.status !== 'notice') return false;
  if (isWholeFraud(item, reading, page.reading)) return false;
  if (isOtherCall(reading, page.reading) || isNeighboursAsk(item, reading, page.reading)) return false;
  const isMessage = lengthOf(page.item) <= MESSAGE;
  // All around a decision or a measure a day is the neighbours’ unless a word calls to it.
  const more = factsIn(page.reading, text, true) - factsIn(reading, text, true);
  if (isMessage && page.reading.kind === reading.kind && more >= A_BLOCK) return true;
  if (!page.reading.sure) return false;
  if (lengthOf(item) < ROW) return more >= 1;
  if (lengthOf(item) >= SNIPPET || !isMessage) return false;
  const isLess = reading.kind !== page.reading.kind && page.reading.confidence - reading.confidence >= MUCH_SURER;
  return more >= (lengthOf(page.item) <= SHORT_PAGE || isLess ? 1 : 2);
}

/** A message that asks for all that the page asks for is the fraud; a parcel’s address below it is none of it. */
const isWholeFraud = (item: Span, { kind, sure }: Reading, page: Reading): boolean =>
  kind === 'scam' &&
  sure &&
  page.kind === 'scam' &&
  lengthOf(item) >= ROW &&
  page.source.asks.length > 0 &&
  [...page.source.asks, ...page.source.links].every((one) => holds(item, one));

/** A call that has its own day, and an hour or a place: a page on which another day was found has a neighbour’s. */
const isOtherCall = (one: Reading, page: Reading): boolean =>
  one.status === 'notice' &&
  page.status === 'notice' &&
  one.fields.date !== null &&
  (one.fields.time ?? one.fields.place) !== null &&
  page.fields.date !== null &&
  page.fields.date.start !== one.fields.date.start;

/** On a portal, what the page as a whole is called fraud for stands in another message: «передайте код домофона». */
const isNeighboursAsk = (item: Span, { kind, sure }: Reading, page: Reading): boolean =>
  page.kind === 'scam' &&
  kind !== 'scam' &&
  sure &&
  page.source.verdict === 'genuine_host' &&
  page.source.asks.every((ask) => !holds(item, ask));

/** The message around the heading of a call that was read without its day, where it names that too. */
const callAround = (one: Item, all: readonly Item[], text: string): Item | undefined =>
  lengthOf(one.item) >= ROW || !CALLING.has(one.reading.kind)
    ? undefined
    : all.find(
        (other) =>
          other !== one &&
          holds(other.item, one.item) &&
          lengthOf(other.item) <= MESSAGE &&
          CALLING.has(other.reading.kind) &&
          factsIn(other.reading, text) - factsIn(one.reading, text) >= 2,
      );

/** A piece of a message that is read as something else and says no more: the call under the words of a decision. */
const isPartOfOther = (one: Item, all: readonly Item[], text: string): boolean =>
  all.some(
    (other) =>
      other !== one &&
      lengthOf(other.item) > lengthOf(one.item) &&
      lengthOf(other.item) <= MESSAGE &&
      holds(other.item, one.item) &&
      other.reading.kind !== one.reading.kind &&
      factsIn(other.reading, text) >= factsIn(one.reading, text),
  );
