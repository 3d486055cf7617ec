/** Letters of a word that stand for it: a cheap stem for Russian. */
const STEM = 5;
/** Characters of a text that are looked at: a longer one is a page around a notice, and cues read that. */
const SAMPLE = 4_000;
const TOKEN = /[а-я]+|\d+|[a-z]+|[?!:%₽]/g;

/**
 * The words of a normal text and its pairs of neighbours, as names of features: `w.повес`, `v.напра_повес`. Every
 * number is `#`. Each name once.
 */
export function lexiconOf(text: string): string[] {
  const names = new Set<string>();
  let before: string | null = null;
  for (const token of text.slice(0, SAMPLE).match(TOKEN) ?? []) {
    const stem = /\d/.test(token) ? '#' : token.slice(0, STEM);
    names.add(`w.${stem}`);
    if (before !== null) names.add(`v.${before}_${stem}`);
    before = stem;
  }
  return [...names];
}
