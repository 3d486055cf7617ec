import { isOfOthers } from '../fields/lines';
import { holds, lengthOf } from '../spans';
import type { Reading, Span } from '../types';
import { factsIn } from './facts';
import { type Item, LETTER, MESSAGE, ROW } from './item';

// Of pieces of a page that lie in one another, the one that is the letter.

/** Confidence above which two readings of one message are alike. */
const ALIKE = 0.5;
/** By how much a piece longer than a message must say more: then the smaller one is a part of it. */
const MUCH_MORE = 4;
/**
 * Of the pieces around and inside the surest one that are read as it is, the one that says most; of those that say
 * the same the smallest, so that no date of a neighbour is taken in. Beyond the length of one message a little more is
 * no reason: there the neighbours speak.
 */
export function fullest(best: Item, found: readonly Item[], text: string): Item {
  const alike = found
    .filter(
      ({ item, reading }) =>
        (holds(item, best.item) || holds(best.item, item)) &&
        reading.kind === best.reading.kind &&
        reading.confidence >= Math.min(ALIKE, best.reading.confidence) &&
        (reading.sure || !best.reading.sure),
    )
    .sort((one, other) => lengthOf(one.item) - lengthOf(other.item));
  let winner = alike[0] ?? best;
  for (const one of alike) {
    const isOneMessage =
      lengthOf(one.item) <= MESSAGE || lengthOf(winner.item) < ROW || isLetterAround(text, one.item, winner.item);
    const more = factsIn(one.reading, text) - factsIn(winner.reading, text);
    if (more >= (isOneMessage ? 1 : MUCH_MORE) || (more === 0 && isOneMessage && namesMore(one, winner, text)))
      winner = one;
  }
  return winner;
}

/** The letter around a piece that names what it is in other words, too: «заполните анкету призывника» over «заполните до». */
const namesMore = (outer: Item, inner: Item, text: string): boolean =>
  kindCues(outer.reading) - kindCues(inner.reading) >= 2 &&
  // A row that names it in no word at all, «на чём основано: ст. 23», is a part of the message that does.
  (isLetterAround(text, outer.item, inner.item) || (kindCues(inner.reading) === 0 && lengthOf(outer.item) <= MESSAGE));
const kindCues = ({ kind, evidence }: Reading): number =>
  evidence.filter(({ cue }) => cue.startsWith(`${kind}.`)).length;

/** A letter of more than one message’s length: what it has around the smaller piece is no other office’s. */
export function isLetterAround(text: string, outer: Span, inner: Span): boolean {
  if (lengthOf(outer) > LETTER || !holds(outer, inner)) return false;
  const around = `${text.slice(outer.start, inner.start)}\n${text.slice(inner.end, outer.end)}`;
  return !around.split('\n').some((line) => isOfOthers(line));
}
