import { describe, expect, test } from 'vitest';
import { readFields } from '../../../../notice/fields';
import { findDates } from '../../../../notice/fields/dates';
import { findLimits } from '../../../../notice/fields/deadline';
import { clauseOf } from '../../../../notice/fields/extents';
import { findLawRefs } from '../../../../notice/fields/law-refs';
import { foundAt, normalise } from '../../../../notice/normalise';

const TODAY = '2026-11-25';
const summons = (text: string) => readFields(normalise(text), 'summons', TODAY).fields;

describe('places', () => {
  test.each([
    [
      'Явиться в военный комиссариат по адресу: г. Москва, ул. Яблочкова, д. 5, стр. 1 для медкомиссии',
      'г. Москва, ул. Яблочкова, д. 5, стр. 1',
    ],
    ['Вам явиться завтра в Единый пункт призыва', 'Единый пункт призыва'],
    ['явиться в пятницу к 9 утра ул. Угрешская 8 стр. 1', 'ул. Угрешская 8 стр. 1'],
    ['Явка 4 декабря в 09:40, Яблочкова, 5с1', 'Яблочкова, 5с1'],
    ['Прибыть в военкомат Красногвардейского района', 'военкомат Красногвардейского района'],
  ])('%s', (text, place) => {
    expect(summons(text).place?.text.replace(/^(?:в|на) /, '')).toBe(place);
  });

  test('with or without its preposition', () => {
    expect(summons('Жду Вас завтра к 8:15 на Комсомольской, 6').place?.text).toMatch(/^(?:на )?Комсомольской, 6$/);
  });

  test('is no sum of money', () => {
    const feed =
      'ФССП России\nВозбуждено исполнительное производство. Сумма 7 312,08 ₽, срок оплаты до 16.12.2026\nМинистерство обороны\nВам направлена повестка в военкомат. Дата явки 28 января 2027.';
    const { place } = readFields(normalise(feed), 'summons_electronic_notification', TODAY).fields;
    expect(place?.text ?? '').not.toMatch(/Сумма|312/);
  });

  test('goes to the end of the address', () => {
    const { place } = readFields(
      normalise(
        'Вам необходимо прибыть в военный комиссариат.\nКогда\n25 февраля 2027 г., 16:00\nКуда\nпроспект Вернадского, д. 101, корп. 2\nКабинет\n14',
      ),
      'data_clarification',
      TODAY,
    ).fields;
    expect(place?.text).toMatch(/проспект Вернадского, д\. 101, корп\. 2/);
  });

  test('is not where the person lives', () => {
    expect(
      summons('Гражданину Иванову, проживающему: г. Тверь, ул. Мира, д. 5. Вам надлежит явиться.').place,
    ).toBeNull();
  });
});

describe('time limits', () => {
  test.each([
    ['Меры введут, если не явиться в течение 20 календарных дней', 'в течение 20 календарных дней'],
    ['Представить сведения не позднее 30.11', 'не позднее 30.11'],
    ['Представить в двухнедельный срок', 'в двухнедельный срок'],
    ['Срочно явитесь', 'Срочно'],
    ['Заполнить форму до четверга 18:00', 'до четверга 18:00'],
    ['Меры действуют до дня явки по повестке', 'до дня явки по повестке'],
  ])('%s', (text, limit) => {
    expect(readFields(normalise(text), 'questionnaire', TODAY).fields.deadline?.text).toBe(limit);
  });
});

