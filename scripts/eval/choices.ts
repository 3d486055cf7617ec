import {
  CHOICE_MIDDLE,
  CHOICE_STEP,
  CHOSEN,
  type ChoiceModel,
  type ChosenField,
} from '../../notice/fields/choice/index';
import { optionsFor } from '../../notice/fields/choice/options';
import { findsOf, ruleChoiceOf } from '../../notice/fields/index';
import type { TagWeights } from '../../notice/fields/tagging/index';
import { SIGNS } from '../../notice/learned';
import type { NormalText } from '../../notice/normalise/index';
import type { Span } from '../../notice/types';
import type { NoticeKind } from '../../notice/vocabulary';
import { type ChoiceExample, FeatureNames, trainChoice } from './choice-model';
import { READ_ON } from './labelled-sets';
import { agree, type Labelled } from './score';

/** A text whose day, hour and place are known. */
export interface Told {
  item: Labelled;
  normal: NormalText;
}

/** An option is meant that agrees with the label as tightly as any: the share of the longer in the shorter. */
const AS_TIGHT = 0.95;
/** A weight of less is not shipped. */
const LEAST_WEIGHT = 0.05;

const letters = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^(?:в|во|на|к|ко|у|по)\s/, '')
    .replace(/[^а-яa-z0-9*]+/g, '');
function tightness(one: string, two: string): number {
  const [first, second] = [letters(one).length, letters(two).length];
  return Math.min(first, second) / Math.max(1, first, second);
}

/** Learns from texts which of several options is meant. The tagger’s weights must not have met the texts added. */
export class ChoiceLearner {
  private readonly names = Object.fromEntries(CHOSEN.map((field) => [field, new FeatureNames()])) as Record<
    ChosenField,
    FeatureNames
  >;
  private readonly examples = Object.fromEntries(CHOSEN.map((field) => [field, []])) as unknown as Record<
    ChosenField,
    { group: number; example: ChoiceExample }[]
  >;

  /** One text of a group of files, read by a tagger that has not met the group. */
  add(group: number, { item, normal }: Told, tags: TagWeights): void {
    const finds = findsOf(normal, item.label as NoticeKind, READ_ON, tags);
    const chosen = ruleChoiceOf(normal, finds);
    for (const field of CHOSEN) {
      const value = item.fields?.[field];
      const wanted = typeof value === 'string' && value ? value : null;
      const options = optionsFor(field, normal, chosen, finds).map((option) => ({
        features: this.names[field].numbersOf(option.features),
        tight: wanted === null ? 0 : agreement(wanted, option, normal),
      }));
      const tightest = Math.max(0, ...options.map(({ tight }) => tight));
      this.examples[field].push({
        group,
        example: {
          none: wanted === null,
          options: options.map(({ features, tight }) => ({
            features,
            isMeant: tight > 0 && tight >= AS_TIGHT * tightest,
          })),
        },
      });
    }
  }

  /** What is learned from all groups but one; from all where none is named. */
  learn(without: number | null): ChoiceModel {
    const learned = CHOSEN.map((field) => {
      const examples = this.examples[field].filter(({ group }) => group !== without).map(({ example }) => example);
      const { none, features } = trainChoice(examples, this.names[field]);
      const packed = [...features]
        .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
        .map(([name, weight]): [string, string] => [name, signOf(weight)])
        .sort(([one], [two]) => (one < two ? -1 : 1));
      return [field, { none: Math.round(none * 100) / 100, features: new Map(packed) }];
    });
    return Object.fromEntries(learned) as ChoiceModel;
  }
}

/** How tightly an option agrees with the label; 0 where it does not. */
function agreement(wanted: string, { start, end }: Span, { original, starts, ends }: NormalText): number {
  const words = original.slice(starts[start] ?? 0, ends[end - 1] ?? original.length);
  return agree(words, wanted) ? Math.max(0.01, tightness(words, wanted)) : 0;
}

const signOf = (weight: number): string =>
  SIGNS[Math.max(0, Math.min(SIGNS.length - 1, Math.round(weight / CHOICE_STEP) + CHOICE_MIDDLE))] as string;

/** The file that the product reads; `count`: of how many notices it was learned. */
export const choiceFile = (model: ChoiceModel, count: number): string => `import { unpackLexicon } from '../../learned';
import type { ChoiceModel } from './index';

/**
 * Written by scripts/train-fields.ts from ${count} labelled notices, each read by a tagger that had not met it. What it is
 * worth stands in docs/scores.md, cross-validated.
 */
export const CHOICE_WEIGHTS: ChoiceModel = {
${CHOSEN.map(
  (field) => `  ${field}: {
    none: ${model[field].none},
    // biome-ignore format: one long line of data
    features: unpackLexicon(${JSON.stringify([...model[field].features].flat().join(' '))}),
  },`,
).join('\n')}
};
`;
