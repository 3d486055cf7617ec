import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../notice/read';
import { judgeHost, judgeSource } from '../../../notice/source';
import { toUnicode } from '../../../notice/source/punycode';

const verdictOf = (link: string): string => {
  const [found] = judgeSource(`Подробнее: ${link}`).links;
  return found ? `${found.verdict} ${found.reason}` : 'none';
};

describe('hosts', () => {
  test.each([
    'mos.ru',
    'www.mos.ru',
    'my.mos.ru',
    'robot.mos.ru',
    'WWW.MOS.RU',
    'gosuslugi.ru',
    'lk.gosuslugi.ru',
    'esia.gosuslugi.ru',
    'реестрповесток.рф',
    'xn--b1afabzvcegckfhg.xn--p1ai',
    'kremlin.ru',
    'mil.ru',
  ])('%s is genuine', (host) => {
    expect(judgeHost(host)).toMatchObject({ verdict: 'genuine', reason: 'allow_list' });
  });

  test.each([
    ['gosuslugi.ru.login-x.com', 'subdomain_trick'],
    ['gоsuslugi.ru', 'homograph'],
    ['mоs.ru', 'homograph'],
    ['gosusluqi.ru', 'brand_typo'],
    ['gosuslugi-povestka.site', 'brand_in_zone'],
    ['gosuslugi.ru.top', 'brand_in_zone'],
    ['gosuslugi.com.ru', 'brand_in_zone'],
    ['gosuslugi.com', 'brand_in_zone'],
    ['gosusiug.top', 'brand_in_zone'],
    ['povestka.site', 'topic_in_zone'],
    ['povestka-lk.top', 'topic_in_zone'],
    ['gos-povestka.top', 'topic_in_zone'],
    ['my-mos.ru', 'brand_typo'],
    ['secure-login.xyz', 'trust_word_zone'],
    ['shtraf-oplata.online', 'trust_word_zone'],
    ['реестрповесткок.рф', 'brand_typo'],
  ])('%s looks alike: %s', (host, reason) => {
    expect(judgeHost(host)).toMatchObject({ verdict: 'look_alike', reason });
  });

  test.each([
    'kommersant.ru',
    'prizyv-law.ru',
    'notmos.ru',
    'evil.kremlin.ru',
    'mail.ru',
    'militarist.com',
    'cosmos.ru',
    'example.com',
    'kommersant.ru',
  ])('%s is only unknown', (host) => {
    expect(judgeHost(host)).toMatchObject({ verdict: 'unknown', reason: 'not_listed' });
  });

  test('punycode both ways it can go wrong', () => {
    expect(toUnicode('xn--b1afabzvcegckfhg.xn--p1ai')).toBe('реестрповесток.рф');
    expect(toUnicode('xn--!!!.ru')).toBe('xn--!!!.ru');
  });
});

describe('links', () => {
  test.each([
    ['https://robot.mos.ru/?url=https%3A%2F%2Fevil.com%2Fa', 'unknown not_listed'],
    ['https://robot.mos.ru/?url=https%3A%2F%2Fgosuslugi.ru.evil.com', 'look_alike subdomain_trick'],
    ['https://www.gosuslugi.ru/ref?t=1&to=https://реестрповесток.рф/lk', 'genuine wrapper'],
    ['http://www.mos.ru@evil.top/x', 'look_alike userinfo_trick'],
    ['my.mos.ru/my/#/settings/info', 'genuine allow_list'],
  ])('%s', (link, wanted) => {
    expect(verdictOf(link)).toBe(wanted);
  });

  test('a broken escape in a wrapper does no harm', () => {
    expect(verdictOf('https://robot.mos.ru/?url=%E0%A4%A')).toMatch(/^(genuine|unknown)/);
  });

  test('a file name or a sentence without space is no link', () => {
    expect(judgeSource('пришёл.потом ушёл, д.5').links).toEqual([]);
  });
});

describe('the address behind a sender’s name', () => {
  test('a false one gives itself away', () => {
    const [link] = judgeSource('От: Портал Мэра <noreply@mos-ru.info>\nВаша повестка сформирована').links;
    expect(link).toMatchObject({ host: 'mos-ru.info', verdict: 'look_alike', text: 'mos-ru.info' });
  });

  test('a known one can be forged and says nothing', () => {
    expect(judgeSource('От: Портал <noreply@mos.ru>\nВаша повестка сформирована')).toMatchObject({
      links: [],
      verdict: 'no_link',
    });
  });
});

