import { scoreFeatures } from '../../notice/learned';
import { wordShares } from '../../notice/lexicon';
import { NOTICE_KINDS, type NoticeKind } from '../../notice/vocabulary';

/** A labelled text as the learner sees it: which features hold, what the rules scored. */
export interface Example {
  features: string[];
  words: ReadonlyMap<string, number>;
  scores: Record<NoticeKind, number>;
  label: NoticeKind;
  /** How many times over it counts. */
  weight: number;
  /** A text told a second time, on a page: its words are not counted again. */
  copy?: boolean;
}

/** A correction to the rules: scale of their points, and what each feature adds to each kind (order of NOTICE_KINDS). */
export interface Model {
  scale: number;
  bias: number[];
  weights: Map<string, number[]>;
  words: Map<string, { rarity: number; row: number[] }>;
}

const KINDS = NOTICE_KINDS.length;
const RATE = 0.05;

/** Word shares are this much larger than yes-and-no features, so that the same penalty weighs lighter on them. */
const WORD_SCALE = 16;
/** Texts a word must stand in to be known. */
const LEAST_TEXTS = 4;

/**
 * Multinomial logistic regression on top of the rules' points, with a penalty on every weight (`penalty`), trained by
 * full-batch Adam. Features seen in fewer than two texts are left out. Deterministic.
 */
export function train(examples: Example[], penalty: number, rounds = 200): Model {
  const originals = examples.filter(({ copy }) => !copy);
  const names = known(
    originals.map(({ features }) => new Set(features)),
    2,
  ).map(([name]) => name);
  names.push(...NOTICE_KINDS.map((kind) => `s.${kind}`));
  const rarities = new Map(
    known(
      originals.map(({ words }) => words.keys()),
      LEAST_TEXTS,
    ).map(([word, texts]) => [word, Math.log((1 + originals.length) / (1 + texts)) + 1]),
  );
  const lexicon = [...rarities.keys()];
  const index = new Map(names.concat(lexicon.map(wordName)).map((name, at) => [name, at]));
  const rarity = (word: string): number | undefined => rarities.get(word);
  const rows = examples.map((example) => toRow(example, index, rarity));
  const biasAt = index.size * KINDS;
  const scaleAt = biasAt + KINDS;
  const theta = new Float64Array(scaleAt + 1);
  const first = new Float64Array(theta.length);
  const second = new Float64Array(theta.length);
  theta[scaleAt] = 0.3;
  const points = examples.map(({ scores }) => NOTICE_KINDS.map((kind) => scores[kind]));
  const truth = examples.map(({ label }) => NOTICE_KINDS.indexOf(label));
  const shares = new Float64Array(KINDS);
  for (let round = 1; round <= rounds; round++) {
    const slope = new Float64Array(theta.length);
    for (let at = 0; at < biasAt; at++) slope[at] = penalty * (theta[at] as number);
    for (const [row, { at: places, value }] of rows.entries()) {
      const base = points[row] as number[];
      shareOut(theta, places, value, base, biasAt, scaleAt, shares);
      const times = (examples[row] as Example).weight;
      for (let kind = 0; kind < KINDS; kind++) {
        const error = times * ((shares[kind] as number) - (truth[row] === kind ? 1 : 0));
        for (let one = 0; one < places.length; one++) {
          const at = (places[one] as number) * KINDS + kind;
          slope[at] = (slope[at] as number) + error * (value[one] as number);
        }
        slope[biasAt + kind] = (slope[biasAt + kind] as number) + error;
        slope[scaleAt] = (slope[scaleAt] as number) + error * (base[kind] as number);
      }
    }
    for (let at = 0; at < theta.length; at++) {
      const g = slope[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * g;
      second[at] = 0.999 * (second[at] as number) + 0.001 * g * g;
      const step =
        (first[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((second[at] as number) / (1 - 0.999 ** round)) + 1e-8);
      theta[at] = (theta[at] as number) - (at === scaleAt ? 0.01 : RATE) * step;
    }
  }
  const rowOf = (name: string, times = 1): number[] => {
    const at = (index.get(name) as number) * KINDS;
    return [...theta.subarray(at, at + KINDS)].map((weight) => weight * times);
  };
  return {
    scale: theta[scaleAt] as number,
    bias: [...theta.subarray(biasAt, biasAt + KINDS)],
    weights: new Map(names.map((name) => [name, rowOf(name)])),
    words: new Map(
      [...rarities].map(([word, rare]) => [word, { rarity: rare, row: rowOf(wordName(word), WORD_SCALE) }]),
    ),
  };
}

const wordName = (word: string): string => `word ${word}`;

/** Names that stand in at least `least` texts, with in how many. */
function known(texts: Iterable<string>[], least: number): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) for (const name of text) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least);
}

function toRow(
  { features, words, scores }: Example,
  index: ReadonlyMap<string, number>,
  rarity: (word: string) => number | undefined,
): { at: Int32Array; value: Float64Array } {
  const pairs = [...new Set(features)]
    .map((name): [string, number] => [name, 1])
    .concat(scoreFeatures(scores))
    .concat(wordShares(words, rarity).map(([word, share]) => [wordName(word), share * WORD_SCALE]))
    .map(([name, value]) => [index.get(name), value] as const)
    .filter((pair): pair is [number, number] => pair[0] !== undefined);
  return { at: Int32Array.from(pairs, ([at]) => at), value: Float64Array.from(pairs, ([, value]) => value) };
}

function shareOut(
  theta: Float64Array,
  places: Int32Array,
  value: Float64Array,
  base: number[],
  biasAt: number,
  scaleAt: number,
  out: Float64Array,
): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < KINDS; kind++) {
    let sum = (theta[scaleAt] as number) * (base[kind] as number) + (theta[biasAt + kind] as number);
    for (let one = 0; one < places.length; one++)
      sum += (theta[(places[one] as number) * KINDS + kind] as number) * (value[one] as number);
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
