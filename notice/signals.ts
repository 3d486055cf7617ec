import { LINE_REASONS } from './cues/elsewhere';
import { COMPILED } from './cues/index';
import { matches } from './cues/pattern';
import type { Cue, CueGroup } from './cues/types';
import { type NormalText, spanOf, wholeWords } from './normalise/index';
import type { Evidence } from './types';

/** A cue that was found, at its first place that counts. */
export interface Hit {
  cue: Cue;
  start: number;
  end: number;
}

/** Everything the cues found, summed by group. */
export interface Signals {
  hits: Hit[];
  sum: (group: CueGroup) => number;
  has: (id: string) => boolean;
}

const MILITARY =
  /воен[а-я.]{0,6}[ -]?ком|военк|воинск|призывн|сборн[а-я]{2,3} пункт|пункт[а-я]? призыва|53-? ?фз|мобилиз|военн[а-я]{2,3} сбор|реестр[а-я]? (?:повесток|воинск)|неявк[а-я] по повестке|явк[а-я] по повестке/;

/**
 * Runs every cue over the text. A line about a court, a meeting, a debt or a doctor that has no military word is
 * closed: nothing in it counts for a notice.
 */
export function readSignals(normal: NormalText): Signals {
  const { text } = normal;
  const lines = lineStarts(text);
  const closed = new Set<number>();
  const hits: Hit[] = [];
  const found = COMPILED.map(([cue, pattern]) => [cue, matches(pattern, text)] as const);
  for (const [cue, list] of found) {
    if (!LINE_REASONS.has(cue.group)) continue;
    for (const match of list) {
      const line = lineOf(lines, match.start);
      if (!MILITARY.test(lineText(text, lines, line))) closed.add(line);
    }
  }
  for (const [cue, list] of found) {
    const counts = list.find((match) => cue.weight <= 0 || !closed.has(lineOf(lines, match.start)) || !isPositive(cue));
    if (counts) hits.push({ cue, start: counts.start, end: counts.end });
  }
  const sums = new Map<CueGroup, number>();
  for (const { cue } of hits) sums.set(cue.group, (sums.get(cue.group) ?? 0) + cue.weight);
  const ids = new Set(hits.map(({ cue }) => cue.id));
  return { hits, sum: (group) => sums.get(group) ?? 0, has: (id) => ids.has(id) };
}

const POSITIVE: ReadonlySet<string> = new Set([
  'topic',
  'addressed',
  'scam',
  'summons',
  'summons_electronic_notification',
  'restriction_warning',
  'restriction_imposed',
  'restriction_lifted',
  'draft_decision',
  'mobilisation_or_training',
  'questionnaire',
]);
export const isPositive = (cue: Cue): boolean => POSITIVE.has(cue.group);

/** Evidence of the given hits, in whole words of the original. */
export function toEvidence(normal: NormalText, hits: Hit[], sign: 1 | -1): Evidence[] {
  return hits.map(({ cue, start, end }) => {
    const [from, to] = wholeWords(normal, start, end);
    const { start: first, end: last } = spanOf(normal, from, to);
    return {
      start: first,
      end: last,
      text: normal.original.slice(first, last),
      cue: cue.id,
      weight: sign * cue.weight,
    };
  });
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
function lineOf(starts: number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
const lineText = (text: string, starts: number[], line: number): string =>
  text.slice(starts[line], starts[line + 1] ?? text.length);
