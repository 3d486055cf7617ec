import { describe, expect, test } from 'vitest';
import { lexiconOf, wordShares } from '../../../notice/lexicon';

describe('words', () => {
  test('all of a text together weigh the same, long or short', () => {
    const length = (text: string): number =>
      wordShares(lexiconOf(text), () => 2).reduce((sum, [, share]) => sum + share * share, 0);
    expect(length('повестка')).toBeCloseTo(1);
    expect(length('повестка '.repeat(50).concat('военкомат явиться в среду'))).toBeCloseTo(1);
  });
  test('a word nobody knows says nothing', () => {
    expect(wordShares(lexiconOf('абракадабра'), () => undefined)).toEqual([]);
  });
});
