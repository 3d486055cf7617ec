import { describe, expect, it } from 'vitest';
import { fieldsOf } from './as-pasted';

// Texts that a rule once told wrong, found by a second reader before anybody was harmed. Each is a sentence an office, a
// fraud or a family would write, and must be read so now.

describe('the threats', () => {
  it.each([
    'Вам надлежит явиться 8 декабря к 9:00 в военкомат. За вами приедут на автобусе к дому культуры в 8:00.',
    'Вам надлежит явиться 8 декабря к 9:00 в военкомат. Неявка по уважительной причине не наказуема.',
  ])('are none of «%s»', (text) => expect(fieldsOf(text)?.threats).toEqual([]));
});
