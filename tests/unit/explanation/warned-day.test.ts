import { describe, expect, it } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import { readLaw } from '../../../scripts/read-law';

// The day by which a warning wants one to come, or from which measures hold, was marked and never told.

const law = readLaw();
const TODAY = '2026-12-02';
const nextIn = (text: string) =>
  explain(readNotice(text, { today: TODAY, channel: 'portal', host: 'my.mos.ru' }), law, TODAY).dates.next;

const MISSED = 'Военный комиссариат: вы не явились по повестке.';
const BANS = 'запрет на получение кредита и запрет на регистрацию автомобиля';

describe('what a warning leads up to', () => {
  it.each([
    [`${MISSED} С 19 декабря 2026 года к Вам применят ${BANS}.`, '2026-12-19', 'measures'],
    [`${MISSED} 18 декабря 2026 года начнут действовать ограничения: ${BANS}.`, '2026-12-18', 'measures'],
    [`${MISSED} Если до 20 декабря 2026 года явка не состоится, будут применены ${BANS}.`, '2026-12-20', 'until'],
    [`${MISSED} Двадцать дней истекают 10 декабря 2026 года, затем применят ${BANS}.`, '2026-12-10', 'until'],
    [`${MISSED} Срок добровольной явки истекает 14 декабря 2026 года. Затем ${BANS}.`, '2026-12-14', 'until'],
    [`${MISSED} У вас есть время до 16 декабря 2026 года. Позже вступят в силу ${BANS}.`, '2026-12-16', 'until'],
  ])('is the next day: %s', (text, day, role) => {
    expect(nextIn(text)).toMatchObject({ day, role });
  });
  it('is no day on which something was decided, nor the last for a complaint', () => {
    expect(nextIn(`${MISSED} Решением от 23.11.2026 будут применены ${BANS}.`)?.role).not.toBe('measures');
    expect(
      nextIn(`${MISSED} Могут быть применены ${BANS}. Срок обжалования истекает 13 декабря 2026 года.`),
    ).toBeNull();
  });
  it('is given with a word where it is a day off', () => {
    const sunday = nextIn(`${MISSED} Срок явки истекает 13 декабря 2026 года. Затем применят ${BANS}.`);
    expect(sunday?.caution?.ru).toContain('выходной');
    const monday = nextIn(`${MISSED} Срок явки истекает 14 декабря 2026 года. Затем применят ${BANS}.`);
    expect(monday?.caution).toBeNull();
  });
});

describe('a day under its label', () => {
  it.each([
    'Явка для отправки к месту службы:\n24.12.2026, 06:00',
    'Отправка\n24.12.2026, 06:00',
    'Дата и время явки\n24.12.2026, 06:00',
  ])('of a decision to call up is the day to come: %s', (row) => {
    const next = nextIn(
      `Решение призывной комиссии, протокол 71 от 30.11.2026. Комиссией принято решение призвать на военную службу.\n${row}\nМесто:\nУгрешская ул., д. 8`,
    );
    expect(next).toMatchObject({ role: 'appear', day: '2026-12-24', clock: '06:00' });
  });
  it('is the last where it says «until»', () => {
    expect(
      nextIn(
        'Уточнение данных воинского учёта\nЧто сделать\nЯвиться для сверки документов воинского учёта\nКогда\nдо 18 декабря 2026, с 9:00 до 17:00\nКуда\nул. Мира, д. 6, окно 4',
      ),
    ).toMatchObject({ role: 'until', day: '2026-12-18' });
  });
});

it('the head of a letter is no day to come', () => {
  const { dates, claims } = explain(
    readNotice(
      'Предупреждение о последствиях неявки\nВоенный комиссариат Царицынского района, 30.11.2026, № 6/5528\nВы не явились по повестке. Вам надлежит прибыть не позднее 10 декабря 2026 года. При неявке будут применены: запрет на выезд из Российской Федерации, отказ в предоставлении кредита.',
      { today: TODAY, channel: 'portal', host: 'my.mos.ru' },
    ),
    law,
    TODAY,
  );
  expect(dates.timeline.filter(({ role }) => role === 'appear')).toEqual([]);
  expect(dates.next).toMatchObject({ role: 'until', day: '2026-12-10' });
  // The heading was once told as «Уголовное дело».
  expect(claims.map(({ claim }) => claim)).not.toContain('criminal');
});

it('a time of so many days is safer counted from the date of the letter', () => {
  const { dates } = explain(
    readNotice('Военкомат: заполните и верните анкету призывника в течение 14 дней, ул. Мира, 8.', {
      today: TODAY,
      channel: 'portal',
      host: 'my.mos.ru',
    }),
    law,
    TODAY,
  );
  expect(dates.notes.map(({ ru }) => ru).join(' ')).toContain(
    'спросите в комиссариате. Осторожнее считать от даты письма',
  );
});
