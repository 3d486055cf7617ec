import type { Scores } from './decide';
import { NOTICE_KINDS } from './vocabulary';

/** The correction learned from labelled texts: small numbers, one row a feature, in hundredths. */
export interface Learned {
  scale: number;
  bias: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
}

/** The rules' points with what the features add. Without a correction the rules stand alone. */
export function correct(scores: Scores, features: readonly string[], learned: Learned | null): Scores {
  if (learned === null) return scores;
  const result = { ...scores };
  for (const [index, kind] of NOTICE_KINDS.entries()) {
    let sum = learned.scale * scores[kind] + (learned.bias[index] ?? 0) / 100;
    for (const name of new Set(features)) sum += (learned.weights[name]?.[index] ?? 0) / 100;
    result[kind] = sum;
  }
  return result;
}
