import type { Scores } from './decide';
import { NOTICE_KINDS } from './vocabulary';

/**
 * The correction learned from labelled texts, in the order of NOTICE_KINDS. `weights`: one row a feature, in
 * hundredths. `lexicon`: the same for words and pairs of words, packed (see unpackRow), because there are thousands.
 */
export interface Learned {
  scale: number;
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
  lexicon: ReadonlyMap<string, string>;
}

/** Safe in a string of any quotes; a sign’s place less 40 is the weight in steps. */
export const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz{|}';
export const MIDDLE = 40;
/** One step of a packed weight. */
export const STEP = 0.04;

/** «name signs name signs …» as a map; the signs are unpacked when a word is met. */
export function unpackLexicon(packed: string): ReadonlyMap<string, string> {
  const parts = packed.split(' ');
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) map.set(parts[at] as string, parts[at + 1] as string);
  return map;
}

/** A word says less than a cue, a pair of words less than a word: what each counts before its weight. */
export const amountOf = (name: string): number => (name.startsWith('w.') ? 0.5 : name.startsWith('v.') ? 0.4 : 1);

/** The rules’ points as features of every kind: many points for one kind speak against the others. */
export const scoreFeatures = (scores: Scores): [string, number][] =>
  NOTICE_KINDS.map((kind) => [`s.${kind}`, Math.max(-5, Math.min(12, scores[kind])) / 4]);

/** The rules' points with what the features add. Without a correction the rules stand alone. */
export function correct(scores: Scores, features: readonly string[], learned: Learned | null): Scores {
  if (learned === null) return scores;
  const sums = NOTICE_KINDS.map((kind, index) => learned.scale * scores[kind] + (learned.bias[index] ?? 0) / 100);
  const add = (name: string, value: number): void => {
    const row = learned.weights[name];
    const packed = row ? undefined : learned.lexicon.get(name);
    if (!row && packed === undefined) return;
    for (let index = 0; index < sums.length; index++) {
      const weight = row ? (row[index] ?? 0) / 100 : (SIGNS.indexOf(packed?.[index] ?? '') - MIDDLE) * STEP;
      sums[index] = (sums[index] as number) + weight * value;
    }
  };
  for (const name of new Set(features)) add(name, amountOf(name));
  for (const [name, value] of scoreFeatures(scores)) add(name, value);
  return Object.fromEntries(NOTICE_KINDS.map((kind, index) => [kind, sums[index] as number])) as Scores;
}
