import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../../law/vocabulary';

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = ['notice', 'law', 'explanation', 'components', 'browser', 'entrypoints'];
const sources: [path: string, text: string][] = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path): [string, string] => [`${room}/${path}`, readFileSync(join(ROOT, room, path), 'utf8')]),
);

describe('lists that the schema and a screen share', () => {
  it.each(Object.entries(vocabulary))('%s is written once: a copy would hide what is added to it', (_, list) => {
    const inARow = new RegExp(list.map((name) => `'${name}'`).join(',\\s*'));
    expect(sources.filter(([, text]) => inARow.test(text)).map(([path]) => path)).toEqual(['law/vocabulary.ts']);
  });

  it('come without the schema, which brings its checker: what ships imports types of it alone', () => {
    const values = /^import (?!type\b).*from '[./]*(?:law\/)?schema(?:\/\w+)?'/m;
    const importers = sources.filter(([, text]) => values.test(text)).map(([path]) => path);
    expect(importers.filter((path) => !path.startsWith('law/schema/'))).toEqual(['law/compile.ts']);
    expect(sources.find(([path]) => path === 'law/vocabulary.ts')?.[1]).not.toMatch(/^import/m);
  });
});
