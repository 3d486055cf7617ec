import type { Scores } from './decide';
import { wordShares } from './lexicon';
import { NOTICE_KINDS } from './vocabulary';

/**
 * The correction learned from labelled texts, in the order of NOTICE_KINDS. `weights`: one row a feature, in
 * hundredths. `lexicon`: the same for words and pairs of words, packed (see unpackLexicon), because there are thousands.
 */
export interface Learned {
  scale: number;
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
  lexicon: ReadonlyMap<string, string>;
}

/**
 * Safe in a string of any quotes. The first sign of a word is its rarity (see wordShares) in steps, the other eleven
 * its weights: the sign’s place less MIDDLE, in steps.
 */
export const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz{|}';
/** The place among them of the sign that is worth nothing. */
export const MIDDLE = 40;
/** One step of a packed rarity. */
export const RARITY_STEP = 0.125;
/** One step of a packed weight. */
export const STEP = 0.4;

/** «name signs name signs …» as a map; the signs are unpacked when a word is met. */
export function unpackLexicon(packed: string): ReadonlyMap<string, string> {
  const parts = packed.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) map.set(parts[at] as string, parts[at + 1] as string);
  return map;
}

/** The rules’ points as features of every kind: many points for one kind speak against the others. */
export const scoreFeatures = (scores: Scores): [string, number][] =>
  NOTICE_KINDS.map((kind) => [`s.${kind}`, Math.max(-5, Math.min(12, scores[kind])) / 4]);

/** The rules' points with what the features and the words add. Without a correction the rules stand alone. */
export function correct(
  scores: Scores,
  features: readonly string[],
  words: ReadonlyMap<string, number>,
  learned: Learned | null,
): Scores {
  if (learned === null) return scores;
  const sums = NOTICE_KINDS.map((kind, index) => learned.scale * scores[kind] + (learned.bias[index] ?? 0) / 100);
  const add = (row: readonly number[] | undefined, value: number): void => {
    for (const [index, weight] of row?.entries() ?? []) sums[index] = (sums[index] as number) + (weight / 100) * value;
  };
  for (const name of new Set(features)) add(learned.weights[name], 1);
  for (const [name, value] of scoreFeatures(scores)) add(learned.weights[name], value);
  const sign = (word: string, at: number): number => SIGNS.indexOf(learned.lexicon.get(word)?.[at] ?? '');
  const rarity = (word: string): number | undefined =>
    learned.lexicon.has(word) ? sign(word, 0) * RARITY_STEP : undefined;
  for (const [word, share] of wordShares(words, rarity))
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] as number) + (sign(word, index + 1) - MIDDLE) * STEP * share;
  return Object.fromEntries(NOTICE_KINDS.map((kind, index) => [kind, sums[index] as number])) as Scores;
}
