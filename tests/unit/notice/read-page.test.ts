import { describe, expect, test } from 'vitest';
import type { Item } from '../../../notice/page/item';
import { storyOf } from '../../../notice/page/nature';
import { readPage } from '../../../notice/page/read-page';
import type { Notice, Span } from '../../../notice/types';

const options = { today: '2026-11-26', host: 'my.mos.ru', channel: 'portal' as const };
const NOTICE = `Повестка
Зарегистрировано 23.11.2026, входящий 118-В/26
Вам надлежит явиться 10 декабря 2026 г. в 09:15 в военный комиссариат по адресу: г. Москва, ул. Угрешская, д. 8, для прохождения медицинского освидетельствования.
За неявку — административный штраф (статья 21.5 КоАП РФ).`;
const BEFORE = `ЗАГС
Церемония назначена на 2 декабря, 13:35. Кутузовский проспект, д. 23.`;
const AFTER = `Парковки
Постановление, штраф 2 500 ₽. Скидка до 17 декабря.`;
const PAGE = `${BEFORE}\n${NOTICE}\n${AFTER}`;
const at = (words: string): Span => ({ start: PAGE.indexOf(words), end: PAGE.indexOf(words) + words.length });

function fieldsOf(items: Span[]) {
  const { reading } = readPage(PAGE, items, options);
  if (reading.status !== 'notice') throw new Error(`read as ${reading.kind}`);
  return reading.fields;
}

