import { isOfOthers } from '../fields/lines';
import { foundAt, normalise } from '../normalise/index';
import { readNotice } from '../read';
import { holds, lengthOf } from '../spans';
import { findTitles } from '../titles';
import { hasTopic } from '../topic';
import type { Notice, PlainDate, Reading, ReadOptions, Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import { factsIn } from './facts';
import { type Chosen, type Item, LETTER, MESSAGE, ROW } from './item';
import { shiftReading } from './shift';
import { compareUrgency } from './urgency';

// What of a page stands beside the piece that was read and belongs to it, or is another notice.

/** Facts that a notice has at least to be told beside the one that is explained. */
const FACTS = 2;

/** A notice that stands in an item of its own. */
export interface OtherNotice {
  item: Span;
  reading: Notice;
}

/**
 * The notices in other items of the page, the most urgent first, where a message was read and not the page: each of
 * another kind, or a call to another day. All are sure; of pieces of one notice the longest speaks.
 * @param today the day in Moscow, `YYYY-MM-DD`
 */
export function othersBeside(
  text: string,
  read: readonly Item[],
  { reading, item: own }: Chosen,
  today: PlainDate,
): OtherNotice[] {
  if (reading.status !== 'notice' || reading.kind === 'scam' || !own) return [];
  const taken: OtherNotice[] = [{ item: own, reading }];
  for (const { item, reading: other } of [...read].sort((one, two) => lengthOf(two.item) - lengthOf(one.item))) {
    if (!isOneLetter(text, item) || other.status !== 'notice' || other.kind === 'scam' || !other.sure) continue;
    if (factsIn(other, text) < FACTS || (lengthOf(item) < ROW && !(dayOf(other) && other.fields.time))) continue;
    const isAnother = (one: OtherNotice): boolean =>
      (item.start >= one.item.end || item.end <= one.item.start) && !isSame(one.reading, other);
    if (taken.every(isAnother)) taken.push({ item, reading: other });
  }
  return taken.slice(1).sort((one, two) => compareUrgency(one.reading, two.reading, today));
}

/** A message, or a letter with no line of another office in it. */
const isOneLetter = (text: string, item: Span): boolean =>
  lengthOf(item) <= MESSAGE ||
  (lengthOf(item) <= LETTER &&
    !text
      .slice(item.start, item.end)
      .split('\n')
      .some((line) => isOfOthers(line)));

/** Two pieces of one notice, or two that call to the same day. */
const isSame = (one: Notice, two: Notice): boolean =>
  one.kind === two.kind && (!dayOf(one) || !dayOf(two) || dayOf(one) === dayOf(two));
const dayOf = ({ fields: { date } }: Notice): PlainDate | null => (date && date.role !== 'event' ? date.day : null);

/** «Действуют, ограничений нет»: of a licence. */
const SAYS_NONE = /(?<![а-яё])нет[.\s]*$|\(0\)\s*$/i;
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
    items.some((one) => holds(one, { start, end: item.end }) && lengthOf(one) <= LETTER) ||
    (text.length <= (NAMED.test(text.slice(start, item.start)) ? A_LETTERS_PAGE : MESSAGE) &&
      isHeading(text, start, item.start));
  const titles = findTitles(normal, reading.kind)
    .map(({ start, end }) => foundAt(normal, start, end))
    .filter(
      (title) =>
        isWithIt(title) &&
        !isNameOfSection(text, title) &&
        !SAYS_NONE.test(text.slice(title.start, title.end + 5).split('\n')[0] ?? ''),
    )
    .map((title) => ({ ...title, core: { start: title.start, end: title.end } }));
  const read = (lines: readonly Span[]): Notice[] =>
    lines
      .map(({ start, end }) =>
        shiftReading(readNotice(text.slice(start, end), { ...options, chosenKind: reading.kind }), start),
      )
      .filter((one) => one.status === 'notice');
  const below = rowsBelow(text, item);
  const rows = read(below);
  const isFree = (line: Span): boolean =>
    !items.some((one) => holds(one, line) && !holds(one, item)) && !below.some(({ start }) => start === line.start);
  // «Что дальше» is a section of its own in the card of the decision.
  const isOfDecision = (line: Span): boolean =>
    APPEAL.test(text.slice(line.start, line.end)) &&
    items.some((one) => holds(one, { start: item.start, end: line.end }) && lengthOf(one) <= LETTER);
  const beside = read(linesBeside(text, item, reading.kind).filter((line) => isFree(line) || isOfDecision(line)));
  const limits = beside.flatMap(({ fields }) => [...(fields.deadline ? [fields.deadline] : []), ...fields.limits]);
  return {
    ...reading,
    kindWords: [...titles, ...beside.flatMap(({ kindWords }) => kindWords), ...reading.kindWords],
    fields: {
      ...reading.fields,
      limits: [...reading.fields.limits, ...limits],
      restrictions: [...reading.fields.restrictions, ...rows.flatMap(({ fields }) => fields.restrictions)],
      threats: [...reading.fields.threats, ...beside.flatMap(({ fields }) => fields.threats)],
      lawRefs: [...reading.fields.lawRefs, ...beside.flatMap(({ fields }) => fields.lawRefs)],
    },
  };
}