describe('phrases that may be a time limit', () => {
  test.each([
    ['Срок истекает завтра', 'истекает завтра'],
    ['Будет считаться вручённой 12.10.2026', 'Будет считаться вручённой 12.10.2026'],
    ['Вы считаетесь извещённым с 6 декабря 2026 года', 'считаетесь извещённым с 6 декабря 2026 года'],
    ['На двадцать первый день неявки добавятся меры', 'На двадцать первый день неявки'],
    ['Сдать анкету к среде', 'к среде'],
    ['Придите до праздников', 'до праздников'],
    ['Меры действуют до их отмены', 'до их отмены'],
    ['Явиться на 2-е сутки мобилизации', 'на 2-е сутки мобилизации'],
    ['Следуют к часу, проставленному в предписании', 'к часу, проставленному в предписании'],
    ['Явиться в назначенный там срок', 'в назначенный там срок'],
  ])('%s', (text, limit) => {
    const normal = normalise(text);
    const found = findLimits(normal, [], null).map(({ start, end }) => foundAt(normal, start, end).text);
    expect(found).toContain(limit);
  });
  test('when a message came is none', () => {
    expect(findLimits(normalise('Получено 2 дня назад · скрыть'), [], null)).toEqual([]);
  });
  test('a day on which something is to begin may be a limit, one on which it began is none', () => {
    const limits = (text: string) => {
      const normal = normalise(text);
      return findLimits(normal, findDates(normal.text, TODAY), null).map(({ start, end }) =>
        normal.text.slice(start, end),
      );
    };
    expect(limits('С 14.08.2026 право будет приостановлено')).toContain('14.08.2026');
    expect(limits('Запрет действует с 14.08.2026')).not.toContain('14.08.2026');
  });
});

describe('a threat and its clause', () => {
  const clause = (text: string, threat: string, other?: string): string => {
    const at = text.indexOf(threat);
    const from = other ? text.indexOf(other) : -1;
    const others = other ? [{ start: from, end: from + other.length }] : [];
    const { start, end } = clauseOf(text, { start: at, end: at + threat.length }, others);
    return text.slice(start, end);
  };

  test('goes to the ends of the clause', () => {
    expect(clause('явитесь, иначе неявка влечет штраф по закону, ждем', 'влечет штраф')).toBe(
      'иначе неявка влечет штраф по закону',
    );
  });
  test('leaves the linking words out', () => {
    expect(clause('вызовем, и вам грозит штраф', 'грозит штраф')).toBe('вам грозит штраф');
  });
  test('stays where the clause has no near end', () => {
    const far = `${'слово '.repeat(30)}влечет штраф ${'слово '.repeat(30)}`;
    expect(clause(far, 'влечет штраф')).toBe('влечет штраф');
  });
  test('never takes in another threat', () => {
    expect(clause('вас ждет привод или уголовное дело', 'уголовное дело', 'привод')).not.toMatch(/привод/);
  });
});

test.each(['Неявка ст.21.5 КоАП', 'Неприбытие — ст. 21.5 КоАП РФ', 'Неявка: КоАП 21.5'])(
  '«%s» threatens with a fine',
  (threat) => {
    const { threats } = summons(`Явиться 16.03.2027 в 9:45, Неопалимовский 4. ${threat}.`);
    expect(threats).toMatchObject([{ threat: 'fine' }]);
    expect(threats[0]?.text).toContain('21.5');
  },
);

test('the number of a paper is neither a threat nor a measure', () => {
  const { threats, restrictions } = readFields(
    normalise(
      'Решение о применении временных мер. Рег. № 5506-ВМ. В отношении Вас действует запрет на выезд. Протокол 118-Я, лист 7. Дело 13-Я.',
    ),
    'restriction_imposed',
    TODAY,
  ).fields;
  expect([...threats, ...restrictions].filter(({ text }) => /5506|118|13-Я/.test(text))).toEqual([]);
});

test('a threat after an hour begins with its own words', () => {
  const { threats } = summons('Явиться 16.03.2027 в 9:45. иначе наказание по части первой статьи 328 УК РФ.');
  expect(threats).toMatchObject([{ threat: 'criminal' }]);
  expect(threats[0]?.text).toMatch(/^иначе/);
});

test('the end of a deferment is no last day for anything', () => {
  const { until } = readFields(
    normalise('Комиссия решила: предоставить отсрочку от призыва на военную службу до 31 июля 2027 года.'),
    'draft_decision',
    TODAY,
  ).fields;
  expect(until).toBeNull();
});

