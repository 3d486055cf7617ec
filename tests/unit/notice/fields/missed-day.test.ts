import { expect, test } from 'vitest';
import { readFields } from '../../../../notice/fields/index';
import { normalise } from '../../../../notice/normalise/index';
import type { NoticeKind } from '../../../../notice/vocabulary';

const TODAY = '2026-12-02';
const missedOn = (text: string, kind: NoticeKind = 'restriction_warning') =>
  readFields(normalise(text), kind, TODAY).fields.missedOn?.day ?? null;

test.each([
  ['26 ноября Вы не пришли по повестке. Могут быть применены временные меры.', '2026-11-26'],
  ['Вы не явились 26.11.2026. Если не придёте до 16.12.2026, ограничат выезд.', '2026-11-26'],
  ['Повестку вы получили, на явку 28 октября не пришли. Введены ограничения.', '2026-10-28'],
  ['Вы вызывались на 20.11.2026. По вызову вы не прибыли.', '2026-11-20'],
  ['Ваша явка 24 ноября не зафиксирована. Введут запрет на выезд.', '2026-11-24'],
])('the day on which one did not come is told: %s', (text, day) => expect(missedOn(text)).toBe(day));

test.each([
  'По повестке, вручённой 16 ноября, вы не прибыли. Могут быть применены меры.',
  'По повестке от 12.11.2026 вы не явились.',
  'Повестка считается вручённой 22.11.2026, явка не отмечена.',
  'Если до 20.12.2026 вы не явитесь, применят меры.',
  'С 18.11.2026 введены ограничения, так как вы не явились.',
])('another day is none: %s', (text) => expect(missedOn(text)).toBeNull());

test('only letters about measures tell of one', () => {
  expect(missedOn('Вы не явились 26.11.2026. Новая явка 15.12.2026 в 9:00.', 'summons')).toBeNull();
});
