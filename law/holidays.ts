/**
 * Days off in Russia for a five-day week. The public holidays stand in art. 112 of the Labour Code (ТК РФ); which days
 * off are moved is settled each year by a Government resolution, usually in late summer for the next year.
 */

/** Non-working public holidays, `MM-DD`: ТК ст. 112 ч. 1. */
export const PUBLIC_HOLIDAYS: readonly string[] = [
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
];

/** What moves in one year: weekdays that are off, and Saturdays that are worked. */
export interface MovedDays {
  /** The resolution the days come from, or the part of art. 112 for days that move by themselves. */
  source: string;
  off: readonly string[];
  worked: readonly string[];
}

/**
 * Checked on 2026-11-25 against two or more retellings of each resolution, that for 2027 on 2026-11-27 (publication
 * number 0001202609180037). A year that is not here is not known.
 */
export const MOVED_DAYS: Readonly<Record<string, MovedDays>> = {
  2023: {
    source: 'ПП 1505 от 29.08.2022; 6 ноября: ТК ст. 112 ч. 2',
    off: ['2023-02-24', '2023-05-08', '2023-11-06'],
    worked: [],
  },
  2024: {
    source: 'ПП 1314 от 10.08.2023',
    off: ['2024-04-29', '2024-04-30', '2024-05-10', '2024-12-30', '2024-12-31'],
    worked: ['2024-04-27', '2024-11-02', '2024-12-28'],
  },
  2025: {
    source: 'ПП 1335 от 04.10.2024',
    off: ['2025-05-02', '2025-05-08', '2025-06-13', '2025-11-03', '2025-12-31'],
    worked: ['2025-11-01'],
  },
  2026: {
    source: 'ПП 1466 от 24.09.2025; 9 марта и 11 мая: ТК ст. 112 ч. 2',
    off: ['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'],
    worked: [],
  },
  2027: {
    source: 'ПП 1187 от 17.09.2026; 3 и 10 мая, 14 июня: ТК ст. 112 ч. 2',
    off: ['2027-02-22', '2027-05-03', '2027-05-10', '2027-06-14', '2027-11-05', '2027-12-31'],
    worked: ['2027-02-20'],
  },
};
