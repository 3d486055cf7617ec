import { z } from 'zod';
import type { PlainDate } from '../../notice/vocabulary';

/** One thing said in both languages of the product. Russian comes first and is the one that counts. */
export const textSchema = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Text = z.infer<typeof textSchema>;
/** The languages of the product. */
export type Lang = keyof Text;

export type { PlainDate };
export const plainDateSchema: z.ZodType<PlainDate> = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written YYYY-MM-DD');

export const idSchema = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id is lower-case words joined by - or .');

/**
 * How firm a statement of law is.
 * settled: text read, or two agreeing sources. disputed: sources differ, both readings are shown.
 * unverified: nobody could check it; shown as such. pending: a bill.
 */
export const standingSchema = z.enum(['settled', 'disputed', 'unverified', 'pending']);
export type Standing = z.infer<typeof standingSchema>;

/** The days on which something is law: both ends included, `null` is open. */
export const validitySchema = z
  .strictObject({ from: plainDateSchema.nullable(), to: plainDateSchema.nullable() })
  .refine(({ from, to }) => !from || !to || from <= to, 'from must not be after to');
export type Validity = z.infer<typeof validitySchema>;

/** Whom a rule is about. A conscript (призывник) and a reservist (запас) are never mixed. */
export const personSchema = z.enum([
  'conscript',
  'reservist',
  'registered',
  'serviceman',
  'applicant_ags',
  'relative',
  'employer',
  'official',
  'anyone',
]);
