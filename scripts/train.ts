import { writeFileSync } from 'node:fs';
import { type Learned, MIDDLE, RARITY_STEP, SIGNS, STEP } from '../notice/learned';
import type { NoticeKind } from '../notice/vocabulary';
import { CHANNELS, type Channel } from '../notice/vocabulary';
import { weighText } from '../notice/weigh-text';
import { READ_ON, readLabelledSets } from './eval/labelled-sets';
import { type Example, type Model, train } from './eval/model';
import { asPages } from './eval/pages';
import { type Labelled, score } from './eval/score';
import { withTrimmings } from './eval/trimmings';
import { readWith } from './read-line';

/**
 * npx tsx scripts/train.ts [FILE.jsonl …] [--write] [--penalty=N] [--by-writer | --groups=N] [--misses]
 * Learns the correction to the rules from the project's fixtures and the corpora named, and says what it is worth on
 * writers it has not seen: files are held out in N groups (6), with `--by-writer` one at a time, the rules alone
 * beside it. `--write` puts the correction learned from all of them into notice/weights.ts.
 */
/** Texts of a named corpus have words of real notices: they count more than invented ones. */
const NAMED_WEIGHT = 2;
/** A text put on a page is told a second time. */
const PAGE_WEIGHT = 0.7;
/** The same of a text with a greeting, a foot or a sentence of law around it. */
const TRIMMED_WEIGHT = 0.5;
/** Words of no greater weight, in steps, are left out: four in nine, worth nothing on writers held out. */
const LEAST_STEPS = 3;
const args = process.argv.slice(2);
const penalty = Number(args.find((arg) => arg.startsWith('--penalty='))?.slice('--penalty='.length) ?? 2);
const named = args.filter((arg) => !arg.startsWith('--'));
const sets = readLabelledSets(named);
const files = sets.map(({ file }) => file);
const all = sets.flatMap(({ file, items }) =>
  items.map((item) => ({ file, item, example: toExample(item, named.includes(file) ? NAMED_WEIGHT : 1) })),
);

/** The same texts among a portal's other messages, and with what senders put around them: learned from, never scored. */
const pages = sets.flatMap(({ file, items }) => [
  ...asPages(items).map(({ item }) => ({ file, item, example: { ...toExample(item, PAGE_WEIGHT), copy: true } })),
  ...withTrimmings(items).map((item) => ({ file, item, example: { ...toExample(item, TRIMMED_WEIGHT), copy: true } })),
]);

function toExample(item: Labelled, weight: number): Example {
  const channel = CHANNELS.includes(item.channel as Channel) ? (item.channel as Channel) : null;
  const { features, words, scores } = weighText(item.text, { host: item.host?.toLowerCase() ?? null, channel }, null);
  return { features, words, scores, label: item.label as NoticeKind, weight };
}

function toLearned({ scale, bias, weights, words }: Model): Learned {
  const rounded = (row: number[]): number[] => row.map((value) => Math.round(value * 100));
  const byName = <T>(rows: Iterable<[string, T]>): [string, T][] =>
    [...rows].sort(([one], [two]) => (one < two ? -1 : 1));
  const cues = byName(weights)
    .map(([name, row]) => [name, rounded(row)] as const)
    .filter(([, row]) => row.some((value) => Math.abs(value) >= 5));
  const lexicon = byName(words)
    .filter(([, { row }]) => row.some((weight) => Math.abs(Math.round(weight / STEP)) > LEAST_STEPS))
    .map(
      ([word, { rarity, row }]) =>
        [word, sign(rarity / RARITY_STEP) + row.map((weight) => sign(weight / STEP + MIDDLE)).join('')] as const,
    );
  return {
    scale: Math.round(scale * 1000) / 1000,
    bias: rounded(bias),
    weights: Object.fromEntries(cues),
    lexicon: new Map(lexicon),
  };
}

const sign = (steps: number): string => SIGNS[Math.max(0, Math.min(SIGNS.length - 1, Math.round(steps)))] as string;

// Whole files are held out: a page made of a writer's texts must not tell the learner of them beforehand.
const groups = args.includes('--by-writer')
  ? files.length
  : Number(args.find((arg) => arg.startsWith('--groups='))?.slice('--groups='.length) ?? 6);
const groupOf = (file: string): number => files.indexOf(file) % groups;
const models = Array.from({ length: groups }, (_, group) =>
  toLearned(
    train(
      [...all, ...pages].filter(({ file }) => groupOf(file) !== group).map(({ example }) => example),
      penalty,
    ),
  ),
);

for (const { file, items } of sets) {
  for (const [name, learned] of [
    ['rules alone', null],
    ['with correction, cross-validated', models[groupOf(file)] ?? null],
  ] as const) {
    const report = score(
      items,
      items.map((item) => readWith(item, READ_ON, learned)),
    );
    const share = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
    console.log(
      `${file.split('/').at(-1)} ${name.padEnd(33)} strict ${share(report.strict.share)} macro-F1 ${report.macroF1.toFixed(3)} seen ${share(report.noticesSeen.share)} false alarms ${report.falseAlarms.length}/${report.negatives} scams ${share(report.scamsCaught.share)} shown ${report.scamsShownAsGenuine.length} called scam ${report.genuineCalledScam.length} sure right ${share(report.sureRight.share)} (${report.sureRight.of})`,
    );
    if (args.includes('--misses') && name !== 'rules alone') {
      for (const miss of report.misses)
        console.log(
          `  ${miss.id} ${miss.label} → ${miss.kind} (${miss.confidence.toFixed(2)}) ${miss.text.replace(/\s+/g, ' ').slice(0, 300)}`,
        );
    }
  }
}

if (args.includes('--write')) {
  const learned = toLearned(
    train(
      [...all, ...pages].map(({ example }) => example),
      penalty,
    ),
  );
  const rows = Object.entries(learned.weights).map(([name, row]) => `    '${name}': [${row.join(', ')}],`);
  const lexicon = [...learned.lexicon].flat().join(' ');
  writeFileSync(
    'notice/weights.ts',
    `import { type Learned, unpackLexicon } from './learned';

/**
 * Written by scripts/train.ts from ${all.length} labelled texts, penalty ${penalty}. In the order of NOTICE_KINDS.
 * What it is worth stands in docs/scores.md, cross-validated.
 */
export const LEARNED: Learned = {
  scale: ${learned.scale},
  bias: [${learned.bias.join(', ')}],
  weights: {
${rows.join('\n')}
  },
  // biome-ignore format: one long line of data
  lexicon: unpackLexicon('${lexicon}'),
};
`,
  );
}
