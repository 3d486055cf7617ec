import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const sheetsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:css|tsx?)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

// A misspelt token is no error in CSS: the colour of the text around it is taken, in the dark as in the light.
test('every custom property that a style asks for is set somewhere', () => {
  const sheets = ['components', 'entrypoints', 'browser'].flatMap(sheetsIn);
  const namesIn = (pattern: RegExp) =>
    sheets.flatMap((sheet) => [...sheet.matchAll(pattern)].flatMap(([, name]) => name ?? []));
  const set = new Set(namesIn(/(--[a-z][\w-]*)['"]?\s*[:\]]/g));
  const asked = namesIn(/var\((--[a-z][\w-]*)\)/g);
  expect(asked.length).toBeGreaterThan(100);
  expect([...new Set(asked)].filter((name) => !set.has(name))).toEqual([]);
});
