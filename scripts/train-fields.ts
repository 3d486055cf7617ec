import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { candidatesOf, readFields } from '../notice/fields/index';
import { readByRules } from '../notice/fields/rules';
import { TAG_STEP, type TagWeights, windowOf } from '../notice/fields/tagging/index';
import { tagFeatures } from '../notice/fields/tagging/tag-features';
import { firstOf, TAG_COUNT, TAGGED, type TaggedField } from '../notice/fields/tagging/tags';
import { type Token, tokensIn, tokensOf } from '../notice/fields/tagging/tokens';
import { MIDDLE, SIGNS } from '../notice/learned';
import { type NormalText, normalise, rangeOf } from '../notice/normalise/index';
import type { NoticeFields } from '../notice/types';
import type { NoticeKind } from '../notice/vocabulary';
import { ChoiceLearner, choiceFile, type Told } from './eval/choices';
import { READ_ON, readLabelledSets } from './eval/labelled-sets';
import { asPages } from './eval/pages';
import { type Sequence, type TagModel, trainTagger } from './eval/perceptron';
import { agree, type Labelled } from './eval/score';

/**
 * npx tsx scripts/train-fields.ts [FILE.jsonl …] [--folds=N] [--each] [--misses] [--write]
 * Learns which words of a notice are its fields from the project's fixtures and the corpora named. Says what that is
 * worth on writers it has not seen: files are held out in N groups (6), the kind is taken from the label. `--each`
 * says it of each file, `--misses` says what was not found or wrongly taken. `--write` puts the weights learned from
 * all of them into notice/fields/tagging/tag-weights.ts and notice/fields/choice/choice-weights.ts.
 */
const args = process.argv.slice(2);
const folds = Number(args.find((arg) => arg.startsWith('--folds='))?.slice('--folds='.length) ?? 6);
const sets = readLabelledSets(args.filter((arg) => !arg.startsWith('--')));
const files = sets.map(({ file }) => file);
/** A weight smaller than this says too little to be shipped. */
const LEAST_WEIGHT = 6.75;

interface Text extends Told {
  file: string;
  sequence: Sequence;
}

const isNotice = ({ label, tags }: Labelled): boolean =>
  label !== 'none' && label !== 'scam' && !tags?.includes('too_short');
const toText = (file: string, item: Labelled, start = 0): Text => {
  const normal = normalise(item.text);
  return { file, item, normal, sequence: toSequence(item, normal, start) };
};
const texts = sets.flatMap(({ file, items }) => items.filter(isNotice).map((item) => toText(file, item)));
/** The same notices among a portal's other messages: learned from, never scored. */
const pages = sets.flatMap(({ file, items }) =>
  asPages(items)
    .filter(({ item }) => isNotice(item))
    .map(({ item, start }) => {
      const text = toText(file, item, start);
      return { ...text, sequence: { ...text.sequence, copy: true } };
    }),
);

function toSequence(item: Labelled, normal: NormalText, start: number): Sequence {
  const kind = item.label as NoticeKind;
  const candidates = candidatesOf(normal, readByRules(normal, kind, READ_ON));
  const tokens = tokensOf(normal, windowOf(normal, candidates));
  return { features: tagFeatures(tokens, { kind, candidates }), tags: tagsOf(item, normal, tokens, start) };
}

function valuesOf(item: Labelled, field: TaggedField): string[] {
  const value = item.fields?.[field];
  return Array.isArray(value) ? value : value ? [value] : [];
}

/** Each labelled value at its first place from `from` on that no other value has taken. */
function tagsOf(item: Labelled, normal: NormalText, tokens: Token[], from: number): number[] {
  const tags = tokens.map(() => 0);
  for (const field of TAGGED) {
    for (const value of valuesOf(item, field)) {
      for (let at = item.text.indexOf(value, from); at >= 0; at = item.text.indexOf(value, at + 1)) {
        const { start, end } = rangeOf(normal, { start: at, end: at + value.length });
        const range = tokensIn(tokens, start, end);
        if (!range || tags.slice(range[0], range[1] + 1).some((tag) => tag !== 0)) continue;
        tags.fill(firstOf(field) + 1, range[0], range[1] + 1);
        tags[range[0]] = firstOf(field);
        break;
      }
    }
  }
  return tags;
}

function toWeights({ transitions, features }: TagModel): TagWeights {
  const sign = (steps: number): string => SIGNS[Math.max(0, Math.min(SIGNS.length - 1, steps))] as string;
  const pack = (row: Float64Array): string =>
    [...row]
      .map((weight, tag) =>
        Math.abs(weight) < LEAST_WEIGHT ? '' : sign(tag) + sign(Math.round(weight / TAG_STEP) + MIDDLE),
      )
      .join('');
  const rows = [...features]
    .map(([name, row]): [string, string] => [name, pack(row)])
    .filter(([, row]) => row !== '')
    .sort(([one], [two]) => (one < two ? -1 : 1));
  return { transitions: [...transitions].map((weight) => Math.round(weight * 10) / 10), features: new Map(rows) };
}

