import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reckonDeadlines } from '../../../explanation/deadlines';
import { lawyerPage } from '../../../explanation/documents/lawyer-page';
import { explain } from '../../../explanation/explain';
import { eventsOf } from '../../../explanation/known-days';
import { lawLookup } from '../../../explanation/lookup';
import { LAW_DIFFERED } from '../../../explanation/part-words';
import type { Explanation } from '../../../explanation/types';
import { readNotice } from '../../../notice/read';
import type { NoticeKind } from '../../../notice/vocabulary';
import { readLaw } from '../../../scripts/read-law';

const law = readLaw();
const SMS =
  'По ст. 7.1 53-ФЗ в связи с неявкой по повестке к Вам применены временные меры, в том числе в виде запрета на выезд из РФ. Дальнейшая неявка влечет уголовную ответственность. Вам необходимо прибыть в военкомат по адресу: ул. Угрешская, д. 8.';
const SUMMONS =
  'ПОВЕСТКА. Гражданину И*** А. Б. Вам необходимо явиться 16 июля 2027 г. в 9:30 на заседание призывной комиссии по адресу: Москва, ул. Яблочкова, д. 5, стр. 1. Повестка размещена в реестре 02.06.2027. В случае неявки применяется запрет на выезд из Российской Федерации. Военный комиссар';

const of = (text: string, today: string, known = {}): Explanation =>
  explain(readNotice(text, { today }), law, today, known);

