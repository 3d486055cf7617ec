import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The files named under one bold line of the table «Which file decides what», each as often as it stands there. */
function namedUnder(groups: readonly string[]): string[] {
  const table = readFileSync('docs/reading.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  let group = '';
  const names: string[] = [];
  for (const line of table) {
    const [, first = ''] = line.split('|');
    group = /\*\*(.+)\*\*/.exec(first)?.[1] ?? group;
    if (groups.includes(group)) names.push(...[...first.matchAll(/`([\w-]+\.ts)`/g)].map(([, name]) => name as string));
  }
  return names.sort();
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort();

it.each([
  ['notice', ['The whole', 'The kind']],
  ['notice/last-word', ['The last word, `last-word/`']],
  ['notice/page', ['A page, `page/`']],
  ['notice/fields', ['The fields, `fields/`']],
  ['notice/source', ['The sender, `source/`']],
  ['notice/normalise', ['The text, `normalise/`']],
])('docs/reading.md says once what each file of %s decides', (folder, groups) => {
  expect(namedUnder(groups)).toEqual(filesIn(folder));
});
