import { scoreFeatures } from '../../notice/learned';
import { wordShares } from '../../notice/lexicon';
import { NOTICE_KINDS, type NoticeKind } from '../../notice/vocabulary';
import { randomNumbers } from './random';

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
/**
 * Shares of the words and of the other features that a text is told without, others in each round: what is learned
 * must not hang on one word (dropout; Wager and others 2013).
 */
const WORDS_DROPPED = 0.5;
const CUES_DROPPED = 0.3;
/** The last rounds go in small steps, so that the chance of the drops evens out. */
const SMALL_STEPS = { from: 0.6, times: 0.2 };
/** Texts a word must stand in to be known. */
const LEAST_TEXTS = 4;

/**
 * Multinomial logistic regression on top of the rules' points, with a penalty on every weight (`penalty`), trained by
 * full-batch Adam on texts of which a part is dropped. Features seen in fewer than two texts are left out.
 * Deterministic.
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
  const dropped = droppedOf(names.length - KINDS, names.length);
  const random = randomNumbers(1);
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
    for (const [row, whole] of rows.entries()) {
      const { at: places, value } = without(whole, dropped, random);
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
    const pace = round > SMALL_STEPS.from * rounds ? SMALL_STEPS.times : 1;
    for (let at = 0; at < theta.length; at++) {
      const g = slope[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * g;
      second[at] = 0.999 * (second[at] as number) + 0.001 * g * g;
      const step =
        (first[at] as number) / (1 - 0.9 ** round) / (Math.sqrt((second[at] as number) / (1 - 0.999 ** round)) + 1e-8);
      theta[at] = (theta[at] as number) - (at === scaleAt ? 0.01 : RATE) * pace * step;
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

interface Row {
  at: Int32Array;
  value: Float64Array;
}

/** The share in which a feature is dropped, by its number: first the cues and shapes, then the points, then the words. */
const droppedOf =
  (cues: number, names: number) =>
  (at: number): number =>
    at < cues ? CUES_DROPPED : at < names ? 0 : WORDS_DROPPED;

/** The text with a part of its features; what is left counts for more, so that the sum stays. */
function without({ at, value }: Row, dropped: (at: number) => number, random: () => number): Row {
  const left = new Float64Array(value.length);
  for (let one = 0; one < left.length; one++) {
    const share = dropped(at[one] as number);
    if (share === 0 || random() >= share) left[one] = (value[one] as number) / (1 - share);
  }
  return { at, value: left };
}

function toRow(
  { features, words, scores }: Example,
  index: ReadonlyMap<string, number>,
  rarity: (word: string) => number | undefined,
): Row {
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
