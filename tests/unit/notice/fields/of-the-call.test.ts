import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../../notice/read';
import type { NoticeKind } from '../../../../notice/vocabulary';

const today = '2026-12-01';
const fieldsOf = (text: string, chosenKind: NoticeKind | null = null) => {
  const reading = readNotice(text, { today, chosenKind });
  if (reading.status === 'none') throw new Error(`none: ${text}`);
  return reading.fields;
};

describe('day and hour', () => {
  test('«вам следует быть» in a doctors’ house is a call; an appointment there beside a summons is none', () => {
    const call = fieldsOf(
      'Повестка: дополнительное обследование\nВрачи комиссии не смогли определить категорию годности. Вам следует быть 12.01.2027 в 10-15 в поликлинике № 64, Вавилова, 71.\nС актом вернитесь в военкомат: Открытое шоссе, 28к6, не позже 29.01.2027.',
    );
    expect(call).toMatchObject({
      date: { day: '2027-01-12' },
      time: { clock: '10:15' },
      place: { text: 'в поликлинике № 64, Вавилова, 71' },
      deadline: { text: 'не позже 29.01.2027' },
    });
    const neighbour = fieldsOf(
      'Повестка на призывную комиссию, явка 20.01.2027 в 9:00, ул. Мира, 5.\nПоликлиника № 64: вам назначен приём 12.01.2027 в 10-15',
    );
    expect(neighbour).toMatchObject({ date: { day: '2027-01-20' }, time: { clock: '09:00' } });
  });
  test.each([
    ['Приём открыт с 10.00, закрывается в 12.30.', '10:00'],
    ['Двери открываются в 8:30, закрываются в 13:00.', '08:30'],
    ['Приём начинается в 9:00 и заканчивается в 13:00.', '09:00'],
  ])('the hour at which an office closes is none to come at: %s', (hours, clock) => {
    const text = `Вызов на сверку учётных сведений\nАнатолий Юрьевич, вы состоите в запасе, но запись о последнем месте работы устарела. Чтобы сверить документы воинского учёта, просим прибыть 2 марта 2027 года, вторник. ${hours}\nСверка идёт в здании на Красноказарменной, 13а (вход с Энергетической).`;
    expect(fieldsOf(text).time?.clock).toBe(clock);
  });
  test('the day on which a summons counts as served is a limit, not the day to come', () => {
    const text =
      'Извещаем, что 27 ноября 2026 г. на Ваше имя направлена повестка. Повестка признаётся вручённой по прошествии семи календарных дней со дня размещения, то есть 4 декабря 2026 г. Место и время явки указаны в документе.';
    expect(fieldsOf(text).date).toBeNull();
    const called = 'Повестка считается вручённой, явка 5 декабря 2026 года в 9:00, военкомат, ул. Мира, 5';
    expect(fieldsOf(called).date?.day).toBe('2026-12-05');
  });
});

test('neither the day nor the place where nobody need come', () => {
  const text =
    'Об отзыве повестки. Повестка военкомата аннулирована, являться 15 декабря 2026 года на улицу Академика Варги не требуется. Запрет на выезд отменён тем же решением.';
  expect(fieldsOf(text, 'restriction_lifted')).toMatchObject({ date: null, place: null });
  const call =
    'Повестка. Вам необходимо явиться 15 декабря 2026 года в военкомат, ул. Варги, 3, к 9:00. Фото не требуется.';
  expect(fieldsOf(call)).toMatchObject({ date: { day: '2026-12-15' } });
});

