import { describe, expect, it } from 'vitest';
import { reckonDeadlines } from '../../../explanation/deadlines';
import { explain } from '../../../explanation/explain';
import { eventsOf } from '../../../explanation/known-days';
import { lawLookup } from '../../../explanation/lookup';
import { LAW_DIFFERED } from '../../../explanation/part-words';
import type { Explanation } from '../../../explanation/types';
import { readNotice } from '../../../notice/read';
import { law, of, SMS, SUMMONS } from './scene';

describe('the days of an explanation', () => {
  it('judges a notice by the law of its day', () => {
    const ban = (day: string) => of(SMS, day).claims.find(({ claim }) => claim === 'exit_ban')?.verdict;
    expect(ban('2024-11-14')).toBe('partly');
    expect(ban('2026-11-25')).toBe('accurate');
    // Read today, posted then: the law of then.
    const posted = of(SMS, '2026-11-25', { posted: '2024-11-14' });
    expect(posted.claims.find(({ claim }) => claim === 'exit_ban')?.verdict).toBe('partly');
  });

  describe('a notice of the past', () => {
    const TODAY = '2026-11-25';
    const OF_2024 = SUMMONS.replace('16 июля 2027 г.', '20.11.2024').replace('02.06.2027', '01.11.2024');
    const terms = ({ dates }: Explanation) => dates.timeline.flatMap(({ deadline }) => deadline ?? []);
    const notes = ({ dates }: Explanation) => dates.notes.map(({ ru }) => ru).join('\n');
    const rules = ({ consequences, duties }: Explanation) =>
      [...consequences.flatMap(({ statements }) => statements), ...duties.must].map(({ rule }) => rule);

    it('is judged by the law of its own day in its claims and terms', () => {
      const old = of(OF_2024, TODAY);
      expect(old.claims.find(({ claim }) => claim === 'exit_ban')?.verdict).toBe('partly');
      expect(terms(old)).toEqual(['register-served']);
      expect(notes(old)).toContain('правила могли быть другими. Это не значит, что запретов нет.');
      expect(rules(old)).toEqual(expect.arrayContaining(['exit-ban-2024-unconfirmed', 'six-measures-before-may-2025']));
      // What helps today is the law of today.
      expect(old.dates.statements.map(({ rule }) => rule)).toContain('come-yourself-two-weeks');
    });

    it('is not held against a cap that came later', () => {
      const text = SUMMONS.replace('16 июля 2027 г.', '15.05.2025').replace('02.06.2027', '01.03.2025');
      expect(notes(of(text, TODAY))).not.toContain('позже предела в 30 дней');
      expect(terms(of(text, TODAY))).not.toContain('appearance-cap');
    });

    it('has the day it was handed over, else the day to appear, where it was not posted', () => {
      const unposted = OF_2024.replace(' Повестка размещена в реестре 01.11.2024.', '');
      const later = unposted.replace('20.11.2024', '20.11.2026');
      expect(terms(of(later, TODAY))).toContain('six-measures');
      const handed = of(later, TODAY, { handed_over: '2024-02-20' });
      expect(handed.claims.find(({ claim }) => claim === 'exit_ban')?.verdict).toBe('partly');
      expect(terms(handed)).not.toContain('six-measures');
      expect(of(unposted, TODAY).claims.find(({ claim }) => claim === 'exit_ban')?.verdict).toBe('partly');
      expect(terms(of(unposted, TODAY))).not.toContain('six-measures');
    });

    it('a decision of 2024 is not given the year that came in 2025', () => {
      const decision = (day: string) =>
        of(`Призывная комиссия ${day} приняла в отношении вас решение о призыве на военную службу.`, TODAY);
      expect(terms(decision('15.11.2026'))).toContain('decision-one-year');
      expect(terms(decision('15.11.2024'))).not.toContain('decision-one-year');
    });

    it('has duties and consequences of today first, then those of its own day', () => {
      const stages = ({ consequences }: Explanation) =>
        consequences.map(({ statements }) => statements.map(({ rule }) => rule));
      const must = ({ duties }: Explanation) => duties.must.map(({ rule }) => rule);
      // A ban may stand in the register now, and failing to come is judged when it happens.
      const summons = SUMMONS.replace('16 июля 2027 г.', '10.03.2025').replace('02.06.2027', '01.03.2025');
      const ban = stages(of(summons, TODAY)).find((ids) => ids.includes('exit-ban-starts-on-posting')) ?? [];
      expect(ban).toEqual(expect.arrayContaining(['exit-ban-paper-only', 'exit-ban-until-appearance']));
      expect(ban.slice(-2)).toEqual(['exit-ban-transitional', 'exit-ban-2024-unconfirmed']);
      expect(ban.length).toBe(new Set(ban).size);
      expect(must(of(SMS, TODAY, { posted: '2025-04-20' }))).toContain('exit-ban-until-appearance');
      const lifted = explain(readNotice(SMS, { today: TODAY, chosenKind: 'restriction_lifted' }), law, TODAY, {
        posted: '2025-03-01',
      });
      expect(stages(lifted).at(-1)).toContain('exit-ban-starts-on-posting');
      const decided = 'Призывная комиссия 15.12.2025 приняла в отношении вас решение о призыве на военную службу.';
      expect(must(of(decided, TODAY))).toContain('season-over-is-wrong');
    });

    it('a decision is of no day ahead', () => {
      const text = 'Призывная комиссия 26.11.2026 приняла в отношении вас решение о призыве на военную службу.';
      expect(eventsOf(readNotice(text, { today: TODAY }), {}, TODAY)).toEqual({});
      expect(eventsOf(readNotice(text, { today: TODAY }), {}, '2026-11-26')).toEqual({ decision: '2026-11-26' });
      const deferred = 'Призывная комиссия района приняла решение: предоставить вам отсрочку до 01.09.2027.';
      const { dates } = of(deferred, TODAY);
      expect(dates.timeline.map(({ role }) => role)).toEqual(['today', 'deferred_to']);
    });

    it('word of measures taken is not judged by the law of the day that was missed', () => {
      const missed = of(SMS, TODAY, { appear: '2025-04-20' });
      expect(missed.claims.find(({ claim }) => claim === 'exit_ban')?.verdict).toBe('accurate');
    });

    it('has the same terms in the list of terms', () => {
      for (const known of [{}, { posted: '2025-03-01' }, { handed_over: '2024-02-20' }, { posted: '2026-02-02' }]) {
        const events = eventsOf(readNotice(OF_2024, { today: TODAY }), known, TODAY);
        const { reckoned, differed } = reckonDeadlines(law.deadlines, lawLookup(law, TODAY), events, TODAY);
        const shown = new Set(law.deadlines.filter(({ kinds }) => kinds.includes('summons')).map(({ id }) => id));
        expect(
          reckoned
            .map(({ id }) => id)
            .filter((id) => shown.has(id))
            .sort(),
        ).toEqual(terms(of(OF_2024, TODAY, known)).sort());
        // Neither drops a term in silence.
        expect(differed).toBe(notes(of(OF_2024, TODAY, known)).includes(LAW_DIFFERED.ru));
      }
    });
  });

  it('knows no day that the user cleared', () => {
    const { dates } = of(SUMMONS, '2027-06-05', { appear: undefined });
    expect(dates.timeline.map(({ role }) => role)).not.toContain('appear');
    const notes = dates.notes.map(({ ru }) => ru).join('\n');
    expect(notes).toContain('вы убрали');
    expect(notes).not.toContain('не видно дня явки');
  });

  it('counts the year of a decision from one to call up, not from a deferment', () => {
    const decided = (outcome: string) =>
      eventsOf(
        readNotice(
          `Призывная комиссия района Кузьминки 24.11.2026 приняла решение: ${outcome}. Решение можно обжаловать в суд.`,
          {
            today: '2026-11-27',
            chosenKind: 'draft_decision',
          },
        ),
        {},
        '2026-11-27',
      ).decision;
    expect(decided('призвать на военную службу')).toBe('2026-11-24');
    expect(decided('предоставить отсрочку от призыва на военную службу')).toBeUndefined();
  });

  it('counts a mark from the day its own words name', () => {
    const { marks, dates } = of(SUMMONS, '2027-07-06', { appear: '2027-07-26' });
    expect(dates.next?.daysFromToday).toBe(20);
    expect(marks.find(({ role }) => role === 'date')?.note.ru).toBe('Через 10 дней.');
  });

  it('says when a day may shift because the days off of its year are not known', () => {
    const deadlines = law.deadlines.map((deadline) =>
      deadline.id === 'interim-request' ? { ...deadline, kinds: ['summons' as const] } : deadline,
    );
    const request = (filed: string) =>
      explain(readNotice(SUMMONS, { today: '2026-11-25' }), { ...law, deadlines }, '2026-11-25', {
        filed,
      }).dates.timeline.find(({ id }) => id === 'interim-request');
    expect(request('2027-12-31')).toMatchObject({ day: '2028-01-10' });
    expect(request('2027-12-31')?.caution?.ru).toContain('2023–2027');
    expect(request('2026-11-25')?.caution).toBeNull();
    const filed = (day: string) =>
      reckonDeadlines(law.deadlines, lawLookup(law, day), { filed: day }, day).reckoned.find(
        ({ id }) => id === 'interim-request',
      )?.readings[0];
    expect(filed('2027-12-31')?.caution?.en).toContain('may shift');
    expect(filed('2026-11-25')?.caution).toBeNull();
  });

  it('reckons the six measures with both readings', () => {
    const { dates } = of(SUMMONS, '2027-06-05');
    const measures = dates.timeline.find(({ deadline }) => deadline?.includes('six'));
    // cautious: max(A, min(P, H) + 20) = 16 July; latest: max(A + 20, P + 27) = 5 August.
    expect([measures?.day, measures?.latest]).toEqual(['2027-07-16', '2027-08-05']);
    const served = dates.timeline.find(({ id }) => id === 'register-served');
    expect([served?.day, served?.latest]).toEqual(['2027-06-02', '2027-06-09']);
  });

  it('names the rule behind every computed day', () => {
    for (const entry of of(SUMMONS, '2027-06-05').dates.timeline) {
      if (['today', 'posted', 'appear', 'until', 'deferred_to'].includes(entry.role)) continue;
      expect(entry.deadline, entry.id).not.toBeNull();
      expect(entry.why.length, entry.id).toBeGreaterThan(0);
      expect(entry.norms.length, entry.id).toBeGreaterThan(0);
    }
  });

  it('says when the day to appear is later than the law allows', () => {
    const late = of(SUMMONS, '2027-06-05').dates.notes.map(({ ru }) => ru);
    expect(late.some((note) => note.includes('позже предела в 30 дней'))).toBe(true);
    const intime = of(SUMMONS.replace('02.06.2027', '20.06.2027'), '2027-06-21').dates.notes.map(({ ru }) => ru);
    expect(intime.some((note) => note.includes('позже предела в 30 дней'))).toBe(false);
  });

  it('counts the days to the next date, and says when the day is over', () => {
    expect(of(SUMMONS, '2027-07-06').dates.next).toMatchObject({ role: 'appear', daysFromToday: 10, clock: '09:30' });
    const over = of(SUMMONS, '2027-08-01');
    expect(over.dates.notes[0]?.ru).toContain('уже прошёл');
    expect(over.duties.now.ru).toContain('прийти нужно: новая повестка для этого не требуется');
    expect(over.dates.statements.length).toBeGreaterThan(0);
  });

  it('the last day for what a letter asks is the next date where it names no day to appear', () => {
    const dates = (text: string) => of(text, '2026-11-27').dates;
    const warned = dates(
      'Предупреждение. Вы не пришли по повестке в военный комиссариат. Явитесь не позднее 21 декабря 2026 года, иначе начнёт действовать запрет на выезд.',
    );
    expect(warned.next).toMatchObject({ role: 'until', day: '2026-12-21', alarm: true, caution: null });
    expect(warned.notes.map(({ ru }) => ru).join()).not.toContain('не видно дня явки');
    const undated = dates(
      'Военный комиссариат: заполните анкету призывника до 5 декабря. Непредставление влечёт штраф.',
    );
    expect(undated.next).toMatchObject({ role: 'until', day: '2026-12-05' });
    expect(undated.next?.caution?.ru).toContain('Год в письме не назван');
    // A day to appear goes first.
    const called = dates(
      'Повестка. Вам надлежит явиться 10.12.2026 в 9:00 в военкомат, ул. Лесная, 5. Справку сдайте до 8 декабря 2026.',
    );
    expect(called.next).toMatchObject({ role: 'appear', day: '2026-12-10' });
    expect(called.timeline.map(({ role }) => role)).toContain('until');
  });

  it('lets the user’s own days win over those of the text', () => {
    const { dates } = of(SUMMONS, '2027-06-05', { posted: '2027-06-30' });
    expect(dates.timeline.find(({ role }) => role === 'posted')?.day).toBe('2027-06-30');
  });
});

