import { SIGNS } from '../../learned';
import type { NormalText } from '../../normalise/index';
import type { PlainDate, Span } from '../../types';
import type { NoticeKind } from '../../vocabulary';
import type { RuleReading } from '../rules';
import type { Tagged } from '../tagging/index';
import { optionsFor } from './options';

// Which of several days, hours or places a notice means, learned from what the rules and the tagger made of texts that
// the tagger had not seen. Ranges are those of the normal text.

/** The fields of which a notice has one. */
export const CHOSEN = ['date', 'time', 'place'] as const;
export type ChosenField = (typeof CHOSEN)[number];

/** What the rules chose, and the limit, which is not chosen anew. */
export type RuleChoice = Readonly<Record<ChosenField | 'deadline', Span | null>>;

/** Weights of features, one sign each: its place less CHOICE_MIDDLE, in steps. `none` speaks for choosing nothing. */
export interface ChoiceWeights {
  none: number;
  features: ReadonlyMap<string, string>;
}
/** The weights of each field. */
export type ChoiceModel = Readonly<Record<ChosenField, ChoiceWeights>>;

/** What one step of a packed weight is worth. */
export const CHOICE_STEP = 0.05;
/** The place, among the signs of packed weights, of the one that is worth nothing. */
export const CHOICE_MIDDLE = 40;
/**
 * How much better nothing must be than the best option for nothing to be chosen: natural logarithm of how many times
 * likelier. Chosen on writers held out, so that more is found and no more is taken in vain.
 */
const EAGERNESS: Record<ChosenField, number> = { date: 2.3, time: 3, place: 4 };

/** What rules and tagger found in a text, before anything is chosen of it. `today`: the day in Moscow. */
export interface Finds {
  kind: NoticeKind;
  rules: RuleReading;
  tagged: Tagged;
  today: PlainDate;
}

/** The option with the most points for each field; null where nothing is likelier by far. Pure. */
export function chooseAgain(
  normal: NormalText,
  chosen: RuleChoice,
  finds: Finds,
  model: ChoiceModel,
): Record<ChosenField, Span | null> {
  const best = (field: ChosenField): Span | null => {
    const { none, features } = model[field];
    let winner: Span | null = null;
    let most = none - EAGERNESS[field];
    for (const option of optionsFor(field, normal, chosen, finds)) {
      const points = option.features.reduce((sum, name) => sum + weightOf(features.get(name)), 0);
      if (points > most) [winner, most] = [{ start: option.start, end: option.end }, points];
    }
    return winner;
  };
  return { date: best('date'), time: best('time'), place: best('place') };
}

const weightOf = (sign: string | undefined): number =>
  sign === undefined ? 0 : (SIGNS.indexOf(sign) - CHOICE_MIDDLE) * CHOICE_STEP;
