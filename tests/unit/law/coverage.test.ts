import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDay, type KnownEvents, missingEvents, reckonReadings } from '../../../explanation/day-formula';
import { addCalendar } from '../../../explanation/plain-date';
import { isInForce, rulesOn } from '../../../law/in-force';
import { EVENTS } from '../../../law/vocabulary';
import { CLAIMS, type Claim, MEASURES, NOTICE_KINDS, PURPOSES } from '../../../notice/vocabulary';
import { readLaw } from '../../../scripts/read-law';
import { splitSentences } from './readability';

const law = readLaw();
const BEFORE_THE_REGISTER = '2024-11-14';
const NOW = '2026-11-25';

/** Every edge of a window, and the day after it, from the first day the product speaks of. */
const edges = [
  ...new Set([
    '2023-10-01',
    BEFORE_THE_REGISTER,
    NOW,
    ...law.verdicts.flatMap(({ valid }) => [valid.from, valid.to && nextDay(valid.to)].filter((day) => day !== null)),
  ]),
].filter((day) => day >= '2023-10-01');

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function verdictsFor(claim: Claim, day: string, as?: 'in_force' | 'threatened' | 'lifted') {
  return law.verdicts.filter(
    (verdict) =>
      verdict.claim === claim &&
      verdict.kinds.length === 0 &&
      verdict.about === undefined &&
      isInForce(verdict.valid, day) &&
      (verdict.as.length === 0 || (as !== undefined && verdict.as.includes(as))),
  );
}

describe('verdicts', () => {
  it.each(CLAIMS)('holds «%s» against the law of every day, with one answer', (claim) => {
    const measure = (MEASURES as readonly string[]).includes(claim);
    for (const day of edges) {
      for (const as of measure ? (['in_force', 'threatened', 'lifted'] as const) : [undefined])
        expect(
          verdictsFor(claim, day, as).map(({ id }) => id),
          `${claim} ${as} on ${day}`,
        ).toHaveLength(1);
    }
  });

  it('judges the exit ban of November 2024 by the law of that time', () => {
    const [then] = verdictsFor('exit_ban', BEFORE_THE_REGISTER, 'in_force');
    const [now] = verdictsFor('exit_ban', NOW, 'in_force');
    expect(then).toMatchObject({ verdict: 'partly', standing: 'disputed' });
    expect(now).toMatchObject({ verdict: 'accurate' });
    expect(now?.condition.ru).toMatch(/если выписка из реестра/);
  });

  it.each([
    ['property_registration', 'partly'],
    ['driving', 'partly'],
    ['loans', 'accurate'],
    ['sole_trader', 'accurate'],
    ['self_employment', 'accurate'],
    ['vehicle_registration', 'accurate'],
    ['foreign_passport', 'not_in_article'],
    ['criminal', 'partly'],
    ['appear_urgently', 'partly'],
    ['served_after_7_days', 'accurate'],
    ['served_at_posting', 'disputed'],
    ['only_in_person', 'partly'],
    ['thirty_days', 'not_in_article'],
    ['lifted_in_24_hours', 'disputed'],
  ] as const)('says of «%s»: %s', (claim, verdict) => {
    expect(verdictsFor(claim, NOW, 'in_force').map((entry) => entry.verdict)).toEqual([verdict]);
  });

  it('never stands firmer than the rules it rests on', () => {
    const standing = new Map(law.rules.map((rule) => [rule.id, rule.standing]));
    for (const verdict of law.verdicts.filter((entry) => entry.standing === 'settled'))
      expect(
        verdict.rules.filter((id) => standing.get(id) !== 'settled'),
        verdict.id,
      ).toEqual([]);
  });

  it('rests on a rule that is law whenever the verdict is', () => {
    for (const verdict of law.verdicts)
      for (const day of edges.filter((edge) => isInForce(verdict.valid, edge))) {
        const inForce = new Set(rulesOn(law, day).map(({ id }) => id));
        expect(
          verdict.rules.some((id) => inForce.has(id)),
          `${verdict.id} on ${day}`,
        ).toBe(true);
      }
  });

  it('never says that refusing the questionnaire has no consequences', () => {
    const verdict = law.verdicts.find(
      ({ claim, about }) => claim === 'questionnaire_obligatory' && about === 'secrets',
    );
    expect(verdict?.text.ru).toContain('Наказания за отказ мы не нашли');
    expect(JSON.stringify(law.verdicts)).not.toMatch(/без последствий/);
  });
});