describe('explain', () => {
  it('gives the nine parts in their order', () => {
    expect(Object.keys(of(SMS, '2026-11-25'))).toEqual([
      'today',
      'outcome',
      'what',
      'source',
      'dates',
      'duties',
      'consequences',
      'claims',
      'steps',
      'tasks',
      'foot',
      'marks',
    ]);
  });

  it('judges the exit ban, the criminal threat and the demand to come, each with norm and «if»', () => {
    const { what, claims } = of(SMS, '2026-11-25');
    expect(what.kind).toBe('restriction_imposed');
    const by = new Map(claims.map((claim) => [claim.claim, claim]));
    expect([...by.keys()]).toEqual(expect.arrayContaining(['exit_ban', 'criminal', 'appear_urgently']));
    for (const claim of claims) {
      expect(claim.norms.length, claim.claim).toBeGreaterThan(0);
      expect(claim.condition?.ru, claim.claim).toBeTruthy();
    }
    expect(by.get('criminal')?.verdict).toBe('partly');
  });

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
      const lifted = explain(readNotice(SMS, { today: TODAY, assume: 'restriction_lifted' }), law, TODAY, {
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
      expect(dates.timeline.map(({ role }) => role)).toEqual(['today']);
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

  it('counts a mark from the day its own words name', () => {
    const { marks, dates } = of(SUMMONS, '2027-07-06', { appear: '2027-07-26' });
    expect(dates.next?.daysFromToday).toBe(20);
    expect(marks.find(({ role }) => role === 'date')?.note.ru).toBe('Осталось дней: 10.');
  });

  it('says when a day may shift because the days off of its year are not known', () => {
    const deadlines = law.deadlines.map((deadline) =>
      deadline.id === 'interim-request' ? { ...deadline, kinds: ['summons' as const] } : deadline,
    );
    const request = (filed: string) =>
      explain(readNotice(SUMMONS, { today: '2026-11-25' }), { ...law, deadlines }, '2026-11-25', {
        filed,
      }).dates.timeline.find(({ id }) => id === 'interim-request');
    expect(request('2026-12-31')).toMatchObject({ day: '2027-01-11' });
    expect(request('2026-12-31')?.caution?.ru).toContain('2023–2026');
    expect(request('2026-11-25')?.caution).toBeNull();
    const filed = (day: string) =>
      reckonDeadlines(law.deadlines, lawLookup(law, day), { filed: day }, day).reckoned.find(
        ({ id }) => id === 'interim-request',
      )?.readings[0];
    expect(filed('2026-12-31')?.caution?.en).toContain('may shift');
    expect(filed('2026-11-25')?.caution).toBeNull();
  });

  it('calls a dispute on the advocate’s page only what is one', () => {
    const text = 'Призывная комиссия 15.11.2026 приняла в отношении вас решение о призыве на военную службу.';
    const reading = readNotice(text, { today: '2026-11-25' });
    const explained = explain(reading, law, '2026-11-25');
    const open = lawyerPage(reading, explained).open.map(({ ru }) => ru);
    expect(open).toContain('Мы не смогли проверить: Решение о призыве действует.');
    expect(open).not.toContain('Источники расходятся: Решение о призыве действует.');
    const pending = { ...explained, dates: { ...explained.dates } };
    pending.dates.timeline = explained.dates.timeline.map((entry) =>
      entry.id === 'decision-one-year' ? { ...entry, standing: 'pending' } : entry,
    );
    expect(lawyerPage(reading, pending).open.map(({ en }) => en)).toContain(
      'A bill; we do not know its outcome: The call-up decision is valid.',
    );
    const served = of(SUMMONS, '2027-06-05');
    expect(lawyerPage(readNotice(SUMMONS, { today: '2027-06-05' }), served).open.map(({ ru }) => ru)).toContain(
      'Источники расходятся: Повестка считается вручённой.',
    );
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
      if (['today', 'posted', 'appear'].includes(entry.role)) continue;
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
    expect(over.duties.now.ru).toContain('обязанность прийти осталась');
    expect(over.dates.statements.length).toBeGreaterThan(0);
  });

  it('lets the user’s own days win over those of the text', () => {
    const { dates } = of(SUMMONS, '2027-06-05', { posted: '2027-06-30' });
    expect(dates.timeline.find(({ role }) => role === 'posted')?.day).toBe('2027-06-30');
  });

  it('marks words that stand in the text and never overlap', () => {
    const { marks } = of(SUMMONS, '2027-06-05');
    expect(marks.length).toBeGreaterThan(4);
    let end = 0;
    for (const mark of marks) {
      expect(SUMMONS.slice(mark.start, mark.end)).toBe(mark.quote);
      expect(mark.start).toBeGreaterThanOrEqual(end);
      end = mark.end;
    }
  });

  it('warns when the law was checked long ago', () => {
    expect(of(SMS, '2026-05-14').foot.age).toBe('fresh');
    expect(of(SMS, '2026-05-15').foot.age).toBe('old');
    expect(of(SMS, '2026-09-11').foot.age).toBe('old');
    expect(of(SMS, '2026-09-12').foot.age).toBe('very_old');
  });

  it('gives a reason and a caution when it is no notice', () => {
    for (const text of ['', 'Hello, this is a letter about nothing.', 'Повестка дня собрания: 1. Ремонт подъезда.']) {
      const { outcome, what, duties, source } = of(text, '2026-11-25');
      expect(outcome).not.toBe('notice');
      expect(what.lead.ru.length).toBeGreaterThan(10);
      expect(duties.now.ru).toContain('реестрповесток.рф');
      expect(source.howToCheck.length).toBeGreaterThan(0);
    }
  });

  it('takes a kind from the person, «none» as well, and says so without a word on confidence', () => {
    const as = (assume: NoticeKind) => explain(readNotice(SUMMONS, { today: '2027-06-05', assume }), law, '2027-06-05');
    expect(as('restriction_warning').what).toMatchObject({
      kind: 'restriction_warning',
      chosen: true,
      lead: { ru: 'Вы выбрали: предупреждение о мерах' },
    });
    const none = as('none');
    expect(none).toMatchObject({ outcome: 'none', what: { kind: 'none', chosen: true } });
    expect(none.what.lead.ru).toContain('к выбору можно вернуться');
    expect(none.duties.now.ru).toContain('реестрповесток.рф');
    expect(of(SUMMONS, '2027-06-05').what.chosen).toBe(false);
  });

  it('never says that something unknown is a fraud, and never excuses a request for a code', () => {
    expect(of(`${SUMMONS} Подробнее: example.org/x`, '2027-06-05').source.tone).toBe('neutral');
    const asks = explain(
      readNotice('Вам направлена повестка. Назовите код из СМС оператору: https://www.mos.ru/', {
        today: '2026-11-25',
        host: 'www.mos.ru',
      }),
      law,
      '2026-11-25',
    );
    expect(['alarm', 'warning']).toContain(asks.source.tone);
  });

  it('never throws, whatever the text, the day and the known days', () => {
    const day = fc
      .date({ min: new Date('2023-10-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const piece = fc.constantFrom(
      'повестка ',
      'явиться 31.02.2027 ',
      'запрет на выезд ',
      'до 99 декабря ',
      'ст. 328 УК ',
      '\u0000',
      '«',
      'в 25:70 ',
      'размещена 01.13.26 ',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, day, fc.option(day), (given, today, posted) => {
        const explanation = of(given, today, posted ? { posted } : {});
        for (const { day: at } of explanation.dates.timeline) if (at) expect(at).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: 300 },
    );
  });
});

it('takes the day of a decision for no day to appear', () => {
  const text =
    'Призывная комиссия района 20.11.2026 приняла решение: предоставить Вам отсрочку. Решение можно обжаловать.';
  const reading = readNotice(text, { today: '2026-11-25' });
  const { dates, marks } = explain(reading, law, '2026-11-25');
  expect(reading.kind).toBe('draft_decision');
  expect(dates.timeline.filter(({ role }) => role === 'appear')).toEqual([]);
  expect(marks.map(({ note }) => note.ru)).not.toContain('Этот день уже прошёл.');
});

it('takes the day of dispatch that stands beside a decision for a day to appear', () => {
  const text =
    'Выписка из протокола заседания призывной комиссии. Принято решение о призыве на военную службу. Явка на отправку 10.12.2026 в 8:00.';
  const { dates, claims, marks } = of(text, '2026-11-24');
  expect(dates.next).toMatchObject({ role: 'appear', day: '2026-12-10', clock: '08:00' });
  expect(dates.timeline.map(({ deadline }) => deadline)).not.toContain('decision-one-year');
  expect(claims.map(({ claim }) => claim)).not.toContain('appear_urgently');
  expect(marks.map(({ note }) => note.ru)).not.toContain('Это не день явки.');
});
