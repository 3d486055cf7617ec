import { describe, expect, test, vi } from 'vitest';
import { keepMarks, movedBy } from '../../browser/page/keep-marks';
import type { Mark } from '../../explanation/types';

const TEXT = 'Повестка. Явиться 10 декабря в 9:00. Штраф.';
const mark = (words: string): Mark =>
  ({ id: words, role: 'date', start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length }) as Mark;
const drawn = { marks: [mark('10 декабря'), mark('9:00')], text: TEXT };

describe('how far the marked words have moved', () => {
  test.each([
    ['not at all', TEXT, 0],
    ['a line came before', `Обновление 7\n${TEXT}`, 13],
    ['a line went', TEXT.slice(10), -10],
    ['what stands after them changed', TEXT.replace('Штраф', 'Обновление 8'), 0],
    ['they stand twice: to the nearest', `${TEXT}\n${TEXT}`, 0],
    ['a word between them changed', TEXT.replace(' в 9:00', ' к 9:00'), null],
    ['nothing is left', '', null],
  ])('%s', (_, now, moved) => {
    expect(movedBy(drawn, now)).toBe(moved);
  });

  test('no marks: nowhere', () => {
    expect(movedBy({ marks: [], text: TEXT }, TEXT)).toBeNull();
  });
});

describe('putting marks back', () => {
  const node = {} as Text;
  const collected = { text: `Новое ${TEXT}`, segments: [{ start: 6, node, length: TEXT.length }], items: [] };

  test('on the new nodes, with the offsets of the text that was read', () => {
    const draw = vi.fn();
    keepMarks(
      () => true,
      () => drawn,
      () => collected,
      draw,
    )();
    expect(draw).toHaveBeenCalledWith([{ start: 0, node, length: TEXT.length }]);
  });

  test('nothing is collected while all marks stand, and not again at once', () => {
    const collect = vi.fn(() => {
      const until = performance.now() + 3;
      while (performance.now() < until);
      return collected;
    });
    let isLost = false;
    const restore = keepMarks(
      () => isLost,
      () => drawn,
      collect,
      () => {},
    );
    restore();
    expect(collect).not.toHaveBeenCalled();
    isLost = true;
    restore();
    restore();
    expect(collect).toHaveBeenCalledTimes(1);
  });
});