interface Count {
  wanted: number;
  found: number;
  got: number;
  right: number;
}

const ALL = 'rules, tagger and choice';
const counts: Record<string, Record<string, Count>> = {};
function count(who: string, item: Labelled, fields: NoticeFields): void {
  const read: Record<TaggedField, string[]> = {
    date: fields.date && fields.date.role !== 'event' ? [fields.date.text] : [],
    time: fields.time ? [fields.time.text] : [],
    place: fields.place ? [fields.place.text] : [],
    deadline: fields.deadline ? [fields.deadline.text] : [],
    restrictions: fields.restrictions.map(({ text }) => text),
    threats: fields.threats.map(({ text }) => text),
    law_refs: fields.lawRefs.map(({ text }) => text),
  };
  for (const field of TAGGED) {
    counts[who] ??= {};
    counts[who][field] ??= { wanted: 0, found: 0, got: 0, right: 0 };
    const sums = counts[who][field];
    const wanted = valuesOf(item, field);
    if (args.includes('--misses') && who === ALL) sayMisses(item, field, wanted, read[field]);
    sums.wanted += wanted.length;
    sums.found += wanted.filter((value) => read[field].some((mine) => agree(mine, value))).length;
    sums.got += read[field].length;
    sums.right += read[field].filter((mine) => wanted.some((value) => agree(mine, value))).length;
  }
}

function sayMisses({ id }: Labelled, field: TaggedField, wanted: string[], read: string[]): void {
  const missed = wanted.filter((value) => !read.some((mine) => agree(mine, value)));
  const wrong = read.filter((mine) => !wanted.some((value) => agree(mine, value)));
  if (missed.length || wrong.length)
    console.log(`${id} ${field} missed ${JSON.stringify(missed)} took ${JSON.stringify(wrong)}`);
}

const groupOf = ({ file }: Text): number => files.indexOf(file) % folds;
const learner = new ChoiceLearner();
const taggers: TagWeights[] = [];
for (let fold = 0; fold < folds; fold++) {
  const tags = toWeights(
    trainTagger([...texts, ...pages].filter((text) => groupOf(text) !== fold).map(({ sequence }) => sequence)),
  );
  taggers.push(tags);
  for (const text of texts.filter((text) => groupOf(text) === fold)) learner.add(fold, text, tags);
}
for (const [fold, tags] of taggers.entries()) {
  const choice = learner.learn(fold);
  for (const text of texts.filter((text) => groupOf(text) === fold)) {
    for (const [who, given] of [
      ['rules alone', null],
      ['rules and tagger', { tags, choice: null }],
      [ALL, { tags, choice }],
    ] as const) {
      const { fields } = readFields(text.normal, text.item.label as NoticeKind, READ_ON, given);
      count(who, text.item, fields);
      if (args.includes('--each')) count(`${basename(text.file)} ${who}`, text.item, fields);
    }
  }
}
for (const [who, fields] of Object.entries(counts)) {
  const share = (one: number, of: number): string => (of ? (one / of).toFixed(3) : '–');
  const rows = Object.entries(fields).map(
    ([field, { wanted, found, got, right }]) => `${field} ${share(found, wanted)} (${wanted}) / ${share(right, got)}`,
  );
  console.log(`${who}, recall (of) / precision: ${rows.join('; ')}`);
}

if (args.includes('--write')) {
  writeFileSync('notice/fields/choice/choice-weights.ts', choiceFile(learner.learn(null), texts.length));
  const { transitions, features } = toWeights(trainTagger([...texts, ...pages].map(({ sequence }) => sequence)));
  const rows = Array.from({ length: TAG_COUNT }, (_, row) =>
    transitions.slice(row * TAG_COUNT, (row + 1) * TAG_COUNT).join(', '),
  );
  writeFileSync(
    'notice/fields/tagging/tag-weights.ts',
    `import { unpackLexicon } from '../../learned';
import type { TagWeights } from './index';

/**
 * Written by scripts/train-fields.ts from ${texts.length} labelled notices. Transitions: a row for the tag before, in the order of
 * TAGS. What it is worth stands in docs/scores.md, cross-validated.
 */
export const TAG_WEIGHTS: TagWeights = {
  // biome-ignore format: one row a tag
  transitions: [
${rows.map((row) => `    ${row},`).join('\n')}
  ],
  // biome-ignore format: one long line of data
  features: unpackLexicon(${JSON.stringify([...features].flat().join(' '))}),
};
`,
  );
}
