import { describe, expect, test } from 'vitest';
import { findMeasures } from '../../../../notice/fields/measures';
import { normalise } from '../../../../notice/normalise';

describe('measures', () => {
  const measures = (text: string, state: 'in_force' | 'threatened' | 'lifted' = 'in_force') =>
    findMeasures(normalise(text), state).map(({ measure, state: how }) => `${measure} ${how}`);

  test('tells them apart, with their state', () => {
    expect(
      measures(
        'В отношении Вас действуют ограничения: запрет на выезд из РФ, запрет распоряжаться недвижимостью, регистрировать ИП, получать загранпаспорт, брать кредиты и регистрировать транспорт.',
      ),
    ).toEqual([
      'exit_ban in_force',
      'property_registration in_force',
      'sole_trader in_force',
      'foreign_passport in_force',
      'loans in_force',
      'vehicle_registration in_force',
    ]);
  });
  test('threatened and lifted', () => {
    expect(measures('Может быть введён запрет на выезд')).toEqual(['exit_ban threatened']);
    expect(measures('Запрет на выезд снят')).toEqual(['exit_ban lifted']);
  });
  test('denied measures are not listed', () => {
    expect(measures('Запрет на выезд в отношении Вас не применяется')).toEqual([]);
  });
});
