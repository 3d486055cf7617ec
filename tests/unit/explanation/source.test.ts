import { describe, expect, test } from 'vitest';
import { explainSource } from '../../../explanation/parts/source';
import { readNotice } from '../../../notice/read';

const SUMMONS =
  'ПОВЕСТКА. Гражданину И*** А. Б. Вам необходимо явиться 16 июля 2027 г. в 9:30 на заседание призывной комиссии по адресу: Москва, ул. Яблочкова, д. 5, стр. 1. Военный комиссар.';
const ON_PORTAL = { today: '2027-06-25', host: 'my.mos.ru', channel: 'portal' } as const;
const BY_SMS = { today: '2027-06-25', host: null, channel: 'sms' } as const;
const of = (text: string, options: typeof ON_PORTAL | typeof BY_SMS) => explainSource(readNotice(text, options));

describe('what offices ask as well', () => {
  test('is no warning in a message; where to take the number from is said', () => {
    const { tone, lines } = of(`${SUMMONS} При невозможности явки позвоните по номеру 8 (495) 123-45-67.`, BY_SMS);
    expect(tone).toBe('neutral');
    expect(lines.map(({ ru }) => ru).join(' ')).toContain('Номер возьмите не из письма');
  });
  test.each(['Скачать повестку.pdf', 'Скачайте мобильное приложение «Госуслуги»'])(
    'is nothing on a state portal: %s',
    (more) => {
      const { tone, lines } = of(`${SUMMONS}\n${more}`, ON_PORTAL);
      expect(tone).toBe('good');
      expect(lines).toEqual([]);
    },
  );
});

test('a code asked for is a warning, on a state portal too', () => {
  expect(of(`${SUMMONS} Назовите код из СМС оператору.`, ON_PORTAL).tone).toMatch(/alarm|warning/);
});
test('a file behind an address that nobody knows is a warning', () => {
  const { tone } = of(`${SUMMONS} Скачать документ: docs.example.org/x.pdf`, BY_SMS);
  expect(tone).toMatch(/alarm|warning/);
});

test('a link to a state site does not make the message genuine', () => {
  const { title } = of(`${SUMMONS} Подробнее: https://www.gosuslugi.ru/`, BY_SMS);
  expect(title.ru).toBe('Ссылка ведёт на государственный сайт, но само письмо можно подделать. Проверьте реестр.');
});

test.each([
  ['gosuslugi.ru.top', 'имя похоже на государственный сайт, а окончание адреса другое'],
  ['povestka.site', 'в имени слова о повестке или призыве, а окончание адреса необычное'],
  ['secure-login.xyz', 'необычное окончание адреса и слова для доверия вроде «official» или «login»'],
])('a false address is told by the sign it has: %s', (host, why) => {
  const { lines } = of(`${SUMMONS} Подробнее: https://${host}/`, BY_SMS);
  expect(lines.map(({ ru }) => ru)).toContain(`Адрес ${host}: ${why}`);
});
