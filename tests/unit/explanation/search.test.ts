import { answers, deadlines, forms, tasks } from 'virtual:law';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSearch } from '../../../explanation/search';

const search = buildSearch({ answers, deadlines, forms, tasks });
const keys = (query: string, limit = 5) => search.find(query, limit).map(({ type, id }) => `${type}:${id}`);

describe('what people type first', () => {
  it.each([
    ['какой штраф', 'answer:fine-for-not-coming'],
    ['как снять запрет на выезд', 'answer:lift-the-exit-ban'],
    ['меня везут в отдел', 'detention:self'],
    ['нужна жалоба', 'answer:which-complaint-where'],
    ['сына забрали', 'detention:relative'],
    ['пришла смс из военкомата', 'answer:is-sms-a-summons'],
    ['астма', 'answer:asthma'],
  ])('«%s» → %s', (query, first) => {
    expect(keys(query)[0]).toBe(first);
  });

  it('leads to the forms as well', () => {
    expect(keys('нужна жалоба', 12)).toEqual(
      expect.arrayContaining(['form:complaint-prosecutor', 'form:complaint-regional-commission']),
    );
    expect(keys('как снять запрет на выезд', 12)).toContain('form:lift-measures');
  });
});

describe('however it is typed', () => {
  it.each([
    ['word forms', 'штрафы за неявку', 'answer:fine-for-not-coming'],
    ['another case', 'снятия запрета выезда', 'answer:lift-the-exit-ban'],
    ['a typing mistake', 'какой штарф', 'answer:fine-for-not-coming'],
    ['a wrong vowel', 'павестка по смс', 'answer:is-sms-a-summons'],
    ['a word half typed', 'астм', 'answer:asthma'],
    ['capitals and ё', 'МЕНЯ ВЕЗУТ В ОТДЕЛ!!!', 'detention:self'],
    ['the Latin layout', 'rfrjq inhfa', 'answer:fine-for-not-coming'],
    ['English', 'what is the fine', 'answer:fine-for-not-coming'],
    ['English forms', 'lifting the exit ban', 'answer:lift-the-exit-ban'],
    ['English, a relative', 'my son was detained', 'detention:relative'],
  ])('%s: «%s»', (_how, query, wanted) => {
    expect(keys(query, 3)).toContain(wanted);
  });

  it('finds every question by its own words in both languages', () => {
    const lost = answers.flatMap(({ id, question }) =>
      (['ru', 'en'] as const)
        .filter((lang) => !keys(question[lang], 3).includes(`answer:${id}`))
        .map((lang) => `${id} ${lang}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('whatever is typed', () => {
  it('an empty query and nonsense find nothing', () => {
    expect(search.find('')).toEqual([]);
    expect(search.find('   ?!')).toEqual([]);
    expect(search.find('ъъъъыыыы')).toEqual([]);
  });

  it('never throws, keeps to the limit, never names a place twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        const hits = search.find(query, 6);
        expect(hits.length).toBeLessThanOrEqual(6);
        expect(new Set(hits.map(({ type, id }) => `${type}:${id}`)).size).toBe(hits.length);
      }),
      { numRuns: 300 },
    );
  });

  it('answers at once', () => {
    const start = performance.now();
    for (let time = 0; time < 20; time++) search.find('как снять запрет на выезд и сколько дней ждать');
    expect((performance.now() - start) / 20).toBeLessThan(30);
  });
});