/** «Ограничения» alone in its line above «Скоро начнут действовать ограничения»: the section the letter is in. */
function isNameOfSection(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const next = text.indexOf('\n', end);
  return /^\s*(?:Повестки|Ограничения|Меры|Уведомления|Сообщения|Документы)\s*$/.test(
    text.slice(from, next < 0 ? text.length : next),
  );
}

/** A line of two words or more right above a short page’s message: no menu, no section, no other office between them. */
function isHeading(text: string, start: number, end: number): boolean {
  const [line = '', ...between] = text
    .slice(text.lastIndexOf('\n', start) + 1, end)
    .trimEnd()
    .split('\n');
  const isMenu =
    /\p{Ll}\p{Lu}|[|·›/]|\s{2}|[а-яё] и [а-яё]/u.test(line) || !/\p{L} \p{Ll}|^Повестка (?:№ ?)?\d[\d-]{3}/u.test(line);
  return (
    !isMenu &&
    !SECTION.test(line.trim()) &&
    between.length <= MOST_BETWEEN &&
    ![line, ...between].some((one) => isOfOthers(one))
  );
}
/** «Временные меры»: the name of a section, of no letter. */
const SECTION = /^(?:временные|ограничительные|электронные|мои) [а-яё]{4,12}$/i;
const MOST_BETWEEN = 2;
/** What no other office's heading has. */
const NAMED = /^[^\n]*(?:повестк|воен|призы|комиссар)/i;
/** Characters of a page that holds one letter and its frame. */
const A_LETTERS_PAGE = 1000;

/**
 * The line above what was read and the three below it, where they speak to the reader of the same thing; under a decision,
 * where it can be appealed against and what is to be told later.
 */
function linesBeside(text: string, { start, end }: Span, kind: NoticeKind): Span[] {
  const above = text.slice(0, start).trimEnd();
  const from = above.lastIndexOf('\n') + 1;
  const lines = [{ start: from, end: above.length }, ...linesBelow(text, end, LINES_BELOW)];
  return lines.filter((line, at) => {
    const words = text.slice(line.start, line.end);
    if (words.length > ROW * 2 || isOfOthers(words)) return false;
    if (SAYS.test(words) && (at === 0 || hasTopic(words))) return true;
    if (kind === 'draft_decision' && at > 0 && APPEAL.test(words)) return true;
    return (hasTopic(words) && TO_YOU.test(words)) || IF_NOT.test(words);
  });
}
const LINES_BELOW = 3;

/** «Будут введены временные меры:» goes on below, row by row. */
function rowsBelow(text: string, { start, end }: Span): Span[] {
  if (!/:\s*$/.test(text.slice(start, end))) return [];
  const rows = linesBelow(text, end, ROWS_BELOW);
  const words = rows.map(({ start: from, end: to }) => text.slice(from, to));
  const last = words.findIndex((row) => !ROW_OF_LIST.test(row) || isOfOthers(row));
  return last < 0 ? rows : rows.slice(0, last);
}
const ROWS_BELOW = 8;
const ROW_OF_LIST = /^\s*(?:[—–•-]\s*)?[а-яё][^\n]{6,160}[;.,]\s*$/;

function linesBelow(text: string, from: number, most: number): Span[] {
  const lines: Span[] = [];
  const next = /\n+([^\n]+)/y;
  next.lastIndex = from;
  for (let match = next.exec(text); match && lines.length < most; match = next.exec(text))
    lines.push({ start: next.lastIndex - (match[1] as string).length, end: next.lastIndex });
  return lines;
}

/** «Временные меры отменены» above the table: a heading that says what is so. */
const SAYS =
  /(?<![а-яё])(?:мер[аы]|ограничени[яе]|запрет[ыа]?)(?![а-яё])[^\n]{0,30}(?:отмен|снят|прекращ|примен|принят|введен|введён|действу)|(?:снят|отмен[её]н|введ[её]н|примен[её]н)[аоы]?[^\n]{0,20}(?:мер[аы]|ограничени|запрет)|(?:установлен|определен|определ[её]н|присвоен)а категория годности/i;
const APPEAL =
  /^(?:это |данное )?решение (?:комиссии )?(?:можно|можете|вправе|может быть) обжалова|^при (?:отчислении|увольнении|переезде|утрате основани)[^\n]{2,60} сообщите/i;
const IF_NOT = /(?:неявк|неприбыти|уклонени)[^\n]{0,80}(?:штраф|ответственност|влеч[её]т|наказ)/i;
const TO_YOU = /(?<![а-яё])(?:вы|вам|вас|ваш[а-яё]{0,3}|меры снимут|меры снимаются)(?![а-яё])/i;
