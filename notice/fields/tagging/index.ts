import { MIDDLE, SIGNS } from '../../learned';
import type { NormalText } from '../../normalise/index';
import { densestWindow } from '../../ranges';
import type { Span } from '../../types';
import type { NoticeKind } from '../../vocabulary';
import { type Candidate, tagFeatures } from './tag-features';
import { bestTags, firstOf, TAG_COUNT, TAGGED, type TaggedField } from './tags';
import { type Token, tokensOf } from './tokens';

/** Weights learned from labelled texts: of one tag after another, and of each feature for the tags it speaks of. */
export interface TagWeights {
  transitions: readonly number[];
  /** A feature’s weights, two signs each: the tag, the weight in steps less MIDDLE. */
  features: ReadonlyMap<string, string>;
}

/** One step of a packed weight. */
export const TAG_STEP = 1.5;
/**
 * A field overlooked costs more than a word looked at in vain: what beginning a field is worth. Chosen on writers held
 * out, so that a little more is found at little more taken in vain.
 */
const EAGERNESS: Record<TaggedField, number> = {
  date: 15,
  time: 15,
  place: 30,
  deadline: 40,
  restrictions: 20,
  threats: 40,
  law_refs: 30,
};
/** Characters of a normal text that are tagged; beyond them the rules read alone. */
const SAMPLE = 8_000;

/** Ranges of the normal text, in order. */
export type TaggedRanges = Record<TaggedField, Span[]>;

/** What the tagger found, the tokens it looked at, and its points for each of them, `TAG_COUNT` to a token. */
export interface Tagged {
  ranges: TaggedRanges;
  tokens: readonly Token[];
  points: Float64Array;
}

/**
 * Finds the fields of a notice by learned words, with the finds of the rules among its evidence. Of a long text it
 * reads the 8,000 units where the rules found most. Pure; the same text gives the same ranges.
 */
export function tagFields(
  normal: NormalText,
  kind: NoticeKind,
  candidates: readonly Candidate[],
  weights: TagWeights,
): Tagged {
  const tokens = tokensOf(normal, windowOf(normal, candidates));
  const ranges = Object.fromEntries(TAGGED.map((field) => [field, [] as Span[]])) as TaggedRanges;
  const points = new Float64Array(tokens.length * TAG_COUNT);
  if (tokens.length === 0) return { ranges, tokens, points };
  for (const [at, features] of tagFeatures(tokens, { kind, candidates }).entries()) {
    for (const name of features) add(points, at * TAG_COUNT, weights.features.get(name));
    for (const field of TAGGED)
      points[at * TAG_COUNT + firstOf(field)] = (points[at * TAG_COUNT + firstOf(field)] as number) + EAGERNESS[field];
  }
  const tags = bestTags(points, weights.transitions);
  for (const field of TAGGED) {
    const first = firstOf(field);
    for (const [at, tag] of tags.entries()) {
      const token = tokens[at] as Span;
      const last = ranges[field].at(-1);
      if (tag === first) ranges[field].push({ start: token.start, end: token.end });
      else if (tag === first + 1 && last) last.end = token.end;
    }
  }
  return { ranges, tokens, points };
}

/** The part of the text that is tagged. */
export function windowOf(normal: NormalText, candidates: readonly Candidate[]): Span {
  return densestWindow(
    normal.text.length,
    candidates.map(({ start }) => start),
    SAMPLE,
  );
}

function add(points: Float64Array, from: number, packed: string | undefined): void {
  if (packed === undefined) return;
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const tag = from + SIGNS.indexOf(packed[at] as string);
    points[tag] = (points[tag] as number) + (SIGNS.indexOf(packed[at + 1] as string) - MIDDLE) * TAG_STEP;
  }
}
