// What anybody writes around anything: a greeting, a letterhead, office hours, a word against fraud. None of it makes a
// notice nothing, or a fraud, or moves its day. The words here are not those the learner met (scripts/eval/trimmings.ts).
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../notice/read';

const NOTICES = {
  summons: 'Вам необходимо явиться в военкомат 3 декабря 2026 года к 9.30.',
  data_clarification: 'Вам надлежит прибыть 7 декабря 2026 года в 10:00 в военкомат для сверки данных воинского учёта.',
  summons_electronic_notification: 'Вам направлена электронная повестка.',
  restriction_imposed: 'В отношении вас введён запрет на выезд из Российской Федерации.',
  restriction_lifted: 'Временные ограничения в отношении вас сняты.',
  draft_decision: 'Призывная комиссия предоставила вам отсрочку от призыва на военную службу.',
} as const;

const BEFORE = [
  'Здравствуйте.',
  'Доброе утро!',
  'Уважаемый заявитель!',
  'Уведомление из личного кабинета',
  'Минобороны России\nВоенный комиссариат г. Москвы',
  'Мои сообщения / Входящие',
  '27 ноября, 10:15',
];
const AFTER = [
  'С уважением, команда сайта.',
  'Письмо отправлено автоматически, не отвечайте на него.',
  'Полезна ли вам эта информация? Да / Нет',
  'Берегитесь мошенников.',
  'Коды из сообщений никому не говорите.',
  'Справочная: 8 (495) 000-00-00, ежедневно с 8:00 до 20:00.',
  'Часы работы: с 9:00 до 18:00.',
  'Подробности на www.mos.ru',
  'Установите приложение «Моя Москва».',
  'Распечатать / Сохранить',
];

const read = (text: string) => readNotice(text, { host: null, channel: 'sms', today: '2026-11-27' });
const dayOf = (text: string) => {
  const reading = read(text);
  return reading.status === 'notice' ? [reading.fields.date?.day, reading.fields.time?.clock] : null;
};

describe.each(Object.entries(NOTICES))('%s', (kind, text) => {
  const texts = [...BEFORE.map((words) => `${words}\n${text}`), ...AFTER.map((words) => `${text}\n${words}`)];

  it('stays what it is: never surely another, and where we are not sure it stands among what it may be', () => {
    expect(read(text).kind).toBe(kind);
    const mayBe = (one: string) => {
      const { sure, alternatives, ...own } = read(one);
      return [own, ...(sure ? [] : alternatives)].some((reading) => reading.kind === kind);
    };
    expect(texts.filter((one) => !mayBe(one))).toEqual([]);
    expect(texts.filter((one) => read(one).kind === 'scam')).toEqual([]);
  });

  it('keeps its day and hour, and gets no other', () => {
    const own = dayOf(text);
    const same = texts.filter((one) => read(one).kind === kind);
    expect(same.filter((one) => JSON.stringify(dayOf(one)) !== JSON.stringify(own))).toEqual([]);
  });
});

