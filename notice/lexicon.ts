/** Letters of a word that stand for it: a cheap stem for Russian. */
const STEM = 5;
/** Characters of a text whose words are counted: a longer one is a page around a notice. */
export const SAMPLE = 4_000;
const TOKEN = /[а-я]+|\d+|[a-z]+|[?!:%₽]/g;

/**
 * The words of a piece of normal text and its pairs of neighbours, `повес` and `напра_повес`, with how often each stands there.
 * Every number is `#`.
 */
export function lexiconOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  let before: string | null = null;
  for (const token of text.match(TOKEN) ?? []) {
    const stem = /\d/.test(token) ? '#' : token.slice(0, STEM);
    count(stem);
    if (before !== null) count(`${before}_${stem}`);
    before = stem;
  }
  return counts;
}

/**
 * How much each known word counts in a text: rare words more, a word said often a little more than once, and all of
 * them together always the same, so that a long text does not speak louder than a short one (tf-idf of unit length).
 * `rarity` gives a word's inverse document frequency, or undefined where it is not known.
 */
export function wordShares(
  words: ReadonlyMap<string, number>,
  rarity: (word: string) => number | undefined,
): [string, number][] {
  const shares: [string, number][] = [];
  let sum = 0;
  for (const [word, count] of words) {
    const rare = rarity(word);
    if (rare === undefined) continue;
    const amount = rare * (1 + Math.log(count));
    shares.push([word, amount]);
    sum += amount * amount;
  }
  const length = Math.sqrt(sum) || 1;
  return shares.map(([word, amount]) => [word, amount / length]);
}
