import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../notice/read';

describe('the last word of the rules', () => {
  test('a plain call is not made nothing by its few words', () => {
    expect(
      readNotice('Уважаемый Иван! Вам необходимо явиться в военный комиссариат.', { today: '2026-11-25' }).kind,
    ).toBe('summons');
  });
  test('what leads to an imitated host is no genuine notice', () => {
    const { kind } = readNotice('Вам сформирована электронная повестка. Дата явки и адрес: ervu-lk.online/p/20931', {
      today: '2026-11-25',
    });
    expect(kind).toBe('scam');
  });
  test('a panic to be passed on is fraud though nothing is asked', () => {
    const { kind } = readNotice('Срочно всем! Завтра у метро начнут хватать мужчин. Перешлите во все чаты!', {
      today: '2026-11-25',
    });
    expect(kind).toBe('scam');
  });
  test('a booking at a state portal may be cancelled there', () => {
    const { kind } = readNotice('Вы записаны в Единый пункт призыва 26.03 13:20. Отменить запись: mos.ru/otmena', {
      today: '2026-11-25',
    });
    expect(kind).not.toBe('scam');
  });
});
