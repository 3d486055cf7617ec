import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../explanation/documents/explanation-text';
import { lawyerPage } from '../../../explanation/documents/lawyer-page';
import { explain } from '../../../explanation/explain';
import type { Explanation } from '../../../explanation/types';
import { readNotice } from '../../../notice/read';
import { law, of } from './scene';

/** A Friday. */
const TODAY = '2026-11-27';
const summons = (when: string, more = '') =>
  `ПОВЕСТКА. Вам необходимо явиться ${when} в 9:00 на медицинское освидетельствование по адресу: Москва, ул. Яблочкова, д. 5.${more}`;
const entry = ({ dates }: Explanation, id: string) => dates.timeline.find((one) => one.id === id);
const mark = ({ marks }: Explanation) => marks.find(({ title }) => title.ru === 'День явки')?.note;
const notes = ({ dates }: Explanation) => dates.notes.map(({ ru }) => ru);

describe('a day that was worked out', () => {
  it.each([
    ['завтра', '2026-11-28', 'В письме «завтра»: мы посчитали от сегодня. Сверьте с днём получения.'],
    ['в пятницу', TODAY, 'В письме только день недели: это может быть и день через неделю. Сверьте с днём'],
    ['в понедельник', '2026-11-30', 'В письме только день недели, мы взяли ближайший. Сверьте с днём'],
    ['15 числа', '2026-12-15', 'Месяц в письме не назван, мы взяли ближайший. Сверьте с днём'],
    ['10 декабря', '2026-12-10', 'Год в письме не назван, мы взяли 2026. Сверьте с днём получения.'],
    ['25 июля', '2027-07-25', 'Год в письме не назван, мы взяли 2027. Если письмо старое, этот день уже прошёл.'],
  ])('of «%s» says so beside the day and in the mark', (when, day, said) => {
    const explanation = of(summons(when), TODAY);
    expect(explanation.dates.next).toMatchObject({ role: 'appear', day });
    expect(explanation.dates.next?.caution?.ru).toContain(said);
    expect(explanation.dates.next?.caution?.en).toMatch(/^The letter .*\.$/);
    expect(mark(explanation)?.ru).toContain(said);
    // What is counted from it says so too, in fewer words.
    expect(entry(explanation, 'six-measures')?.caution?.ru).toBe('Посчитано от дня, который ещё надо сверить.');
  });

  it.each([
    'Явка по буквам: А–Ж 1 декабря 2026 г., З–О 2 декабря 2026 г., П–Я 3 декабря 2026 г., всем к 9:00.',
    'Вам явиться по списку:\nСомин П. — 02.12.2026, 9:00\nСомов П. — 03.12.2026, 10:00',
    'Явка по годам рождения:\n2008 — 07.12.2026, 9:00\n2007 — 08.12.2026, 9:00\nВам надлежит прибыть в свой день.',
    'Вам явиться. График: цех 1 — 30.11.2026, цех 2 — 01.12.2026, к 16:15.',
  ])('of a list, «%s», says that the reader’s may be another', (text) => {
    const explanation = of(`ПОВЕСТКА в военный комиссариат. ${text} Адрес: Москва, ул. Яблочкова, д. 5.`, TODAY);
    const said = 'В письме несколько дней, мы показали один. Проверьте, какой из них ваш.';
    expect(explanation.dates.next).toMatchObject({ role: 'appear' });
    expect(explanation.dates.next?.caution?.ru).toBe(said);
    expect(mark(explanation)?.ru).toContain(said);
  });

  it.each([
    summons('10 декабря 2026 г.', '\nСрок сдачи документов: 08.12.2026\nВыдача решения: 14.12.2026'),
    summons('10 декабря 2026 г.', ' Было: 02.12.2026. Стало: 10.12.2026.'),
    summons('10.12.2026', '\nСоздано: 27.11.2026\nДата явки: 10.12.2026\nОкончание призыва: 31.12.2026'),
  ])('of a form is no row of a list: %s', (text) =>
    expect(of(text, TODAY).dates.next?.caution?.ru ?? '').not.toContain('несколько дней'),
  );

  it('says so in what is copied and printed', () => {
    expect(explanationText(of(summons('завтра'), TODAY), 'ru')).toContain(
      '28.11.2026, 09:00: Явка. В письме «завтра»: мы посчитали от сегодня.',
    );
  });

  it('and is over says so just the same', () => {
    const explanation = of(summons('5 августа'), TODAY);
    expect(entry(explanation, 'appear')).toMatchObject({ day: '2026-08-05' });
    expect(entry(explanation, 'appear')?.caution?.ru).toContain('мы взяли 2026');
    expect(mark(explanation)?.ru).toMatch(/^Этот день уже прошёл\. Год в письме не назван/);
  });

  it('of posting says so, too', () => {
    const posted = of(summons('10.12.2026', ' Повестка размещена в реестре 20 ноября.'), TODAY);
    expect(entry(posted, 'posted')?.caution?.ru).toContain('Год в письме не назван');
    expect(entry(posted, 'appear')?.caution).toBeNull();
  });

  it('is not doubted where the text gives all of it, or the person entered it', () => {
    const written = of(summons('10 декабря 2026 г.'), TODAY);
    expect(written.dates.timeline.map(({ caution }) => caution).filter(Boolean)).toEqual([]);
    expect(mark(written)?.ru).toBe('Через 13 дней.');
    const entered = of(summons('завтра'), TODAY, { appear: '2026-11-28' });
    expect(entered.dates.timeline.map(({ caution }) => caution).filter(Boolean)).toEqual([]);
  });
});

