import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ideasOf } from '../../../notice/ideas';
import { normalise } from '../../../notice/normalise';
import { shapeOf } from '../../../notice/shape';
import { readSignals } from '../../../notice/signals';
import { judgeSource } from '../../../notice/source';

const shape = (text: string, known: string[] = []): string[] => {
  const normal = normalise(text);
  return shapeOf(normal.text, readSignals(normal), judgeSource(text), new Set(known));
};

describe('shape', () => {
  test('who speaks, and what it wants', () => {
    expect(shape('Переведите 30 тыс. на карту, никому не говорите')).toEqual(
      expect.arrayContaining(['shape.money', 'shape.pay', 'shape.money_paid', 'shape.secret']),
    );
    expect(shape('Явиться к 9:00', ['has.time'])).toEqual(
      expect.arrayContaining(['shape.come', 'shape.come_has.time']),
    );
    expect(shape('Являться лично не нужно')).toContain('shape.not_come');
  });
  test('endings by their share, lengths by their steps', () => {
    expect(shape('Военком сообщил, что призыв прошёл, а повестки получили все')).toContain('shape.past_0.09');
    expect(shape('Повестка')).not.toContain('shape.length_60');
    expect(shape('Повестка '.repeat(20))).toContain('shape.length_140');
  });
  test('an empty text has none', () => {
    expect(shape('').filter((name) => !/_0$/.test(name))).toEqual([]);
  });
  test('never throws, names each thing once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const names = shape(text);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('ideas', () => {
  test('stand together only in one sentence', () => {
    expect(ideasOf('явитесь в военкомат\nоплатите свет')).toEqual(
      expect.arrayContaining(['first.office', 'first.come', 'with.office.come']),
    );
    expect(ideasOf('явитесь в военкомат\nоплатите свет')).not.toContain('with.office.money');
  });
});
