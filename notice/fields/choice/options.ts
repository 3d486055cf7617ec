import type { NormalText } from '../../normalise/index';
import { isSame, overlap } from '../../spans';
import type { Span } from '../../types';
import { appearScore } from '../rules';
import { firstOf, TAG_COUNT } from '../tagging/tags';
import { tokensIn } from '../tagging/tokens';
import { isOpen } from '../whose';
import type { ChosenField, Finds, RuleChoice } from './index';

/** A phrase that may be the day, hour or place that is meant, and what it looks like. */
export interface Option extends Span {
  features: string[];
}

/** Words before and after an option that are looked at wherever they stand. */
const FAR_BEFORE = 6;
const FAR_AFTER = 3;
/** Tokens between an option and the first word of its line beyond which the line says nothing. */
const LINE = 40;

/**
 * What the rules chose, what the tagger tagged and what the rules found, in the order of the text.
 *
 * Names of features are short because thousands of them are shipped: the first sign says what is told, the rest is its
 * value. Whoever changes one learns the weights anew.
 *
 * | sign  | what it tells                                                                                            |
 * | ----- | -------------------------------------------------------------------------------------------------------- |
 * | `s`   | who found it, three signs: the rules’ choice is it `R`, a part `r`, another `x`, none `-`; the tagger has |
 * |       | it `T`, a part `t`, no `-`; the rules have it `P`, a part `p`, no `-`; and once more with the kind        |
 * | `T`   | the tagger’s sign, and how many phrases it tagged                                                        |
 * | `n`   | how many options there are                                                                               |
 * | `d`   | whether a figure stands in it                                                                            |
 * | `h H` | whether it looks like a house, a room, an office                                                         |
 * | `x`   | whether it is the first option of the text, and the last                                                 |
 * | `q`   | in which fifth of the text it stands                                                                     |
 * | `l`   | what a place looks like: `looks` of `PlaceMatch`                                                         |
 * | `1 2` | the stem before it, the two before it                                                                    |
 * | `3`   | the stem behind it                                                                                       |
 * | `4 5` | its first stem, its last                                                                                 |
 * | `6 7` | `1` and `4` with the rules’ sign                                                                         |
 * | `t`   | how many tokens it has                                                                                   |
 * | `b a` | a stem that stands near before it, near behind it                                                        |
 * | `L`   | the stem its line begins with                                                                            |
 * | `C`   | it begins with a capital                                                                                 |
 * | `m M` | by how much the tagger’s own tag leads at its first word                                                 |
 * | `o`   | the tag with most points there                                                                           |
 * | `i`   | by how much the tag leads inside                                                                         |
 * | `e`   | whether the tag would rather go on behind its last word                                                  |
 * | `N`   | how it lies to the rules’ choice of another field, whose first letter follows: `-` there is none, `=` they |
 * |       | overlap, `<` before it, `>` after it, how far, `n` with an end of line between                           |
 * | `V`   | the same to the rules’ choice of its own field                                                           |
 * | `W`   | of a part of that choice, which of its ends differ                                                       |
 * | `A`   | points of the rules: how like a day to appear, how like a place                                          |
 * | `D`   | of a day, whether it may be something else                                                               |
 * | `Y`   | of a day, whether it is to come `+`, over `-`, or no calendar has it `?`                                 |
 */
export function optionsFor(
  field: ChosenField,
  normal: NormalText,
  chosen: RuleChoice,
  { kind, rules, tagged, today }: Finds,
): Option[] {
  const { tokens, ranges, points } = tagged;
  const own = chosen[field];
  const open = isOpen(field, normal, { kind, rules, today }, own);
  const tags = ranges[field].filter(open);
  const found: readonly (Span & { looks?: string })[] = (
    field === 'place' ? rules.places : field === 'time' ? rules.times : rules.dates
  ).filter(open);
  const spans = distinct([...(own ? [own] : []), ...tags, ...found]);
  const stem = (at: number): string => tokens[at]?.stem ?? '^';
  const sourceOf = (span: Span): [string, string, string] => [
    own === null ? '-' : isSame(own, span) ? 'R' : overlap(own, span) ? 'r' : 'x',
    tags.some((one) => isSame(one, span)) ? 'T' : tags.some((one) => overlap(one, span)) ? 't' : '-',
    found.some((one) => isSame(one, span)) ? 'P' : found.some((one) => overlap(one, span)) ? 'p' : '-',
  ];

  return spans.map((span, index) => {
    const [rule, tag, find] = sourceOf(span);
    const words = normal.text.slice(span.start, span.end);
    const looks = `${LIKE_HOUSE.test(words) ? 1 : 0}${LIKE_ROOM.test(words) ? 1 : 0}${LIKE_OFFICE.test(words) ? 1 : 0}`;
    const features = [
      `s${rule}${tag}${find}`,
      `s${rule}${tag}${find}${kind}`,
      `T${tag}${Math.min(3, tags.length)}`,
      `n${Math.min(4, spans.length)}${rule}`,
      `d${/\d/.test(words) ? 1 : 0}${rule}`,
      `h${looks}`,
      `H${rule}${looks}`,
      `x${index === 0 ? 1 : 0}${index === spans.length - 1 ? 1 : 0}${rule}`,
      `q${Math.floor((5 * span.start) / normal.text.length)}${rule}`,
    ];
    for (const look of new Set(found.filter((one) => isSame(one, span)).map((one) => one.looks ?? '')))
      features.push(`l${look}`, `l${look}${rule}`, `l${look}${tag}`);
    const range = tokensIn(tokens, span.start, span.end);
    if (range) {
      const [first, last] = range;
      features.push(
        ...leads(points, { first, last, tag: firstOf(field) }, `${rule}${tag}`),
        `1${stem(first - 1)}`,
        `2${stem(first - 2)}${stem(first - 1)}`,
        `3${stem(last + 1)}`,
        `4${stem(first)}`,
        `5${stem(last)}`,
        `6${stem(first - 1)}${rule}`,
        `7${stem(first)}${rule}`,
        `t${step(last - first + 1, [1, 2, 4, 7, 12])}`,
      );
      for (let far = 1; far <= FAR_BEFORE; far++) features.push(`b${stem(first - far)}`);
      for (let far = 1; far <= FAR_AFTER; far++) features.push(`a${stem(last + far)}`);
      let line = first;
      while (line > 0 && stem(line - 1) !== '¶' && first - line < LINE) line--;
      features.push(`L${stem(line)}`, `L${stem(line)}${rule}`);
      if (tokens[first]?.capital) features.push('C');
    }
    for (const other of OTHERS[field])
      features.push(...besides(normal.text, span, chosen[other], `N${other[0]}`, rule));
    if (own && !overlap(own, span)) features.push(...besides(normal.text, span, own, 'V', tag + find));
    if (own && rule === 'r') features.push(`W${side(span.start - own.start)}${side(span.end - own.end)}${tag}${find}`);
    return { ...span, features: [...features, ...byRules(field, normal.text, span, { rules, today }, rule)] };
  });
}

