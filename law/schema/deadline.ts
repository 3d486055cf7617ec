import { z } from 'zod';
import { NOTICE_KINDS } from '../../notice/vocabulary';
import { EVENTS } from '../vocabulary';
import { idSchema, plainDateSchema, standingSchema, textSchema, validitySchema } from './common';

export const eventSchema = z.enum(EVENTS);
export type LegalEvent = z.infer<typeof eventSchema>;

/**
 * How a day is reckoned. An unknown event inside `earliest_of` / `latest_of` is left out; if nothing is left the day is unknown.
 * Days of 53-ФЗ are calendar days and are not moved; months end on the same number, else on the last day of the month.
 */
export type DayFormula =
  | { event: LegalEvent }
  | { from: DayFormula; plus: number; unit: 'day' | 'week' | 'month' | 'year'; days: 'calendar' | 'working' }
  | { earliest_of: DayFormula[] }
  | { latest_of: DayFormula[] };
export const dayFormulaSchema: z.ZodType<DayFormula> = z.lazy(() =>
  z.union([
    z.strictObject({ event: eventSchema }),
    z.strictObject({
      from: dayFormulaSchema,
      plus: z.number().int(),
      unit: z.enum(['day', 'week', 'month', 'year']),
      days: z.enum(['calendar', 'working']),
    }),
    z.strictObject({ earliest_of: z.array(dayFormulaSchema).min(1) }),
    z.strictObject({ latest_of: z.array(dayFormulaSchema).min(1) }),
  ]),
);

/** cautious: the day to act by. latest: the other end that a source allows. only: no dispute. */
export const deadlineReadingSchema = z.strictObject({
  reading: z.enum(['only', 'cautious', 'latest']),
  day: dayFormulaSchema,
  why: textSchema,
});

/** A term of law: how its day is reckoned, by each reading of the law, and where it is shown. */
export const deadlineSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Length, counting and windows of the year in words, as the norm gives them; nothing is reckoned from it. */
  length: textSchema,
  /** Empty when there is no day to compute (a duty «at once», a minimum term). */
  readings: z.array(deadlineReadingSchema),
  /** Events without which there is no such term, though its formulas could do without; none: the formulas decide. */
  needs: z.array(eventSchema).default([]),
  /** Set when the term limits a day that the notice itself names, with what is said when that day is later. */
  caps: z.strictObject({ event: eventSchema, exceeded: textSchema }).optional(),
  /** Kinds of notice whose timeline shows it; none: only the deadlines page. */
  kinds: z.array(z.enum(NOTICE_KINDS)).default([]),
  valid: validitySchema,
  norms: z.array(idSchema).min(1),
  rules: z.array(idSchema).min(1),
  standing: standingSchema,
  checked: plainDateSchema,
  /** Title for a calendar file that tells a bystander nothing. */
  neutral_title: textSchema,
});
export type Deadline = z.infer<typeof deadlineSchema>;
