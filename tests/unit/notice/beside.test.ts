import { describe, expect, test } from 'vitest';
import { readPage } from '../../../notice/page/read-page';

const options = { today: '2026-11-26', host: 'my.mos.ru', channel: 'portal' as const };
const NOTICE = `Повестка
Зарегистрировано 23.11.2026, входящий 118-В/26
Вам надлежит явиться 10 декабря 2026 г. в 09:15 в военный комиссариат по адресу: г. Москва, ул. Угрешская, д. 8, для прохождения медицинского освидетельствования.
За неявку — административный штраф (статья 21.5 КоАП РФ).`;

describe('of two notices the one that asks for something soonest is read', () => {
  const PASSED = NOTICE.replace('10 декабря 2026', '3 ноября 2026').replace('Угрешская, д. 8', 'Яблочкова, д. 5');
  const LATER = NOTICE.replace('10 декабря 2026', '20 декабря 2026').replace('Угрешская, д. 8', 'Яблочкова, д. 5');
  const IMPOSED = `Меры применены
В отношении вас введены временные меры: запрет на выезд из Российской Федерации, ограничение на управление транспортными средствами, отказ в выдаче кредита. Основание: статья 7.3 Федерального закона № 53-ФЗ, неявка по повестке.`;
  const LIFTED = `Временные меры отменены
Решением военного комиссара отменены меры, применённые к Вам: запрет на выезд из Российской Федерации, запрет на регистрацию транспортных средств. Основание: статья 7.1 Федерального закона № 53-ФЗ.`;
  const read = (parts: string[]) => {
    const text = parts.join('\nВывоз мусора по средам\n');
    const items = parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));
    return readPage(text, items, options);
  };
  test.each([
    ['a call to come before one whose day has passed', [PASSED, NOTICE], 'summons', '2026-12-10', ['summons']],
    ['a call before measures in force', [IMPOSED, NOTICE], 'summons', '2026-12-10', ['restriction_imposed']],
    ['a call before measures lifted', [LIFTED, NOTICE], 'summons', '2026-12-10', ['restriction_lifted']],
    ['measures in force before lifted ones', [LIFTED, IMPOSED], 'restriction_imposed', null, ['restriction_lifted']],
    ['the earlier of two calls to come', [NOTICE, LATER], 'summons', '2026-12-10', ['summons']],
    ['measures in force before a day that has passed', [PASSED, IMPOSED], 'restriction_imposed', null, ['summons']],
  ] as [string, string[], string, string | null, string[]][])('%s', (_, parts, kind, day, beside) => {
    for (const order of [parts, [...parts].reverse()]) {
      const { reading, others } = read(order);
      expect(reading.kind).toBe(kind);
      if (reading.status === 'notice') expect(reading.fields.date?.day ?? null).toBe(day);
      expect(others.map((other) => other.kind)).toEqual(beside);
    }
  });
  test('what was surest is named, however long it is, and of four calls the next two', () => {
    const long = `${IMPOSED}\n${'Решение принято автоматически и подписано усиленной подписью военного комиссара. '.repeat(8)}`;
    expect(read([long, NOTICE]).others.map(({ kind }) => kind)).toEqual(['restriction_imposed']);
    const call = (day: number) => NOTICE.replace('10 декабря', `${day} декабря`);
    const { reading, others } = read([call(25), call(15), call(20), call(1)]);
    const daysOf = [reading, ...others].map((one) => (one.status === 'notice' ? one.fields.date?.day : null));
    expect(daysOf.slice(0, 2)).toEqual(['2026-12-01', '2026-12-15']);
    expect(others).toHaveLength(2);
    expect(daysOf[2]).toMatch(/^2026-12-2[05]$/);
  });
  test('a mobilisation and a last day of tomorrow go before a call of another month', () => {
    const january = NOTICE.replace('10 декабря 2026', '20 января 2027');
    const warning = `Предупреждение. Вы не явились в военный комиссариат по повестке. Если не явитесь до 27 ноября 2026 года, к вам будут применены временные меры: запрет на выезд из России, запрет управлять автомобилем.`;
    expect(read([january, warning]).reading.kind).toBe('restriction_warning');
    const orders = `Мобилизационное предписание. Гражданин, пребывающий в запасе! Вы призваны на военную службу по мобилизации. Вам надлежит явиться в течение двух суток на сборный пункт, ул. Мира, д. 8.`;
    expect(read([january, orders]).reading.kind).toBe('mobilisation_or_training');
  });
});

describe('a letter among talk', () => {
  const LETTER =
    'Вам надлежит явиться 5 декабря 2026 г. в 9:00 в военный комиссариат, ул. Мира, д. 8, каб. 5 для медицинского освидетельствования.';
  const read = (lines: string[], first = '') => {
    const text = [first, ...lines].join('\n');
    const items = lines.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length }));
    return readPage(text, items, options).reading;
  };
  test('in a forum, shown and answered, calls nobody else', () => {
    const page = [
      'Марина_77 20 ноября\nСоседке пришло вот такое, кто сталкивался?',
      LETTER,
      'Дядя Миша\nОбычная бумага, моему такая же приходила весной.',
    ];
    expect(read(page, 'Форум района › Разное')).toMatchObject({ kind: 'none', reason: 'quoted' });
    // The same with a name is somebody's own letter.
    expect(
      read(
        page.map((line) => line.replace('Вам', 'Фирсов Пётр Ильич! Вам')),
        'Форум района › Разное',
      ).kind,
    ).toBe('summons');
  });
  test.each([
    ['Входящие / Промоакции / Форумы', ['Мама: Сыну прислали с госуслуг, посоветуйте, кому звонить', LETTER]],
    ['Чат / Комментарии 3', ['Сыну сегодня пришло вот это', 'Подскажите, куда идти', LETTER]],
    ['Госуслуги / Форум поддержки / Что делать, если вы не согласны', [LETTER, 'Если мне тоже пришла повестка']],
    ['Портал города · Комментарии / Что делать, если пришла повестка', [LETTER]],
  ])('%s: a portal and a forwarded letter are no forum', (first, lines) => {
    expect(read(lines, first).kind).toBe('summons');
  });
});