describe('asks', () => {
  const asks = (text: string): string[] => judgeSource(text).asks.map(({ ask }) => ask);
  test.each([
    ['Назовите код из СМС', 'code'],
    ['продиктуйте цифры, которые пришли', 'code'],
    ['Повестка во вложении', 'attachment'],
    ['Откройте архив povestka.zip', 'archive'],
    ['Установите приложение voenkomat.apk', 'app'],
    ['Оплатите штраф по ссылке', 'money'],
    ['Срочно перезвоните по номеру 8 (958) 111-22-33', 'call_back'],
    ['Укажите номер карты', 'card'],
    ['Скачайте AnyDesk', 'remote_access'],
    ['Пришлите логин и пароль от gosuslugi.ru', 'password'],
    ['Вход по паролю от Госуслуг: gosuslugi-lk.top', 'password'],
    ['Скиньте 500 р на карту', 'money'],
    ['Сайт mos.ru. Пароль от Госуслуг отправьте ответным письмом', 'password'],
    ['Мы не спрашиваем пароль, назовите код из СМС', 'code'],
    ['Очно не принимаем, назовите код из СМС', 'code'],
    ['Пришлите QR-код для отметки о явке', 'code'],
    ['Вам сейчас шесть цифр придёт, читайте по одной', 'code'],
    ['Мне нужно то, что пришло Вам от Госуслуг эсэмэской', 'code'],
    ['Система вышлет проверочные цифры, продиктуете их оператору', 'code'],
    ['Схема проезда в файле «Povestka_0912.html»', 'attachment'],
    ['Исправим по телефону: паспорт и цифры из сообщения', 'code'],
    ['Он откроется после установки программы, установите программу просмотра', 'app'],
    ['Документ открывается макросом', 'app'],
    ['Пароль к архиву 2026', 'archive'],
    ['Примем половину переводом на карту 2200', 'money'],
    ['Сейчас придут четыре цифры, назовите их, и я закрою неявку', 'code'],
    // What is denied after the ask is no warning against it.
    ['Переведите 9 900 на карту инспектора, и арест счетов не потребуется', 'money'],
    ['Приходить не нужно, включите показ экрана', 'remote_access'],
  ])('%s', (text, ask) => {
    expect(asks(text)).toContain(ask);
  });

  test.each([
    'Никому не сообщайте код из СМС',
    'Госуслуги не просят пароль',
    'За неявку штраф до 30 000 рублей',
    'Мы никогда не просим перевести деньги',
    'По телефону я ничего не диктую и никаких кодов не спрашиваю',
    'Сообщите об ограничении, предъявите QR-код выписки',
    'Сверьте данные вашей карточки в отделе',
    'Реквизиты карты сдать писарю лично, по телефону никому',
    'Скиньте номер комнаты старосте',
    'Войдите на реестрповесток.рф с паролем от Госуслуг',
    'Сайт mos.ru, вход по логину и паролю',
    'Возьмите цифровой снимок',
    'Загружена программа обучения резервистов',
  ])('«%s» asks for nothing', (text) => {
    expect(asks(text)).toEqual([]);
  });

  test.each([
    'Явиться на сборы 14 мая. Иметь паспорт, военный билет, реквизиты банковской карты.',
    'При себе: паспорт, справка, реквизиты карты для выплаты',
  ])('card details brought along are no ask: %s', (text) => {
    expect(asks(text)).not.toContain('card');
  });

  test.each(['Иметь при себе паспорт и сообщить номер карты', 'Явка отменена, пришлите паспорт и номер карты'])(
    'card details told to somebody are one: %s',
    (text) => {
      expect(asks(text)).toContain('card');
    },
  );

  test('«никому, кроме сотрудника» is an ask all the same', () => {
    expect(asks('код из СМС никому не сообщайте, кроме сотрудника военкомата')).toContain('code');
  });

  test('phones and sender', () => {
    const source = judgeSource('Отправитель: Военный комиссариат города Москвы\nТел. +7 (495) 123-45-67');
    expect(source.sender?.text).toBe('Военный комиссариат города Москвы');
    expect(source.phones.map(({ text }) => text)).toEqual(['+7 (495) 123-45-67']);
  });
});

test('a price for not coming is an ask for money, in Latin letters too', () => {
  const text = 'Povestka: yavka segodnya 18:00 Yablochkova 5k2. Otmena yavki 5000r. do 16:00 na nomer 8903***4455';
  expect(judgeSource(text).asks.map(({ ask }) => ask)).toContain('money');
  expect(judgeSource('За неявку штраф 30 000 руб. Перенос явки бесплатно.').asks).toEqual([]);
});

test.each([
  'Внесите адрес в реестре воинского учёта до 30.11',
  'Внесите в таблицу: диплом, ВК, дата трудоустройства',
  'Реестр повесток — демонстрация экрана у заявителя',
])('nothing is asked for in «%s»', (text) => {
  expect(judgeSource(text).asks).toEqual([]);
});
test.each([
  ['Внесите 15 т.р. на карту', 'money'],
  ['Включите демонстрацию экрана, я помогу', 'remote_access'],
  ['нажмите «Демонстрация экрана»', 'remote_access'],
])('«%s»: %s', (text, ask) => {
  expect(judgeSource(text).asks.map((one) => one.ask)).toContain(ask);
});

test('an entry of a list has no part in the link of another sender', () => {
  const call = 'Военкомат: Вам надлежит явиться 10.12.2026 в 9:00 по адресу: ул. Яблочкова, д. 5';
  const list = `${call}\nФССП: задолженность погашена\nСуд: заседание перенесено\nПоликлиника: вы записаны к врачу\nОзон: заказ в пути, https://bit.ly/3xYz12`;
  const reading = readNotice(list, { today: '2026-11-25', channel: 'messenger' });
  expect(reading).toMatchObject({ status: 'notice', kind: 'summons' });
});
