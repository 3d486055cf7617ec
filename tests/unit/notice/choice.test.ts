import { describe, expect, test } from 'vitest';
import { withWhole } from '../../../notice/fields/choose';
import { findDates } from '../../../notice/fields/dates';
import { findLimits } from '../../../notice/fields/deadline';
import { limitIn } from '../../../notice/fields/limits';
import { isForeign, isStampLine } from '../../../notice/fields/lines';
import { findPlaces } from '../../../notice/fields/place';
import { placeIn } from '../../../notice/fields/place-choice';
import { normalise } from '../../../notice/normalise';
import { readNotice } from '../../../notice/read';
import { readPage } from '../../../notice/read-page';
import type { NoticeKind } from '../../../notice/vocabulary';

const TODAY = '2026-11-25';
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`no «${words}»`);
  return { start, end: start + words.length };
};

const placesIn = (text: string): string[] => {
  const normal = normalise(text);
  return findPlaces(normal, 0).map(({ start, end }) => normal.text.slice(start, end));
};

describe('of several time limits', () => {
  const chosen = (text: string, tagged: string[], kind: NoticeKind = 'summons'): string | undefined => {
    const normal = normalise(text);
    const ranges = tagged.map((words) => spanOf(normal.text, words));
    const limits = findLimits(normal, findDates(normal.text, TODAY), null);
    const best = limitIn(normal.text, ranges, { limits, kind });
    return best ? normal.text.slice(best.start, best.end) : undefined;
  };
  test('the one that names a day or a number before «в срок»', () => {
    expect(chosen('Вы не явились в срок. Прибыть до 25.12.2026.', ['в срок', 'до 25.12.2026'])).toBe('до 25.12.2026');
  });
  test('not the end of a deferral while another one asks for something, nor the days that are left', () => {
    const deferral = 'Отсрочка до 31.08.2029. Обжаловать не позднее 3 месяцев.';
    expect(chosen(deferral, ['до 31.08.2029', 'не позднее 3 месяцев'], 'draft_decision')).toBe('не позднее 3 месяцев');
    expect(chosen('Отсрочка до 31.08.2029.', ['до 31.08.2029'], 'draft_decision')).toBe('до 31.08.2029');
    const left = 'Осталось 4 дня. Явитесь до 01.12.2026.';
    expect(chosen(left, ['4 дня', 'до 01.12.2026'], 'restriction_warning')).toBe('до 01.12.2026');
    const lasting = 'Меры действуют до явки. Решение обжалуют в течение 3 месяцев.';
    expect(chosen(lasting, ['до явки', 'в течение 3 месяцев'], 'restriction_imposed')).toBe('до явки');
  });
  test('the more telling one, the earlier of equals', () => {
    expect(
      chosen('Отсрочка до 31.08.2029. Обжаловать не позднее 3 месяцев.', ['до 31.08.2029', 'не позднее 3 месяцев']),
    ).toBe('до 31.08.2029');
    expect(chosen('Сразу. В течение трех дней сообщите.', ['сразу', 'в течение трех дней'])).toBe(
      'в течение трех дней',
    );
  });
  test.each([
    ['Запись возможна после явки по повестке.', 'после явки по повестке'],
    ['Меры действуют, пока Вы не явитесь в военкомат.', 'пока вы не явитесь в военкомат'],
    ['Сдайте анкету, срок 5 раб. дн.', '5 раб. дн.'],
  ])('also one of no number: %s', (text, limit) => {
    const normal = normalise(text);
    expect(findLimits(normal, [], null).map(({ start, end }) => normal.text.slice(start, end))).toContain(limit);
  });
  test('a day is not cut in two', () => {
    const { text } = normalise('21.09 истекает срок явки');
    const cut = withWhole(spanOf(text, '09 истекает'), findDates(text, TODAY));
    expect(text.slice(cut.start, cut.end)).toBe('21.09 истекает');
  });
  test('none of none', () => expect(chosen('Ждём вас.', [])).toBeUndefined());
});

