import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readLaw } from '../../../scripts/read-law';

const MOST_BYTES = 20_000_000;

it('npm run law -- --json gives the whole knowledge base', () => {
  const { stdout, status } = spawnSync('node_modules/.bin/tsx', ['scripts/law.ts', '--json'], {
    encoding: 'utf8',
    timeout: 30_000,
    maxBuffer: MOST_BYTES,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(readLaw())));
});
