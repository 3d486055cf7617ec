import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotice } from '../notice/read';
import type { Reading } from '../notice/types';
import { CHANNELS, NOTICE_KINDS } from '../notice/vocabulary';
import { READ_ON } from './eval/labelled-sets';
import { wrongSpans } from './eval/wrong-spans';

/**
 * npx tsx scripts/fuzz-reading.ts [COUNT] [SEED]
 * Reads that many texts (1,000,000) made by mutating and joining the fixtures. Ends with 1 at the first throw, wrong
 * offset or impossible confidence, and prints the text. The same seed makes the same texts.
 */
const FIXTURES = 'tests/fixtures/notices';
const [count = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(join(FIXTURES, name), 'utf8').split('\n'))
  .filter((line) => line.trim())
  .map((line) => (JSON.parse(line) as { text: string }).text);
const ODD = [
  '\u200b',
  '\u00ad',
  '\u0301',
  '\ud83d',
  '\ude00',
  '\u202e',
  '\u0000',
  '«',
  '\n',
  '\r\n',
  '\t',
  ':',
  '0',
  '31.02.2026',
  '{',
  "'",
  'ﬁ',
  '%E0',
  '<b>',
  'xn--',
  '№',
  '*',
  '_',
];
const HOSTS = [null, 'www.mos.ru', 'lk.gosuslugi.ru', 'evil.top', ''];

// Xorshift: quick, and the same everywhere.
let state = seed || 1;
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

const MUTATIONS: readonly ((text: string) => string)[] = [
  (text) => cut(text, random(text.length + 1), random(40)),
  (text) => insert(text, pick(ODD)),
  (text) => insert(text, piece(pick(fixtures))),
  (text) => insert(text, piece(text)),
  (text) => text.slice(0, random(text.length + 1)),
  (text) => text.slice(random(text.length + 1)),
  (text) => [...text.split(' ')].sort(() => random(3) - 1).join(' '),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', pick(['', '  ', '\n', '\u00a0', '-\n'])),
  (text) => text.replaceAll(/\d/g, () => String(random(10))),
];
const cut = (text: string, at: number, length: number): string => text.slice(0, at) + text.slice(at + length);
function insert(text: string, part: string): string {
  const at = random(text.length + 1);
  return text.slice(0, at) + part + text.slice(at);
}
function piece(text: string): string {
  const from = random(text.length + 1);
  return text.slice(from, from + random(120));
}

/** What is wrong with a reading, null where nothing is. */
function faultOf(text: string, reading: Reading): string | null {
  if (!NOTICE_KINDS.includes(reading.kind)) return `kind ${reading.kind}`;
  if (!(reading.confidence > 0 && reading.confidence <= 1)) return `confidence ${reading.confidence}`;
  const [wrong] = wrongSpans(text, reading);
  return wrong ? `offsets ${wrong}` : null;
}

const began = Date.now();
let notices = 0;
for (let done = 0; done < count; done++) {
  let text = pick(fixtures).slice(0, 600);
  for (let times = 1 + random(4); times > 0; times--) text = pick(MUTATIONS)(text);
  try {
    const reading = readNotice(text, { host: pick(HOSTS), channel: pick([...CHANNELS, null]), today: READ_ON });
    const fault = faultOf(text, reading);
    if (fault) throw new Error(fault);
    if (reading.status === 'notice') notices++;
  } catch (error) {
    console.error(`text ${done} of seed ${seed}: ${error}\n${JSON.stringify(text)}`);
    process.exit(1);
  }
}
console.log(`${count} texts read, ${notices} as notices, nothing thrown; ${Math.round((Date.now() - began) / 1000)} s`);
