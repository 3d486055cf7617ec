import type { Law } from './schema';

type Section = Exclude<keyof Law, 'checked'>;
/** A field of an entry, or of the parts it is made of: `norms`, `stages.rules`. */
type Field<Entry> = {
  [Name in keyof Entry & string]-?:
    | Name
    | (Entry[Name] extends readonly (infer Part extends object)[] ? `${Name}.${keyof Part & string}` : never);
}[keyof Entry & string];

/** The fields that name entries by their id, and the part of the law these stand in. */
export const LINKS: { [From in Section]?: { [Name in Field<Law[From][number]>]?: Section } } = {
  norms: { act: 'acts' },
  rules: { norms: 'norms' },
  verdicts: { norms: 'norms', rules: 'rules' },
  deadlines: { norms: 'norms', rules: 'rules' },
  guidance: {
    must: 'rules',
    when_past: 'rules',
    when_no_date: 'rules',
    need_not: 'rules',
    'stages.rules': 'rules',
    steps: 'steps',
    tasks: 'tasks',
  },
  steps: { rules: 'rules', form: 'forms', answer: 'answers' },
  answers: { rules: 'rules', form: 'forms', deadline: 'deadlines' },
  detention: { 'items.rules': 'rules', forms: 'forms' },
  forms: { rules: 'rules', norms: 'norms' },
  resources: { tasks: 'tasks' },
};

/**
 * Ids used twice and links to nothing.
 * @param fileOf the file an entry came from: part of the law and place in its list → path under `law/`.
 * @returns one line each, «file: entry: field: what is wrong»; empty when the law holds together.
 */
export function findBrokenLinks(law: Law, fileOf: (section: string, index: number) => string): string[] {
  const problems: string[] = [];
  const known = new Map<string, Map<string, string>>();
  for (const [section, entries] of Object.entries(law)) {
    if (!Array.isArray(entries)) continue;
    const files = new Map<string, string>();
    for (const [index, { id }] of (entries as { id: string }[]).entries()) {
      const file = fileOf(section, index);
      const first = files.get(id);
      if (first) problems.push(`${file}: ${id}: id: used already in ${first}`);
      else files.set(id, file);
    }
    known.set(section, files);
  }
  for (const [section, links] of Object.entries(LINKS))
    for (const [index, entry] of law[section as Section].entries())
      for (const [field, target] of Object.entries(links))
        for (const [where, id] of idsAt(entry, field.split('.')))
          if (!known.get(target)?.has(id))
            problems.push(`${fileOf(section, index)}: ${entry.id}: ${where}: there is no ${id} in ${target}`);
  return problems;
}

/** The ids a field holds, each with the way to it, as in `stages.1.rules.0`; none where the field is left out. */
function idsAt(value: unknown, fields: string[], way: string[] = []): [where: string, id: string][] {
  if (typeof value === 'string') return [[way.join('.'), value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => idsAt(item, fields, [...way, String(index)]));
  const [field, ...rest] = fields;
  if (field === undefined || typeof value !== 'object' || value === null) return [];
  return idsAt((value as Record<string, unknown>)[field], rest, [...way, field]);
}
