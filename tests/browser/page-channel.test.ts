import { expect, test } from 'vitest';
import { channelOfPage } from '../../browser/page-channel';
import { readNotice } from '../../notice/read';

test.each([
  ['www.mos.ru', 'portal'],
  ['lk.gosuslugi.ru', 'portal'],
  ['xn--b1afabzvcegckfhg.xn--p1ai', 'portal'],
  ['povestka-online.ru', 'page'],
  [null, 'page'],
])('the text of a page at %s came by the %s', (host, channel) => {
  expect(channelOfPage(host)).toBe(channel);
});

test('a strange site that asks for a login is not trusted as a portal is', () => {
  const host = 'povestka-online.ru';
  const text =
    'Вам сформирована электронная повестка. Для просмотра войдите через Госуслуги: введите номер телефона и пароль.';
  const reading = readNotice(text, { host, channel: channelOfPage(host), today: '2026-11-25' });
  expect(reading).toMatchObject({ kind: 'scam', sure: true });
});