describe('a page with several messages', () => {
  test.each([
    ['without items', []],
    ['the notice an item', [at(NOTICE)]],
    ['an item too large around it', [at(NOTICE), { start: 0, end: PAGE.length - 5 }]],
    ['its lines items too', [at(NOTICE), at(NOTICE.split('\n')[2] ?? ''), at(NOTICE.split('\n')[3] ?? '')]],
  ] as [string, Span[]][])('is read at the notice: %s', (_, items) => {
    const { date, time, place } = fieldsOf(items);
    expect(date).toMatchObject({ day: '2026-12-10', start: PAGE.indexOf('10 декабря') });
    expect(time?.clock).toBe('09:15');
    expect(place?.text).toContain('Угрешская');
  });

  test('of two pieces that say the same the smaller one is taken', () => {
    const { item } = readPage(PAGE, [{ start: 0, end: PAGE.length }, at(NOTICE)], options);
    expect(item).toEqual(at(NOTICE));
  });

  test('a row of the law that names its kind in no word is a part of the message that does', () => {
    const law = 'подп. «а» п. 1 ст. 23 Федерального закона 53-ФЗ, статья 43-а Расписания болезней';
    const message = `Категория годности\n«В» — ограниченно годен к военной службе\nЧто это значит\nВас зачислили в запас, срочную службу проходить не нужно\nНа чём основано\n${law}\nКомиссия\nСавёловский район, заседание 19.11.2026, запись 77/С-308`;
    const end = 'Военный билет выдадут в комиссариате, окно 2. Придите, когда удобно: по будням до 17 часов.';
    const letter = `Итог комиссии: вы освобождены от призыва\n${message}\n${end}`;
    const text = `Мои документы\nПолис\nВодительские права\n${letter}`;
    const of = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const row = '«В» — ограниченно годен к военной службе';
    const { item } = readPage(text, [of(row), of(letter), of(law), of(message)], options);
    expect(item).toEqual(of(message));
  });

  test('a notice of another kind beside it is told too; the same kind again and other offices are not', () => {
    const lifted = `Временные меры отменены
Решением военного комиссара отменены меры, применённые к Вам: запрет на выезд из Российской Федерации, запрет на регистрацию транспортных средств. Основание: статья 7.1 Федерального закона № 53-ФЗ.`;
    const text = `${PAGE}\n${lifted}`;
    const items = [at(NOTICE), at(BEFORE), at(AFTER), { start: PAGE.length + 1, end: text.length }];
    const { reading, others } = readPage(text, items, options);
    expect(others).toHaveLength(1);
    expect([reading.kind, others[0]?.kind].sort()).toEqual(['restriction_lifted', 'summons']);
    for (const one of [reading, ...others])
      if (one.status === 'notice')
        for (const { start, end, text: words } of one.fields.restrictions) expect(text.slice(start, end)).toBe(words);
    expect(readPage(`${PAGE}\n${NOTICE}`, [at(NOTICE)], options).others).toEqual([]);
    expect(readPage(text, [], options).others).toEqual([]);
  });

  test('a fine of another office is no threat of the notice', () => {
    const [threat, ...others] = fieldsOf([at(NOTICE)]).threats;
    expect(threat?.text).toMatch(/^административный штраф/);
    expect(others).toEqual([]);
  });

  test('the title above the table that is read is one of the words that name the kind', () => {
    const body = NOTICE.slice(NOTICE.indexOf('Вам надлежит'));
    const named = (above: string) => {
      const text = `${above}\n${body}`;
      const table = { start: above.length + 1, end: text.length };
      const { reading } = readPage(text, [table, { start: above.lastIndexOf('ПОВЕСТКА'), end: text.length }], options);
      return reading.status === 'notice' ? reading.kindWords.filter(({ start }) => start < above.length) : [];
    };
    const title = 'Личный кабинет / Повестка\nПОВЕСТКА\nрегистрационный номер ЭП-77';
    expect(named(title)).toMatchObject([{ start: 26, end: 34, text: 'ПОВЕСТКА' }]);
    expect(named('Повестки\nМои документы')).toEqual([]);
    const short = (line: string) => {
      const text = `${line}\n${body}`;
      const { reading } = readPage(text, [{ start: line.length + 1, end: text.length }], options);
      return reading.status === 'notice' ? reading.kindWords.filter(({ start }) => start < line.length) : [];
    };
    expect(short('Повестка военного комиссариата')).toHaveLength(1);
    for (const menu of [
      'Электронные повестки',
      'Повестки Ограничения Выписки',
      'Обращения и повестки',
      'Повестки   Ещё',
    ])
      expect(short(menu)).toEqual([]);
  });

  test('a message with a day and an hour of its own is not lent those of the card above it', () => {
    const card = 'Музей бесплатно\nЗапишитесь на 11 декабря, 12:00.';
    const message =
      'Вам вручена повестка военкомата\nЯвка назначена на 7 декабря 2026\nСбор ровно в 8:15\nАдрес: Дубнинская улица, 2\nВыезд из России ограничен';
    const text = `${card}\n${message}`;
    const { reading } = readPage(text, [{ start: card.length + 1, end: text.length }], options);
    expect(reading).toMatchObject({ fields: { date: { day: '2026-12-07' }, time: { clock: '08:15' } } });
  });

  test('a row of a page that is no notice makes none', () => {
    const rows = [
      'Граждане, состоящие на воинском учёте',
      'Паспорт, мобилизационное предписание (при наличии)',
      'Военный комиссариат может вызвать заявителя повесткой',
    ];
    const text = `Постановка на воинский учёт. Услуга\nКто может получить\n${rows.join('\n')}\nСрок: 30 дней. Бесплатно. Получить услугу`;
    const items = [
      { start: 0, end: text.length - 2 },
      ...rows.map((row) => ({ start: text.indexOf(row), end: text.indexOf(row) + row.length })),
    ];
    expect(readPage(text, items, options).reading.status).toBe('none');
  });

  test('a summons from a court stays one, though it says «настоящую повестку»', () => {
    const text = `Судебная повестка\nСимоновский районный суд вызывает вас как кандидата в присяжные заседатели.\nВам необходимо явиться 8 декабря 2026 года к 10:15 по адресу: ул. Восточная, д. 2, зал 508. При себе иметь паспорт и настоящую повестку.\nМировой судья вызывает вас в качестве свидетеля 11 декабря 2026 года в 15:30.\n${AFTER}`;
    expect(readPage(text, [], options).reading.status).toBe('none');
  });

  test('the lines of «if you do not come» belong to the summons above them', () => {
    const body = `Повестка № 77-2611-118
Гражданину Ершову Д. А.
Вам надлежит явиться 23 декабря 2026 г. к 14:00 в военный комиссариат (Тверской, Арбат районы) по адресу: г. Москва, ул. Лесная, д. 31, к. 2, для прохождения медицинского освидетельствования.
При себе иметь паспорт, удостоверение гражданина, подлежащего призыву, документы о здоровье и об образовании.
Скачать повестку
Не могу явиться`;
    const more = `Если не явиться
По статье 7.1 Федерального закона от 28 марта 1998 г. № 53-ФЗ будут введены ограничения: запрет на выезд из страны, отказ в кредите, запрет на регистрацию недвижимости.`;
    const { reading } = readPage(`${body}\n${more}`, [{ start: 0, end: body.length }], options);
    if (reading.status !== 'notice') throw new Error('none');
    expect(reading.fields.restrictions.map(({ measure }) => measure)).toContain('exit_ban');
    expect(reading.fields.date?.day).toBe('2026-12-23');
  });

  test('a whole notice in quotation marks, in an article about it, calls nobody', () => {
    const quoted =
      '«Военный комиссариат города Москвы приглашает Вас в Единый пункт призыва для уточнения документов воинского учёта. Дата явки: 8 апреля. Время: 10:00. При себе иметь паспорт».';
    const article = `Как выглядит электронная повестка и как отличить её от подделки
На что обратить внимание. Вот уведомление, которое житель столицы получил весной:
${quoted}
Сотрудники не просят назвать код из СМС или перевести деньги. Если читатель сомневается, он может проверить подпись на портале.
Специалисты напоминают: получить такое сообщение могут и те, кто уже прошёл службу.`;
    const start = article.indexOf(quoted);
    const { reading } = readPage(article, [{ start, end: start + quoted.length }], options);
    expect(reading.status).toBe('none');
  });
});

