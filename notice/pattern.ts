/**
 * Patterns are written for the normal text (lower case, «е» for «ё», one space) in a short notation:
 * `‹` start of a word, `›` end of a word, `~` the rest of a word, ` ` any white space,
 * `…` up to 60 units inside one sentence, `⋯` up to 160. Gaps are bounded, so that time grows with the text only.
 */
export function compile(source: string): RegExp {
  const expanded = source
    .replaceAll('‹', '(?<![а-яa-z0-9])')
    .replaceAll('›', '(?![а-яa-z0-9])')
    .replaceAll('~', '[а-я]{0,20}')
    .replaceAll('…', '[^\\n]{0,60}?')
    .replaceAll('⋯', '[^\\n]{0,160}?')
    .replaceAll(' ', '\\s');
  return new RegExp(expanded, 'g');
}

/** One pattern of several, tried in order at each place; none of them may have flags. */
export const oneOf = (...patterns: readonly RegExp[]): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'));

/** A match in the normal text. */
export interface Match {
  start: number;
  end: number;
  groups: (string | undefined)[];
}

/** First `limit` matches of a compiled pattern. Empty matches are passed over. */
export function matches(pattern: RegExp, text: string, limit = 40): Match[] {
  const result: Match[] = [];
  pattern.lastIndex = 0;
  let steps = 0;
  for (let match = pattern.exec(text); match && result.length < limit; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++;
    else result.push({ start: match.index, end: match.index + match[0].length, groups: match.slice(1) });
    if (++steps > 10_000) break;
  }
  return result;
}
