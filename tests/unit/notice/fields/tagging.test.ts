import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../notice/fields';
import { type TagWeights, tagFields } from '../../../../notice/fields/tagging';
import { bestTags, firstOf, mayFollow, TAG_COUNT, TAGS } from '../../../../notice/fields/tagging/tags';
import { tokensIn, tokensOf } from '../../../../notice/fields/tagging/tokens';
import { MIDDLE, SIGNS } from '../../../../notice/learned';
import { normalise, rangeOf } from '../../../../notice/normalise';

const NONE = new Float64Array(TAG_COUNT * TAG_COUNT);
const sign = (steps: number): string => SIGNS[steps] as string;

describe('tags', () => {
  test('a field never goes on without its beginning, whatever the points', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { maxLength: 12 * TAG_COUNT }), (list) => {
        const points = Float64Array.from(list.slice(0, list.length - (list.length % TAG_COUNT)));
        const tags = bestTags(points, NONE);
        expect(tags).toHaveLength(points.length / TAG_COUNT);
        for (const [at, tag] of tags.entries()) expect(mayFollow(tags[at - 1] ?? 0, tag)).toBe(true);
      }),
    );
  });
  test('the way with the most points wins, not the best single step', () => {
    const points = new Float64Array(2 * TAG_COUNT);
    points[0] = 3;
    points[firstOf('place')] = 2;
    points[TAG_COUNT + firstOf('place') + 1] = 5;
    expect(bestTags(points, NONE).map((tag) => TAGS[tag])).toEqual(['B place', 'I place']);
  });
});

describe('tokens', () => {
  test('words, numbers, signs and lines, each at its place', () => {
    const text = 'Явка 12.01.2027.\nКабинет 5';
    const tokens = tokensOf(normalise(text), { start: 0, end: text.length });
    expect(tokens.map(({ word }) => word)).toContain('\n');
    expect(tokens[0]).toMatchObject({ word: 'явка', capital: true, start: 0, end: 4 });
    expect(tokens.find(({ word }) => word === '2027')?.stem).toBe('#4');
  });
  test('a window keeps the offsets of the whole; a masked name is no word', () => {
    const tokens = tokensOf(normalise('раз И***ов ** три'), { start: 4, end: 13 });
    expect(tokens.map(({ start, stem }) => [start, stem])).toEqual([
      [4, '*а'],
      [11, '*'],
    ]);
  });
  test('a range finds the tokens over it, none beside it', () => {
    const tokens = tokensOf(normalise('один два три'), { start: 0, end: 12 });
    expect(tokensIn(tokens, 5, 8)).toEqual([1, 1]);
    expect(tokensIn(tokens, 0, 12)).toEqual([0, 2]);
    expect(tokensIn(tokens, 90, 99)).toBeNull();
  });
  test('a span of the original leads to its words in the normal text and back', () => {
    const text = 'Прибыть в воен\u00adкомат к 9:00';
    const normal = normalise(text);
    const start = text.indexOf('воен');
    const range = rangeOf(normal, { start, end: start + 'воен\u00adкомат'.length });
    expect(normal.text.slice(range.start, range.end)).toBe('военкомат');
  });
});

describe('the tagger', () => {
  /** Weights by which the word «там» is a place and nothing else is anything. */
  const weights: TagWeights = {
    transitions: [...NONE],
    features: new Map([
      ['0там', sign(firstOf('place')) + sign(MIDDLE + 20)],
      ['1там', sign(0) + sign(MIDDLE + 20)],
      ...['ждем', 'вас', '.'].map((stem): [string, string] => [`0${stem}`, sign(0) + sign(MIDDLE + 30)]),
    ]),
  };
  test('marks what its weights say', () => {
    const normal = normalise('Ждем вас там.');
    const { place, date } = tagFields(normal, 'summons', [], weights).ranges;
    expect(place.map(({ start, end }) => normal.text.slice(start, end))).toEqual(['там']);
    expect(date).toEqual([]);
  });
  test('its find comes before that of the rules; without it the rules stand', () => {
    const normal = normalise('Ждем вас там.');
    expect(readFields(normal, 'summons', '2026-11-25', { tags: weights, choice: null }).fields.place?.text).toBe('там');
    expect(readFields(normal, 'summons', '2026-11-25', null).fields.place).toBeNull();
  });
  test('an empty text has no fields', () => {
    expect(tagFields(normalise(''), 'summons', [], weights).ranges.place).toEqual([]);
  });
});
