import { describe, expect, test } from 'vitest';
import { readNotice, readWeighed } from '../../../notice/read';
import type { ReadOptions } from '../../../notice/types';

import { SUMMONS_TEXT } from '../../fixtures/explanations/summons';

const read = (text: string, options: Partial<ReadOptions> = {}) =>
  readNotice(text, { today: '2026-11-25', ...options });
const kind = (text: string, options: Partial<ReadOptions> = {}): string => read(text, options).kind;
const reason = (text: string, options: Partial<ReadOptions> = {}): string => {
  const reading = read(text, options);
  return reading.status === 'none' ? reading.reason : reading.kind;
};

describe('kinds', () => {
  test.each([
    [
      'summons',
      'Гражданину Петрову А. А. ПОВЕСТКА. Вы обязаны «15» декабря 2026 г. к 9 часам явиться в военный комиссариат по адресу: г. Москва, ул. Угрешская, д. 8 для прохождения призывной комиссии. При себе иметь паспорт.',
    ],
    [
      'summons_electronic_notification',
      'Вам направлена электронная повестка. Она размещена в реестре повесток, ознакомьтесь с ней в личном кабинете на Госуслугах.',
    ],
    [
      'restriction_warning',
      'Предупреждение. Если Вы не явитесь по повестке в течение 20 дней, к Вам могут быть применены временные меры: запрет на регистрацию ИП, ограничение права управления автомобилем.',
    ],
    [
      'restriction_imposed',
      'В связи с неявкой по повестке к Вам применены временные меры: запрет на выезд из Российской Федерации, ограничение выдачи кредитов.',
    ],
    [
      'restriction_lifted',
      'Временные меры в отношении Вас отменены в связи с явкой в военный комиссариат. Запрет на выезд снят.',
    ],
    [
      'draft_decision',
      'Призывная комиссия приняла решение предоставить Вам отсрочку от призыва на военную службу до 31.08.2027.',
    ],
    [
      'data_clarification',
      'Вам необходимо прибыть в военный комиссариат 12.01.2027 к 10:00 для уточнения данных воинского учёта.',
    ],
    [
      'mobilisation_or_training',
      'Вы призваны на военные сборы. Прибыть 11 мая к 6:00 на пункт сбора, иметь военный билет.',
    ],
    [
      'questionnaire',
      'Просим заполнить анкету призывника и направить сведения в военный комиссариат до 1 марта. Явка не требуется.',
    ],
    ['scam', 'Военкомат: для подтверждения электронной повестки назовите код из СМС.'],
    [
      'none',
      'Военкомат сообщил, что осенний призыв начался: по словам генерала, повестки россиянам будут рассылать через Госуслуги.',
    ],
  ])('%s', (wanted, text) => {
    expect(kind(text)).toBe(wanted);
  });
});

