import { expect, it } from 'vitest';
import { readNotice } from '../../../../notice/read';

// Of these words the panel said «такой нормы мы не нашли», in genuine letters: they name no measure and no threat at all, or
// one that has a name.

const read = (text: string) => {
  const reading = readNotice(text, { host: 'my.mos.ru', channel: 'portal', today: '2026-12-03' });
  if (reading.status !== 'notice') throw new Error(`read as ${reading.kind}`);
  return reading.fields;
};

it.each([
  'Предупреждение\nПётр Сергеевич, вы не явились по повестке. К Вам могут быть введены временные меры. Военный комиссариат.',
  'Предупреждение\nПётр Сергеевич, если вы не явитесь по повестке, ограничения начнут действовать автоматически. Военкомат.',
  'В отношении вас введены ограничения: запрет на выезд. После явки в военкомат ограничения снимут.',
  'Временные меры по записи 77-ВМ-00618\nЗапрет на выезд из России\nОтменён\nОснование: явка по повестке в военный комиссариат',
  'Временные меры отменены: запрет на выезд, ограничение на получение кредитов. Сведения переданы в ГИБДД, пограничную службу и банки автоматически. Военный комиссариат.',
])('no measure unknown to the law in «%s»', (text) => {
  expect(read(text).restrictions.filter(({ measure }) => measure === 'other_measure')).toEqual([]);
});

it.each([
  'Предупреждение\nПётр Сергеевич, вы не явились по повестке. В случае неявки в отношении вас могут быть применены следующие меры:\nзапрет на управление автомобилем;\nотказ в кредите.\nВоенный комиссариат.',
  'Предупреждение\nПётр Сергеевич, если вы не придёте до 14 декабря в военкомат, к вам в соответствии со ст. 7.1 Федерального закона «О воинской обязанности и военной службе» будут применены временные меры:\nзапрет на управление автомобилем;\nотказ в кредите.',
])('no threat of its own before the measures in «%s»', (text) => {
  expect(read(text).threats.filter(({ threat }) => threat === 'other_threat')).toEqual([]);
});

it('tells each measure of a list under its own name', () => {
  const { restrictions } = read(
    'Временные ограничения сняты. Вы явились в военный комиссариат. Больше не действуют:\nзапрет на управление транспортными средствами\nограничение на получение кредитов',
  );
  expect(restrictions.map(({ measure, state }) => `${measure} ${state}`)).toEqual(
    expect.arrayContaining(['driving lifted', 'loans lifted']),
  );
});

it('looks for nobody where other offices are told that measures were taken back', () => {
  const { threats } = read(
    'Временные меры отменены в связи с явкой в военный комиссариат: запрет на выезд снят. Сведения направлены в МВД, Росреестр и ФСБ.',
  );
  expect(threats).toEqual([]);
});
