import { describe, expect, it } from 'vitest';
import { explain } from '../../../explanation/explain';
import { readNotice } from '../../../notice/read';
import type { Channel, NoticeKind } from '../../../notice/vocabulary';
import { READ_ON, readLabelledSets } from '../../../scripts/eval/labelled-sets';
import { law, of } from './scene';

/** Words that name no notice: whom, what joins words, what any verb may have, other offices. */
const SAYS_NOTHING = new Set(
  [
    'я мы ты он она оно они вы вас вам вами вашем ваш ваша ваше ваши мне меня тебе тебя ему ей им их его её кто кого что это всем все',
    'а и но или в во на по с со к ко у о об от до за из для при под без через если чтобы когда где куда как также',
    'не ни же ли бы быть будет будут был была были есть нет может могут можно нужно надо стоит лежит сейчас временно повторно автоматически',
    'тема цель место дата роспись адресу основании связи',
    'банк банка фнс гибдд гаи мрэо мфо росреестр нотариус каршеринг',
  ].flatMap((line) => line.split(' ')),
);
const wordsOf = (quote: string): string[] => quote.toLowerCase().match(/\p{L}+/gu) ?? [];

describe('the marks of a kind', () => {
  it('never stand on words alone that name nothing', () => {
    const sets = readLabelledSets([]).filter(({ file }) => /\b[a-f]\.jsonl$/.test(file));
    expect(sets.length).toBe(6);
    const seen: string[] = [];
    let kinds = 0;
    for (const { id, text, host, channel } of sets.flatMap(({ items }) => items)) {
      const reading = readNotice(text, {
        today: READ_ON,
        host: host ?? null,
        channel: (channel ?? null) as Channel | null,
      });
      for (const { role, quote } of explain(reading, law, READ_ON).marks) {
        if (role !== 'kind') continue;
        kinds += 1;
        if (wordsOf(quote).every((word) => SAYS_NOTHING.has(word))) seen.push(`${id}: ${quote}`);
      }
    }
    expect(kinds).toBeGreaterThan(500);
    expect(seen).toEqual([]);
  });

  it.each<[NoticeKind, string, string, string]>([
    // Whom it speaks to; «Меры, …» are no name.
    ['restriction_warning', 'Геннадий, возможны ограничения\nВы не пришли в военкомат.', 'возможны', 'Геннадий'],
    ['restriction_lifted', 'Меры, введённые к Вам, отменены с 1 декабря.', 'Меры', 'декабря'],
    // A day of the week, a label, the name of a district.
    ['summons', 'Вас ждут во вторник, 19 января 2027 г., в военкомате.', 'Вас ждут', 'вторник'],
    ['restriction_imposed', 'Запрет выезда введён. Начало: 9.11.2026. Статус: активна', 'активна', 'Начало'],
    [
      'summons',
      'Вы вызываетесь на заседание призывной комиссии внутригородского муниципального образования Беговой.',
      'вызываетесь',
      'муниципального',
    ],
    [
      'summons',
      'Артём Литвинов, вам сформирована повестка. Явиться в военкомат 17 декабря 2026 г. к 10:00.',
      'вам сформирована',
      'Литвинов',
    ],
    // Where in a record or a letter one is.
    ['restriction_imposed', 'Сведения о мерах\nС 3 декабря применены: запрет на выезд.', 'применены', 'Сведения'],
    // A sum is told to its end.
    ['scam', 'Пришла повестка. Переведите госпошлину 4 900 рублей и назовите код из СМС.', '4 900 рублей', 'Петров'],
    // A quote is closed.
    ['draft_decision', 'Вам установлена категория «В» (ограниченно годен).', 'категория «В»', 'годен'],
  ])('of %s: «%s»', (chosenKind, text, told, untold) => {
    const { marks } = explain(readNotice(text, { today: READ_ON, chosenKind }), law, READ_ON);
    const quotes = marks.filter(({ role }) => role === 'kind' || role === 'demand').map(({ quote }) => quote);
    expect(quotes.join(' | ')).toContain(told);
    expect(quotes.join(' | ')).not.toContain(untold);
  });

  it('leave words that say nothing to the mark beside them, and never part the words of a claim from it', () => {
    const text = 'Вы вызываетесь в военкомат 10.12.2026 в 9:00 для сверки. Вам будет ограничен выезд из России.';
    const { marks, claims } = of(text, READ_ON);
    expect(marks.map(({ quote }) => quote)).toContain('Вы вызываетесь');
    for (const { start, end, quote } of marks) expect(text.slice(start, end)).toBe(quote);
    for (const claim of claims)
      expect(marks.some(({ start, end }) => start <= claim.quote.start && claim.quote.start < end)).toBe(true);
  });

  it('let day and hour stand inside the words that call, and mark a limit that is but a day', () => {
    const text =
      'Повестка. Вам надлежит во вторник, 15 декабря 2026 года, к 8 часам 30 минутам прибыть в военкомат, ул. Костякова, д. 12.\nСчитается вручённой\n08.12.2026';
    const { marks } = of(text, '2026-12-01');
    const role = (words: string) => marks.find(({ quote }) => quote === words)?.role;
    expect(role('во вторник, 15 декабря 2026 года')).toBe('date');
    expect(role('к 8 часам 30 минутам')).toBe('time');
    expect(role('прибыть')).toBe('demand');
    expect(role('08.12.2026')).toBe('limit');
  });

  it('end a place before the number of the next point, and take no caller’s number among the words that tell', () => {
    const points = of(
      'ПОВЕСТКА\nВы обязаны явиться 16 декабря 2026 года к 10 часам 00 минутам по адресу: ул. Яблочкова, д. 5.\n1. До явки не уезжайте.\n2. При себе иметь паспорт.',
      '2026-12-06',
    );
    expect(points.marks.find(({ role }) => role === 'place')?.quote).toMatch(/ул\. Яблочкова, д\. 5$/);
    const fraud = of(
      'Военкомат: ваша повестка аннулируется через час. С вами свяжется сотрудник, он позвонит с номера 8 (900) 000-44-08, продиктуйте ему код из СМС.',
      '2026-12-06',
    );
    expect(fraud.marks.map(({ quote }) => quote).join(' ')).toContain('он позвонит');
    expect(fraud.marks.map(({ quote }) => quote).join(' ')).not.toMatch(/900|номера/);
  });
});