describe('border cases', () => {
  test('sent, with measures that may follow, is the message that it was sent', () => {
    expect(kind('Вам направлена повестка, она размещена в реестре. При неявке могут быть введены ограничения.')).toBe(
      'summons_electronic_notification',
    );
  });
  test.each(['Дата размещения: 20.11.2026', 'Дата размещения в реестре: 20.11.2026'])(
    'a whole call is the summons, and surely so, whatever the portal adds: %s',
    (line) => {
      const reading = readNotice(`${SUMMONS_TEXT}\n${line}`, { host: 'my.mos.ru', today: '2026-11-25' });
      expect(reading).toMatchObject({ kind: 'summons', sure: true });
    },
  );
  test('a bank or the traffic police that cite the military register: in force', () => {
    expect(
      kind(
        'Росреестр: в регистрации права отказано. Причина: запрет по данным реестра воинского учёта, неявка по повестке.',
      ),
    ).toBe('restriction_imposed');
  });
  test('the same for debts is the bailiffs', () => {
    expect(reason('Судебный пристав ограничил Вам выезд из РФ: задолженность по исполнительному производству.')).toBe(
      'bailiffs',
    );
  });
  test.each([
    ['agenda', 'Повестка дня заседания учёного совета: отчёт, выборы, разное. Явка обязательна.'],
    ['court', 'Судебная повестка: Вам надлежит явиться в районный суд в качестве свидетеля по делу № 2-15.'],
    ['court', 'Вы приглашены как кандидат в присяжные заседатели, явиться 12 декабря.'],
    ['contract_advert', 'Служба по контракту: единовременная выплата, звоните 117, пункт отбора на военную службу.'],
    ['foreign', 'Вам необходимо явиться в департамент по делам обороны г. Алматы, повестка направлена через eGov.'],
    [
      'own_application',
      'ЗАЯВЛЕНИЕ\nПрошу предоставить мне отсрочку от призыва и рассмотреть мои документы на заседании призывной комиссии.',
    ],
    ['denied', 'Повестки в отношении Вас не найдены. Ограничения не применяются.'],
    ['withdrawn', 'Повестка № 77-12 о явке в военкомат отозвана. Являться по ней не нужно.'],
    ['registry_entry', 'Сведения о Вас внесены в реестр воинского учёта.'],
    ['empty', '  \n\u200b'],
    ['other_language', 'You are hereby summoned to appear before the court on Monday.'],
    ['other_language', 'Вам необхідно з’явитися до військового комісаріату, повістка її дія.'],
    ['no_topic', 'Напоминаем о приёме у стоматолога в четверг.'],
  ])('%s', (wanted, text) => {
    expect(reason(text)).toBe(wanted);
  });
  test('topic and notice are two answers', () => {
    const reading = read(
      'Госдума приняла закон о повестках: призывникам, по словам депутатов, запретят выезд. Военкоматы начнут рассылать уведомления.',
    );
    expect(reading).toMatchObject({ status: 'none', topic: true });
  });
  test.each([
    'Повестка дня заседания Совета депутатов. Явка депутатов обязательна. О призыве жителей выйти на субботник.',
    'Судебная повестка. Вы вызываетесь в качестве свидетеля 11 января к 9:40, каб. 418.',
    'Родительское собрание. Повестка: итоги четверти, выборы родительского комитета.',
  ])('another summons, another agenda: not even the topic: %s', (text) => {
    expect(read(text)).toMatchObject({ status: 'none', topic: false });
  });
  test('the commissariat on an agenda is the topic all the same', () => {
    expect(read('Повестка дня: 1. О призыве граждан на военную службу. 2. Разное.')).toMatchObject({
      status: 'none',
      topic: true,
    });
  });
  test('a paper that is not named may be any', () => {
    const reading = read(
      'Вам поступил документ. Отправитель: Военный комиссариат города Москвы. Военный комиссариат направил Вам документ № 114. Ознакомьтесь во вложении.',
    );
    expect(reading.sure).toBe(false);
    expect(reading.alternatives.length).toBeGreaterThan(0);
  });
  test('nor do days that stand in the paper, or the menu above, name it', () => {
    const reading = read(
      'Уведомления\nМои документы\nМоя семья\nНовый документ\nВоенный комиссариат города Москвы\nВам поступил документ. Ознакомьтесь с вложением. Обращаем внимание на указанные в документе сроки явки.\ndoc_77.pdf',
      { host: 'my.mos.ru', channel: 'portal' },
    );
    expect(reading.sure).toBe(false);
  });
  test('a long table of residents’ meetings with their agenda is no notice', () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `${at + 1} ул. Пермская, д. ${at + 3} ${at + 1} января 2027 г. выбор совета дома`,
    );
    const text = `Список домов\nПервое собрание жителей: 14 декабря 2026 года, 18:00, управа района\n№ Адрес Собрание Повестка\n${rows.join('\n')}`;
    expect(read(text, { host: 'www.mos.ru', channel: 'page' })).toMatchObject({ status: 'none', topic: false });
  });
  test('one line of a locked screen, beside an agenda and a court', () => {
    const reading = read(
      '10:15\nсреда, 25 ноября\n\nАптека · Скидка 10% до пятницы\nГосуслуги · Размещена повестка: военкомат Реутов, медосмотр 09.12 к 10:30. Нажмите, чтобы открыть\nКалендарь · Повестка летучки обновлена\nСуд · Доставлено извещение по делу 02-11/2026\nПапа · ты где?\n\nОчистить все',
    );
    expect(reading).toMatchObject({ status: 'notice', fields: { date: { day: '2026-12-09' } } });
  });
  test('a list of headlines about summonses is no notice', () => {
    expect(
      read(
        'Главное\nРБК · Повестки начали приходить через реестр, рассказали в военкомате\nВедомости · Дума обсудит закон о призыве\nТАСС · Военкоматы Москвы перешли на электронные повестки',
      ).status,
    ).toBe('none');
  });
  test('one line of a webmail list', () => {
    const reading = read(
      'Входящие\nЕМИАС - Вы записаны к врачу 27 ноября\nOzon - Заказ едет к вам\nmos.ru - Вам направлена повестка в военкомат: явка 4 декабря в 09:40\nСовет дома - Повестка дня собрания собственников',
    );
    expect(reading).toMatchObject({
      kind: 'summons_electronic_notification',
      fields: { date: { text: '4 декабря' }, time: { clock: '09:40' } },
    });
  });
});

