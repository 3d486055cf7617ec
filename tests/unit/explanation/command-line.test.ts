import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../explanation/documents/explanation-text';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

const TEXT =
  'Вам необходимо явиться 12.01.2027 к 9:00 в военный комиссариат на медкомиссию. При неявке — запрет на выезд и штраф.';
const DAY = '2026-11-25';

const run = (args: string[], input = TEXT) =>
  spawnSync('node_modules/.bin/tsx', ['scripts/explain.ts', ...args], { input, encoding: 'utf8', timeout: 30_000 });

const law = readLaw();
const reading = readNotice(TEXT, { host: null, today: DAY });

describe('npm run explain', () => {
  it.each(['ru', 'en'] as const)('prints the text that the guide copies and saves (%s)', (lang) => {
    const { stdout, status } = run(['-', '--day', DAY, '--posted', '2026-11-20', '--lang', lang]);
    expect(status).toBe(0);
    expect(stdout).toBe(explanationText(explain(reading, law, DAY, { posted: '2026-11-20' }), lang));
  });

  it('gives reading and explanation as JSON', () => {
    const { stdout, status } = run(['-', '--day', DAY, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify({ reading, explanation: explain(reading, law, DAY) })),
    );
  });

  it.each([
    [['no-such-file.txt'], 'no-such-file.txt cannot be read'],
    [['-', '--lang', 'de'], '--lang is ru or en, not de'],
    [['-', '--day', '2026-02-30'], '--day is an existing day written YYYY-MM-DD, not 2026-02-30'],
    [['-', '--nonsense'], 'usage: npm run --silent explain'],
  ])('says what is wrong with %j and ends with 2', (args, message) => {
    const { stdout, stderr, status } = run(args);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain(message);
  });
});