describe('the last day of a deferment', () => {
  const granted = (to: string) =>
    `Решение призывной комиссии района Хамовники города Москвы от 12.03.2024: предоставить Вам отсрочку от призыва на основании п. 2 ст. 24 53-ФЗ ${to}.`;
  const deferred = (text: string) => of(text, '2026-11-27').dates.timeline.find(({ role }) => role === 'deferred_to');

  it('is the next day, without alarm', () => {
    expect(of(granted('до 31 июля 2027 года'), '2026-11-27').dates.next).toMatchObject({
      role: 'deferred_to',
      day: '2027-07-31',
      alarm: false,
    });
  });

  it('is another entry than the last day the letter itself gives', () => {
    const decision = readNotice(granted('до 31 июля 2027 года'), { today: '2026-11-27' });
    if (decision.status !== 'notice') throw new Error('read as none');
    const { timeline } = explain(
      { ...decision, fields: { ...decision.fields, until: decision.deferredTo } },
      law,
      '2026-11-27',
    ).dates;
    expect(timeline.map(({ id }) => id)).toEqual(expect.arrayContaining(['until', 'deferred_to']));
    expect(new Set(timeline.map(({ id }) => id)).size).toBe(timeline.length);
  });

  it('that is over is told to be so', () => {
    const { notes } = of(granted('до 1 июля 2025 года'), '2026-11-27').dates;
    expect(notes[0]?.ru).toContain('уже прошёл. Узнайте в комиссариате, продлили ли её');
    expect(of(granted('до 31 июля 2027 года'), '2026-11-27').dates.notes).not.toContainEqual(notes[0]);
    // On the first screen too.
    expect(of(granted('до 1 июля 2025 года'), '2026-11-27').duties.now.ru).toMatch(
      /^День, до которого дана отсрочка, уже прошёл/,
    );
    expect(of(granted('до 31 июля 2027 года'), '2026-11-27').duties.now.ru).toContain('что вам дали');
  });

  it('is not over for the day of a hearing that is', () => {
    const { dates, duties } = of(
      'Результат Вашего слушания от 14.11.2026: категория «В», зачислены в запас, от призыва освобождены. За военным билетом позовут отдельно. Секретарь комиссии Ленинского округа.',
      '2026-11-27',
    );
    expect(dates.timeline.map(({ day }) => day)).toContain('2026-11-14');
    expect(duties.now.ru).toContain('что вам дали');
  });

  it('is not told where a decision calls up or the text names none', () => {
    expect(deferred(granted('на весь срок учёбы'))).toBeUndefined();
    expect(deferred(granted('до 1 июля 2025 года').replace('предоставить', 'отказать предоставить'))).toBeUndefined();
  });
});