test('what not to bring takes no summons back', () => {
  const call = 'Вам надлежит явиться 5 февраля 2027 г. в 13:40 в военный комиссариат, ул. Мусы Джалиля, 11.';
  expect(kind(`${call} Натощак приходить не нужно, возьмите бахилы.`)).toBe('summons');
});

/** By the rules alone: what was learned may say the same of these words. */
const byRules = (text: string): string => readWeighed(text, { today: '2026-11-25' }, null).kind;

test('the ban that the law adds to a summons is not the message', () => {
  const text =
    'Повестка направлена Вам в электронной форме и размещена в реестре повесток. Со дня размещения в реестре действует временный запрет на выезд из Российской Федерации.';
  expect(byRules(text)).toBe('summons_electronic_notification');
});

test('an order to all men of an age is fraud, one that names somebody is not', () => {
  expect(byRules('ПОСТАНОВЛЕНИЕ ГЛАВЫ\nВоеннообязанным до 50 лет запретить выезд из района сроком до 31 января.')).toBe(
    'scam',
  );
  for (const order of [
    'Постановление № 18 от 24.11.2026. Военнообязанный Петров И. С. Запретить выезд из РФ, приостановить право управления транспортными средствами. Основание: неявка по повестке.',
    'Постановление № 18 от 24.11.2026\nВоеннообязанным Петрову И. С. и Иванову П. П. запретить выезд из РФ за неявку по повестке.',
  ])
    expect(byRules(order)).not.toBe('scam');
});

test('a file that somebody tells of is no fraud of his, one that comes with a summons is', () => {
  expect(kind('скинули файл повестка.apk, открывать?')).toBe('none');
  for (const fraud of [
    'Военкомат: вам прислали файл povestka.apk',
    'Пришла повестка 28.11 9:00 военкомат Мира 8. Файл: povestka.apk',
  ])
    expect(kind(fraud)).toBe('scam');
});

test('a fee on a site that nobody knows, whatever the paper', () => {
  const fee = 'Решением комиссии Вам назначена категория «Д». Чтобы бумага попала в реестр, доплатите 12 500';
  expect(byRules(`${fee} «за регистрацию», ссылка: komissiya-d.example`)).toBe('scam');
  expect(byRules('Решением комиссии Вам назначена категория «Д». Как добраться: komissiya-d.example')).not.toBe('scam');
});

test('a summons that was not followed is not one laid away', () => {
  const card =
    'Карточка гражданина\nКатегория годности: А2\nПовестка: не исполнена\nВременные меры: ПРИМЕНЕНЫ (выезд; регистрация ТС)\nРешение № 16 комиссара';
  expect(kind(card, { host: 'реестрповесток.рф', channel: 'portal' })).toBe('restriction_imposed');
});

