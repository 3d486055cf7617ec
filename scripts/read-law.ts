import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compileLaw } from '../law/compile';
import type { Law } from '../law/schema';

export const LAW_FOLDER = join(import.meta.dirname, '../law');

/** Every YAML file under `law/`: path with `/` → text. */
export function lawFiles(folder = LAW_FOLDER): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return Object.fromEntries(
    paths.map((path) => [
      relative(folder, join(folder, path)).split(sep).join('/'),
      readFileSync(join(folder, path), 'utf8'),
    ]),
  );
}

/** The law from the files on disk. Throws LawError as compileLaw does. */
export function readLaw(folder = LAW_FOLDER): Law {
  return compileLaw(lawFiles(folder));
}
