import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileLaw, LawError } from '../../../law/compile';
import { LINKS } from '../../../law/links';
import { lawFiles, readLaw } from '../../../scripts/read-law';

type Entry = { id: string; [field: string]: unknown };

const files = lawFiles();

/** What a lawyer is told after one entry of a file was changed. */
function faultsAfter(path: string, id: string, change: (entry: Entry) => void): string[] {
  const entries = parse(files[path] ?? '[]') as Entry[];
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`${path} has no ${id}`);
  change(entry);
  try {
    compileLaw({ ...files, [path]: stringify(entries) });
  } catch (error) {
    if (error instanceof LawError) return error.problems;
    throw error;
  }
  return [];
}

describe('a fault names the file, the entry and the field', () => {
  it.each([
    ['rules/administrative-liability.yaml', 'fine-no-show', 'norms', ['koap-21.5', 'nope-1'], 'norms.1', 'norms'],
    ['norms.yaml', '53-fz-7.1-4', 'act', 'nope-1', 'act', 'acts'],
    ['answers/delivery.yaml', 'is-sms-a-summons', 'form', 'nope-1', 'form', 'forms'],
    ['resources.yaml', 'gosuslugi', 'tasks', ['court', 'nope-1'], 'tasks.1', 'tasks'],
    [
      'guidance/summons.yaml',
      'summons-medical',
      'stages',
      [
        { title: { ru: 'Раз', en: 'One' }, rules: ['fine-no-show'] },
        { title: { ru: 'Два', en: 'Two' }, rules: ['fine-no-show', 'nope-1'] },
      ],
      'stages.1.rules.1',
      'rules',
    ],
  ])('%s, %s: a link to nothing', (path, id, field, value, where, section) => {
    const faults = faultsAfter(path, id, (entry) => Object.assign(entry, { [field]: value }));
    expect(faults).toEqual([`${path}: ${id}: ${where}: there is no nope-1 in ${section}`]);
  });

  it('an id used twice, with both files', () => {
    const faults = faultsAfter('rules/year-round.yaml', readLaw().rules.at(-1)?.id ?? '', (entry) => {
      entry.id = 'fine-no-show';
    });
    expect(faults).toContain(
      'rules/year-round.yaml: fine-no-show: id: used already in rules/administrative-liability.yaml',
    );
  });

  it('the day of the whole base', () => {
    expect(() => compileLaw({ ...files, 'law.yaml': 'checked: yesterday' })).toThrow(
      'law.yaml: checked: a day is written YYYY-MM-DD',
    );
  });

  it('a field that is missing, and one nobody knows', () => {
    const path = 'rules/administrative-liability.yaml';
    const [missing, ...others] = faultsAfter(path, 'fine-no-show', (entry) => {
      delete entry.checked;
    });
    expect(missing).toMatch(/^rules\/administrative-liability\.yaml: fine-no-show: checked: /);
    expect(others).toEqual([]);
    const [unknown] = faultsAfter(path, 'fine-no-show', (entry) => Object.assign(entry, { chequed: '2026-02-17' }));
    expect(unknown).toMatch(/^rules\/administrative-liability\.yaml: fine-no-show: .*chequed/);
  });
});

it('every field that links is one the law has, so that none is passed over for a misspelling', () => {
  const law = readLaw();
  for (const [section, links] of Object.entries(LINKS))
    for (const field of Object.keys(links)) {
      const [first = '', inner] = field.split('.');
      const entries = law[section as keyof typeof LINKS] as unknown as Record<string, unknown>[];
      const isThere = (entry: Record<string, unknown>) =>
        inner ? (entry[first] as Record<string, unknown>[]).some((part) => inner in part) : first in entry;
      expect(entries.some(isThere), `${section} ${field}`).toBe(true);
    }
});
