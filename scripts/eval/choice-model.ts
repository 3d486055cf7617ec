import { randomNumbers } from './random';

/** One field of one text as the learner sees it: what may be meant, by the numbers of its features. */
export interface ChoiceExample {
  options: { features: Int32Array; isMeant: boolean }[];
  /** True where the text names none. */
  none: boolean;
}

/** Features by number, and how often each was met. */
export class FeatureNames {
  readonly names: string[] = [];
  readonly counts: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** The numbers of features in their order; a new one gets the next. */
  numbersOf(features: readonly string[]): Int32Array {
    return Int32Array.from(features, (name) => {
      let number = this.numbers.get(name);
      if (number === undefined) {
        number = this.names.push(name) - 1;
        this.numbers.set(name, number);
        this.counts.push(0);
      }
      this.counts[number] = (this.counts[number] as number) + 1;
      return number;
    });
  }
}

const ROUNDS = 8;
const RATE = 0.15;
const PENALTY = 1e-4;
/** Options in which a feature must stand. */
const LEAST = 12;

/**
 * A conditional (softmax) choice among the options of a text and none of them, by stochastic gradients whose steps
 * shrink for each weight as it is met (AdaGrad, Duchi 2011). Deterministic.
 */
export function trainChoice(
  examples: readonly ChoiceExample[],
  { names, counts }: FeatureNames,
): { none: number; features: Map<string, number> } {
  const weights = new Float64Array(names.length);
  const steps = new Float64Array(names.length).fill(1);
  let none = 0;
  let noneSteps = 1;
  const known: ChoiceExample[] = examples
    .filter(({ options, none }) => options.length > 0 && (none || options.some(({ isMeant }) => isMeant)))
    .map(({ options, none }) => ({
      none,
      options: options.map(({ features, isMeant }) => ({
        isMeant,
        features: features.filter((one) => (counts[one] as number) >= LEAST),
      })),
    }));
  const random = randomNumbers(1);
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = known.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [known[at], known[other]] = [known[other] as ChoiceExample, known[at] as ChoiceExample];
    }
    for (const example of known) {
      const points = [
        none,
        ...example.options.map(({ features }) => features.reduce((sum, one) => sum + (weights[one] as number), 0)),
      ];
      const most = Math.max(...points);
      const shares = points.map((value) => Math.exp(value - most));
      const isRight = [example.none, ...example.options.map(({ isMeant }) => isMeant)];
      const all = shares.reduce((sum, value) => sum + value, 0);
      const right = shares.reduce((sum, value, at) => sum + (isRight[at] ? value : 0), 0);
      const slopes = shares.map((value, at) => value / all - (isRight[at] ? value / right : 0));
      const [slope = 0, ...rest] = slopes;
      noneSteps += slope * slope;
      none -= (RATE * slope) / Math.sqrt(noneSteps);
      for (const [at, one] of rest.entries()) {
        if (Math.abs(one) < 1e-4) continue;
        for (const feature of (example.options[at] as ChoiceExample['options'][number]).features) {
          const by = one + PENALTY * (weights[feature] as number);
          steps[feature] = (steps[feature] as number) + by * by;
          weights[feature] = (weights[feature] as number) - (RATE * by) / Math.sqrt(steps[feature] as number);
        }
      }
    }
  }
  return {
    none,
    features: new Map(names.map((name, at): [string, number] => [name, weights[at] as number])),
  };
}