describe('the place', () => {
  test('begins behind the hour above it and ends before the aim below', () => {
    const text =
      'Повестка на призывную комиссию\nВас ждут: 9 декабря 2026 года, в 16 часов 20 минут\nШмитовский проезд, 27, третий этаж';
    expect(fieldsOf(text).place?.text).toBe('Шмитовский проезд, 27, третий этаж');
    const table =
      'Повестка на явку\n24 марта 2027\n11 ч 10 мин\nвоенный комиссариат Хамовнического района\nКомсомольский проспект, 20, к. 1\nвручение предписания и прохождение врачей призывной комиссии';
    expect(fieldsOf(table).place?.text).toMatch(/к\. 1$/);
    expect(fieldsOf(table).purposeAgain.map((one) => one.text)).toContain(
      'вручение предписания и прохождение врачей призывной комиссии',
    );
  });
  test.each([
    [
      'Источник: Военный комиссариат города Москвы\nК вам применены временные меры\nВы не прибыли по повестке. С 1 декабря 2026 года действует запрет на выезд из Российской Федерации.\nМеры снимут после вашей личной явки в комиссариат.',
      null,
    ],
    [
      'Вам запрещён выезд за границу.\nМера 1. Ограничение выезда из РФ\nМера 2. Запрет регистрации транспорта\nВы не прибыли по вызову военного комиссариата Перовского района.',
      null,
    ],
    [
      'Предупреждение: вы не явились по повестке. Явитесь в военный комиссариат Перовского района до 12 декабря 2026, иначе запретят выезд из России.',
      'в военный комиссариат Перовского района',
    ],
  ])('in a letter of measures is where to come, not who writes: %s', (text, place) => {
    expect(fieldsOf(text).place?.text ?? null).toBe(place);
  });
});

describe('the aim', () => {
  const aims = (text: string) => {
    const { purpose, purposeAgain } = fieldsOf(text);
    return [purpose, ...purposeAgain].map((one) => one?.text);
  };
  const call = 'Повестка. Явиться 9 декабря 2026 года к 9:00 в военкомат, ул. Мира, 5.';
  test.each([
    [`${call}\nуточнение категории годности и предназначения`, 'уточнение категории годности и предназначения'],
    [`${call}\nПовод: уточнить состояние здоровья перед отправкой, осмотр у врачей.`, 'осмотр у врачей'],
    [`${call} Явка на комиссию по постановке на воинский учёт`, 'на комиссию по постановке на воинский учёт'],
    [`${call} Тебя ставят на первоначальный воинский учёт`, 'ставят на первоначальный воинский учёт'],
  ])('%s', (text, aim) => expect(aims(text)).toContain(aim));
  test.each([
    [`${call} Вызов обязателен для исполнения.`, /исполнения/],
    [`${call} Обязанность являться для внесения изменений закреплена в статье 10.`, /закреплена/],
    [`${call}\nПолучение загранпаспорта\nОформление пособия`, /загранпаспорт|пособи/],
    ['Вам запрещён выезд из России. Жалоба подаётся в призывную комиссию города Москвы.', /комисси/],
  ])('is none: %s', (text, words) => expect(aims(text).join(' ')).not.toMatch(words));
});

describe('limits and articles', () => {
  const call = 'Повестка. Явиться 14 января 2027 г. к 9:00 в военкомат, ул. Мира, 5.';
  const limits = (text: string) => {
    const { deadline, limits: others } = fieldsOf(text);
    return [deadline, ...others].map((one) => one?.text).join(' ');
  };
  test('how long something else lasts is no limit', () => {
    expect(limits(`${call} О перемене места пребывания более чем на три месяца известите отдел.`)).toBe('');
    expect(limits(`${call} Возьмите исследования, если они проводились в течение последних тридцати дней.`)).toBe('');
    expect(limits(`${call} Документы сдайте в течение трёх дней.`)).toContain('в течение трёх дней');
  });
  test('the day behind «после» stands beside a limit of no day', () => {
    const text =
      'Предупреждение о предстоящих ограничениях\nСейчас: идёт двадцатидневный срок, явитесь\nПосле 17 декабря 2026 г.: водительские права приостановят, сделки с квартирами не зарегистрируют';
    expect(limits(text)).toMatch(/двадцатидневный срок.*17 декабря 2026/);
  });
  test('several articles of one act are one reference', () => {
    const refs = (text: string) => fieldsOf(text).lawRefs.map((one) => one.text);
    expect(refs(`${call} На основании статей 26 и 31 Федерального закона № 53-ФЗ.`)).toEqual([
      'статей 26 и 31 Федерального закона № 53-ФЗ',
    ]);
    expect(refs(`${call} В каталоге 26 статей и 31 новость.`)).toEqual([]);
  });
});