describe('what a page of a portal says to nobody', () => {
  const read = (text: string, items: Span[] = []) => readPage(text, items, options).reading;
  test('a polyclinic that calls names the subject nowhere', () => {
    expect(
      read(
        'Медкарта\nВам необходимо пройти профилактический осмотр. Приходите 03.12.2026 к 08:15, ул. Хачатуряна, 4, каб. 110. С собой полис и паспорт.\nЗаседание врачебной комиссии назначено на 04.12.2026, 12:00. Явка обязательна.',
      ),
    ).toMatchObject({ status: 'none', sure: true });
  });
  test('a measure alone needs no word of the subject where it is plain', () => {
    expect(
      read(
        'Действующие ограничения: 2\nВыезд из РФ — с 16.11.2026\nУправление транспортом — с 16.11.2026\nПричина: неявка',
      ),
    ).toMatchObject({ status: 'notice', kind: 'restriction_imposed' });
  });
  test('an answer to a question, unless it names a day', () => {
    const answer =
      'Со дня вручения вам ограничат выезд из РФ. Через 20 дней неявки добавятся запрет на регистрацию ИП и на кредиты.';
    const page = `Пришла повестка: что делать\nОбязательно ли являться?\nДа. Если вы получили повестку, вам необходимо явиться в военкомат.\nКогда повестка считается вручённой?\nЭлектронная — через семь дней после размещения в реестре.\nКакие меры могут применить?\n${answer}\nА если я заболел?\nСообщите в военкомат и сохраните справку.`;
    const start = page.indexOf(answer);
    expect(read(page, [{ start, end: start + answer.length }]).status).toBe('none');
  });
  test('a letter beside questions and answers is no answer', () => {
    const letter = 'Временные меры в отношении вас отменены: запрет на выезд снят.';
    const questions = [
      'Как понять, что вам направлена повестка?',
      'В личный кабинет придёт уведомление. В нём указывают дату и время явки.',
      'Как отменить ограничения?',
      'Придите в военкомат. Ограничения снимут в течение суток.',
      'Какие причины неявки уважительные?',
    ];
    const page = (lines: string[]) => {
      const text = lines.join('\n');
      const items = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
      return readPage(text, items, options).reading.kind;
    };
    expect(page([letter, ...questions])).toBe('restriction_lifted');
    expect(page(questions)).toBe('none');
  });
  test('what is in force for the reader stands beside a service too', () => {
    const measures =
      'Ваши меры\nВ отношении вас действуют временные меры: запрет на выезд из РФ, запрет на управление транспортом. Решение № 18.';
    const text = [
      'Обжалование временных мер',
      'Кому доступна услуга\nГражданам, в отношении которых применены меры',
      'Как это работает\n1. Заполните заявление\n2. Дождитесь решения',
      measures,
      'Сроки и стоимость\nДо 10 рабочих дней, бесплатно',
    ].join('\n');
    const start = text.indexOf(measures);
    const { reading } = readPage(text, [{ start, end: start + measures.length }], options);
    expect(reading.kind).toBe('restriction_imposed');
  });
  test('a family that passes on the reader’s own letter', () => {
    const letter = 'Вам необходимо явиться 10.12.2026 к 9:00 в военный комиссариат по адресу: ул. Угрешская, д. 8.';
    const text = `Мама\nСаша, заходил сосед, отдал бумагу из ящика. Там написано:\n${letter}\nМама\nПозвони мне`;
    const start = text.indexOf(letter);
    const { reading } = readPage(text, [{ start, end: start + letter.length }], {
      ...options,
      host: 'web.telegram.org',
    });
    expect(reading.kind).toBe('summons');
  });
  test('what a service says to all who may ask for it, and a letter beside it', () => {
    const service = [
      'Оформить отсрочку от призыва на военную службу',
      'Кому подойдёт',
      'Студентам и отцам двоих детей.',
      'Как это работает',
      'Военный комиссариат назначит день, вам нужно будет прийти на призывную комиссию.',
      'Сроки и стоимость',
      'До 30 рабочих дней, бесплатно.',
    ];
    const letter = 'Вам надлежит явиться 10 декабря 2026 г. в 09:15 в военный комиссариат, ул. Угрешская, д. 8.';
    const page = (lines: string[]) => {
      const text = lines.join('\n');
      const items = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
      return readPage(text, items, options).reading.kind;
    };
    expect(page(service)).toBe('none');
    expect(page([...service, letter])).toBe('summons');
  });
  test('a citizen’s own complaint in the electronic reception', () => {
    expect(
      read(
        'Электронная приёмная\nОбращение № 3-71-50228\nСтатус: на рассмотрении\nТекст обращения\nПрошу разобраться. 18 ноября 2026 г. мне пришла повестка из военного комиссариата с требованием явиться 8 декабря 2026 г. к 10:00 на Угрешскую улицу, дом 8. Требую повестку отменить.',
      ),
    ).toMatchObject({ status: 'none' });
  });
  test('the term and the company of other messages are not the notice’s', () => {
    const feed = `Минобороны России\nВам направлена повестка\nВ реестре повесток сформирована повестка о явке в военкомат. Адрес и время указаны в документе.\nФНС России\nСформировано требование об уплате налога. Срок — 25 декабря 2026 г.\nГоспочта\nОтправитель: Управляющая компания «Ладья».`;
    expect(read(feed)).toMatchObject({
      kind: 'summons_electronic_notification',
      fields: { date: null, restrictions: [] },
    });
  });
});

