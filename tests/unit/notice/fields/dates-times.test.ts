import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../notice/fields';
import { findDates } from '../../../../notice/fields/dates';
import { findTimes } from '../../../../notice/fields/times';
import { normalise } from '../../../../notice/normalise';

const TODAY = '2026-11-25';
const summons = (text: string) => readFields(normalise(text), 'summons', TODAY).fields;

describe('dates', () => {
  test.each([
    ['«15» декабря 2026 г.', '2026-12-15'],
    ['« 15 » декабря 2026 года', '2026-12-15'],
    ['15.12.26', '2026-12-15'],
    ['15.12.2026г.', '2026-12-15'],
    ['2026-12-15', '2026-12-15'],
    ['8 апреля', '2027-04-08'],
    ['8 апреля сего 2026 года', '2026-04-08'],
    ['15-го декабря', '2026-12-15'],
    ['1 дек. 2026', '2026-12-01'],
    ['пятнадцатого декабря', '2026-12-15'],
    ['двадцать первого ноября 2026 года', '2026-11-21'],
    ['5.XII.2026 г.', '2026-12-05'],
    ['16/12', '2026-12-16'],
    ['16/XII', '2026-12-16'],
    ['19/XI-25', '2025-11-19'],
    ['2З.О3.2027', '2027-03-23'],
    ['«_22_» _____мая_____ 202_7_ г.', '2027-05-22'],
    ['завтра', '2026-11-26'],
    ['в пятницу', '2026-11-27'],
    ['28 числа', '2026-11-28'],
    ['с 20 по 23 сентября 2027 года', '2027-09-20'],
    ['11 и 12 января', '2027-01-11'],
  ])('«%s»', (text, day) => {
    expect(findDates(normalise(text).text, TODAY)[0]?.day).toBe(day);
  });

  test.each(['ст. 7.1', 'ст. 4/I', 'КоАП 21.5', 'п. 5.10', 'в 10.30', 'тел. 8(495)123-12-12', '31.02.2026'])(
    '«%s» names no day',
    (text) => {
      expect(findDates(normalise(text).text, TODAY).filter(({ day }) => day !== null)).toEqual([]);
    },
  );

  test.each([
    ['8 апреля 2027', null],
    ['31.11.2026', null],
    ['8 апреля', 'year'],
    ['31 ноября', 'year'],
    ['28 числа', 'month'],
    ['среда, 25 ноября', 'year'],
    ['в пятницу', 'week'],
    ['в пт', 'week'],
    ['завтра', 'day'],
    ['через 3 дня', 'day'],
    ['на этой неделе', 'day'],
  ])('says what of «%s» was worked out', (text, inferred) => {
    expect(findDates(normalise(text).text, TODAY)[0]?.inferred).toBe(inferred);
  });

  // 25 November 2026 is a Wednesday.
  test.each([
    ['в среду', '2026-11-25'],
    ['в ближайшую среду', '2026-11-25'],
    ['в ср', '2026-11-25'],
    ['в следующую среду', '2026-12-02'],
    ['во вторник', '2026-12-01'],
  ])('of the days that «%s» may mean takes the earlier, today too', (text, day) => {
    expect(findDates(normalise(text).text, TODAY)[0]?.day).toBe(day);
  });

  test('takes the day to appear, not the day of birth, of posting or of the law', () => {
    const text =
      'Гражданину Иванову, 03.04.2005 г.р. Повестка размещена в реестре 06.11.2026. По закону от 28.03.1998 Вам необходимо явиться 20.11.2026 к 9:00.';
    const fields = summons(text);
    expect(fields.date).toMatchObject({ text: '20.11.2026', day: '2026-11-20' });
    expect(fields.postedOn).toMatchObject({ text: '06.11.2026', day: '2026-11-06' });
    expect(fields.time).toMatchObject({ clock: '09:00' });
  });

  test('marks the day of a decision as an event', () => {
    const { fields } = readFields(
      normalise('Призывная комиссия 26.11.2026 приняла решение: призвать'),
      'draft_decision',
      TODAY,
    );
    expect(fields.date).toMatchObject({ day: '2026-11-26', role: 'event' });
  });

  test.each([
    ['Призывная комиссия приняла решение. Явка на отправку 10.12.2026 в 8:00.', '2026-12-10', undefined],
    ['По решению призывной комиссии прибыть в военкомат на отправку 10.11.2026.', '2026-11-10', undefined],
    // The dispatch was missed: it is still the day to come, and no day of a decision.
    ['Принято решение о призыве. Явка на отправку 10.11.2026 в 8:00.', '2026-11-10', undefined],
    ['Следующее заседание призывной комиссии назначено на 10.12.2026', '2026-12-10', undefined],
    ['Призывная комиссия: явка отмечена 15.11.2026, принято решение о призыве.', '2026-11-15', 'event'],
    ['Вы явились на отправку, решение принято 15.11.2026', '2026-11-15', 'event'],
  ])('beside a decision a word of coming leads to the day: «%s»', (text, day, role) => {
    const { date } = readFields(normalise(text), 'draft_decision', TODAY).fields;
    expect([date?.day, date?.role]).toEqual([day, role]);
  });
});

