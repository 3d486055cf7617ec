import { foundAt, type NormalText, rangeOf } from '../normalise/index';
import type { FoundLawRef, NoticeFields, Span } from '../types';
import { isOthersLine, lineAbove } from './lines';
import { inOrder, others } from './list-parts';

// The references to law of a notice, from what the tagger and the rules found.

/** The articles the rules know, and other tagged words that refer to a law. `tagged` are ranges of the normal text, what is found has offsets of the original. */
export function lawRefsIn(
  normal: NormalText,
  { lawRefs: known }: NoticeFields,
  tagged: readonly Span[],
): FoundLawRef[] {
  const found = tagged
    .filter((range) => REFERENCE.test(normal.text.slice(range.start, range.end)))
    .filter((range) => !RANK.test(normal.text.slice(range.start, range.end)))
    .map((range) => ({
      ...foundAt(normal, range.start, range.start + ofLaw(normal.text.slice(range.start, range.end))),
      act: null,
      article: null,
      part: null,
    }));
  return inOrder([...known, ...others(found, known)]).filter(
    (one) => !isOthersLine(normal.text, rangeOf(normal, one), true) && !isOwnNumber(normal.text, rangeOf(normal, one)),
  );
}

/** «Главы 2.1 закона о госуслугах через форму ниже»: how to do what it allows is no part of it. */
function ofLaw(words: string): number {
  const own = words.replace(/\s(?:через|путем|по форме|посредством|с помощью)\s.*$/s, '');
  return /\d/.test(own) ? own.length : words.length;
}

/** «Распоряжение № 15/2» alone in a line: what the paper itself is called, no norm. */
function isOwnNumber(text: string, { start, end }: Span): boolean {
  const isFirst = start === 0 || text[start - 1] === '\n';
  return (
    isFirst &&
    !/основани/.test(lineAbove(text, { start, end })) &&
    OWN_NUMBER.test(text.slice(start, end + NUMBER)) &&
    /^[^\n]{0,12}(?:\n|$)/.test(text.slice(end))
  );
}
const NUMBER = 12;
const OWN_NUMBER = /^(?:распоряжение|постановление|приказ|решение|протокол) ?№ ?[\d/а-я-]{1,12}(?:\n|$)/;

/** «Ст. инспектор», «ст. лейтенант»: somebody’s rank, no article. */
const RANK = /^ст\. ?[а-я]{5,}/;

/** What a reference to a law is at least made of: a telephone number is none. */
const REFERENCE =
  /ст|пункт|част|подп|глав|(?<![а-я])[пч]\.|фз|закон|кодекс|коап|(?<![а-я])(?:ук|упк|кас|гк|тк|нк)(?![а-я])|указ|приказ|постановл|положени|распоряж|№/;
