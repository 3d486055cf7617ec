import type { NormalText } from '../normalise/index';
import { overlap } from '../spans';
import type { Span } from '../types';
import type { NoticeKind } from '../vocabulary';
import { isOthersLine, lineBefore } from './lines';
import type { TimeMatch } from './times';

/**
 * From when to when the place is open that a notice without an hour of its own sends to: «прийти можно по будням с 10:00
 * до 15:30», «Часы приёма / 9:00-18:00», «ул. Мытная, 46, окно 2, с 9:00 до 13:00». A call has its hour; a telephone, a
 * portal and another office are open for others. Ranges of the normal text.
 * @param times every hour that was found; @param place the place to come to
 */
export function findOpenHours(
  { text }: NormalText,
  kind: NoticeKind,
  times: readonly TimeMatch[],
  place: Span,
): Span[] {
  if (!OF_KINDS.has(kind)) return [];
  for (const match of text.matchAll(HOURS)) {
    const hours = { start: match.index, end: match.index + match[0].length };
    const before = lineBefore(text, hours.start, REACH);
    if (isOthersLine(text, hours) || ANOTHERS.test(before)) continue;
    const between = text.slice(place.end, hours.start);
    const isBehindPlace = hours.start >= place.end && between.length <= NEAR && !/[.\n](?!\S)/.test(between);
    const isLedTo = LEADS.test(before) || LABEL.test(text.slice(Math.max(0, hours.start - REACH), hours.start));
    if ((isBehindPlace || isLedTo) && times.some((time) => overlap(time, hours))) return [hours];
  }
  return [];
}
const OF_KINDS: ReadonlySet<NoticeKind> = new Set(['restriction_warning', 'restriction_imposed', 'questionnaire']);
const CLOCK = String.raw`(?:[01]?\d|2[0-3])[:.][0-5]\d`;
const HOURS = new RegExp(String.raw`(?<![\d.,:/-])(?:с )?${CLOCK} ?(?:до|-) ?${CLOCK}(?!\d|[.:]\d)`, 'g');
const REACH = 110;
/** Signs between a house and its hours: a room, «по будням». */
const NEAR = 60;
const LEADS =
  /(?<![а-я])(?:явит|явк|прибы|прийти|прид[иу]|приходит|подойти|подойдите|обратит|обращат|принести|сдать|при[её]м)[^.\n]{0,100}$/;
const LABEL = /(?:^|\n)(?:часы|время|график|режим) (?:при[её]ма|работы)(?: [а-я]{4,14}){0,2}:? ?\n? ?$/;
const ANOTHERS =
  /(?<![а-я])(?:телефон|тел\.|звон|горяч[а-я]{2} лини|контакт|справк|поддержк|мфц|портал|сайт|реестр работает)[^\n]{0,60}$/;