describe('guidance', () => {
  it.each(NOTICE_KINDS.filter((kind) => kind !== 'none'))('has something to say for «%s»', (kind) => {
    const fits = law.guidance.filter((guide) => guide.kinds.includes(kind) && isInForce(guide.valid, NOW));
    expect(fits.some(({ purposes }) => purposes.length === 0 || purposes.includes('unknown'))).toBe(true);
  });

  it.each(PURPOSES)('knows a summons for the purpose «%s»', (purpose) => {
    expect(
      law.guidance.filter((guide) => guide.kinds.includes('summons') && guide.purposes.includes(purpose)),
    ).toHaveLength(1);
  });

  it('says what to do now in two short sentences', () => {
    for (const { id, now } of law.guidance)
      for (const text of [now.ru, now.en]) {
        const sentences = splitSentences(text).filter(Boolean);
        expect(sentences.length, id).toBeLessThanOrEqual(2);
        for (const sentence of sentences)
          expect(sentence.match(/[\p{L}\p{N}][\p{L}\p{N}–.-]*/gu)?.length, sentence).toBeLessThanOrEqual(15);
      }
  });

  it('names fines and measures before a criminal case', () => {
    for (const guide of law.guidance) {
      const stage = (prefix: string) =>
        guide.stages.findIndex(({ rules }) => rules.some((id) => id.startsWith(prefix)));
      if (stage('criminal-328-penalty') < 0) continue;
      for (const lighter of ['fine-', 'six-measures-']) {
        expect(stage(lighter), `${guide.id} ${lighter}`).toBeGreaterThanOrEqual(0);
        expect(stage(lighter), `${guide.id} ${lighter}`).toBeLessThan(stage('criminal-'));
      }
    }
  });

  it('puts something to tick in front of everyone', () => {
    for (const guide of law.guidance) expect(guide.steps.length, guide.id).toBeGreaterThan(2);
  });
});

