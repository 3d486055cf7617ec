import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../../notice/read';

const TODAY = '2026-11-25';

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
  const CALL = 'Повестка. Вам надлежит явиться 10 декабря 2026 г. в 9:00 в военный комиссариат, ул. Мира, д. 1.';
  const MEASURES = 'За неявку по повестке в отношении вас применены временные меры.';
  test.each([
    [`${CALL} Комиссариат вправе закрыть вам выезд.`, 'закрыть вам выезд'],
    [`${CALL} Банкам велено отказывать вам в ссуде.`, 'отказывать вам в ссуде'],
    [`${CALL} С этого дня Вы не вправе покидать территорию России.`, 'не вправе покидать территорию России'],
    [
      'Предупреждение: могут ввести запреты. Если не явитесь в военкомат до 9 декабря, комиссариат попросит:\nпогранслужбу — не выпускать вас из страны\nбанки — отказывать вам в кредите',
      'не выпускать вас из страны',
    ],
    [`Что вам сейчас запрещено\n${MEASURES}\nПолучать ссуды в банках`, 'Получать ссуды в банках'],
    [`${MEASURES} Кредитные организации не выдадут вам заём.`, 'Кредитные организации не выдадут вам заём'],
    [
      'Временные меры отменены. Вы явились по повестке, поэтому с вас снята блокировка выезда за рубеж.',
      'снята блокировка выезда за рубеж',
    ],
  ])('the measures of «%s» have «%s» with the word that bans or lifts', (text, words) => {
    expect(fieldsOf(text).restrictions.map((one) => one.text)).toContain(words);
  });
  test.each([
    [`${MEASURES} Запрет на выезд из России. Сведения направлены в Росреестр и кредитные организации.`, 'кредитные'],
    [`${MEASURES}\nМера вторая\nВыезд за рубеж запрещён`, 'Мера вторая'],
    [
      'Мобилизационное предписание. Вам надлежит явиться 10 декабря 2026 г. в 9:00 на сборный пункт, ул. Мира, д. 1. Спиртное и фотоаппараты брать запрещено.',
      'брать запрещено',
    ],
    [
      'Военный комиссариат просит заполнить анкету призывника: образование, рост, размер одежды, вождение автомобиля.',
      'вождение',
    ],
    ['Временные меры отменены. Отменено\nзапрет выезда за рубеж', 'Отменено'],
    ['Анкета призывника.\nЕсли не заполните, введут запрет выезда.\nУмения:\nвождение автомобиля', 'вождение'],
    [
      `${MEASURES} Запрет на выезд из России. Сведения о запрете направлены: в Росреестр; в бюро кредитных историй.`,
      'кредитных',
    ],
  ])('of «%s» none has «%s»', (text, words) => {
    expect(fieldsOf(text).restrictions.filter((one) => one.text.includes(words))).toEqual([]);
  });
  test('a licence that need not be handed in is no ban', () => {
    const { restrictions } = fieldsOf(
      `${MEASURES} С 24 ноября 2026 года действует запрет управлять автомобилем. Водительское удостоверение сдавать не требуется.`,
    );
    expect(restrictions.filter((one) => one.text.includes('удостоверение'))).toEqual([]);
    expect(restrictions.map((one) => one.text)).toContain('запрет управлять автомобилем');
  });
  test('who is not let out is part of the ban', () => {
    const { restrictions } = fieldsOf('Пока Вы не пришли, пограничники не выпустят Вас из РФ. Явитесь в военкомат.');
    expect(restrictions.map((one) => one.text)).toEqual(['не выпустят Вас из РФ']);
  });
  test('a limit of a complaint at the end of a letter is one, though no measure stands beside it', () => {
    const letter = `${MEASURES} До явки в комиссариат запрещён выезд из России.\nСведения о решении переданы всем органам.`;
    expect(
      fieldsOf(`${letter}\nЖалоба на решение подаётся в суд в течение трёх месяцев.`).limits.map((one) => one.text),
    ).toContain('в течение трёх месяцев');
    const { deadline, limits } = fieldsOf(`${letter}\nОтзыв о портале оставьте в течение трёх месяцев.`);
    expect([deadline, ...limits].map((one) => one?.text)).not.toContain('в течение трёх месяцев');
  });
});