describe('what a page is, where a piece of it sounds like a notice', () => {
  const pageOf = (pieces: string[]) => {
    const text = pieces.join('\n');
    const items = pieces.map((piece) => ({ start: text.indexOf(piece), end: text.indexOf(piece) + piece.length }));
    return readPage(text, items, options).reading;
  };

  test('a specimen in an article calls nobody', () => {
    const specimen =
      'Повестка\nГражданину Сидорову Петру Ильичу. Вы обязаны 21 декабря 2026 г. к 9 часам явиться в военный комиссариат по адресу: ул. Образцовая, д. 1, для прохождения медицинского освидетельствования.';
    const title = 'Как выглядит электронная повестка\nРассказываем, на что обратить внимание.';
    const about = [
      'Образец. Пример заполнения, фамилия и адрес условные',
      'Гражданину, не явившемуся без уважительной причины, могут запретить выезд: статья 7.4 закона № 53-ФЗ.',
      'Была ли статья полезной?',
    ];
    expect(pageOf([title, specimen, ...about]).status).toBe('none');
    expect(pageOf(['Мои документы', specimen, 'Открыть документ']).kind).toBe('summons');
  });

  test('an example with its day left open calls nobody', () => {
    const about = [
      'Как прочитать электронную повестку\nГде её найти? В личном кабинете, раздел «Уведомления».',
      'Что в ней написано? Фамилия, дата и время явки, адрес, цель вызова. Например: «Иванову Ивану Ивановичу явиться __ ________ 20__ г. к __ часам в Единый пункт призыва для прохождения медицинского освидетельствования».',
      'Что будет, если не прийти? Через 20 дней вводятся временные меры: запрет на выезд, на кредиты, на вождение. За неявку без причины — штраф по ст. 21.5 КоАП.',
      'Как перенести дату? Позвоните в военкомат.',
    ];
    expect(pageOf(about).status).toBe('none');
    const call =
      'Повестка\nИванову Ивану Ивановичу явиться 21 декабря 2026 г. к 9 часам в Единый пункт призыва для прохождения медицинского освидетельствования.';
    expect(pageOf([...about.slice(0, 2), call]).kind).toBe('summons');
  });

  test('a message whose document names the place is not lent that of a neighbour', () => {
    const sent =
      'Вам сформирована и направлена повестка военного комиссариата г. Москвы. Дата, время и адрес указаны в документе. Неявка может повлечь временные ограничения по ст. 7.4 53-ФЗ.';
    const { fields } = pageOf(['Вчера\n16:30', sent, '10:15\nЭвакуация по адресу Самотёчная, 9 отменена.']) as Notice;
    expect([fields.time, fields.place]).toEqual([null, null]);
  });

  test('news of the day stays news, whatever one line of it sounds like', () => {
    const page = pageOf([
      'Осенний призыв в столице: главное за день',
      '15:20\nГорожанам, которые получили повестку, следует явиться в Единый пункт призыва на улице Яблочкова, дом 5, строение 1, напомнили в пресс-центре.',
      '11:40\nТем, кто не пришёл по повестке в течение 20 дней, могут запретить брать кредиты и водить автомобиль, пояснил юрист Олег Кравцов.',
      '09:00\nПервая команда новобранцев отправится с городского сборного пункта 30 ноября 2026 г. в 10:00.',
    ]);
    expect(page).toMatchObject({ status: 'none', reason: 'news', sure: true });
  });

  test('a story is told by its news, never by a piece that may be a notice', () => {
    const text = 'Тем, кто не пришёл, могут запретить выезд, пояснил юрист.\nПризыв завершён, сообщил губернатор.';
    const end = text.indexOf('\n');
    const common = { confidence: 0.6, sure: false, isChosenKind: false, alternatives: [], evidence: [] };
    const piece = { ...common, status: 'notice', kind: 'restriction_warning' };
    const news = { ...common, status: 'none', kind: 'none', reason: 'news', sure: true };
    const read = [
      { item: { start: 0, end }, reading: piece },
      { item: { start: end + 1, end: text.length }, reading: news },
    ] as unknown as Item[];
    expect(storyOf(read, text)).toMatchObject({ status: 'none', reason: 'news', sure: true });
    expect(storyOf(read.slice(0, 1), text)).toBeNull();
  });
  test('a letter that somebody shows in a forum calls nobody else, with no article around it', () => {
    const letter = `«${NOTICE.replaceAll('\n', ' ')}»`;
    const post = `Сосед показал письмо, переписал вам сюда дословно:\n${letter}\nЭто настоящее или мошенники?`;
    const text = `Форум района\nkotovasia_88 вчера\n${post}\nБрату приходило такое же весной.`;
    const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const read = (shown: string) => readPage(shown, [spanOf(letter), spanOf(post)], options).reading;
    expect(read(text)).toMatchObject({ status: 'none', reason: 'quoted' });
    // What is set in quotation marks alone counts, not any letter on a page; and only where people talk about it.
    expect(
      readPage(
        `Сообщение ведомства\n${letter}\nДата отправки 23.11.2026. Настоящим уведомляем. Остались вопросы?`,
        [{ start: 20, end: 20 + letter.length }],
        options,
      ).reading.status,
    ).toBe('notice');
    const bare = text.replace('«', ' ').replace('»', ' ');
    // Words that show it count as well as the marks do.
    expect(read(bare).status).toBe('none');
    expect(read(bare.replace('дословно:', 'письмо.')).status).toBe('notice');
  });

  test('bailiffs and one’s own complaint call to nothing of the commissariat, without a doubt', () => {
    for (const text of [
      'Временное ограничение на выезд\nВ отношении Вас действует запрет на выезд из Российской Федерации: по исполнительному производству 88112/26/77055-ИП числится долг.\nЯвитесь к приставу 16 декабря 2026 с 9:00 до 13:00.',
      'Ваше обращение № 40-1187\nСтатус: принято к рассмотрению\nТекст, который Вы отправили\nПрошу отменить решение призывной комиссии и снять с меня запрет на выезд. В повестке мне велели явиться 1 декабря к 9 часам.\nЗаявитель: Выдуманный А. А.',
    ])
      expect(readPage(text, [], options).reading).toMatchObject({ status: 'none', sure: true });
  });

  test('counts of a district are no word of anybody’s measures', () => {
    const text =
      'Показатели призывной работы по округам, 2026 год\nОкруг\nНаправлено повесток\nЯвилось в военкомат\nПрименено запретов на выезд\nСнято ограничений\nОтсрочек\nЦАО\n4 118\n2 950\n4 118\n2 877\n1 020\nШтрафов по статье 21.5 КоАП РФ за период: 611.';
    const table = { start: text.indexOf('Округ'), end: text.indexOf('Штрафов') - 1 };
    expect(readPage(text, [table], options).reading.status).toBe('none');
  });

  test('what a search has found calls nobody, other agendas among it', () => {
    const page = pageOf([
      'Нашлось 318 материалов',
      'Вам направлена повестка: что это значит\n…повестка считается вручённой через семь дней, гражданин обязан явиться в военный комиссариат…',
      'Повестка дня заседания Мосгордумы\n…утверждена повестка дня на 03.12.2026, начало в 11:00…',
      'Какие ограничения действуют за неявку\n…запрет на выезд, ограничение кредитов, статья 7.1 Федерального закона № 53-ФЗ…',
    ]);
    expect(page.status).toBe('none');
  });

  test('an agenda, a guide and the reader’s own question to an office are no call; a call in their form is', () => {
    const read = (text: string, item?: string) =>
      readPage(text, item ? [{ start: text.indexOf(item), end: text.indexOf(item) + item.length }] : [], {
        host: 'my.mos.ru',
        channel: 'portal',
        today: '2026-12-01',
      }).reading.status;
    const call = 'Вам необходимо явиться на очную часть 15 декабря в 19:00, холл подъезда 2.';
    const agenda = `Собрание собственников: ваш голос нужен
Повестка дня
Сдача помещения бывшего военкомата в аренду.
${call}`;
    expect(read(agenda, call)).toBe('none');
    const guide = `Мне пришла электронная повестка. Что делать?
Повестка появится в личном кабинете и в реестре повесток. В ней указаны дата, время и место явки, цель вызова.
По прошествии семи дней с даты размещения она считается вручённой. Сообщите о причинах неявки в военный комиссариат.
Вам могут запретить выезд из страны, предусмотрен штраф по статье 21.5 КоАП.`;
    expect(read(guide)).toBe('none');
    const question =
      'В наш ящик кладут повестки из военкомата на имя прежнего жильца: явиться 2 декабря к 9 утра, иначе уголовное дело. Как это прекратить?';
    const answer = `Ответ
Уважаемая Марина Юрьевна! Ваше обращение рассмотрено. Вопросы оповещения граждан о явке в военный комиссариат не относятся к полномочиям управы, обращение перенаправлено в Военный комиссариат города Москвы в порядке части 3 статьи 8 Федерального закона № 59-ФЗ. Срок рассмотрения — 30 дней.`;
    expect(read(`Обращение № 55123\nВаш вопрос\n${question}\n${answer}`, question)).toBe('none');
    const summons =
      'Военный комиссариат: повестка. Вам надлежит явиться 2 февраля 2027 года к 9:00 по адресу: ул. Угрешская, 8.';
    expect(read(`Ваше обращение\n${summons}`, summons)).toBe('notice');
  });

  test('the files that hang on a letter are not the letter', () => {
    const letter = `Андрей Константинович!
В Едином реестре воинского учёта 1 декабря 2026 года размещена повестка на ваше имя. Она признаётся вручённой по истечении семи дней.
По повестке вам предстоит 15 декабря 2026 года в 12:15 прибыть в военный комиссариат (Измайловское шоссе, 61).`;
    const files = 'povestka_885120.pdf подпись.sig';
    const text = `Все письма\nВам направлена повестка\nМинистерство обороны Российской Федерации\n${letter}\n${files}`;
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const { reading } = readPage(text, [span(letter), span(files)], {
      host: 'lk.gosuslugi.ru',
      channel: 'portal',
      today: '2026-12-01',
    });
    expect(reading.status === 'notice' && reading.fields.date?.day).toBe('2026-12-15');
    expect(reading.status === 'notice' && reading.kindWords.map((one) => one.text)).toContain(
      'Вам направлена повестка',
    );
    // A long row of names that ends otherwise is looked at name by name: whole, it would take twice the time for each.
    const many = `Вам направлена повестка\n${'a.pdf '.repeat(45)}!x y z w`;
    const item = { start: many.indexOf('a.pdf'), end: many.length };
    const page = readPage(many, [item], { host: 'lk.gosuslugi.ru', channel: 'portal', today: '2026-12-01' });
    expect(page.reading.kind).toBe('summons_electronic_notification');
  });

  test('an old paper in a museum, counts and a site’s finds light nothing; a letter of today beside them is read', () => {
    const lettered = (text: string): Span[] =>
      [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
      }));
    const museum = `Выставка «Бумаги войны»

ПОВЕСТКА. Тов. Серову. Вам надлежит явиться 3 июля 1941 г. к 7 часам утра на сборный пункт: Ленинградское шоссе, школа № 150. За неявку будете преданы суду.

Инв. № 4412. Бумага. Ежедневно до 28 февраля 2027 года.`;
    const counts = `Итоги по округам, 27 ноября 2026

ЦАО: направлено повесток 1 842, явились 1 507, запрет на выезд введён в отношении 222 граждан, снят — в отношении 187 граждан, штрафов: 54.`;
    const finds = `Нашлось 1 204 результата

…вам направлена повестка, вы обязаны явиться в военкомат в указанный день. За неявку — штраф и запрет на выезд…

1 2 3 4 … 121`;
    for (const text of [museum, counts, finds])
      expect(readPage(text, lettered(text), options).reading.kind).toBe('none');
    for (const text of [museum, counts]) {
      const both = `${NOTICE}\n\n${text}`;
      const { reading } = readPage(both, lettered(both), options);
      expect(reading.status === 'notice' && reading.fields.date?.day).toBe('2026-12-10');
    }
  });

  test('a section’s name is no threat', () => {
    const lifted =
      '08:47 Военный комиссариат\nВременные меры в отношении Вас отменены в связи с явкой: снят запрет на выезд из РФ.';
    expect(pageOf([lifted, '08:05 Штрафы\nНовое постановление: превышение скорости, 750 ₽.'])).toMatchObject({
      kind: 'restriction_lifted',
      fields: { threats: [] },
    });
  });

  test('a page that names the subject nowhere lights no badge', () => {
    const page = pageOf([
      'Направление на медицинский осмотр',
      'Вам необходимо явиться на осмотр 8 декабря 2026 г. к 08:15. Без заключения комиссии работодатель отстранит Вас от работы.',
    ]);
    expect(page).toMatchObject({ status: 'none', topic: false });
  });
});

