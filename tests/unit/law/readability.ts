import { findGlossaryWords } from '../../../law/glossary-words';
import type { GlossaryTerm } from '../../../law/schema/answer';

/** What the wording policy measures. Shares are 0…1. */
export interface Readability {
  sentences: number;
  words: number;
  longestSentence: number;
  averageSentence: number;
  grade: number;
  longWordShare: number;
}

/** Limits of the wording policy; what is over them is an alarm for the writer. */
export type ReadabilityLimits = Omit<Readability, 'sentences'>;

/** «Short answer» and «detail» of the wording policy, section 3. */
export const SHORT_LIMITS: ReadabilityLimits = {
  words: 80,
  longestSentence: 15,
  averageSentence: 10,
  grade: 8,
  longWordShare: 0.05,
};
export const DETAIL_LIMITS: ReadabilityLimits = {
  words: 200,
  longestSentence: 25,
  averageSentence: 14,
  grade: 11,
  longWordShare: 0.1,
};

const WORD = /[\p{L}\p{N}]+(?:[-./’'][\p{L}\p{N}]+)*/gu;
const VOWEL = /[аеёиоуыэюяaeiouy]/g;
/** A full stop after these does not end a sentence. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:ст|п|ч|пп|г|руб|тыс|им|art|no|para)\.$/u;
const LONG_WORD = 4;
/** A number is read out as a word of some length; its digits have no vowels to count. */
const NUMBER_SYLLABLES = 2;
const GLOSSARY_SYLLABLES = 2;
const ROUNDING = 1e-9;

/** Sentences of a text, trimmed, in order. Ends are . ! ? … before white space, and line breaks. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    let start = 0;
    for (const end of line.matchAll(/[.!?…]+[»”")]*(?=\s|$)/g)) {
      const stop = end.index + end[0].length;
      if (ABBREVIATION.test(line.slice(start, stop))) continue;
      sentences.push(line.slice(start, stop).trim());
      start = stop;
    }
    sentences.push(line.slice(start).trim());
  }
  return sentences.filter((sentence) => sentence.match(WORD));
}

/** Words of a text in order: letters and digits, joined by - . / or an apostrophe («53-ФЗ», «mos.ru»). */
export function splitWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Syllables of one word: its vowels; a number counts as two. */
export function countSyllables(word: string): number {
  if (/^[\p{N}.,/-]+$/u.test(word)) return NUMBER_SYLLABLES;
  return word.toLowerCase().match(VOWEL)?.length ?? 0;
}

/**
 * Measures a Russian text by the wording policy. Words of the glossary count as two syllables and never as long.
 * The grade is 0.318·words/sentences + 14.2·syllables/words − 30.5.
 */
export function measureReadability(text: string, glossary: GlossaryTerm[]): Readability {
  const terms = findGlossaryWords(text, glossary, 'ru');
  const lengths = splitSentences(text).map((sentence) => splitWords(sentence).length);
  let words = 0;
  let syllables = 0;
  let long = 0;
  for (const match of text.matchAll(WORD)) {
    const own = countSyllables(match[0]);
    const explained = terms.some((term) => term.start <= match.index && match.index < term.end);
    words += 1;
    syllables += explained ? Math.min(own, GLOSSARY_SYLLABLES) : own;
    if (!explained && own > LONG_WORD) long += 1;
  }
  const sentences = lengths.length;
  return {
    sentences,
    words,
    longestSentence: Math.max(0, ...lengths),
    averageSentence: sentences ? words / sentences : 0,
    grade: sentences && words ? 0.318 * (words / sentences) + 14.2 * (syllables / words) - 30.5 : 0,
    longWordShare: words ? long / words : 0,
  };
}

/**
 * The checks `text` fails, one readable line each: «grade 9.4, at most 8»; empty when all is within the limits.
 * A single long word is no fault: in a line of ten words it alone would be a tenth.
 */
export function readabilityFaults(text: string, glossary: GlossaryTerm[], limits: ReadabilityLimits): string[] {
  const measured = measureReadability(text, glossary);
  return (Object.keys(limits) as (keyof ReadabilityLimits)[])
    .filter((check) => measured[check] > limits[check] + ROUNDING)
    .filter((check) => check !== 'longWordShare' || measured.longWordShare * measured.words > 1 + ROUNDING)
    .map((check) => `${check} ${Math.round(measured[check] * 100) / 100}, at most ${limits[check]}`);
}
