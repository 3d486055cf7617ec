import { type Scores, type Weighed, weigh } from './decide';
import { type Context, featuresOf } from './features';
import { correct, type Learned } from './learned';
import { type NormalText, normalise } from './normalise/index';
import { relevantRanges } from './ranges';
import { readSignals, type Signals } from './signals';
import { judgeSource } from './source/index';
import type { SourceJudgement } from './types';

/** Everything known of a text before its fields are read. */
export interface WeighedText extends Weighed {
  normal: NormalText;
  source: SourceJudgement;
  signals: Signals;
  features: string[];
  /** The rules' points with the learned correction. */
  corrected: Scores;
}

/** Normalises a text, judges its source, runs the cues and weighs them. `learned` null: the rules alone. */
export function weighText(text: string, context: Context, learned: Learned | null): WeighedText {
  const normal = normalise(text, relevantRanges(text));
  const source = judgeSource(text, { host: context.host }, normal);
  const signals = readSignals(normal);
  const weighed = weigh(normal, signals, source, context);
  const features = featuresOf(normal, signals, source, context);
  return { ...weighed, normal, source, signals, features, corrected: correct(weighed.scores, features, learned) };
}
