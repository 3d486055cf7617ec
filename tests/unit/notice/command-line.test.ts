import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (input: string) =>
  spawnSync('node_modules/.bin/tsx', ['scripts/read.ts'], { input, encoding: 'utf8', timeout: 30_000 });

describe('npm run read', () => {
  test('answers a line a request, values as they stand in the text', () => {
    const text = 'Вам необходимо явиться «12» января 2027 г. к 9:00 в военный комиссариат на медкомиссию.';
    const { stdout, status } = run(
      `${JSON.stringify({ id: 'x', text, channel: 'sms' })}\n\n${JSON.stringify({ id: 2, text: '' })}\n`,
    );
    expect(status).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'x',
      kind: 'summons',
      purpose: 'medical',
      fields: { date: '«12» января 2027 г.', time: 'к 9:00', restrictions: [] },
    });
    expect(Object.keys(first.fields)).toEqual([
      'date',
      'time',
      'place',
      'deadline',
      'restrictions',
      'threats',
      'law_refs',
    ]);
    for (const { start, end, cue } of first.evidence)
      expect([typeof cue, text.slice(start, end) !== '']).toEqual(['string', true]);
    expect(second).toMatchObject({ id: 2, kind: 'none' });
  });

  test('names the line that is no request, and ends with 2', () => {
    const { stderr, status } = run('{"id":1,"text":"a"}\nnot json\n');
    expect(status).toBe(2);
    expect(stderr).toContain('line 2');
    expect(run('{"id":1}\n').status).toBe(2);
  });
});
