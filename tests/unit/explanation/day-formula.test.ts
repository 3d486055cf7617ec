import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDay, type KnownEvents, missingEvents } from '../../../explanation/day-formula';
import { addCalendar, daysBetween, isPlainDate, moscowDay } from '../../../explanation/plain-date';
import type { DayFormula } from '../../../law/schema/deadline';

const plus = (event: 'posted' | 'appear' | 'handed_over', days: number): DayFormula => ({
  from: { event },
  plus: days,
  unit: 'day',
  days: 'calendar',
});

const nextWorkingDay: DayFormula = { from: { event: 'filed' }, plus: 1, unit: 'day', days: 'working' };
const dayOf = (formula: DayFormula, known: KnownEvents) => evaluateDay(formula, known)?.day;

describe('evaluateDay', () => {
  const six: DayFormula = {
    latest_of: [
      { event: 'appear' },
      {
        from: { earliest_of: [{ event: 'posted' }, { event: 'handed_over' }] },
        plus: 20,
        unit: 'day',
        days: 'calendar',
      },
    ],
  };

  it('leaves unknown events out and is null when nothing is left', () => {
    expect(dayOf(six, { appear: '2027-01-10', posted: '2027-01-01' })).toBe('2027-01-21');
    expect(dayOf(six, { appear: '2027-01-10', posted: '2027-01-05', handed_over: '2027-01-01' })).toBe('2027-01-21');
    expect(dayOf(six, { appear: '2027-03-10' })).toBe('2027-03-10');
    expect(evaluateDay(six, {})).toBeNull();
    expect(missingEvents(six, { appear: '2027-03-10' })).toEqual(['posted', 'handed_over']);
  });

  it('counts working days where the term is in working days', () => {
    // 30 April 2026 is a Thursday; 1 May is a holiday.
    expect(evaluateDay(nextWorkingDay, { filed: '2026-04-30' })).toEqual({ day: '2026-05-04', certain: true });
  });

  it('is certain of no day that counts working days of a year it does not know', () => {
    expect(evaluateDay(nextWorkingDay, { filed: '2026-12-31' })).toEqual({ day: '2027-01-11', certain: true });
    expect(evaluateDay(nextWorkingDay, { filed: '2027-12-31' })).toEqual({ day: '2028-01-10', certain: false });
    expect(evaluateDay(nextWorkingDay, { filed: '2022-12-30' })?.certain).toBe(false);
    const later: DayFormula = { from: nextWorkingDay, plus: 1, unit: 'month', days: 'calendar' };
    expect(evaluateDay(later, { filed: '2027-12-31' })?.certain).toBe(false);
    expect(
      evaluateDay({ earliest_of: [{ event: 'posted' }, later] }, { filed: '2028-01-01', posted: '2026-01-01' }),
    ).toEqual({
      day: '2026-01-01',
      certain: false,
    });
    expect(evaluateDay(plus('posted', 30), { posted: '2030-01-01' })?.certain).toBe(true);
  });

  it('ends a month on the same number, else on its last day', () => {
    const months: DayFormula = { from: { event: 'learned' }, plus: 3, unit: 'month', days: 'calendar' };
    expect(dayOf(months, { learned: '2026-01-15' })).toBe('2026-04-15');
    expect(dayOf(months, { learned: '2026-11-30' })).toBe('2027-02-28');
  });

  it('moves by exactly the days asked for', () => {
    const day = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (posted, days) => {
        expect(daysBetween(posted, dayOf(plus('posted', days), { posted }) ?? '')).toBe(days);
      }),
    );
  });
});

describe('plain dates', () => {
  it('are those of Moscow, not of Greenwich', () => {
    expect(moscowDay(Date.UTC(2026, 10, 24, 21, 0))).toBe('2026-11-25');
    expect(moscowDay(Date.UTC(2026, 10, 24, 20, 59))).toBe('2026-11-24');
  });

  it('knows the days that exist', () => {
    expect(isPlainDate('2028-02-29')).toBe(true);
    for (const wrong of ['2027-02-29', '2027-13-01', '27-01-01', '2027-1-1', '', 'завтра'])
      expect(isPlainDate(wrong)).toBe(false);
  });

  it('adds a year to the last of February', () => {
    expect(addCalendar('2028-02-29', 1, 'year')).toBe('2029-02-28');
  });
});
