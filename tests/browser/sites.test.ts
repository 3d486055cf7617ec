import { describe, expect, test } from 'vitest';
import { hostOfFrame, hostsOfSite, isSignInHost, isUnder, OPTIONAL_SITES } from '../../browser/sites';

describe('the host of a frame', () => {
  test.each([
    ['https:', 'my.mos.ru', 'https://my.mos.ru', 'my.mos.ru'],
    ['about:', '', 'https://www.mos.ru', 'www.mos.ru'],
    ['about:', '', 'https://login.mos.ru', 'login.mos.ru'],
    ['blob:', '', 'https://www.mos.ru:444', 'www.mos.ru'],
    ['about:', '', 'null', null],
    ['data:', '', 'null', null],
  ])('%s%s of %s is %s', (protocol, hostname, origin, host) => {
    expect(hostOfFrame({ protocol, hostname }, origin)).toBe(host);
  });

  test('a frame that a sign-in page wrote is a sign-in page', () => {
    const host = hostOfFrame({ protocol: 'about:', hostname: '' }, 'https://login.mos.ru');
    expect(isSignInHost(host ?? '')).toBe(true);
  });
});

describe('the hosts of a site', () => {
  const [gosuslugi, register] = OPTIONAL_SITES.map(hostsOfSite) as [string[], string[]];

  test('are those the browser is asked for, each once', () => {
    expect([gosuslugi, register]).toEqual([['gosuslugi.ru'], ['xn--b1afabzvcegckfhg.xn--p1ai']]);
  });

  test.each([
    ['gosuslugi.ru', true],
    ['lk.gosuslugi.ru', true],
    ['mygosuslugi.ru', false],
    ['gosuslugi.ru.example.org', false],
  ])('%s: %s', (host, expected) => expect(isUnder(host, gosuslugi)).toBe(expected));
});
