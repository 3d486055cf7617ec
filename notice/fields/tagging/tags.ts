/** Fields that are tagged, by their names in the corpus. */
export const TAGGED = ['date', 'time', 'place', 'deadline', 'restrictions', 'threats', 'law_refs'] as const;
export type TaggedField = (typeof TAGGED)[number];

/** `O` is outside every field; each field has a tag for its first token and one for those that follow. */
export const TAGS = ['O', ...TAGGED.flatMap((field) => [`B ${field}`, `I ${field}`])];
/** How many tags there are: the length of a row of points. */
export const TAG_COUNT = TAGS.length;
/** The tag of a field’s first token, as its place among `TAGS`; that of those which follow is the next. */
export const firstOf = (field: TaggedField): number => 1 + 2 * TAGGED.indexOf(field);

const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;
/** A field goes on only after its own beginning or middle. */
export const mayFollow = (before: number, tag: number): boolean =>
  !isInside(tag) || before === tag || before === tag - 1;

/** Points of one tag after another, `TAG_COUNT` to a row. */
export type Transitions = ArrayLike<number>;

/**
 * The sequence of tags with the most points (Viterbi). `points` holds `TAG_COUNT` numbers a token. Time grows with the
 * number of tokens.
 */
export function bestTags(points: Float64Array, transitions: Transitions): number[] {
  const count = points.length / TAG_COUNT;
  const sums = new Float64Array(points.length);
  const came = new Uint8Array(points.length);
  for (let at = 0; at < count; at++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = at === 0 && !isInside(tag) ? 0 : Number.NEGATIVE_INFINITY;
      for (let before = 0; at > 0 && before < TAG_COUNT; before++) {
        if (!mayFollow(before, tag)) continue;
        const sum = (sums[(at - 1) * TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number);
        if (sum > best) {
          best = sum;
          came[at * TAG_COUNT + tag] = before;
        }
      }
      sums[at * TAG_COUNT + tag] = best + (points[at * TAG_COUNT + tag] as number);
    }
  }
  const tags = new Array<number>(count);
  let tag = 0;
  for (let one = 1; one < TAG_COUNT; one++)
    if ((sums[(count - 1) * TAG_COUNT + one] as number) > (sums[(count - 1) * TAG_COUNT + tag] as number)) tag = one;
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = came[at * TAG_COUNT + tag] as number;
  }
  return tags;
}
