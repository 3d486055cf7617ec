import { expect, test } from 'vitest';
import { readNotice } from '../../../../notice/read';
import type { Purpose } from '../../../../notice/vocabulary';

const CALL = 'Повестка. Вам надлежит явиться 15 декабря 2026 года к 9:00 по адресу: ул. Хорошёвская, д. 12.';
const purposeOf = (text: string) => {
  const reading = readNotice(text, { today: '2026-12-02', channel: 'portal', host: 'my.mos.ru' });
  return reading.status === 'notice' ? reading.purpose : reading.kind;
};

test.each<[string, Purpose]>([
  // A message is sent, nobody is sent off.
  [`${CALL} Дата отправки: 30 ноября 2026. Цель: медицинское освидетельствование.`, 'medical'],
  [
    `${CALL} Цель: заседание призывной комиссии. После отправки заявления номер придёт в сообщении.`,
    'draft_commission',
  ],
  ['Повестка на отправку. Явиться 15 декабря к 6:00, сборный пункт, Угрешская, 8. Дата отправки: 30.11.', 'dispatch'],
  // Who has decided stands first, what for comes after.
  [`Призывной комиссией Вы призваны на военную службу. ${CALL} Для отправки к месту службы.`, 'dispatch'],
  // «Data» alone would tell a man that nothing is at stake.
  [`${CALL} Цель: уточнение данных, медосвидетельствование.`, 'medical'],
  ['Повестка ученику 11 класса. Явиться 15.12.2026 к 9:00 для первоначальной постановки на воинский учёт', 'unknown'],
  ['Повестка юноше: первоначальная постановка на воинский учёт, 15.12.2026 к 9:00. Ждут шесть врачей', 'medical'],
  // The general words of the form may mean any of them.
  [`${CALL} Причина: мероприятия, связанные с призывом.`, 'unknown'],
  [`${CALL} Мероприятия, связанные с призывом (медосвидетельствование).`, 'medical'],
  [`${CALL} Цель: профессиональный психологический отбор.`, 'unknown'],
  // What is to be brought and who waits.
  ['Повестка. Явка 15.12.2026 в 5:30, областной сборный пункт, ул. Мира, 3. Взять кружку, ложку.', 'dispatch'],
  ['Повестка: Вас ждут 15 декабря к 9:00, Хорошёвская, 12, на заседание комиссии.', 'draft_commission'],
  [`${CALL} Справка от терапевта принимается в окне 3.`, 'unknown'],
  [CALL, 'unknown'],
])('%s: %s', (text, purpose) => {
  expect(purposeOf(text)).toBe(purpose);
});

test.each<[string, string[]]>([
  ['Дата отправки 30 ноября 2026', []],
  ['Решением комиссии принято решение о призыве. О времени отправки известят', ['отправки']],
])('of «%s» is marked as a purpose %j', (words, marked) => {
  const reading = readNotice(`${CALL} ${words}.`, { today: '2026-12-02' });
  if (reading.status !== 'notice') throw new Error(reading.kind);
  const { purpose, purposeAgain } = reading.fields;
  expect([purpose, ...purposeAgain].filter((one) => one !== null).map(({ text }) => text)).toEqual(marked);
});