describe('of several places', () => {
  const chosen = (text: string, tagged: string[]): string | undefined => {
    const normal = normalise(text);
    const ranges = tagged.map((words) => spanOf(normal.text, words));
    const best = placeIn(normal, ranges, { date: null, places: findPlaces(normal, 0) });
    return best ? normal.text.slice(best.start, best.end) : undefined;
  };
  test('a word of records before «прибыть в …» takes no place away', () => {
    expect(chosen('Уточнить сведения прибыть в военкомат Бутово.', ['военкомат бутово'])).toContain('военкомат');
  });
  test('people’s names are no place beside one', () => {
    expect(chosen('Кравец, Мамедов, Юдин: завтра в военкомат', ['кравец, мамедов, юдин', 'в военкомат'])).toBe(
      'военкомат',
    );
  });
  test.each([
    ['Ждём в военкомат Видное, профотбор', 'в военкомат видное, профотбор', 'военкомат видное'],
    ['Тренировка (сбор в 8:15 у ДК)', 'у дк)', 'дк'],
    ['От проходной получать предписания', 'проходной получать предписания', 'проходной'],
    ['УТОЧНИТЬ В ВОЕНКОМАТЕ КЛИНА В ТЕЧЕНИИ 5 ДНЕЙ', 'в военкомате клина в течении', 'военкомате клина'],
    ['Зайти: военкомат каб. 23 к Татьяне Павловне', 'военкомат каб. 23 к татьяне павловне', 'военкомат каб. 23'],
    ['Быть: Чкалова 1, призывная', 'чкалова 1, призывная', 'чкалова 1'],
    [
      'На пункт сбора (ЦКД «Юность») в часы приёма',
      'на пункт сбора (цкд "юность") в часы',
      'пункт сбора (цкд "юность")',
    ],
  ])('ends where the place ends: %s', (text, tagged, place) => {
    expect(chosen(text, [tagged])).toBe(place);
  });
  test.each([
    ['Явка: г. Заозёрный, ул. Фабричная, **', 'г. заозерный, ул. фабричная, **'],
    ['Явка: поликлиника № 2, ул. Флотская, 9, Северодвинск', 'поликлиника № 2, ул. флотская, 9, северодвинск'],
  ])('keeps the whole address: %s', (text, whole) => {
    expect(chosen(text, [whole])).toBe(whole);
  });
  test.each([
    ['Штаб: Зелёный просп., 20. Пункт сбора: Утренняя ул., 10', ['зеленый просп., 20', 'утренняя ул., 10']],
    ['Явка: ул. Лесная, 62 — не исполнена. Новая явка: ул. Яблочкова, 5', ['ул. лесная, 62', 'ул. яблочкова, 5']],
    ['Гр. Иванов, адрес: ул. Мира, 3. Явиться: ул. Кирова, 17', ['ул. мира, 3', 'ул. кирова, 17']],
    ['От: ул. Садовая, 2\nЯвка по адр. Заводская 18', ['ул. садовая, 2', 'заводская 18']],
  ])('not where the sender sits, the person lives or the call was before: %s', (text, tagged) => {
    expect(chosen(text, tagged)).toBe(tagged[1]);
  });
  test('not beyond its sentence', () => {
    expect(chosen('Прибыть на пункты сбора. Владельцам машин ждать', ['пункты сбора.\nвладельцам'])).toBe(
      'пункты сбора',
    );
    expect(chosen('Ждём: ул. Б. Полянка, 5', ['ул. б. полянка, 5'])).toBe('ул. б. полянка, 5');
  });
  test.each([
    ['г. Ноябрьск ожидает вас 20 мая', []],
    ['г. Мытищи Лесная 6 июня', []],
    ['г. Мытищи Лесная 6', ['г. мытищи лесная 6', 'мытищи лесная 6']],
    ['Принимаем с 9 до 13', []],
    ['Явка: ул. Кирова 6 июня', ['ул. кирова']],
    ['Явка: ул. Кирова 6', ['ул. кирова 6', 'кирова 6']],
  ])('a number of a day or an hour is no house: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });
});

test('the day after a street is no house of it', () => {
  expect(placesIn('Вам необходимо прибыть на Угрешскую 10.12.2026.')).toEqual(['на угрешскую']);
  expect(placesIn('Прибыть на Угрешскую 8.')).toContain('на угрешскую 8');
});

describe('every limit and every measure', () => {
  const fieldsOf = (text: string) => {
    const reading = readNotice(text, { today: TODAY, host: 'my.mos.ru', channel: 'portal' });
    if (reading.status !== 'notice') throw new Error(`read as none: ${text}`);
    return reading.fields;
  };
  test('limits beside the first one are found too, and none that is a part of the day alone', () => {
    const { deadline, limits } = fieldsOf(
      'Решение призывной комиссии. Вам предоставлена отсрочка от призыва до 30 июня 2027 года. Жалобу подайте в течение трёх месяцев. Справку принесите не позднее 26 декабря 2026.',
    );
    expect([deadline, ...limits].map((one) => one?.text).sort()).toEqual([
      'в течение трёх месяцев',
      'до 30 июня 2027 года',
      'не позднее 26 декабря 2026',
    ]);
  });
  test('measures that stand in one phrase are one each, whatever parts them', () => {
    const { restrictions } = fieldsOf(
      'Предупреждение. Если вы не явитесь в военкомат, вступят в силу временные меры:\nзапрет на постановку машины на учёт\nзапрет на выдачу кредита и займа\nлишение права управлять автомобилем',
    );
    expect(restrictions.map(({ measure }) => measure)).toEqual(
      expect.arrayContaining(['vehicle_registration', 'loans', 'driving']),
    );
    expect(restrictions.every(({ text }) => !text.includes('\n'))).toBe(true);
  });
  test('a measure that is said not to hold is none', () => {
    const { restrictions } = fieldsOf(
      'В отношении вас применены временные меры: запрет на выезд из России. Сделки с недвижимостью этим решением не ограничены. Ограничение на кредитные договоры не вводилось.',
    );
    expect(restrictions.map(({ text }) => text).join()).not.toMatch(/недвижимост|кредит/);
  });
  test('an article, a number and a part of the portal are no places', () => {
    for (const words of ['Закон: статья 31 Федерального закона № 53-ФЗ', 'Исходящий 77-4/90812', 'Перейти в реестр']) {
      const { place } = fieldsOf(`Вам направлена электронная повестка военного комиссариата.\n${words}`);
      expect(words).not.toContain(place?.text ?? '—');
    }
  });
  test('a measure that «также» adds in the next sentence is one of its own', () => {
    const { restrictions } = fieldsOf(
      'В отношении вас действуют временные меры: ваше водительское удостоверение внесено в базу с отметкой об ограничении. Также наложен запрет на регистрационные действия с автомобилем.',
    );
    expect(restrictions.map(({ measure }) => measure)).toContain('vehicle_registration');
    expect(restrictions.every(({ text }) => !text.includes('. Также'))).toBe(true);
  });
  test('what need not be done is not asked for', () => {
    const { demands } = fieldsOf(
      'Военный комиссариат просит заполнить анкету призывника до 5 декабря. Являться лично не требуется.',
    );
    expect(demands.map(({ demand }) => demand)).not.toContain('appear');
  });
  test('what is to be applied is not in force', () => {
    const text = 'Временные ограничения будут применены к Вам с 01.02.2026 в связи с неявкой по повестке № ***.';
    expect(readNotice(text, { today: TODAY }).kind).toBe('restriction_warning');
  });
});

describe('whose day it is', () => {
  test('a day and hour alone in a line under no word that calls: when the message came', () => {
    const card = 'Новое уведомление\n12.05.2026, 10:02\nПовестка направлена';
    expect(isStampLine(card, spanOf(card, '12.05.2026'))).toBe(true);
    const call = 'Дата явки\n12.05.2026, 10:02\nКуда';
    expect(isStampLine(call, spanOf(call, '12.05.2026'))).toBe(false);
    const feed = 'лента\n26 ноября, 19:42 военный учет\nвам направлена повестка';
    expect(isStampLine(feed, spanOf(feed, '26 ноября'))).toBe(true);
    const day = 'повестка\n26 ноября, 19:42 явиться на призывную комиссию';
    expect(isStampLine(day, spanOf(day, '26 ноября'))).toBe(false);
    const reading = readNotice(
      'Новое уведомление\n12.05.2026, 10:02\nВ реестре размещена электронная повестка военного комиссариата на ваше имя. Дата и место явки указаны в документе.',
      { today: TODAY, host: 'my.mos.ru', channel: 'portal' },
    );
    expect(reading).toMatchObject({ kind: 'summons_electronic_notification', fields: { date: null, time: null } });
  });
  test('a day and hour alone in a cell of the register: no message came on a day ahead', () => {
    const row =
      'Номер\nРазмещена\nЯвиться\nКуда\n77-26-001122\n23.11.2026\n17.12.2026 9:30\nВоенный комиссариат, ул. Угрешская, д. 8\nПовестка размещена в реестре и считается вручённой по истечении семи дней. При неявке будет введён запрет на выезд из страны.';
    const reading = readNotice(row, { today: TODAY, host: 'my.mos.ru', channel: 'portal' });
    expect(reading).toMatchObject({ fields: { date: { day: '2026-12-17' }, time: { clock: '09:30' } } });
  });
  test('a sentence of another thing has no part in the notice; a label or a call has', () => {
    const foreign = 'Голосование закончится 30 ноября. Приём у окулиста 8 декабря в 09:15';
    expect(isForeign(foreign, spanOf(foreign, '8 декабря'))).toBe(true);
    for (const own of [
      'Дата: 8 декабря',
      'Вам надлежит явиться на комиссию 8 декабря',
      '8 декабря, ул. Лесная, каб. 5',
    ])
      expect(isForeign(own, spanOf(own, '8 декабря'))).toBe(false);
  });
  test('a page does not lend the notice the day of a reminder beside it', () => {
    const card =
      'Военный комиссариат города Москвы\nВам направлена электронная повестка\nПовестка сформирована и размещена в реестре. Ознакомьтесь с документом в личном кабинете: дата, время и место явки указаны в повестке.';
    const page = `${card}\nПриём у окулиста 8 декабря в 09:15`;
    const { reading } = readPage(page, [{ start: 0, end: card.length }], {
      today: TODAY,
      host: 'my.mos.ru',
      channel: 'portal',
    });
    expect(reading).toMatchObject({ status: 'notice', fields: { date: null, time: null } });
  });
});

describe('the days of measures', () => {
  const daysOf = (text: string) => {
    const reading = readNotice(text, { today: '2026-11-27' });
    return reading.status === 'notice' ? reading.fields.actDays.map(({ text: words }) => words) : [];
  };
  test.each([
    [
      'В связи с неявкой по повестке с 7 декабря 2026 г. в отношении Вас введены ограничения: запрещён выезд за пределы Российской Федерации.',
      ['7 декабря 2026 г'],
    ],
    [
      'Воинский учёт: действующие меры\nВы не явились по повестке, поэтому к Вам применены следующие меры.\nМера\nДействует с\nЗапрет регистрации в качестве ИП\n16.11.2026\nПриостановление действий с недвижимостью\n17.11.2026\nМеры снимут, когда Вы прибудете в военный комиссариат.',
      ['16.11.2026', '17.11.2026'],
    ],
    [
      'Запрет выезда из Российской Федерации установлен 2 ноября 2026 г. военным комиссаром за неявку по повестке.',
      ['2 ноября 2026 г'],
    ],
    [
      'Решением военного комиссара от 12.11.2026 № 118 к Вам применена мера: запрет на выезд. Уведомление сформировано 13.11.2026.',
      ['12.11.2026'],
    ],
    [
      'Уведомление от 13.11.2026. В отношении вас военным комиссаром применены временные меры: запрет на выезд из России.',
      [],
    ],
    [
      '25 ноября 2026 года призывная комиссия рассмотрела ваше личное дело и приняла решение о призыве вас на военную службу. Явка для отправки 11 января 2027 года в 7:20.',
      ['25 ноября 2026 года'],
    ],
  ])('%s', (text, days) => {
    expect(daysOf(text)).toEqual(days.map((day) => expect.stringContaining(day)));
  });
  test('what was only received or taken into work is no decision', () => {
    const text =
      'Решение призывной комиссии: вам предоставлена отсрочка. Ваше заявление 20 ноября 2026 года принято в работу отделом.';
    const reading = readNotice(text, { today: '2026-11-27', chosenKind: 'draft_decision' });
    expect(reading.status === 'notice' && reading.fields.actDays).toEqual([]);
  });
  test('a call has none', () => {
    expect(daysOf('Вам надлежит явиться с 7 декабря 2026 г. в военный комиссариат, ул. Угрешская, д. 8.')).toEqual([]);
  });
});
