import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SHOWN_FOR_DAYS, visibleResources } from '../../../law/resource-visibility';
import { type Resource, resourceSchema, taskLineSchema, taskSchema } from '../../../law/schema/resource';
import { RANKS } from '../../../law/vocabulary';
import { lawFiles } from '../../../scripts/read-law';
import { SHORT_LIMITS, splitSentences, splitWords } from './readability';

const files = lawFiles();
const directory: Resource[] = (parse(files['resources.yaml'] ?? '') as unknown[]).map((entry) =>
  resourceSchema.parse(entry),
);
const tasks = (parse(files['tasks.yaml'] ?? '') as unknown[]).map((task) => taskSchema.parse(task));
const known = tasks.map(({ id }) => id);
const CHECKED = '2026-11-24';
const ids = (day: string, choice: boolean) =>
  new Set(
    visibleResources(directory, tasks, day, { choice }).flatMap((group) => group.resources.map((r) => r.resource.id)),
  );

function resource(over: Partial<Resource>): Resource {
  const text = { ru: 'Имя', en: 'Name' };
  return {
    id: 'x',
    name: text,
    help: text,
    tasks: ['court'],
    visibility: 'default',
    rank: 'court',
    urls: ['https://example.org'],
    label: text,
    cost: text,
    safety: [],
    checked: CHECKED,
    ...over,
  };
}

describe('who is shown', () => {
  it('names no designated group before the choice, and both after it', () => {
    const before = ids(CHECKED, false);
    const after = ids(CHECKED, true);
    expect(before.size).toBe(16);
    expect([...after].filter((id) => !before.has(id)).sort()).toEqual(['dso-mco', 'shkola-prizyvnika']);
  });

  it('never gives a designated group a live link, and gives everyone else one', () => {
    const all = visibleResources(directory, tasks, CHECKED, { choice: true }).flatMap((group) => group.resources);
    for (const { resource: shown, link } of all) expect(link, shown.id).toBe(shown.visibility !== 'behind_choice');
    expect(all.some(({ link }) => !link)).toBe(true);
  });

  it.each([
    ['behind_choice', 45, '2027-01-08', '2027-01-09'],
    ['default_after_check', 90, '2027-02-22', '2027-02-23'],
    ['paid_help', 90, '2027-02-22', '2027-02-23'],
  ] as const)('%s is shown for %i days after its check, not a day longer', (visibility, days, last, first) => {
    expect(SHOWN_FOR_DAYS[visibility]).toBe(days);
    const one = [resource({ visibility })];
    expect(visibleResources(one, tasks, last, { choice: true })).toHaveLength(1);
    expect(visibleResources(one, tasks, first, { choice: true })).toEqual([]);
  });

  it('keeps state bodies however old their check is', () => {
    expect(ids('2036-11-24', true).size).toBe(14);
  });

  it('shows an entry checked today or, with a wrong clock, later', () => {
    const one = [resource({ visibility: 'behind_choice' })];
    expect(visibleResources(one, tasks, '2026-11-23', { choice: true })).toHaveLength(1);
  });
});

describe('in what order', () => {
  it('puts tasks in the order of tasks.yaml and leaves out the empty ones', () => {
    const shown = visibleResources(directory, tasks, CHECKED, { choice: false }).map((group) => group.task);
    expect(shown).toEqual(known);
    expect(visibleResources([resource({})], tasks, CHECKED, { choice: false }).map((group) => group.task)).toEqual([
      'court',
    ]);
  });

  it('moves with a task that is moved there', () => {
    const [first, ...others] = tasks;
    const moved = first ? [...others, first] : [];
    const shown = visibleResources(directory, moved, CHECKED, { choice: false }).map((group) => group.task);
    expect(shown.at(-1)).toBe(first?.id);
  });

  it('sorts inside a task by kind of body, then by the Russian alphabet', () => {
    const named = (id: string, ru: string, rank: Resource['rank']) => resource({ id, rank, name: { ru, en: id } });
    const mixed = [
      named('group', 'А', 'public_group'),
      named('yo', 'Ёлка', 'court'),
      named('zh', 'Жук', 'court'),
      named('e', 'еда', 'court'),
      named('official', 'Я', 'official'),
    ];
    const [group] = visibleResources(mixed, tasks, CHECKED, { choice: false });
    expect(group?.resources.map((r) => r.resource.id)).toEqual(['official', 'e', 'yo', 'zh', 'group']);
    expect(RANKS[0]).toBe('official');
    expect(mixed[0]?.id, 'the list given is not changed').toBe('group');
  });

  it('lists a resource under each of its tasks', () => {
    const groups = visibleResources([resource({ tasks: ['court', 'free-help'] })], tasks, CHECKED, { choice: false });
    expect(groups.map((group) => group.task)).toEqual(['court', 'free-help']);
  });
});