describe('signs that are not seen', () => {
  const CELL =
    'Основание\nВследствие неисполнения обязанности явиться по повестке военного комиссариата Бутырского района, а равно на основании статьи 7.3 Закона № 53-ФЗ, с 1 декабря 2026 года в отношении Вас введены указанные ниже меры обеспечительного характера.';
  const TEXT = `Уведомление о введении ограничений\nАдресат\nТретьяков Юлиан Романович\n${CELL}\nМера 1\nприостановлено действие водительского удостоверения\nМера 2\nзапрещена регистрация предпринимателем\nМера 3\nзапрещён выезд за границу\nОтмена\nДействие мер прекращается в течение одних суток после явки: Милашенкова, 14, приём по будням. Жалоба подаётся в порядке подчинённости; бланк жалобы выдаёт дежурный.`;
  const measuresOf = (text: string, cell: string) => {
    const start = text.indexOf(cell);
    const { reading } = readPage(text, [{ start, end: start + cell.length }], options);
    if (reading.status !== 'notice') throw new Error('read as none');
    for (const one of reading.fields.restrictions) expect(text.slice(one.start, one.end)).toBe(one.text);
    return reading.fields.restrictions.map((one) => one.text.replaceAll('\u00ad', ''));
  };
  test('make no message longer: soft hyphens in every word leave its measures as they are', () => {
    const parted = (words: string) => words.replace(/[а-яё]{3}(?=[а-яё]{2})/gi, '$&\u00ad');
    expect(measuresOf(TEXT, CELL)).toEqual([
      'приостановлено действие водительского удостоверения',
      'запрещена регистрация предпринимателем',
      'запрещён выезд за границу',
    ]);
    expect(measuresOf(parted(TEXT), parted(CELL))).toEqual(measuresOf(TEXT, CELL));
  });
});

test.each([
  ['summons', 'Повестка 450-26-1932, вручена', 'Личный кабинет → Вызовы → Карточка', 'Повестка'],
  [
    'mobilisation_or_training',
    'Мобилизационное распоряжение',
    'Субсидия на оплату ЖКУ',
    'Мобилизационное распоряжение',
  ],
])('the title above the table that was read is marked: %s', (kind, title, above, marked) => {
  const table =
    kind === 'summons'
      ? 'Гражданин\nНасыров Эльдар Фаридович\nКто вызывает\nВоенный комиссариат Кунцевского района\nЯвиться\n03.03.2027 к 11:00\nКуда\nМожайское шоссе, дом 20'
      : 'Прапорщик запаса Ивлев Захар Миронович\nПризваны по мобилизации\nПрибыть\n9 декабря 2026 года, 05:00\nСборный пункт\nЩёлковское шоссе, 2';
  const words = (heading: string) => {
    const text = `${above}\n${heading}\n${table}`;
    const { reading } = readPage(text, [{ start: text.indexOf(table), end: text.length }], options);
    return reading.status === 'notice' ? reading.kindWords.map((one) => one.text) : [reading.status];
  };
  expect(words(title)).toContain(marked);
  expect(words('Повестки 3')).not.toContain('Повестки');
});

test('the category named in the line above a decision is marked', () => {
  const decision =
    'На основании подпункта «а» пункта 1 статьи 23 Вы освобождены от призыва на военную службу и зачислены в запас.';
  const papers = 'За военным билетом можно зайти в приёмные часы после 11 января; запись по телефону 8 495 681 00 47.';
  const words = (line: string) => {
    const text = ['Итог рассмотрения: освобождён от призыва', line, decision, papers].join('\n');
    const items = [decision, papers].map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
    const { reading } = readPage(text, items, options);
    return reading.status === 'notice' ? reading.kindWords.map((one) => one.text).join(' ') : reading.status;
  };
  expect(
    words(
      'Комиссия Мещанского района сообщает, что по результатам обследования Вам установлена категория годности «В» — ограниченно годен.',
    ),
  ).toContain('категория годности «В»');
  expect(words('Магазин Мещанского района сообщает, что товару установлена категория «В».')).not.toContain('категория');
});

describe('what stands over and under the piece that was read', () => {
  const marked = (text: string, start: number, end: number): string[] => {
    const { reading } = readPage(
      text,
      [
        { start, end },
        { start: 0, end: text.length },
      ],
      options,
    );
    if (reading.status !== 'notice') throw new Error(reading.kind);
    return [...reading.kindWords, ...reading.fields.restrictions].map((one) => text.slice(one.start, one.end));
  };
  const WARNING =
    'Скоро начнут действовать ограничения\nВы не явились по повестке. Двадцать дней истекают 10 декабря 2026 года. Если до этой даты вы не придёте, вам запретят управлять транспортными средствами и оформлять кредит.';
  test('a section of the page is no title', () => {
    const text = `Ограничения\n${WARNING}`;
    expect(marked(text, 12, text.length)).not.toContain('Ограничения');
  });
});
