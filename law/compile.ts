import { parse } from 'yaml';
import { findBrokenLinks } from './links';
import { type Law, lawSchema } from './schema';

/** The parts of the law. A file belongs to the one its path under `law/` begins with: `rules/exit-ban.yaml` to `rules`. */
const SECTIONS = [
  'acts',
  'norms',
  'rules',
  'verdicts',
  'deadlines',
  'guidance',
  'steps',
  'answers',
  'detention',
  'glossary',
  'forms',
  'resources',
  'tasks',
] as const satisfies readonly (keyof Law)[];

/** Thrown when the law does not build. `problems` has one line for each fault: «file: entry: field: what is wrong». */
export class LawError extends Error {
  constructor(readonly problems: string[]) {
    super(`The law does not build:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'LawError';
  }
}

/**
 * Puts the YAML files of `law/` together and checks them.
 * @param files path under `law/` (with `/`) → text; each is a list of entries, `law.yaml` holds `checked`.
 * @returns the law; lists are in the order of the sorted paths.
 * @throws LawError naming every fault: bad YAML, a field missing, an id used twice, a link to nothing.
 */
export function compileLaw(files: Record<string, string>): Law {
  const problems: string[] = [];
  const raw: Record<string, unknown> = {};
  const origin: Record<string, string[]> = {};
  for (const section of SECTIONS) {
    raw[section] = [];
    origin[section] = [];
  }
  for (const path of Object.keys(files).sort()) {
    let data: unknown;
    try {
      data = parse(files[path] ?? '');
    } catch (error) {
      problems.push(`${path}: not YAML: ${(error as Error).message.split('\n')[0]}`);
      continue;
    }
    if (path === 'law.yaml') {
      Object.assign(raw, data);
      continue;
    }
    const section = SECTIONS.find((name) => name === path.split(/[/.]/)[0]);
    if (!section) problems.push(`${path}: no such part of the law; parts are ${SECTIONS.join(', ')}`);
    else if (!Array.isArray(data)) problems.push(`${path}: must be a list of entries`);
    else {
      (raw[section] as unknown[]).push(...data);
      origin[section]?.push(...data.map(() => path));
    }
  }
  const fileOf = (section: string, index: number): string => origin[section]?.[index] ?? 'law.yaml';
  const result = lawSchema.safeParse(raw);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const [section, index, ...rest] = issue.path;
      const entry = (raw[String(section)] as { id?: string }[] | undefined)?.[Number(index)];
      const place = [fileOf(String(section), Number(index)), entry?.id ?? String(index ?? section), rest.join('.')];
      problems.push([...place, issue.message].filter(Boolean).join(': '));
    }
  }
  if (!result.success || problems.length) throw new LawError(problems);
  const broken = findBrokenLinks(result.data, fileOf);
  if (broken.length) throw new LawError(broken);
  return result.data;
}
