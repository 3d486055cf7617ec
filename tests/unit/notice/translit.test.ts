import { describe, expect, it } from 'vitest';
import { fromTransliterated, isTransliterated } from '../../../notice/normalise/translit';
import { readNotice } from '../../../notice/read';

const SMS = 'Vam neobhodimo yavitsya 18.06.2027 k 09-00 v voenkomat po adresu ul. Mira 8, prizyvnaya komissiya.';

describe('Russian in Latin letters', () => {
  it('is told from other Latin text', () => {
    expect(isTransliterated(SMS)).toBe(true);
    expect(isTransliterated('PRIGLASHAEM 05/02/2027 v voenkomat dlya utochneniya uchetnyh dannyh')).toBe(true);
    expect(isTransliterated('Pribyt za mobpredpisaniem, VK Angarsk, do 20.02')).toBe(true);
    expect(isTransliterated('ogranicheniya na vyezd snyaty, otdel 4')).toBe(true);
    for (const other of [
      'Hello, this is a reminder of your dentist appointment on 5 May at 10:00.',
      'Your Honour, the summons was served and the defendant must appear before the commission.',
      'Вам направлена повестка. Details: https://www.mos.ru/povestka/voenkomat',
      '',
    ])
      expect(isTransliterated(other), other).toBe(false);
  });

  it.each([
    ['povestka', 'повестка'],
    ['yavitsya', 'явиться'],
    ['vyezd', 'выезд'],
    ['prizyvnaya', 'призывная'],
    ['voennyj', 'военный'],
    ['shtraf', 'штраф'],
    ['utochneniya', 'уточнения'],
  ])('reads %s as %s', (latin, russian) => expect(fromTransliterated(latin)).toBe(russian));

  it('is read like any notice, with offsets of the original', () => {
    const reading = readNotice(SMS, { today: '2027-06-01' });
    expect(reading.kind).toBe('summons');
    if (reading.status !== 'notice') return;
    const { date, place } = reading.fields;
    expect(date?.day).toBe('2027-06-18');
    for (const found of [date, place]) expect(SMS.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
