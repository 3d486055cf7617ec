import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as partWords from '../../../explanation/part-words';
import type { Text } from '../../../law/schema/common';

const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = ['explanation', 'components', 'browser', 'scripts'];

const isText = (value: object): value is Text => 'ru' in value;
const textsIn = (value: object | null): Text[] =>
  value === null ? [] : isText(value) ? [value] : Object.values(value).flatMap(textsIn);

it('the words around the parts stand in one table: a screen, a file and the command line say the same', () => {
  const sources = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path): [string, string] => [`${room}/${path}`, readFileSync(join(ROOT, room, path), 'utf8')]),
  );
  // A heading of one word may well name something else, too: «Сроки» is also a line of the menu.
  const { VERDICTS, STANDINGS, ...others } = partWords;
  const texts = [...textsIn({ VERDICTS, STANDINGS }), ...textsIn(others).filter(({ ru }) => ru.includes(' '))];
  expect(texts.length).toBeGreaterThan(14);
  for (const { ru } of texts) {
    const holders = sources.filter(([, source]) => source.includes(`'${ru}`)).map(([path]) => path);
    expect(holders, ru).toEqual(['explanation/part-words.ts']);
  }
});
