import { describe, expect, test } from 'vitest';
import { findsOf, readFields, ruleChoiceOf } from '../../../../notice/fields';
import { CHOICE_MIDDLE, type ChoiceModel, chooseAgain } from '../../../../notice/fields/choice';
import { optionsFor } from '../../../../notice/fields/choice/options';
import { TAG_WEIGHTS } from '../../../../notice/fields/tagging/tag-weights';
import { SIGNS } from '../../../../notice/learned';
import { normalise } from '../../../../notice/normalise';
import { FeatureNames, trainChoice } from '../../../../scripts/eval/choice-model';

const TODAY = '2026-11-27';
const TEXT =
  'Повестка. Вам надлежит явиться 10 декабря 2026 г. к 9:00 по адресу: ул. Угрешская, д. 8. Запасной день 11 декабря 2026 г., ул. Яблочкова, д. 5.';
const normal = normalise(TEXT);
const finds = findsOf(normal, 'summons', TODAY, TAG_WEIGHTS);
const chosen = ruleChoiceOf(normal, finds);
const NOTHING = { none: 0, features: new Map<string, string>() };
const words = (span: { start: number; end: number } | null) => span && normal.text.slice(span.start, span.end);

describe('which of several is meant', () => {
  test('what the rules chose, what was tagged and what the rules found are options, none twice', () => {
    const options = optionsFor('date', normal, chosen, finds);
    const all = options.map((option) => words(option));
    expect(all).toContain(words(chosen.date));
    expect(all.some((one) => one?.startsWith('11 декабря'))).toBe(true);
    expect(new Set(options.map(({ start, end }) => `${start}-${end}`)).size).toBe(options.length);
  });
  test('the weights decide, for the first of equals', () => {
    const model = (name: string): ChoiceModel => {
      const heavy = { none: 0, features: new Map([[name, SIGNS[CHOICE_MIDDLE + 30] as string]]) };
      return { date: heavy, time: NOTHING, place: NOTHING };
    };
    const second = optionsFor('date', normal, chosen, finds).find((option) => words(option)?.startsWith('11'));
    const own = second?.features.find(
      (name) =>
        !optionsFor('date', normal, chosen, finds).some(
          (option) => !words(option)?.startsWith('11') && option.features.includes(name),
        ),
    );
    expect(words(chooseAgain(normal, chosen, finds, model(own as string)).date)).toMatch(/^11/);
    expect(words(chooseAgain(normal, chosen, finds, model('no such feature')).date)).toMatch(/^10/);
  });
  test('nothing is chosen where nothing is likelier by far', () => {
    const never = { none: 50, features: new Map<string, string>() };
    const model = { date: never, time: never, place: never };
    expect(chooseAgain(normal, chosen, finds, model)).toEqual({ date: null, time: null, place: null });
    const { fields } = readFields(normal, 'summons', TODAY, { tags: TAG_WEIGHTS, choice: model });
    expect([fields.date, fields.time, fields.place]).toEqual([null, null, null]);
  });
  test('an empty text has no options', () => {
    const empty = normalise('');
    const none = findsOf(empty, 'summons', TODAY, TAG_WEIGHTS);
    expect(optionsFor('place', empty, ruleChoiceOf(empty, none), none)).toEqual([]);
  });
});

describe('the learner', () => {
  test('learns a feature that tells, and not to choose where there is none', () => {
    const names = new FeatureNames();
    const option = (name: string, isMeant: boolean) => ({ features: names.numbersOf([name, 'any']), isMeant });
    const examples = Array.from({ length: 40 }, (_, at) =>
      at % 2
        ? { none: false, options: [option('good', true), option('bad', false)] }
        : { none: true, options: [option('bad', false)] },
    );
    const { none, features } = trainChoice(examples, names);
    const points = (name: string): number => (features.get(name) ?? 0) + (features.get('any') ?? 0);
    expect(points('good')).toBeGreaterThan(none + 1);
    expect(points('bad')).toBeLessThan(none - 1);
  });
});

describe('day, hour and place of one call', () => {
  const of = (text: string) => {
    const { date, time, place } = readFields(normalise(text), 'summons', TODAY).fields;
    return [date?.day, time?.clock, place?.text];
  };
  test.each([
    [
      'Вам надлежит явиться для медосвидетельствования 5 декабря 2026 г. в 9:00 и на заседание призывной комиссии 12 декабря 2026 г. в 10:00, военный комиссариат, ул. Мира, д. 8.',
      ['2026-12-05', '09:00'],
    ],
    [
      'Явка: 5 декабря 2026 г., 9:00. Повторная явка: 12 декабря 2026 г., 14:00, военкомат, ул. Мира, д. 8',
      ['2026-12-05', '09:00'],
    ],
    [
      'Вам надлежит явиться в военкомат, ул. Мира, д. 8, каб. 14, 5 декабря 2026 г. к 9 часам.',
      ['2026-12-05', '09:00'],
    ],
  ])('%s', (text, pair) => {
    expect(of(text).slice(0, 2)).toEqual(pair);
  });
  test.each([
    [
      'Военный комиссариат, ул. Мира, д. 8, вызывает вас 5 декабря 2026 г. в 9:00 в ДК «Юность», ул. Садовая, д. 5, каб. 3.',
      /Садовая/,
    ],
    [
      'Военный комиссариат, ул. Мира, д. 8, вызывает вас 5 декабря 2026 г. в 9:00 на сборный пункт (школа № 7).',
      /сборный пункт \(школа № 7\)$/,
    ],
    ['Вам надлежит явиться 5 декабря 2026 г. в 9:00. Куда: 14 кабинет', /14 кабинет/],
    ['Прошу прийти на призывной пункт района Бутово 11 июня к 10:00, каб. 12.', /призывной пункт/],
  ])('%s', (text, place) => {
    expect(of(text)[2]).toMatch(place);
  });
});
