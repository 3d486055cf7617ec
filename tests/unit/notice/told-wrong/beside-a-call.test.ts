import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../notice/read';
import { readPasted } from './as-pasted';

// A call beside another visit, a record, a threat or a reminder: its own day is told, and it stays a call.

describe('the day of the commissariat is told, not that of another visit', () => {
  it.each([
    'Вам нужно быть на сделке у нотариуса 10 декабря в 15:00\nПовестка: вам нужно явиться в военкомат 14 декабря',
    '10 декабря в 15:00 вам нужно быть у стоматолога. 14 декабря вам нужно явиться в военкомат.',
    'Ветклиника «Друг»: вам нужно быть 10 декабря в 9:00. Повестка: явиться 14 декабря в военкомат.',
    'Прививка: вам нужно быть в 9:30 11 декабря. Повестка: явиться 14 декабря в военкомат.',
    'МВД: вам нужно быть 10 декабря в 11:00 за паспортом\nПовестка: явиться в военкомат 14 декабря',
  ])('%s', (text) => {
    const { fields } = readPasted(text) as { fields: { date: { day: string } | null; time: unknown } };
    expect(fields.date?.day).toBe('2026-12-14');
    expect(fields.time).toBeNull();
  });

  it('one that names its own place and hour in the same words is the call', () => {
    const reading = readPasted(
      'Повестка. Вам нужно быть 10 декабря в 9:00 на сборном пункте. В случае неявки обязаны явиться в военкомат 14 декабря.',
    );
    expect(reading).toMatchObject({ fields: { date: { day: '2026-12-10' } } });
  });
});

describe('a day on which one must not fail to come is the day to come', () => {
  it.each([
    'Повестка. Если не посетите военкомат 14 декабря, вам закроют выезд.',
    'Повестка. Если не зайдёте в военкомат 14 декабря, вам ограничат выезд и кредиты.',
    'В случае если Вы не покажетесь в военкомате 14 декабря, вам будет ограничен выезд за границу.',
    'Ваш визит в военкомат 14 декабря, вам закроют выезд, если вас не будет.',
  ])('%s', (text) => expect(readPasted(text)).toMatchObject({ fields: { date: { day: '2026-12-14' } } }));

  it.each([
    'Вы не явились по повестке 24.11.2026. 14 декабря к вам применят временные меры: запрет выезда',
    'Вы не прибыли по повестке. 14 декабря вам закроют выезд из РФ. Военкомат',
  ])('not that on which measures begin: %s', (text) => {
    const reading = readPasted(text);
    expect(reading.status === 'notice' && reading.fields.date?.day).not.toBe('2026-12-14');
  });

  it('nor where the message tells when measures come into force', () => {
    const reading = readNotice('Повестка признана вручённой 8 декабря 2026. Меры вступят в силу 28 декабря', {
      today: '2026-11-25',
      host: 'my.mos.ru',
    });
    expect(reading.status === 'notice' && reading.fields.date).toBeNull();
  });
});

describe('what was entered in a register takes nothing from the order to come', () => {
  it.each([
    'Сведения внесены в реестр. Подойдите в военный комиссариат 14 декабря в 9:00 с паспортом.',
    'Вы поставлены на воинский учёт. За удостоверением зайдите в военкомат 14 декабря.',
    'Данные воинского учёта обновлены. Явитесь в военкомат 14 декабря 2026 года в кабинет 5.',
  ])('%s', (text) =>
    expect(readPasted(text)).toMatchObject({ status: 'notice', fields: { date: { day: '2026-12-14' } } }),
  );
  it.each([
    'Вы поставлены на воинский учёт. Приходить в военкомат 14 декабря вам незачем',
    'Вы поставлены на воинский учёт 24.11.2026. Гражданин приходил в военкомат лично 24.11.2026',
    'Вы поставлены на воинский учёт. Спасибо, что приходили в наш военкомат, запись сделана 24.11.2026',
  ])('and a record alone calls nobody: %s', (text) => expect(readPasted(text).kind).toBe('none'));
});

