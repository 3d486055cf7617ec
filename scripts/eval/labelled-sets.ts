import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from './score';

/** The day on which labelled texts are read: «завтра» and a date without a year mean the same in every run. */
export const READ_ON = '2026-11-25';
const FIXTURES = 'tests/fixtures/notices';

/** The labelled texts of one file, which is one writer. */
export interface LabelledSet {
  file: string;
  items: Labelled[];
}

/** The project's own fixtures in the order of their names, then the files named. */
export function readLabelledSets(named: readonly string[]): LabelledSet[] {
  const own = readdirSync(FIXTURES).filter((name) => name.endsWith('.jsonl'));
  return [...own.sort().map((name) => join(FIXTURES, name)), ...named].map((file) => ({
    file,
    items: readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line) as Labelled),
  }));
}
