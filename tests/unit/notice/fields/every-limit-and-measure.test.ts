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
});
