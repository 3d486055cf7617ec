import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../.output');

/** One built extension: its files by path. */
export interface Built {
  name: 'chrome' | 'firefox';
  files: string[];
  bytes(path: string): Buffer;
  text(path: string): string;
  /** Paths that end like this. */
  ending(extension: string): string[];
}

function read(name: Built['name']): Built {
  const folder = join(ROOT, `${name}-mv3`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const bytes = (path: string) => readFileSync(join(folder, path));
  return {
    name,
    files,
    bytes,
    text: (path) => new TextDecoder('utf-8', { fatal: true }).decode(bytes(path)),
    ending: (extension) => files.filter((path) => path.endsWith(extension)),
  };
}

/** Both extensions as they were built last: `npm run build` makes them. */
export const BUILT: Built[] = [read('chrome'), read('firefox')];

/** A script and all it imports at once, as paths: what must be there before it runs. */
export function withImports(built: Built, path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  // Static imports stand at the head of a module; `import(…)` is no match.
  for (const [, given = ''] of built.text(path).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
    withImports(built, new URL(given, `file:///${folder}`).pathname.slice(1), known);
  }
  return known;
}

export const sizeOf = (built: Built, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + built.bytes(path).length, 0);
