import { describe, expect, it } from 'vitest';
import type { Law } from '../../../law/schema';
import type { Act } from '../../../law/schema/norm';
import { findLawRefs } from '../../../notice/fields/law-refs';
import { normalise } from '../../../notice/normalise';
import { readLaw } from '../../../scripts/read-law';

const law = readLaw();
const rules = new Map(law.rules.map((rule) => [rule.id, rule]));
const steps = new Map(law.steps.map((step) => [step.id, step]));

/** Rules that stand together on a screen, by the place they stand in. */
function shownTogether({ guidance, steps, verdicts, deadlines, answers, detention, forms }: Law) {
  const places: { where: string; ids: string[] }[] = [];
  const add = (where: string, ids: string[]) => places.push({ where, ids });
  for (const guide of guidance) {
    for (const part of ['must', 'need_not', 'when_past', 'when_no_date'] as const)
      add(`guidance ${guide.id} ${part}`, guide[part]);
    for (const { title, rules } of guide.stages) add(`guidance ${guide.id} «${title.ru}»`, rules);
  }
  for (const { id, items } of detention)
    for (const { text, rules } of items) add(`detention ${id} «${text.ru}»`, rules);
  for (const { id, rules } of steps) add(`step ${id}`, rules);
  for (const { id, rules } of verdicts) add(`verdict ${id}`, rules);
  for (const { id, rules } of deadlines) add(`deadline ${id}`, rules);
  for (const { id, rules } of answers) add(`answer ${id}`, rules);
  for (const { id, rules } of forms) add(`form ${id}`, rules);
  return places;
}

/** Ids of rules that no screen leads to. */
function unreachableRules(of: Law): string[] {
  const shown = new Set(shownTogether(of).flatMap(({ ids }) => ids));
  return of.rules.map(({ id }) => id).filter((id) => !shown.has(id));
}

/** Norms that nothing rests on, and acts without a norm. */
function deadNorms({ acts, norms, rules, verdicts, deadlines, forms }: Law): string[] {
  const used = new Set([...rules, ...verdicts, ...deadlines, ...forms].flatMap((entry) => entry.norms));
  const named = new Set(norms.map(({ act }) => act));
  return [
    ...norms.filter(({ id }) => !used.has(id)).map(({ id }) => `norm ${id}`),
    ...acts.filter(({ id }) => !named.has(id)).map(({ id }) => `act ${id}`),
  ];
}

describe('nothing of the law lies where nobody sees it', () => {
  it('leads from a screen to every rule', () => {
    expect(unreachableRules(law)).toEqual([]);
  });

  it('rests something on every norm, and has a norm for every act', () => {
    expect(deadNorms(law)).toEqual([]);
  });

  it('puts every step before somebody', () => {
    const taken = new Set(law.guidance.flatMap((guide) => guide.steps));
    expect(law.steps.map(({ id }) => id).filter((id) => !taken.has(id))).toEqual([]);
  });

  it('would see a rule, a norm and an act that are left over', () => {
    const [rule] = law.rules;
    const [norm] = law.norms;
    const [act] = law.acts;
    if (!rule || !norm || !act) throw new Error('the law is empty');
    expect(unreachableRules({ ...law, rules: [...law.rules, { ...rule, id: 'left-over' }] })).toEqual(['left-over']);
    const more = {
      ...law,
      norms: [...law.norms, { ...norm, id: 'left-over' }],
      acts: [...law.acts, { ...act, id: 'left-over' }],
    };
    expect(deadNorms(more)).toEqual(['norm left-over', 'act left-over']);
  });
});

describe('what a notice calls an act leads to the act of the base', () => {
  /** A notice may name an act by its number or by a title; the ids stand in notice/, which cannot see the law. */
  const asked = ({ id, short, number }: Act): string =>
    ({ pp: `Постановление Правительства № ${number}`, ukaz: `Указ Президента № ${number}` })[id.split('-')[0] ?? ''] ??
    `ст. 5 ${short.ru}`;
  /**
   * Acts that no letter to a person cites: drafts, laws that change others, plenums, orders of offices, reports, the law
   * on the prosecutor. The law on state secrets is known by its title, below.
   */
  const NOT_CITED = /^(?:(?:bill|law|ks|plenum|mvd|mos|moscow)-|2202-1$|5485-1$)/;

  it.each(law.acts.filter(({ id }) => !NOT_CITED.test(id)).map((act) => [act.id, act] as const))('%s', (id, act) => {
    expect(findLawRefs(normalise(`Основание: ${asked(act)}.`)).map((ref) => ref.act)).toEqual([id]);
  });

  it.each([
    ['Закон о воинской обязанности и военной службе', '53-fz'],
    ['Положение о призыве на военную службу', 'pp-663'],
    ['Положение о воинском учете', 'pp-719'],
    ['Положение о военно-врачебной экспертизе', 'pp-565'],
    ['Закон РФ «О государственной тайне»', '5485-1'],
    ['Указ Президента «Об объявлении частичной мобилизации»', 'ukaz-647'],
  ])('%s', (title, id) => {
    expect(law.acts.map((act) => act.id)).toContain(id);
    expect(findLawRefs(normalise(`Основание: ${title}.`)).map((ref) => ref.act)).toEqual([id]);
  });
});

describe('half a truth never stands alone', () => {
  /** Alone the first of each pair could make a person stay at home; the second says why not to. */
  it.each([
    ['sms-is-notice', 'sms-check-by-typing-address'],
    ['relatives-not-personal-service', 'relatives-paper-do-not-ignore'],
    ['six-measures-after-20-days', 'twenty-days-start'],
    ['exit-ban-paper-only', 'exit-ban-starts-on-posting'],
  ])('%s stands with %s', (half, other) => {
    const places = shownTogether(law).filter(({ ids }) => ids.includes(half));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ ids }) => !ids.includes(other)).map(({ where }) => where)).toEqual([]);
  });

  it('an answer that counts 20 days says at once that sources differ on the first of them', () => {
    const counting = law.answers.filter(({ short }) => /20 дней(?!»)/.test(short.ru));
    expect(counting.length).toBeGreaterThan(3);
    const silent = counting.filter(
      ({ short }) => !/источники пишут по-разному/.test(short.ru) || !/sources differ/.test(short.en),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('a reservist is not told what concerns conscripts', () => {
  const conscriptOnly = (ids: string[]) =>
    ids.filter((id) =>
      rules.get(id)?.applies_to.every((person) => ['conscript', 'applicant_ags', 'official'].includes(person)),
    );
  const guides = law.guidance.filter(({ kinds }) => kinds.includes('mobilisation_or_training'));

  it('where it is about mobilisation or training', () => {
    expect(guides).toHaveLength(3);
    for (const guide of guides) {
      const ids = [
        ...guide.must,
        ...guide.need_not,
        ...guide.when_past,
        ...guide.when_no_date,
        ...guide.stages.flatMap((stage) => stage.rules),
        ...guide.steps.flatMap((id) => steps.get(id)?.rules ?? []),
      ];
      expect(conscriptOnly(ids)).toEqual([]);
    }
  });

  it('and the rule that only conscripts know is known as such', () => {
    expect(conscriptOnly(['suspension-during-court', 'training-for-reserve'])).toEqual(['suspension-during-court']);
  });
});