describe('deadlines', () => {
  const known = {
    posted: '2026-11-10',
    handed_over: '2026-11-12',
    served: '2026-11-10',
    appear: '2026-11-25',
    decision: '2026-10-05',
    learned: '2026-11-30',
    received_copy: '2026-11-30',
    reason_ended: '2026-11-26',
    filed: '2026-11-27',
    moved: '2026-11-01',
    restriction_notice: '2026-11-03',
    dispatch_period_start: '2026-10-01',
  };
  const dayOf = (id: string, reading: string, events: Partial<typeof known> = known) => {
    const formula = law.deadlines.find((deadline) => deadline.id === id)?.readings.find((r) => r.reading === reading);
    return formula && evaluateDay(formula.day, events)?.day;
  };

  it('can reckon every formula from the known events', () => {
    expect(Object.keys(known).sort()).toEqual([...EVENTS].sort());
    for (const { id, readings } of law.deadlines)
      for (const { day, reading } of readings) {
        expect(evaluateDay(day, known)?.day, `${id} ${reading}`).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(evaluateDay(day, {}), `${id} ${reading}`).toBeNull();
        expect(missingEvents(day, {}).length, id).toBeGreaterThan(0);
      }
  });

  it('asks a person for no day from which nothing is reckoned', () => {
    const counted = new Set(
      law.deadlines.flatMap(({ readings }) => readings.flatMap(({ day }) => missingEvents(day, {}))),
    );
    expect(EVENTS.filter((event) => !counted.has(event))).toEqual([]);
  });

  it('never puts the cautious day after the latest one, whatever is known and in whatever order it came', () => {
    const two = law.deadlines.filter(({ readings }) => readings.length > 1);
    expect(two.map(({ id }) => id)).toEqual(['register-served', 'six-measures']);
    const days = fc.integer({ min: 0, max: 60 }).map((after) => addCalendar('2026-11-01', after, 'day'));
    const some = fc.record({ posted: days, handed_over: days, appear: days }, { requiredKeys: [] });
    fc.assert(
      fc.property(some, (events) => {
        for (const deadline of two) {
          const reckoned = reckonReadings(deadline, events);
          const [cautious, latest] = ['cautious', 'latest'].map((name) => reckoned.find((one) => one.reading === name));
          // One end alone is shown as the day.
          if (cautious && latest) expect(cautious.day <= latest.day, `${deadline.id} ${cautious.day}`).toBe(true);
        }
      }),
    );
    const all = { posted: '2026-11-10', handed_over: '2026-11-12', appear: '2026-11-25' };
    expect(two.map((deadline) => reckonReadings(deadline, all).length)).toEqual([2, 2]);
  });

  it('counts no service by the register where only the day of the hand-over is known', () => {
    const reckoned = (id: string, events: KnownEvents) => {
      const deadline = law.deadlines.find((one) => one.id === id);
      return deadline && reckonReadings(deadline, events).map(({ day }) => day);
    };
    const handed_over = '2026-11-26';
    expect(reckoned('register-served', { handed_over })).toEqual([]);
    expect(reckoned('hand-served', { handed_over })).toEqual([handed_over]);
    // Handed over in between, it is served then.
    expect(reckoned('register-served', { posted: '2026-11-24', handed_over })).toEqual(['2026-11-24', handed_over]);
  });

  it('reckons the six measures both ways', () => {
    const { posted, appear } = known;
    expect(dayOf('six-measures', 'cautious', { posted, appear })).toBe('2026-11-30');
    expect(dayOf('six-measures', 'latest', { posted, appear })).toBe('2026-12-15');
    expect(dayOf('six-measures', 'cautious', { handed_over: '2026-11-23', appear })).toBe('2026-12-13');
    expect(dayOf('six-measures', 'latest', { handed_over: '2026-11-23', appear })).toBe('2026-12-15');
    // Handed over after its own date: neither reading can end before 20 days from then.
    expect(dayOf('six-measures', 'cautious', { handed_over: '2026-11-29', appear })).toBe('2026-12-19');
    expect(dayOf('six-measures', 'latest', { handed_over: '2026-11-29', appear })).toBe('2026-12-19');
    expect(dayOf('six-measures', 'cautious', { posted: '2026-10-30', appear })).toBe('2026-11-25');
    expect(dayOf('six-measures', 'cautious', { posted: '2026-11-24', appear })).toBe('2026-12-14');
    expect(dayOf('six-measures', 'latest', { posted: '2026-11-24', appear })).toBe('2026-12-21');
  });

  it('shows both ends of service by the register, and the cap', () => {
    expect(dayOf('register-served', 'cautious', { posted: '2026-11-10' })).toBe('2026-11-10');
    expect(dayOf('register-served', 'latest', { posted: '2026-11-10' })).toBe('2026-11-17');
    expect(dayOf('appearance-cap', 'only')).toBe('2026-12-10');
  });

  it('counts court and passport days as working days, months to the same date', () => {
    expect(dayOf('interim-request', 'only')).toBe('2026-11-30');
    expect(dayOf('passport-deposit', 'only')).toBe('2026-11-11');
    expect(dayOf('court-claim', 'only')).toBe('2027-02-28');
    expect(dayOf('decision-one-year', 'only')).toBe('2027-10-05');
  });

  it('shows no date for limitation periods and for lifting', () => {
    for (const id of ['fine-limitation', 'criminal-limitation', 'measures-lifting'])
      expect(law.deadlines.find((deadline) => deadline.id === id)?.readings, id).toEqual([]);
  });

  it('keeps calendar titles silent about the army', () => {
    for (const { id, neutral_title: title } of law.deadlines)
      expect(`${title.ru} ${title.en}`, id).not.toMatch(
        /повестк|призыв|воен|суд|штраф|выезд|summons|draft|milit|court/i,
      );
  });
});
