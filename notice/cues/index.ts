import { compile } from '../pattern';
import { ADDRESSED_CUES } from './addressed';
import { DECISION_CUES } from './decisions';
import { ELSEWHERE_CUES } from './elsewhere';
import { GENERAL_CUES } from './general';
import { MEASURE_CUES } from './measures';
import { PRESS_CUES } from './press';
import { SCAM_CUES } from './scam';
import { SUMMONS_CUES } from './summons';
import { TOPIC_CUES } from './topic';
import type { Cue } from './types';

/** All cues, in the order in which evidence is shown. */
export const CUES = [
  ...SUMMONS_CUES,
  ...MEASURE_CUES,
  ...DECISION_CUES,
  ...SCAM_CUES,
  ...ADDRESSED_CUES,
  ...TOPIC_CUES,
  ...PRESS_CUES,
  ...GENERAL_CUES,
  ...ELSEWHERE_CUES,
];

/** The id of a cue there is: a rule that asks for another does not compile. */
export type CueId = (typeof CUES)[number]['id'];

/** Compiled once, when the reader is loaded. */
export const COMPILED: readonly (readonly [Cue<CueId>, RegExp])[] = CUES.map(
  (cue) => [cue, compile(cue.pattern)] as const,
);
