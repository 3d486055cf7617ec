import { bestTags, TAG_COUNT } from '../../notice/fields/tagging/tags';
import { randomNumbers } from './random';

/** A labelled text as the learner sees it: the features of each token and its tag. */
export interface Sequence {
  features: string[][];
  tags: number[];
  /** A text told a second time, on a page: its words are not counted again. */
  copy?: boolean;
}

export interface TagModel {
  transitions: Float64Array;
  features: Map<string, Float64Array>;
}

/** How far the right tags must be ahead; a field overlooked weighs, a word tagged in vain does not. */
const MARGIN = 6;
/** Texts in which a feature must stand. */
const LEAST = 3;

/** Orders in which the texts are met; each makes a model of its own, and the mean of them is taken. */
const ORDERS = [1, 2, 3];

/** Averaged structured perceptrons with a margin (Collins 2002), the mean of three orders of the texts. Deterministic. */
export function trainTagger(sequences: readonly Sequence[], rounds = 18): TagModel {
  const [first, ...others] = ORDERS.map((order) => trainOne(sequences, rounds, order)) as [TagModel, ...TagModel[]];
  const toMean = (sum: Float64Array, more: (model: TagModel) => Float64Array | undefined): void => {
    for (const other of others)
      for (const [at, weight] of (more(other) ?? []).entries()) sum[at] = (sum[at] ?? 0) + weight;
    for (const at of sum.keys()) sum[at] = (sum[at] as number) / ORDERS.length;
  };
  toMean(first.transitions, ({ transitions }) => transitions);
  for (const [name, row] of first.features) toMean(row, ({ features }) => features.get(name));
  return first;
}

function trainOne(sequences: readonly Sequence[], rounds: number, order: number): TagModel {
  const index = indexOf(sequences);
  const weights = new Float64Array(index.size * TAG_COUNT);
  const sums = new Float64Array(weights.length);
  const transitions = new Float64Array(TAG_COUNT * TAG_COUNT);
  const transitionSums = new Float64Array(transitions.length);
  const texts = sequences
    .filter(({ tags }) => tags.length > 0)
    .map(({ features, tags }) => ({
      tags,
      features: features.map((names) =>
        Int32Array.from(names.map((name) => index.get(name) ?? -1).filter((at) => at >= 0)),
      ),
    }));
  let step = 1;
  const change = (all: Float64Array, allSums: Float64Array, at: number, by: number): void => {
    all[at] = (all[at] as number) + by;
    allSums[at] = (allSums[at] as number) + by * step;
  };
  const random = randomNumbers(order);
  for (let round = 0; round < rounds; round++) {
    for (const { features, tags } of shuffled(texts, random)) {
      const guess = bestTags(pointsOf(features, tags, weights), transitions);
      for (const [at, tag] of tags.entries()) {
        const guessed = guess[at] as number;
        if (guessed !== tag) {
          for (const name of features[at] as Int32Array) {
            change(weights, sums, name * TAG_COUNT + tag, 1);
            change(weights, sums, name * TAG_COUNT + guessed, -1);
          }
        }
        if (at > 0 && (guessed !== tag || guess[at - 1] !== tags[at - 1])) {
          change(transitions, transitionSums, (tags[at - 1] as number) * TAG_COUNT + tag, 1);
          change(transitions, transitionSums, (guess[at - 1] as number) * TAG_COUNT + guessed, -1);
        }
      }
      step++;
    }
  }
  const average = (all: Float64Array, allSums: Float64Array): Float64Array =>
    all.map((weight, at) => weight - (allSums[at] as number) / step);
  const averaged = average(weights, sums);
  return {
    transitions: average(transitions, transitionSums),
    features: new Map([...index].map(([name, at]) => [name, averaged.subarray(at * TAG_COUNT, (at + 1) * TAG_COUNT)])),
  };
}

function pointsOf(features: Int32Array[], tags: number[], weights: Float64Array): Float64Array {
  const points = new Float64Array(tags.length * TAG_COUNT);
  for (const [at, names] of features.entries()) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = tag !== tags[at] && tags[at] !== 0 ? MARGIN : 0;
      for (const name of names) sum += weights[name * TAG_COUNT + tag] as number;
      points[at * TAG_COUNT + tag] = sum;
    }
  }
  return points;
}

function indexOf(sequences: readonly Sequence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features, copy } of sequences)
    for (const names of copy ? [] : features) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= LEAST).map(([name], at) => [name, at]));
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}
