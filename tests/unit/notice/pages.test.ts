import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLaw } from '../../../scripts/read-law';
import { faultsOfKept, type KeptPage } from '../../pages/kept-page';

const FOLDER = 'tests/fixtures/pages';
const law = readLaw();

describe.each(readdirSync(FOLDER))('pages by another hand, %s', (file) => {
  const pages = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as KeptPage);
  test.each(pages.map((page) => [page.id, page.title, page] as const))('%s: %s', (_, __, page) => {
    expect(faultsOfKept(page, law)).toEqual(page.known ?? []);
  });
});
