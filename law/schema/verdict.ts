import { z } from 'zod';
import { CLAIMS, NOTICE_KINDS, SUBJECTS } from '../../notice/vocabulary';
import { idSchema, plainDateSchema, standingSchema, textSchema, validitySchema } from './common';

/** так и есть · отчасти · такой нормы мы не нашли · спорно */
export const verdictValueSchema = z.enum(['accurate', 'partly', 'not_in_article', 'disputed']);
export type VerdictValue = z.infer<typeof verdictValueSchema>;

/** What the law says to one claim of a notice, on the days `valid` names and for the kinds listed (none listed: all). */
export const verdictSchema = z.strictObject({
  id: idSchema,
  claim: z.enum(CLAIMS),
  /** How the notice puts it; none listed: however. */
  as: z.array(z.enum(['in_force', 'threatened', 'lifted'])).default([]),
  kinds: z.array(z.enum(NOTICE_KINDS)).default([]),
  /** Only in a letter about this; it wins over one for any. */
  about: z.enum(SUBJECTS).optional(),
  valid: validitySchema,
  verdict: verdictValueSchema,
  text: textSchema,
  /** The «if»: on what it depends. */
  condition: textSchema,
  norms: z.array(idSchema).min(1),
  rules: z.array(idSchema).min(1),
  standing: standingSchema,
  checked: plainDateSchema,
});
export type Verdict = z.infer<typeof verdictSchema>;