const OTHERS: Record<ChosenField, (ChosenField | 'deadline')[]> = {
  date: ['time', 'place', 'deadline'],
  time: ['date', 'place', 'deadline'],
  place: ['date', 'time', 'deadline'],
};
// What a place looks like to the weights: whoever changes these learns the weights anew.
const LIKE_HOUSE = /[а-яa-z*.]{2},? ?(?:д\.? ?|дом )?(?:\d|\*)/;
const LIKE_ROOM = /^(?:в )?(?:каб|окн|ауд|комн|этаж|\d{1,3}-?й каб)/;
const LIKE_OFFICE = /воен|вк|комисс|пункт/;

const side = (far: number): string => (far < 0 ? '<' : far > 0 ? '>' : '=');
/** How many of the steps a number is beyond. */
const step = (value: number, steps: readonly number[]): number => steps.filter((one) => value > one).length;

function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of spans) if (!kept.some((one) => isSame(one, { start, end }))) kept.push({ start, end });
  return kept.sort((one, two) => one.start - two.start || one.end - two.end);
}

/** How far the tagger’s tag for the field is ahead at the first word, in the middle and behind the last. */
function leads(
  points: Float64Array,
  { first, last, tag }: { first: number; last: number; tag: number },
  source: string,
): string[] {
  const row = (at: number): Float64Array => points.subarray(at * TAG_COUNT, (at + 1) * TAG_COUNT);
  const lead = (at: number, wanted: number): number => {
    const all = row(at);
    let best = Number.NEGATIVE_INFINITY;
    for (const [one, value] of all.entries()) if (one !== wanted && value > best) best = value;
    return (all[wanted] ?? 0) - best;
  };
  const begin = lead(first, tag);
  const top = row(first).reduce((best, value, at, all) => (value > (all[best] as number) ? at : best), 0);
  const features = [
    `m${step(begin, [-60, -40, -25, -15, -8, -3, 0, 5, 12, 25])}`,
    `M${step(begin, [-40, -15, -3, 5])}${source}`,
    `o${top}`,
  ];
  if (last > first) {
    let inside = 0;
    for (let at = first + 1; at <= last; at++) inside += lead(at, tag + 1);
    features.push(`i${step(inside / (last - first), [-40, -20, -8, 0, 8, 20])}`);
  }
  const after = row(last + 1);
  if (after.length > 0)
    features.push(`e${step((after[tag + 1] as number) - (after[0] as number), [-40, -20, -8, 0, 8, 20])}`);
  return features;
}

/** On which side of another field an option stands, how far, and whether a line ends between them. */
function besides(text: string, span: Span, other: Span | null, name: string, source: string): string[] {
  if (!other) return [`${name}-`];
  if (overlap(span, other)) return [`${name}=`, `${name}=${source}`];
  const isAfter = span.start >= other.end;
  const gap = isAfter ? text.slice(other.end, span.start) : text.slice(span.end, other.start);
  const far = step(gap.length, [6, 20, 60, 150]);
  return [`${name}${isAfter ? '>' : '<'}${far}${gap.includes('\n') ? 'n' : ''}${name === 'V' ? source : ''}`];
}

/** What the rules make of the option. */
function byRules(
  field: ChosenField,
  text: string,
  span: Span,
  { rules, today }: Pick<Finds, 'rules' | 'today'>,
  source: string,
): string[] {
  if (field === 'date') {
    const date = rules.dates.find((one) => overlap(one, span));
    if (!date) return [];
    const ahead = date.day === null ? '?' : date.day >= today ? '+' : '-';
    return [
      `A${step(appearScore(text, date), [-9, -3, -1, 0, 1, 2, 3, 4])}`,
      `D${date.weak ? 1 : 0}${source}`,
      `Y${ahead}`,
    ];
  }
  const place = field === 'place' ? rules.places.find((one) => overlap(one, span)) : undefined;
  if (!place) return [];
  const score = step(place.score, [1, 2, 3, 4, 5, 6, 7]);
  return [`A${score}${source}`, `A${score}`];
}
