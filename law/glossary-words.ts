import type { GlossaryTerm } from './schema/answer';
import type { Text } from './schema/common';

/** A word of the glossary standing in a text, in UTF-16 units; `id` is the id of its entry. */
export interface GlossarySpan {
  id: string;
  start: number;
  end: number;
}

/**
 * Where words of the glossary stand in `text`. The longest term wins where two begin together or overlap.
 * @returns spans in the order of the text, never overlapping.
 */
export function findGlossaryWords(text: string, glossary: GlossaryTerm[], language: keyof Text): GlossarySpan[] {
  const spans: GlossarySpan[] = [];
  for (const term of glossary) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${term.forms[language].join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    for (const match of text.matchAll(pattern)) {
      if (match[0]) spans.push({ id: term.id, start: match.index, end: match.index + match[0].length });
    }
  }
  spans.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: GlossarySpan[] = [];
  for (const span of spans) {
    if (kept.every((other) => span.end <= other.start || other.end <= span.start)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
