import { describe, expect, it } from 'vitest';
import { readPage } from '../../../notice/page/read-page';

const TODAY = '2026-12-07';
const read = (lines: string[]) =>
  readPage(lines.join('\n'), [], { host: 'my.mos.ru', channel: 'portal', today: TODAY }).reading;

const CALL =
  'Явиться 21 декабря 2026 года к 9:00, ул. Алабяна, д. 5, медицинское освидетельствование. Военный комиссар.';
const ASKED =
  'Сыну в кабинет упала повестка: 21 декабря к 9:00 на призывную комиссию, Алабяна, 5. Он ведь может не ходить?';

describe('people who ask and answer each other', () => {
  const board = ['Марина_Ховрино, 5 дек в 09:12', ASKED, 'Юрист Денис К., 5 дек в 10:40', 'Явиться надо.'];

  it('call nobody', () => {
    expect(read([...board, 'Правила общения'])).toMatchObject({ status: 'none', reason: 'quoted', sure: true });
  });

  it('are none where an office writes among them', () => {
    const answered = [
      'Поддержка mos.ru, 5 дек в 10:40',
      CALL,
      'Марина_Ховрино, 5 дек в 11:00',
      'Спасибо.',
      'Модератор',
    ];
    expect(read(answered).status).toBe('notice');
  });
});

describe('a list of messages with their hours is no such board', () => {
  it.each(['Задать вопрос', 'Вопросы и ответы', 'Правила общения'])('«%s» beside it takes no call away', (offered) => {
    const list = ['Лента', 'Повестка · 5 дек в 09:12', CALL, 'Школа · 4 дек в 18:30', 'Собрание 10 декабря.', offered];
    expect(read(list)).toMatchObject({ status: 'notice', kind: 'summons' });
  });

  it('nor with titles that name no subject', () => {
    const list = [
      'Лента',
      'Новое письмо · 5 дек в 09:12',
      CALL,
      'Школа · 4 дек в 18:30',
      'Собрание.',
      'Правила общения',
    ];
    expect(read(list)).toMatchObject({ status: 'notice', kind: 'summons' });
  });
});

describe('a notice beside what sounds like something else stays', () => {
  it('measures beside switches that none can turn off', () => {
    const words = 'Введены временные ограничения: выезд из Российской Федерации. Причина: неявка по повестке.';
    expect(
      read(['Уведомления', words, 'Настройки уведомлений', 'Обязательные сообщения отключить нельзя.']),
    ).toMatchObject({
      status: 'notice',
      kind: 'restriction_imposed',
    });
  });

  it('a summons beside a course', () => {
    const course = 'Приглашаем вас на курс «Воинский учёт в организации»: 14 900 руб., преподаватель Шубин.';
    const call = 'Явка: 21 декабря 2026 года, 9:00, военный комиссариат района Сокол, ул. Алабяна, д. 5';
    const reading = read([course, 'Повестка № 77-12', call, 'Цель: медицинское освидетельствование']);
    expect(reading).toMatchObject({ status: 'notice', kind: 'summons' });
  });

  it('a summons beside the hearing of one’s own suit', () => {
    const court = 'Суд извещает вас о судебном заседании по вашему иску 18 декабря 2026 года.';
    const call =
      'Явка: 21 декабря 2026 года, 9:00, военкомат района Сокол, ул. Алабяна, д. 5. Цель: медосвидетельствование.';
    expect(read(['Госпочта', court, 'Повестка № 12', call])).toMatchObject({ status: 'notice', kind: 'summons' });
  });
});