test('the year of birth above a day says nothing of it', () => {
  const { date, time } = summons('Юноше 2010 года рождения\n15 февраля 2027 года к 10 ч. прибыть в военкомат');
  expect([date?.day, time?.clock]).toEqual(['2027-02-15', '10:00']);
});

test('the day of a record is that of its decision, known and not marked', () => {
  const { date } = readFields(
    normalise('Протокол № 31 от 18.11.2026. Комиссия признала Вас ограниченно годным, зачислить в запас.'),
    'draft_decision',
    TODAY,
  ).fields;
  expect(date).toMatchObject({ day: '2026-11-18', role: 'event', isOfRecord: true });
});

test('a telephone number is neither a threat nor an article, a company forbids nobody to drive', () => {
  const fields = readFields(
    normalise(
      'Повестка о призыве на военные сборы. Согласно ст. 54 Федерального закона № 53-ФЗ Вы призываетесь на военные сборы. Прибыть «30» декабря 2026 г. к 07 часам 00 минутам на пункт сбора: Волгоградский проспект, дом 141.\nВоенный комиссар В. Ощепков, телефон для справок 8-495-000-70-07\nУправляющая компания «Ладья»',
    ),
    'mobilisation_or_training',
    TODAY,
  ).fields;
  expect(fields.threats).toEqual([]);
  expect(fields.restrictions).toEqual([]);
  expect(fields.lawRefs.map(({ text }) => text)).toEqual(['ст. 54 Федерального закона № 53-ФЗ']);
});

describe('law', () => {
  test.each([
    ['ст. 7.1 53-ФЗ', '53-fz', '7.1', null],
    ['п. 2 ст. 31 Федерального закона № 53-ФЗ', '53-fz', '31', '2'],
    ['ст. 328 УК РФ', 'uk', '328', null],
    ['ч.1 ст.328 УК', 'uk', '328', '1'],
    ['статьёй 21.5 КоАП РФ', 'koap', '21.5', null],
    ['ст. 15 114-ФЗ', '114-fz', '15', null],
    ['328-й статье УК', 'uk', '328', null],
    ['Федеральным законом «О воинской обязанности и военной службе»', '53-fz', null, null],
  ])('%s', (text, act, article, part) => {
    const refs = findLawRefs(normalise(`Основание: ${text}.`));
    expect(refs).toHaveLength(1);
    expect(refs[0]).toMatchObject({ act, article, part });
    expect(refs[0]?.text).toContain(text.replace(/\.$/, '').slice(0, 8));
  });

  test('a number with its code is one reference', () => {
    expect(findLawRefs(normalise('Штраф по 21.5 КоАП'))).toMatchObject([{ text: '21.5 КоАП', act: 'koap' }]);
  });
  test.each(['по 328-й статье', 'постановление Правительства № 333 от 29.05.2006', 'по 21.5'])(
    '«%s» to its end',
    (text) => {
      expect(findLawRefs(normalise(`Ответственность ${text}.`)).map((one) => one.text)).toEqual([text]);
    },
  );
  test.each([
    ['КоАП 21.5', 'koap', '21.5'],
    ['КоАП, 21.5', 'koap', '21.5'],
    ['УК РФ 328', 'uk', '328'],
    ['штраф по 21.5', 'koap', '21.5'],
    ['грозит 328', 'uk', '328'],
    ['328-я', 'uk', '328'],
    ['ст. 328', 'uk', '328'],
    ['Федеральный закон № 328-ФЗ', '328-fz', null],
    ['приказ министра обороны № 328 от 12.03.2024', null, null],
  ])('«%s» has its act and article', (text, act, article) =>
    expect(findLawRefs(normalise(`Ответственность: ${text}.`))).toMatchObject([{ act, article }]),
  );

  test('an article goes with the law that the letter points back to', () => {
    const text = 'Согласно статьёй 7.1 указанного Федерального закона и статьёй 328 этого же кодекса меры применяются.';
    expect(findLawRefs(normalise(text)).map((one) => one.text)).toEqual([
      'статьёй 7.1 указанного Федерального закона',
      'статьёй 328 этого же кодекса',
    ]);
  });
  test('a list of steps is no law', () => {
    expect(findLawRefs(normalise('п. 5 повестки, ч. 30 мин, пункт 3'))).toEqual([]);
  });
  test('an act and its article behind it are one, that of another act is not', () => {
    const refs = (text: string) => findLawRefs(normalise(text)).map((one) => one.text);
    expect(refs('Норма: 53-ФЗ, статья 7.1. Меры снимет явка.')).toEqual(['53-ФЗ, статья 7.1']);
    expect(refs('Нарушен 53-ФЗ, ст. 328 УК РФ')).toEqual(['53-ФЗ', 'ст. 328 УК РФ']);
  });
});