describe('day and hour', () => {
  it.each([
    ['27 ноября, 10:15\nУточнение данных воинского учёта: 7 декабря 2026, 10:00, каб. 12', ['2026-12-07', '10:00']],
    [
      'Дата: 26 ноября 2026, 18:42\nТема: вызов\nЦель явки: уточнение данных\nДата и время явки: 16.12.2026, 13:45\nАдрес: ул. Угрешская, д. 8',
      ['2026-12-16', '13:45'],
    ],
    ['Явитесь в военкомат 03.12.2026 к 9.00.', ['2026-12-03', '09:00']],
    ['Вам запрещён выезд из РФ. Военкомат, тел. 8 495 000-00-00 с 9:00 до 18:00', [undefined, undefined]],
    ['Вам запрещён выезд из РФ.\nВчера в 12:30', [undefined, undefined]],
    ['Дата: 26.11.2026\nВам направлена повестка.', [undefined, undefined]],
    ['23.11.2026 военным комиссариатом в Ваш адрес направлена повестка.', [undefined, undefined]],
    // A house, a room, an hour before a comma is no day, nor is a street that is called by one.
    ['Явитесь в военкомат, ул. Кирова 14, 11 января в 9:00.', ['2027-01-11', '09:00']],
    ['Явитесь в военкомат по адресу Кирова 9, 11 января, 9:00', ['2027-01-11', '09:00']],
    ['Вам надлежит явиться в военкомат в 10, 11 января', ['2027-01-11', undefined]],
    ['Явитесь в военкомат на 10, 11 января к 9:00', ['2027-01-10', '09:00']],
    ['Явитесь в военкомат на улице 1 Мая, 12 к 10:30 14 января.', ['2027-01-14', '10:30']],
    ['Вам надлежит явиться в военкомат, ул. 8 Марта, д. 15, 14 января к 9:00.', ['2027-01-14', '09:00']],
    ['Надлежит явиться в военкомат «11» «января» 2027 г. к «10» час. «00» мин.', ['2027-01-11', '10:00']],
    ['Всем быть в военкомате в пнд к 8:30, повестки на вас у куратора', ['2026-11-30', '08:30']],
    ['Вам повестка, явитесь в военкомат во втроник к 9:00', ['2026-12-01', '09:00']],
  ])('%s', (text, wanted) => expect(dayOf(text)).toEqual(wanted));
});

it.each([
  'Мои повестки\nПовесток нет. Подробнее на mos.ru',
  'Повестки отсутствуют\nПодробнее: https://www.mos.ru/pgu/',
])('a list that holds none is none, whatever it links to: %s', (text) =>
  expect(readNotice(text, { host: 'www.mos.ru', channel: 'portal', today: '2026-11-27' }).kind).toBe('none'),
);

it.each([
  [
    'Временные меры\nПовестка вручена, явки нет\nВыезд за границу — применяется с 3 ноября\nКредиты — не применяется',
    'restriction_imposed',
  ],
  ['Временные меры\nВыезд за границу — не применяется\nКредиты — не применяется\nУчёт: военкомат Сокольники', 'none'],
  ['Спасатели: на трассе М-7 гололёд, до утра введён запрет на выезд фур. Меры действуют.', 'none'],
  ['Долг по займу 12 000 рублей. Далее возможны арест счетов и запрет выезда за рубеж.', 'none'],
  ['В займе отказано: по заёмщику действует мера Минобороны, связанная с призывом. МКК «Рубль»', 'restriction_imposed'],
])('a measure binds the reader where it is applied to him, for his summons: %s', (text, kind) =>
  expect(readNotice(text, { host: null, channel: 'portal', today: '2026-11-27' }).kind).toBe(kind),
);

describe('what a family pastes', () => {
  const kindOf = (text: string) => {
    const { kind, sure, alternatives } = readNotice(text, { host: null, channel: 'sms', today: '2026-11-27' });
    return [kind, ...(sure ? [] : alternatives.map((one) => one.kind))];
  };

  it.each([
    ['Вам пришла повестка.', 'summons_electronic_notification'],
    ['Здравствуйте! Вам пришла повестка.', 'summons_electronic_notification'],
    ['Вам направлена повестка. Явиться: 7 декабря (понедельник), 8:00. Приём с 9:00 до 17:00.', 'summons'],
    ['Вам направлена повестка. Явиться 7 декабря в 8:00.', 'summons_electronic_notification'],
  ])('is a notice, or may be one: «%s»', (text, kind) => {
    expect(kindOf(text)[0]).not.toBe('none');
    expect(kindOf(text)).toContain(kind);
  });

  it.each(['Вам пришла повестка? Звоните юристам.', 'Вам повестка в суд на 12 декабря в 10:00.'])(
    'is none: «%s»',
    (text) => expect(kindOf(text)[0]).toBe('none'),
  );

  it('is no fraud for the words that a summons was not received', () => {
    expect(kindOf('Ваш сын не получил повестку.')).not.toContain('scam');
    expect(kindOf('Вы не получили повестку, продиктуйте код из СМС')[0]).toBe('scam');
  });
});
