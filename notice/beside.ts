import { isOfOthers } from './fields/lines';
import { foundAt, normalise } from './normalise/index';
import { type Chosen, holds, type Item, LETTER, lengthOf, MESSAGE, ROW } from './page-nature';
import { readNotice } from './read';
import { shiftReading } from './shift';
import { findTitles } from './titles';
import { told } from './told';
import { hasTopic } from './topic';
import type { Notice, Reading, ReadOptions, Span } from './types';

// What of a page stands beside the piece that was read and belongs to it, or is another notice.

/** Notices told beside the one that is explained, and facts that each has at least. */
const MOST_OTHERS = 2;
const FACTS = 2;

/** The notices of other kinds in other items of the page, the longest first, where a message was read and not the page. */
export function othersBeside(text: string, read: readonly Item[], { reading, item: own }: Chosen): Notice[] {
  if (reading.status !== 'notice' || reading.kind === 'scam' || !own) return [];
  const kinds = new Set<string>([reading.kind, 'scam']);
  const others: Notice[] = [];
  const apart = read.filter(({ item }) => item.start >= own.end || item.end <= own.start);
  for (const { item, reading: other } of apart.sort((one, two) => lengthOf(two.item) - lengthOf(one.item))) {
    if (others.length >= MOST_OTHERS || lengthOf(item) > MESSAGE || lengthOf(item) < ROW) continue;
    if (other.status !== 'notice' || !other.sure || kinds.has(other.kind) || told(other, text) < FACTS) continue;
    kinds.add(other.kind);
    others.push(other);
  }
  return others;
}

/** How many lines a title may stand above the item that was read. */
const LINES_ABOVE = 5;

/**
 * The table or list that was read may leave out the title above it, in the same card or section: it is marked too, and
 * read for nothing else. The heading of a page, or of a feed at the side, is none. Lines that touch it and speak to the
 * reader give their limits, threats and articles too.
 */
export function withBeside(
  text: string,
  items: readonly Span[],
  { reading, item }: Chosen,
  options: ReadOptions,
): Reading {
  if (reading.status !== 'notice' || !item) return reading;
  const above = text
    .slice(0, item.start)
    .split('\n')
    .slice(-LINES_ABOVE - 1)
    .join('\n');
  const from = item.start - above.length;
  const normal = normalise(text, [{ start: from, end: item.start }]);
  const isWithIt = ({ start }: Span): boolean =>
    items.some((one) => holds(one, { start, end: item.end }) && lengthOf(one) <= LETTER);
  const titles = findTitles(normal, reading.kind)
    .map(({ start, end }) => foundAt(normal, start, end))
    .filter(isWithIt)
    .map((title) => ({ ...title, core: { start: title.start, end: title.end } }));
  const beside = linesBeside(text, item)
    .filter((line) => !items.some((one) => holds(one, line) && !holds(one, item)))
    .map((line) =>
      shiftReading(readNotice(text.slice(line.start, line.end), { ...options, assume: reading.kind }), line.start),
    )
    .filter((one) => one.status === 'notice');
  const limits = beside.flatMap(({ fields }) => [...(fields.deadline ? [fields.deadline] : []), ...fields.limits]);
  return {
    ...reading,
    kindWords: [...titles, ...beside.flatMap(({ kindWords }) => kindWords), ...reading.kindWords],
    fields: {
      ...reading.fields,
      limits: [...reading.fields.limits, ...limits],
      threats: [...reading.fields.threats, ...beside.flatMap(({ fields }) => fields.threats)],
      lawRefs: [...reading.fields.lawRefs, ...beside.flatMap(({ fields }) => fields.lawRefs)],
    },
  };
}

/** The line above what was read and the three below it, where they speak to the reader of the same thing. */
function linesBeside(text: string, { start, end }: Span): Span[] {
  const above = text.slice(0, start).trimEnd();
  const from = above.lastIndexOf('\n') + 1;
  const lines: Span[] = [{ start: from, end: above.length }];
  let at = end;
  for (let count = 0; count < LINES_BELOW; count += 1) {
    const next = /\n+([^\n]+)/y;
    next.lastIndex = at;
    const match = next.exec(text);
    if (!match) break;
    at = next.lastIndex;
    lines.push({ start: at - (match[1] as string).length, end: at });
  }
  return lines.filter((line, at) => {
    const words = text.slice(line.start, line.end);
    if (words.length > ROW * 2 || isOfOthers(words)) return false;
    if (at === 0 && SAYS.test(words)) return true;
    return (hasTopic(words) && TO_YOU.test(words)) || IF_NOT.test(words);
  });
}
const LINES_BELOW = 3;
/** «Временные меры отменены» above the table: a heading that says what is so. */
const SAYS =
  /(?<![а-яё])(?:мер[аы]|ограничени[яе]|запрет[ыа]?)(?![а-яё])[^\n]{0,30}(?:отмен|снят|прекращ|примен|введен|введён|действу)|(?:снят|отмен[её]н|введ[её]н|примен[её]н)[аоы]?[^\n]{0,20}(?:мер[аы]|ограничени|запрет)/i;
const IF_NOT = /(?:неявк|неприбыти|уклонени)[^\n]{0,80}(?:штраф|ответственност|влеч[её]т|наказ)/i;
const TO_YOU = /(?<![а-яё])(?:вы|вам|вас|ваш[а-яё]{0,3}|меры снимут|меры снимаются)(?![а-яё])/i;
