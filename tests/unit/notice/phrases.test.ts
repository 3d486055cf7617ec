import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultOf, type Phrase } from './phrases';

const FOLDER = 'tests/fixtures/phrases';

describe.each(readdirSync(FOLDER))('phrases of notices by another hand, %s', (file) => {
  const phrases = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Phrase);
  test.each(phrases.map((phrase) => [phrase.role, phrase.text, phrase] as const))('%s: %s', (_, __, phrase) => {
    expect(faultOf(phrase)).toBe(phrase.known ?? false);
  });
});
