import { NOTICE_KINDS, type NoticeKind } from '../../notice/vocabulary';

/** A labelled text as the learner sees it: which features hold, what the rules scored. */
export interface Example {
  features: string[];
  scores: Record<NoticeKind, number>;
  label: NoticeKind;
  /** How many times over it counts. */
  weight: number;
}

/** A correction to the rules: scale of their points, and what each feature adds to each kind (order of NOTICE_KINDS). */
export interface Model {
  scale: number;
  bias: number[];
  weights: Map<string, number[]>;
}

const WP = 1.5;
const KINDS = NOTICE_KINDS.length;

/**
 * Multinomial logistic regression on top of the rules' points, with a penalty on every weight (`penalty`), trained by
 * full-batch Adam. Features seen in fewer than `least` texts are left out. Deterministic.
 */
export function train(examples: Example[], penalty: number, least = 3, rounds = 400): Model {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= (name.startsWith('w.') ? 8 : least))
    .map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features }) =>
    [...new Set(features)].map((name) => index.get(name)).filter((at) => at !== undefined),
  );
  const size = (names.length + 1) * KINDS + 1;
  const theta = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const biasAt = names.length * KINDS;
  const scaleAt = size - 1;
  theta[scaleAt] = 0.8;
  const points = examples.map(({ scores }) => NOTICE_KINDS.map((kind) => scores[kind]));
  const truth = examples.map(({ label }) => NOTICE_KINDS.indexOf(label));
  const shares = new Float64Array(KINDS);
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(size);
    for (const [at, name] of names.entries()) {
      const strength = penalty * (name.startsWith('w.') ? WP : 1);
      for (let kind = 0; kind < KINDS; kind++)
        slope[at * KINDS + kind] = strength * (theta[at * KINDS + kind] as number);
    }
    for (let at = biasAt; at < scaleAt; at++) slope[at] = 0.1 * (theta[at] as number);
    for (const [row, active] of rows.entries()) {
      const base = points[row] as number[];
      shareOut(theta, active, base, biasAt, scaleAt, shares);
      for (let kind = 0; kind < KINDS; kind++) {
        const error = ((shares[kind] as number) - (truth[row] === kind ? 1 : 0)) * (examples[row] as Example).weight;
        for (const at of active) slope[at * KINDS + kind] = (slope[at * KINDS + kind] as number) + error;
        slope[biasAt + kind] = (slope[biasAt + kind] as number) + error;
        slope[scaleAt] = (slope[scaleAt] as number) + error * (base[kind] as number);
      }
    }
    for (let at = 0; at < size; at++) {
      const g = slope[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * g;
      second[at] = 0.99 * (second[at] as number) + 0.01 * g * g;
      const step =
        (first[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((second[at] as number) / (1 - 0.99 ** round)) + 1e-8);
      theta[at] = (theta[at] as number) - (at === scaleAt ? 0.015 : 0.05) * step;
    }
  }
  const weights = new Map(names.map((name, at) => [name, [...theta.subarray(at * KINDS, (at + 1) * KINDS)]]));
  return { scale: theta[scaleAt] as number, bias: [...theta.subarray(biasAt, biasAt + KINDS)], weights };
}

function shareOut(
  theta: Float64Array,
  active: number[],
  base: number[],
  biasAt: number,
  scaleAt: number,
  out: Float64Array,
): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < KINDS; kind++) {
    let sum = (theta[scaleAt] as number) * (base[kind] as number) + (theta[biasAt + kind] as number);
    for (const at of active) sum += theta[at * KINDS + kind] as number;
    out[kind] = sum;
    top = Math.max(top, sum);
  }
  let total = 0;
  for (let kind = 0; kind < KINDS; kind++) {
    out[kind] = Math.exp((out[kind] as number) - top);
    total += out[kind] as number;
  }
  for (let kind = 0; kind < KINDS; kind++) out[kind] = (out[kind] as number) / total;
}