describe('the words a kind is chosen for', () => {
  const LETTER = 'Военкомат: вам документ. Срок явки в нём.';
  const wordsOf = (text: string, items: string[]) =>
    readPage(
      text,
      items.map((item) => ({ start: text.indexOf(item), end: text.indexOf(item) + item.length })),
      options,
    ).words;

  test('are the item that was read', () => {
    expect(readPage(PAGE, [at(NOTICE)], options).words).toBe(NOTICE);
  });

  test('are without what lies beside them where the page was read as a whole', () => {
    expect(wordsOf(`Посетителей: 7\n${LETTER}`, [LETTER])).toBe(LETTER);
    expect(wordsOf(LETTER, [])).toBe(LETTER);
  });

  test('hold the choice; others are read as they are', () => {
    const other = 'Повестка. Вам надлежит явиться в военный комиссариат 10 декабря 2026 года в 9:00.';
    const choose = (text: string) =>
      readPage(
        text,
        text.includes(LETTER) ? [{ start: text.indexOf(LETTER), end: text.indexOf(LETTER) + LETTER.length }] : [],
        { ...options, chosenKind: 'none', chosenFor: LETTER },
      ).reading;
    expect(choose(`${LETTER}\nПосетителей: 8`)).toMatchObject({ isChosenKind: true, status: 'none' });
    expect(choose(other)).toMatchObject({ isChosenKind: false, status: 'notice' });
  });
});