describe('times', () => {
  test.each([
    ['к 9:00', '09:00'],
    ['в 09.40', '09:40'],
    ['к 9 часам 30 мин.', '09:30'],
    ['к 9-00', '09:00'],
    ['в 9 ч.', '09:00'],
    ['к 9 утра', '09:00'],
    ['к 3 дня', '15:00'],
    ['10ч', '10:00'],
    ['в десять часов', '10:00'],
    ['к половине девятого', '08:30'],
    ['в полтретьего дня', '14:30'],
    ['пн-чт 9-16', '09:00'],
  ])('«%s»', (text, clock) => {
    expect(findTimes(normalise(text).text)[0]?.clock).toBe(clock);
  });
});

test('of «с утра к 8:30» the exact hour', () => {
  const { time } = summons('В пятницу с утра к 8:30 вас ждут в районном военкомате, ул. Гагарина, 5, на медосмотр.');
  expect(time?.clock).toBe('08:30');
});

test('a decision tells the day and hour of dispatch', () => {
  const text = 'Решением призывной комиссии от 15 апреля Вы призваны. Отправка: 28 апреля, 05:30, сборный пункт.';
  const { date, time } = readFields(normalise(text), 'draft_decision', TODAY).fields;
  expect([date?.day, time?.clock]).toEqual(['2027-04-28', '05:30']);
});

describe('hours and days in other words', () => {
  test.each([
    ['приём с 9 до 13', '09:00'],
    ['окно 3, 9:00–13:00', '09:00'],
    ['подойти с двух до пяти', '14:00'],
    ['к десять ноль-ноль', '10:00'],
    ['девять тридцать утра', '09:30'],
    ['B 8:ЗО', '08:30'],
    ['к 9:oo', '09:00'],
    ['к 2 часам', '14:00'],
    ['в 1 час', '13:00'],
    ['12.05, в 3', '15:00'],
    ['с 2 до 5', '14:00'],
    ['в 02 часа', '02:00'],
    ['к 6 часам', '06:00'],
    ['к 4 часам утра', '04:00'],
    ['в 2 часа 30 минут', '02:30'],
    ['в полвторого', '13:30'],
    ['в половине первого', '12:30'],
    ['полдевятого', '08:30'],
    ['к половине шестого', null],
    ['отправка в 3 часа ночи', '03:00'],
    ['12.05, в 3 ночи', '03:00'],
    ['до 2 часов ночи', '02:00'],
    ['в полтретьего ночи', '02:30'],
    ['в 12 часов ночи', '00:00'],
  ])('«%s»', (text, clock) => {
    expect(findTimes(normalise(text).text)[0]?.clock).toBe(clock);
  });
  test.each([
    'Медкомиссия длится 2 часа',
    'явиться в течение 3 часов',
    'через 2 часа',
    'не более 4 часов',
    'ожидание около 2 часов',
  ])('«%s» is no hour of the clock', (text) => {
    expect(findTimes(normalise(text).text).filter(({ clock }) => clock !== null)).toEqual([]);
  });
  test('«с 9 до 13 декабря» is no hour', () => {
    expect(findTimes(normalise('с 9 до 13 декабря').text)).toEqual([]);
  });
  test.each([
    ['Подъезжайте четырнадцатого.', '2026-12-14'],
    ['двадцать восьмого, с паспортом', '2026-11-28'],
    ['на 10-е, к девяти', '2026-12-10'],
    ['ждём в пт', '2026-11-27'],
  ])('«%s»', (text, day) => {
    expect(findDates(normalise(text).text, TODAY)[0]?.day).toBe(day);
  });
  test.each(['пятого отдела', 'на 2-е сутки', 'пн-чт с 9 до 18'])('«%s» names no day of a month', (text) => {
    expect(findDates(normalise(text).text, TODAY).filter(({ day }) => day !== null)).toEqual([]);
  });
});