describe('words that give no day', () => {
  it.each([
    ['31.11.2026', 'Такого дня в календаре нет. Узнайте в комиссариате, какой день верный.'],
    ['31 ноября', 'Ни в этом году, ни в следующем такого дня нет. Узнайте в комиссариате, какой день верный.'],
    ['через 3 дня', 'День назван так, что точно его не посчитать. Сверьте с письмом.'],
    ['на этой неделе', 'День назван так, что точно его не посчитать. Сверьте с письмом.'],
  ])('«%s»: the mark and the notes say the same, and what is true', (when, said) => {
    const explanation = of(summons(when), TODAY);
    expect(explanation.dates.next?.role).not.toBe('appear');
    expect(mark(explanation)?.ru).toBe(said);
    expect(notes(explanation)).toContain(said);
    expect(notes(explanation).join()).not.toMatch(/не видно дня явки|вы убрали/);
    expect(notes(of(summons(when), TODAY, { appear: '2026-11-30' }))).not.toContain(said);
  });

  it('and a text without any says that it shows none', () => {
    expect(notes(of('ПОВЕСТКА. Вам необходимо явиться на медицинское освидетельствование.', TODAY))).toContain(
      'В письме не видно дня явки.',
    );
  });
});

describe('a summons handed over on paper', () => {
  const reading = readNotice(summons('01.12.2026'), { today: TODAY, channel: 'paper' });
  const explained = (known: Record<string, string>) => explain(reading, law, TODAY, known);

  it('is served that day; of the register nothing is disputed', () => {
    const paper = explained({ handed_over: '2026-11-26' });
    expect(entry(paper, 'hand-served')).toMatchObject({ day: '2026-11-26', latest: null, standing: 'settled' });
    expect(entry(paper, 'register-served')).toBeUndefined();
    expect(notes(paper)).toEqual(['Если повестку разместили и в реестре, укажите день: часть сроков идёт от него.']);
    const open = lawyerPage(reading, paper).open.map(({ ru }) => ru);
    expect(open.join('\n')).not.toMatch(/Неизвестен день размещения|расходятся: Повестка считается вручённой/);
  });

  it('and posted, too, has both', () => {
    const both = explained({ handed_over: '2026-11-26', posted: '2026-11-24' });
    expect(entry(both, 'register-served')).toMatchObject({ day: '2026-11-24', latest: '2026-11-26' });
    expect(entry(both, 'hand-served')?.day).toBe('2026-11-26');
    expect(notes(both)).toEqual([]);
  });

  it('after its own date has no earliest day after the latest', () => {
    expect(entry(explained({ handed_over: '2026-12-05' }), 'six-measures')).toMatchObject({
      day: '2026-12-25',
      latest: null,
    });
  });
});