describe('fraud', () => {
  test.each([
    ['a false host', 'Вам повестка в военкомат, подтвердите получение: http://gosuslugi-povestka.site/lk'],
    ['an archive', 'Мобилизационное предписание. Явитесь в военкомат, повестка в архиве povestka.zip'],
    [
      'a code asked for beside a genuine link',
      'Повестка в военкомат: https://www.gosuslugi.ru. Назовите код из СМС сотруднику.',
    ],
    ['money to leave the register', 'Уберу из реестра повесток за 50 т.р., свой человек в военкомате, пишите в лс'],
  ])('%s', (_, text) => {
    expect(kind(text)).toBe('scam');
  });
  test('an unknown link alone is no fraud', () => {
    expect(
      kind(
        'Вам необходимо явиться в военный комиссариат 12 января к 9:00 для прохождения медкомиссии. Как добраться: transport-gorod.ru',
      ),
    ).not.toBe('scam');
  });
  test('fines and police in a genuine tone are no fraud', () => {
    expect(
      kind(
        'Вы не явились по повестке военкомата. Это влечёт штраф от 10 000 до 30 000 рублей, материалы переданы в полицию.',
      ),
    ).toBe('restriction_warning');
  });
  test.each([
    'Повестка (сборы). Явиться 14 мая к 9:00 в военный комиссариат. Иметь военный билет, паспорт, реквизиты банковской карты.',
    'От: kadry@kolledzh.example\nВложение: vyzov.pdf\nПересылаем вызов из военного комиссариата, он во вложении. Явиться 10.12.2026 к 14:00 с паспортом, уточняются сведения.',
  ])('what a clerk may ask of those he calls is no fraud: %s', (text) => {
    expect(kind(text)).not.toBe('scam');
  });
  test('a warning about fraud is none', () => {
    expect(kind('МВД предупредило: мошенники звонят от имени военкомата и просят назвать код из СМС.')).toBe('none');
  });
});

describe('what the interface shows', () => {
  test('evidence stands in the text', () => {
    const text = 'Уважаемый Иван! Вам необхо\u00adдимо явиться в военный комиссариат 12.01.2027.';
    const { evidence } = read(text);
    expect(evidence.length).toBeGreaterThan(0);
    for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
  test('confidences of all answers sum to one at most, unsure ones come with others', () => {
    const reading = read('Меры по воинскому учёту: решение');
    const sum = reading.confidence + reading.alternatives.reduce((total, { confidence }) => total + confidence, 0);
    expect(sum).toBeLessThanOrEqual(1.000001);
    expect(reading.sure).toBe(false);
    expect(reading.alternatives.length).toBeGreaterThan(0);
  });
  test('the user’s choice of kind is read for its fields', () => {
    expect(read('12 января, 9:00, Угрешская 8', { chosenKind: 'summons' })).toMatchObject({
      kind: 'summons',
      sure: true,
      fields: { date: { day: '2027-01-12' } },
    });
  });
});

test('filler around a notice takes nothing off it', () => {
  const notice =
    'Вам необходимо явиться в военный комиссариат 12.01.2027 к 9:00 по адресу: ул. Яблочкова, д. 5, для прохождения медицинского освидетельствования. Повестка № 12.';
  const filler = 'Это обычный текст страницы, который ничего не значит. '.repeat(300);
  const [alone, within] = [read(notice), read(`${filler}\n${notice}\n${filler}`)];
  expect([within.kind, within.sure]).toEqual([alone.kind, alone.sure]);
  expect(within.status === 'notice' && within.fields.place?.text).toContain('Яблочкова');
});

test('an entry of a mailbox in columns', () => {
  const mailbox =
    'Входящие   Отправленные\n☐ Госуслуги          Запись в МФЦ подтверждена            14:02\n☐ Военкомат          Повестка № ***-12: явиться 18 декабря к 10:00, Угрешская 8   13:40\n☐ Школа              Повестка родительского собрания      12:11\n☐ Мировой судья      Судебная повестка по спору           вчера\n☐ Магазин            Чек за заказ номер 12                вчера';
  expect(read(mailbox, { channel: 'email' })).toMatchObject({
    status: 'notice',
    fields: { date: { text: '18 декабря' } },
  });
});

test('an entry of a mailbox with stars, and none where it is an agenda', () => {
  const box = (entry: string) =>
    `Входящие (37)   Отправленные   Черновики\n\n☆ Авито   Покупатель ждёт ответа по объявлению «Гараж»\n☆ ${entry}\n☆ РЖД   Билет Москва — Тула, вагон 6\n☆ Школа 1502   Собрание 9-Б перенесли`;
  const read = (entry: string) => readNotice(box(entry), { today: '2026-11-27', channel: 'page' });
  const found = read('Госуслуги   Из военкомата: повестка, прибыть 10 декабря к 13:20, Восточная ул., 4');
  expect(found.status === 'notice' && found.fields.date?.day).toBe('2026-12-10');
  expect(read('ТСЖ Заря   Повестка собрания и проект сметы, файл 2 МБ').kind).toBe('none');
});