describe('the directory', () => {
  it('has the eighteen entries: 14 state bodies and bar, 1 checked group, 1 paid, 2 behind the choice', () => {
    const count = (visibility: Resource['visibility']) => directory.filter((r) => r.visibility === visibility).length;
    expect([count('default'), count('default_after_check'), count('paid_help'), count('behind_choice')]).toEqual([
      14, 1, 1, 2,
    ]);
  });

  it('labels each foreign agent with the day of the designation, in both languages, with 18+', () => {
    for (const { label, safety, id } of directory.filter((r) => r.visibility === 'behind_choice')) {
      expect(label.ru, id).toMatch(/^Иноагент \(Минюст, \d\d\.\d\d\.2023\)/);
      expect(label.en, id).toMatch(/^Foreign agent \(Ministry of Justice, \d+ \w+ 2023\)/);
      expect(safety.map((note) => note.ru).join(' '), id).toContain('18+');
    }
  });

  it('keeps paid help in its own group, with the words of the policy', () => {
    const paid = directory.filter((r) => r.visibility === 'paid_help');
    for (const entry of paid) {
      expect(entry.tasks).toEqual(['paid-help']);
      expect(entry.rank).toBe('paid');
      expect(entry.label.ru).toBe('Коммерческая организация, услуги платные. Мы с ней не связаны.');
    }
  });

  it('says of the undesignated group on which day no status was found', () => {
    const [entry] = directory.filter((r) => r.visibility === 'default_after_check');
    expect(entry?.label.ru).toContain('статус не найден на 24.11.2026');
  });

  it('writes the register in Cyrillic and in Punycode, and both lead to one host', () => {
    const hosts = directory.find((r) => r.id === 'reestr-povestok')?.urls.map((url) => new URL(url).host);
    expect(new Set(hosts)).toEqual(new Set(['xn--b1afabzvcegckfhg.xn--p1ai']));
  });

  it('says what a special status means before every choice, and how to check a lawyer beside paid help', () => {
    const tasksOf = (visibility: Resource['visibility']) =>
      new Set(directory.filter((entry) => entry.visibility === visibility).flatMap((entry) => entry.tasks));
    const having = (note: 'beside' | 'before_choice') =>
      new Set(tasks.filter((task) => task[note]).map(({ id }) => id));
    expect(having('before_choice')).toEqual(tasksOf('behind_choice'));
    expect(having('beside')).toEqual(tasksOf('paid_help'));
    for (const { text, safe } of tasks.flatMap((task) =>
      [task.beside, task.before_choice].flatMap((note) => note?.lines ?? []),
    ))
      for (const sentence of [text, ...(safe ? [safe] : [])].flatMap(({ ru }) => splitSentences(ru)))
        expect(splitWords(sentence).length, sentence).toBeLessThanOrEqual(SHORT_LIMITS.longestSentence);
  });

  it('has no line less than settled that leaves out what is safe', () => {
    const text = { ru: 'Можно.', en: 'One may.' };
    expect(taskLineSchema.safeParse({ text, standing: 'unverified' }).success).toBe(false);
    expect(taskLineSchema.safeParse({ text, standing: 'unverified', safe: text }).success).toBe(true);
  });

  it('uses only tasks that exist', () => {
    for (const entry of directory) for (const task of entry.tasks) expect(known, entry.id).toContain(task);
  });
});
