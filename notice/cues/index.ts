import { ADDRESSED_CUES } from './addressed';
import { AGAINST_CUES } from './against';
import { KIND_CUES } from './kinds';
import { compile } from './pattern';
import { SCAM_CUES } from './scam';
import { TOPIC_CUES } from './topic';
import type { Cue } from './types';

/** All cues, in the order in which evidence is shown. */
export const CUES: readonly Cue[] = [...KIND_CUES, ...SCAM_CUES, ...ADDRESSED_CUES, ...TOPIC_CUES, ...AGAINST_CUES];

/** Compiled once, when the reader is loaded. */
export const COMPILED: readonly (readonly [Cue, RegExp])[] = CUES.map((cue) => [cue, compile(cue.pattern)] as const);
