import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../../notice/read';

describe('the hours in which a place is open', () => {
  const read = (text: string) => {
    const reading = readNotice(text, { today: '2026-12-02' });
    if (reading.status !== 'notice') throw new Error(`read as ${reading.kind}`);
    return { kind: reading.kind, hours: reading.fields.openHours.map((one) => one.text), time: reading.fields.time };
  };
  const WARNED =
    'Предупреждение об ограничениях\nВы не явились по повестке. С 20 декабря 2026 года к Вам применят меры: запрет регистрации транспортных средств.';

  test.each([
    [`${WARNED}\nПрийти можно по будням с 10:00 до 15:30: Королёв, улица Терешковой, дом 1.`, 'с 10:00 до 15:30'],
    [`${WARNED}\nКуда\nБольшая Черкизовская улица, 20к1\nЧасы приёма\n9:00–18:00`, '9:00–18:00'],
    [
      'Заполните анкету призывника\nАнкету нужно вернуть не позднее 11 декабря 2026. Можно онлайн, а можно принести на бумаге: ул. Мытная, 46, окно 2, с 9:00 до 13:00.',
      'с 9:00 до 13:00',
    ],
  ])('%s', (text, hours) => {
    expect(read(text)).toMatchObject({ hours: [hours], time: null });
  });

  test.each([
    [
      'of a telephone',
      `${WARNED}\nЯвиться: улица Терешковой, дом 1. Справки по телефону 8 495 000-00-00 с 9:00 до 18:00.`,
    ],
    ['of another office', `${WARNED}\nЯвиться: улица Терешковой, дом 1.\nМФЦ района Сокол открыт с 8:00 до 20:00.`],
    ['of a letter that sends nowhere', `${WARNED}\nТехнические работы на портале с 1:00 до 5:00.`],
  ])('none %s', (_, text) => {
    expect(read(text).hours).toEqual([]);
  });

  test('none where the notice calls to an hour: that is told', () => {
    const { hours, time } = read(
      'Повестка. Вам надлежит явиться 15 декабря 2026 года к 9:00 в военкомат, улица Терешковой, дом 1. Часы приёма: с 9:00 до 18:00.',
    );
    expect(time?.clock).toBe('09:00');
    expect(hours).toEqual([]);
  });
});

describe('where a questionnaire is handed in', () => {
  const placeOf = (text: string) => {
    const reading = readNotice(text, { today: '2026-12-02' });
    return reading.status === 'notice' ? (reading.fields.place?.text ?? null) : null;
  };
  test('the house behind «передать на бумаге»', () => {
    expect(
      placeOf(
        'Заполните анкету призывника\nПросим заполнить анкету и вернуть её в военкомат. Ответ можно отправить из кабинета либо передать на бумаге: Кубанская улица, дом 23, кабинет 7.',
      ),
    ).toBe('Кубанская улица, дом 23, кабинет 7');
  });
  test('not the staff office of an employer, up to a day', () => {
    expect(
      placeOf(
        'Заполните анкету призывника и сдайте её в отдел кадров до 10 декабря, незаполненные строки прочеркните.',
      ),
    ).toBeNull();
  });
});
