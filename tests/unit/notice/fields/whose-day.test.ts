import { describe, expect, test } from 'vitest';
import { isOfNeighbour, isStampLine } from '../../../../notice/fields/lines';
import { readPage } from '../../../../notice/page/read-page';
import { readNotice } from '../../../../notice/read';
import { spanOf } from './spans';

const TODAY = '2026-11-25';

describe('whose day it is', () => {
  test('a day and hour alone in a line under no word that calls: when the message came', () => {
    const card = 'Новое уведомление\n12.05.2026, 10:02\nПовестка направлена';
    expect(isStampLine(card, spanOf(card, '12.05.2026'))).toBe(true);
    const call = 'Дата явки\n12.05.2026, 10:02\nКуда';
    expect(isStampLine(call, spanOf(call, '12.05.2026'))).toBe(false);
    const feed = 'лента\n26 ноября, 19:42 военный учет\nвам направлена повестка';
    expect(isStampLine(feed, spanOf(feed, '26 ноября'))).toBe(true);
    const day = 'повестка\n26 ноября, 19:42 явиться на призывную комиссию';
    expect(isStampLine(day, spanOf(day, '26 ноября'))).toBe(false);
    const reading = readNotice(
      'Новое уведомление\n12.05.2026, 10:02\nВ реестре размещена электронная повестка военного комиссариата на ваше имя. Дата и место явки указаны в документе.',
      { today: TODAY, host: 'my.mos.ru', channel: 'portal' },
    );
    expect(reading).toMatchObject({ kind: 'summons_electronic_notification', fields: { date: null, time: null } });
  });
  test('a day and hour alone in a cell of the register: no message came on a day ahead', () => {
    const row =
      'Номер\nРазмещена\nЯвиться\nКуда\n77-26-001122\n23.11.2026\n17.12.2026 9:30\nВоенный комиссариат, ул. Угрешская, д. 8\nПовестка размещена в реестре и считается вручённой по истечении семи дней. При неявке будет введён запрет на выезд из страны.';
    const reading = readNotice(row, { today: TODAY, host: 'my.mos.ru', channel: 'portal' });
    expect(reading).toMatchObject({ fields: { date: { day: '2026-12-17' }, time: { clock: '09:30' } } });
  });
  test('a sentence of another thing has no part in the notice; a label or a call has', () => {
    const neighbour = 'Голосование закончится 30 ноября. Приём у окулиста 8 декабря в 09:15';
    expect(isOfNeighbour(neighbour, spanOf(neighbour, '8 декабря'))).toBe(true);
    for (const own of [
      'Дата: 8 декабря',
      'Вам надлежит явиться на комиссию 8 декабря',
      '8 декабря, ул. Лесная, каб. 5',
    ])
      expect(isOfNeighbour(own, spanOf(own, '8 декабря'))).toBe(false);
  });
  test('a page does not lend the notice the day of a reminder beside it', () => {
    const card =
      'Военный комиссариат города Москвы\nВам направлена электронная повестка\nПовестка сформирована и размещена в реестре. Ознакомьтесь с документом в личном кабинете: дата, время и место явки указаны в повестке.';
    const page = `${card}\nПриём у окулиста 8 декабря в 09:15`;
    const { reading } = readPage(page, [{ start: 0, end: card.length }], {
      today: TODAY,
      host: 'my.mos.ru',
      channel: 'portal',
    });
    expect(reading).toMatchObject({ status: 'notice', fields: { date: null, time: null } });
  });
});
