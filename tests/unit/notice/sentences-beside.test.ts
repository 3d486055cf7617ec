import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../notice/page/read-page';
import type { NoticeKind } from '../../../notice/vocabulary';

// What stands beside a notice changes neither what it is nor its day. One sentence to a line of the fixture, `\n` in it a
// break: such as letters add and portals show around them.

interface Base {
  name: string;
  kinds: readonly NoticeKind[];
  text: string;
  day: string | null;
}
const BASES: readonly Base[] = [
  {
    name: 'summons',
    kinds: ['summons'],
    text: 'Повестка\nГражданину Иванову Петру Сергеевичу\nВам надлежит явиться 15 декабря 2026 года к 9:00 в военный комиссариат Тверского района, ул. Лесная, д. 4, каб. 12, для прохождения медицинского освидетельствования.\nПри себе иметь паспорт.',
    day: '2026-12-15',
  },
  {
    name: 'posted',
    kinds: ['summons_electronic_notification', 'summons'],
    text: 'Вам направлена электронная повестка\nПётр Сергеевич, 1 декабря 2026 года в реестре размещена повестка на ваше имя. Явиться 15 декабря 2026 года в 9:00: ул. Лесная, д. 4. Она считается вручённой через семь дней.',
    day: '2026-12-15',
  },
  {
    name: 'warning',
    kinds: ['restriction_warning'],
    text: 'Предупреждение\nПётр Сергеевич, вы не явились по повестке. Если вы не явитесь в военный комиссариат до 15 декабря 2026 года, будут введены временные меры: запрет на управление автомобилем, отказ в кредите.',
    day: null,
  },
  {
    name: 'imposed',
    kinds: ['restriction_imposed'],
    text: 'В отношении вас введены ограничения\nПётр Сергеевич, за неявку по повестке с 1 декабря 2026 года введены временные меры: запрет на выезд из России, запрет на управление автомобилем, отказ в кредите. Военный комиссариат Тверского района.',
    day: null,
  },
  {
    name: 'data',
    kinds: ['data_clarification', 'summons'],
    text: 'Военный комиссариат Тверского района\nПётр Сергеевич, просим вас прибыть 15 декабря 2026 года с 10:00 до 12:00 по адресу: ул. Лесная, д. 4, каб. 3, для сверки данных воинского учёта.',
    day: '2026-12-15',
  },
  {
    name: 'decision',
    kinds: ['draft_decision'],
    text: 'Решение призывной комиссии\nПётр Сергеевич, призывная комиссия 1 декабря 2026 года приняла решение: призвать вас на военную службу. Явиться для отправки 15 декабря 2026 года к 7:00: ул. Угрешская, д. 8.',
    day: '2026-12-15',
  },
  {
    name: 'plain',
    kinds: ['summons'],
    text: 'Пётр, вас ждут в военкомате 15 декабря в 9:00, ул. Лесная, 4, кабинет 12. Возьмите паспорт.',
    day: '2026-12-15',
  },
  {
    name: 'form',
    kinds: ['summons', 'summons_electronic_notification'],
    text: 'Электронная повестка\nНомер: 77-004512\nКому: Иванов Пётр Сергеевич\nДата явки: 15.12.2026\nВремя: 09:00\nМесто: ул. Лесная, д. 4\nЦель: медицинское освидетельствование\nСтатус: размещена в реестре',
    day: '2026-12-15',
  },
];

const WHERE = ['above', 'below', 'in a card of its own'] as const;
const TODAY = '2026-12-03';

/** Of the notices those that are told otherwise with the sentence there. */
function changedBy(sentence: string, where: (typeof WHERE)[number]): string[] {
  return BASES.filter(({ text: base, kinds, day }) => {
    const text = where === 'above' ? `${sentence}\n${base}` : `${base}\n${sentence}`;
    const items =
      where === 'in a card of its own'
        ? [
            { start: 0, end: base.length },
            { start: base.length + 1, end: text.length },
          ]
        : [];
    const { reading } = readPage(text, items, { host: 'my.mos.ru', channel: 'portal', today: TODAY });
    return (
      reading.status !== 'notice' || !kinds.includes(reading.kind) || (day !== null && reading.fields.date?.day !== day)
    );
  }).map(({ name }) => name);
}

/** What is still wrong, by sentence and place; whoever mends it takes it out. */
const KNOWN: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync('tests/fixtures/sentences/known.json', 'utf8'),
);

describe('a sentence beside a notice', () => {
  const sentences = readFileSync('tests/fixtures/sentences/beside.txt', 'utf8').trim().split('\n');
  it.each(
    sentences.map((sentence, index) => [sentence, WHERE[index % WHERE.length] as (typeof WHERE)[number]] as const),
  )('«%s» %s', (sentence, where) => {
    expect(changedBy(sentence.replaceAll('\\n', '\n'), where)).toEqual(KNOWN[sentence] ?? []);
  });
});