describe('a notice among other words of a portal', () => {
  const CALL = 'Вам надлежит явиться 14 декабря 2026 г. к 9:40 в военный комиссариат по адресу: ул. Мира, д. 8.';

  test.each([
    `Зарегистрировано 23.11.2026, входящий 118-В/26\n${CALL}`,
    `Минобороны России · 24.11.2026 19:36 · № 118\n${CALL}`,
    `Поступило 24.11.2026 в 08:17\n${CALL}`,
    `Поликлиника: талон на 2 декабря, 08:55\n${CALL}\nЗАГС: церемония 19 декабря, 13:35`,
  ])('the day to appear is that of the call: %s', (text) => {
    const { date, time } = summons(text);
    expect([date?.day, time?.clock]).toEqual(['2026-12-14', '09:40']);
  });

  test.each([
    ['Повестка размещена в реестре 24.11.2026', '2026-11-24'],
    ['Дата размещения — 24.11.2026', '2026-11-24'],
    ['Последнее обновление сайта: 12.10.2026.', undefined],
    ['Зарегистрировано 23.11.2026, входящий 118-В/26', undefined],
    ['Поступило 24.11.2026 в 08:17', undefined],
    ['Минобороны России · 24.11.2026 19:36 · № 118', undefined],
  ])('terms run from the day of posting alone: %s', (line, day) => {
    const text = `${line}\nВам направлена повестка, она размещена в реестре.`;
    const { fields } = readFields(normalise(text), 'summons_electronic_notification', TODAY);
    expect(fields.postedOn?.day).toBe(day);
  });

  test('a weekday and its date are one day', () => {
    const { date } = summons('Вас вызывают в военкомат. Явка: понедельник, 14 декабря 2026 года, 16:45.');
    expect(date?.day).toBe('2026-12-14');
    expect(date?.text).toMatch(/14 декабря 2026 года$/);
  });

  test('the line that says when it came is no part of the place', () => {
    expect(summons(`${CALL}\nсегодня`).place?.text).toMatch(/ул\. Мира, д\. 8$/);
  });

  test('a measure that was not applied is none', () => {
    const { fields } = readFields(
      normalise(
        'С вас сняты ограничения: запрет на выезд из Российской Федерации. Отказ в выдаче займов в отношении вас не применялся.',
      ),
      'restriction_lifted',
      TODAY,
    );
    expect(fields.restrictions.map(({ measure }) => measure)).toEqual(['exit_ban']);
  });

  test('a purpose ends with its word: «сверки учётной», not «сверки учётн»', () => {
    expect(summons('Вам надлежит явиться 10.12.2026 для сверки учётной карточки.').purpose?.text).toMatch(/ учётной/);
  });

  test('every place that names the purpose is found', () => {
    const { purpose, purposeAgain } = summons(
      'Вызов для сверки воинского учёта\nВас вызывают для сверки сведений воинского учёта 14 декабря в военкомат.',
    );
    expect([purpose, ...purposeAgain].map((one) => one?.text)).toEqual([
      'для сверки воинского учёта',
      'для сверки сведений воинского учёта',
    ]);
  });
});
