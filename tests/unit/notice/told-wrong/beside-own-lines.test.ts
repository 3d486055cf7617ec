import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../notice/page/read-page';
import { readNotice } from '../../../../notice/read';

// A letter beside lines that a portal says of itself, and days, hours and places that stand near a call and are none.

const TODAY = '2026-12-02';
const OPTIONS = { today: TODAY, channel: 'portal', host: 'my.mos.ru' } as const;
const kindOf = (text: string) => readPage(text, [], OPTIONS).reading.kind;
const fieldsOf = (text: string) => {
  const reading = readNotice(text, OPTIONS);
  if (reading.status === 'none') throw new Error(`read as none: ${text}`);
  return reading.fields;
};

describe('lines of the portal itself', () => {
  it.each([
    [
      'summons',
      'Единый реестр воинского учёта\nБумажные\nПовесток нет\nЭлектронные\nПовестка № 4471. Явиться завтра к 9:00, ул. Советская, 5, кабинет 3.\nВ реестре размещаются повестки со дня вступления закона в силу.',
    ],
    [
      'summons',
      'Мои повестки\nСегодняшние\nПовесток нет\nЗавтрашние\nЯвка завтра в 10:00, военный комиссариат, ул. Мира, 5, каб. 4. Если вам направят новую повестку, она появится здесь. Когда военкомат направит повестку, вы получите письмо.',
    ],
    [
      'summons',
      'Реестр повесток\nВходящие\nПовестка от военкомата Ленинского района. Явиться в пятницу к 9:00, ул. Советская, 5\nАрхив\nПовесток нет\nКогда вам направят повестку, она появится в этом разделе.',
    ],
    [
      'summons',
      'Настройки уведомлений\nВыберите, о чём вам сообщать\nВажное сообщение\nВам назначена явка 15 декабря 2026 года к 9:00 в военный комиссариат, ул. Мира, 5, кабинет 3',
    ],
    [
      'restriction_imposed',
      'Реестр повесток\nПовесток нет\nРешения\nВ отношении вас действуют ограничения: запрет на выезд из страны\nЕсли вам направят повестку, она появится здесь',
    ],
  ])('hide no %s beside them: %s', (kind, text) => expect(kindOf(text)).toBe(kind));
  it.each([
    'Реестр повесток\nПовесток нет\nЕсли вам направят повестку, она появится здесь. Явка по ней обязательна.',
    'Настройки уведомлений\nВыберите, какие уведомления получать\nПовестки — на почту и push\nЯвка — за день до явки, в 9:00',
    'Мои повестки\nПовесток нет\nКак выглядит повестка\nОбразец. Вам необходимо явиться 15 декабря 2026 года к 9:00 в военный комиссариат, ул. Мира, 5, кабинет 3.',
    'Реестр повесток\nДействующие\nПовесток нет\nОтозванные\nПовестка № 12. Явиться 15 декабря 2026 года к 9:00, ул. Мира, 5. Повестка отозвана военным комиссариатом.',
    'Повесток нет\nВопросы и ответы\nЧто значит «явиться 15 декабря в 9:00»? Это день и час, когда вас ждут в военкомате.',
    'Реестр повесток\nЗаписей не найдено\nЕсли не явиться в течение 20 дней, могут быть введены ограничения.\nДанные на 02.12.2026 09:00',
    'Повесток нет\nВ отношении вас действуют ограничения? Проверьте в разделе «Временные меры».\nЕсли вам направят повестку, она появится здесь',
  ])('call nobody alone: %s', (text) => expect(kindOf(text)).toBe('none'));
});

describe('days that are none of the call', () => {
  it('the day and the hour of posting', () => {
    for (const hour of ['10:00', 'в 10:00']) {
      const { date, time, postedOn } = fieldsOf(
        `Размещена повестка № 5 в реестре 30 ноября 2026 года ${hour}. Для уточнения данных явитесь 7 декабря.`,
      );
      expect([date?.day, time, postedOn?.day]).toEqual(['2026-12-07', null, '2026-11-30']);
    }
  });
  it('but a posting today is told beside a day to come', () => {
    const { date, postedOn } = fieldsOf(
      'Повестка № 77. Размещена повестка 2 декабря 2026 года в 10:00 в реестре. Ограничения начнут действовать с 23 декабря, если не явиться.',
    );
    expect([date, postedOn?.day]).toEqual([null, '2026-12-02']);
  });
  it.each([
    'Вас ждут в военкомате, ул. Мира, 5, для сверки данных. Приёмные дни: с 7 по 11 декабря 2026 года.',
    'Явиться по повестке в военкомат, ул. Мира, 5. Призывной пункт открыт с 7 по 11 декабря 2026 года.',
  ])('but those on which the office receives are, where no other is named: %s', (text) => {
    const { date, until, deadline } = fieldsOf(text);
    expect(date?.day ?? deadline?.text ?? until?.day).toBeTruthy();
  });
  it('the day on which measures begin, where the range of days to come is over before it', () => {
    const { date, until } = fieldsOf(
      'Явитесь с 10 по 20 декабря в военный комиссариат, ул. Мира, 5, для сверки данных. Ограничения вступят в силу, если вы не явитесь до 21 декабря.',
    );
    expect([date?.day, until?.day]).toEqual(['2026-12-10', '2026-12-20']);
  });
});

describe('no limits', () => {
  const CALL = 'Повестка. Явиться 10 декабря 2026 года к 9:00 в военный комиссариат, ул. Зорге, 14. ';
  it.each([
    'Военный комиссариат закрыт с 28 декабря по 10 января.',
    'Выходные дни с 28 декабря по 10 января.',
    'За уклонение — лишение свободы до двух лет, а не арест на 15 суток.',
  ])('are in «%s»', (text) => expect(fieldsOf(CALL + text).deadline).toBeNull());
  it('but one is where the office bids come by then', () =>
    expect(fieldsOf(`${CALL}Документы сдать с 28 декабря по 10 января.`).deadline).not.toBeNull());
});

describe('the reader’s own flat', () => {
  const WARNED = 'Предупреждение: вы не явились по повестке. Если не явитесь до 14 декабря, будет запрещён выезд.\n';
  it('is no place to come to', () =>
    expect(fieldsOf(`${WARNED}Ваш адрес регистрации\nАдрес: г. Омск, ул. Лобкова, 5, кв. 12`).place).toBeNull());
  it('but the office is', () =>
    expect(fieldsOf(`${WARNED}Адрес: г. Омск, ул. Лобкова, 5`).place?.text).toContain('ул. Лобкова, 5'));
});

describe('no threats', () => {
  it.each([
    'Личное дело передано в призывную комиссию\n11 декабря 2026 года в 10:00 вам необходимо явиться на заседание призывной комиссии: г. Томск, ул. Ленина, 40.',
    'Иванов И. И. не явился, вам необходимо явиться 14 декабря в 9:00, ул. Мира, 5, военкомат.',
  ])('are in a call alone: %s', (text) => expect(fieldsOf(text).threats).toEqual([]));
});

it('switches under «Выберите, о чём сообщать на почту» tell nothing that has happened', () => {
  const text =
    'Профиль / Настройки\nУведомления\nВыберите, о чём сообщать на почту и в приложение.\nПовестки и ограничения  Размещение электронной повестки, введение и отмена временных мер\nСведения воинского учёта  Напоминать о необходимости уточнить данные';
  const line = text.indexOf('Сведения воинского');
  const { reading } = readPage(text, [{ start: line, end: text.length }], { ...OPTIONS, host: 'lk.gosuslugi.ru' });
  expect(reading.kind).toBe('none');
});