describe('a reminder over a day and an hour is the call', () => {
  it.each([
    'Напоминание о явке\n14.12.2026 в 9:00\nПредупреждение о временных мерах: при неявке будет ограничен выезд, приостановлены права.',
    'Напоминание о явке по повестке\n14 декабря 2026, 9:00\nЧерез 20 дней после неявки вводятся ограничения: выезд, кредиты, ТС, ИП.',
    'Напоминание о явке по повестке № 5\n14.12.2026 в 9:00\nВ случае неявки с 03.01.2027: запрет на выезд, запрет на управление ТС, запрет на кредиты, запрет на сделки с недвижимостью',
  ])('%s', (text) => {
    const reading = readNotice(text, { today: '2026-11-25', host: 'my.mos.ru', channel: 'portal' });
    expect(reading).toMatchObject({ kind: 'summons', fields: { date: { day: '2026-12-14' } } });
  });
  it.each([
    'Напоминание о вызове\nНеявка 20.11.2026, 9:00, военкомат. Вам будет ограничен выезд из РФ',
    'Напоминание о явке\nВы были обязаны прибыть 20.11.2026 в 9:00. Поскольку этого не случилось, вам ограничат выезд. Военный комиссариат',
    'Напоминание о явке\nПисьмо размещено 01.12.2026 в 10:15. Если не явитесь по повестке, вам ограничат выезд из РФ. Военкомат',
  ])('not over a day that was missed, or that of the letter: %s', (text) =>
    expect(readNotice(text, { today: '2026-12-02', host: 'my.mos.ru', channel: 'portal' }).kind).toBe(
      'restriction_warning',
    ),
  );
});

describe('figures of a meter beside a summons ask for no code', () => {
  it.each([
    'Сообщите показания электросчётчика, 5 цифр. Повестка в военкомат 14 декабря 9:00.',
    'Мосэнергосбыт: передайте цифры с электросчётчика до 26 декабря. Вам повестка: явиться в военкомат 14 декабря в 9:00.',
    'Снимите показания: назовите пять цифр с табло счётчика.\nПовестка № 5: явиться в военкомат 14 декабря в 9:00.',
  ])('%s', (text) => expect(readPasted(text).kind).not.toBe('scam'));
  it.each([
    'Военкомат: для снятия запрета назовите пять цифр с экрана телефона. Повестка 14 декабря.',
    'Сообщите цифры из смс, счётчик повесток обновлён. Военкомат.',
  ])('and these do: %s', (text) => expect(readPasted(text).kind).toBe('scam'));
});

describe('a paper that need not be handed in takes no ban away', () => {
  it.each([
    'Введены временные меры: запрет на управление автомобилем (удостоверение сдавать не требуется), запрет на выезд.',
    'Вам введены ограничения:\n- Управление транспортными средствами (удостоверение сдавать не нужно)\n- Выезд из РФ',
  ])('%s', (text) => {
    const reading = readPasted(text);
    const measures = reading.status === 'notice' ? reading.fields.restrictions.map(({ measure }) => measure) : [];
    expect(measures).toEqual(expect.arrayContaining(['driving', 'exit_ban']));
  });
});

describe('what was lifted stays lifted, however its rows are set', () => {
  it.each([
    'Прекращение временных мер\nОтменённые меры:\n- запрет на выезд из РФ\n- запрет на регистрацию недвижимости',
    'Прекращение временных мер\nОтменённые меры:\n1. Запрет на выезд из РФ\n2. Ограничение на получение кредитов',
    'Прекращение временных мер\nОтменённые меры: запрет на выезд из РФ, ограничение на получение кредитов (с 14.12.2026)',
    'Отмена временных мер\nОтменённые меры:\nзапрет на выезд из Российской Федерации;\nзапрет на государственную регистрацию прав на недвижимость;\nотказ в заключении кредитного договора.',
  ])('%s', (text) =>
    expect(readNotice(text, { today: '2026-12-02', host: 'my.mos.ru', channel: 'portal' }).kind).toBe(
      'restriction_lifted',
    ),
  );
});
