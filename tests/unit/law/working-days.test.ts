import { describe, expect, it } from 'vitest';
import { MOVED_DAYS, PUBLIC_HOLIDAYS } from '../../../law/holidays';
import { addWorkingDays, areWorkingDaysKnown, isWorkingDay, WORKING_DAYS_KNOWN_UNTIL } from '../../../law/working-days';

const daysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(year, 0, n + 1)).toISOString().slice(0, 10)).filter((day) =>
    day.startsWith(String(year)),
  );

describe('working days', () => {
  it.each([
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
    [2027, 247],
  ])('counts as many working days in %i as the published calendar: %i', (year, count) => {
    expect(daysOf(year).filter(isWorkingDay)).toHaveLength(count);
  });

  it.each([
    ['2026-01-09', false],
    ['2026-01-12', true],
    ['2026-03-09', false],
    ['2026-11-04', false],
    ['2026-11-05', true],
    ['2026-12-31', false],
    ['2025-11-01', true],
    ['2025-11-03', false],
    ['2024-12-28', true],
    ['2026-11-28', false],
    ['2027-02-20', true],
    ['2027-02-22', false],
    ['2027-03-08', false],
    ['2027-05-10', false],
    ['2027-11-05', false],
  ])('%s is a working day: %s', (day, working) => {
    expect(isWorkingDay(day)).toBe(working);
  });

  it('lists only weekdays as moved off, only Saturdays as worked, each in its own year', () => {
    for (const [year, { off, worked }] of Object.entries(MOVED_DAYS)) {
      for (const day of off) {
        expect(new Date(day).getUTCDay() % 6, day).not.toBe(0);
        expect(PUBLIC_HOLIDAYS).not.toContain(day.slice(5));
      }
      for (const day of worked) expect(new Date(day).getUTCDay(), day).toBe(6);
      for (const day of [...off, ...worked]) expect(day.slice(0, 4)).toBe(year);
    }
  });

  it('counts from the next day', () => {
    expect(addWorkingDays('2026-11-25', 1)).toBe('2026-11-26');
    expect(addWorkingDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(addWorkingDays('2026-11-03', 1)).toBe('2026-11-05');
    expect(addWorkingDays('2026-12-30', 1)).toBe('2027-01-11');
    expect(addWorkingDays('2027-02-19', 2)).toBe('2027-02-24');
    expect(addWorkingDays('2026-01-12', -1)).toBe('2025-12-30');
    expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-28');
    expect(addWorkingDays('2023-12-11', 5)).toBe('2023-12-18');
  });

  it('says where its knowledge ends', () => {
    expect(WORKING_DAYS_KNOWN_UNTIL).toBe('2027-12-31');
    expect(areWorkingDaysKnown('2027-01-11')).toBe(true);
    expect(areWorkingDaysKnown('2028-01-10')).toBe(false);
    expect(areWorkingDaysKnown('2022-12-31')).toBe(false);
  });
});
