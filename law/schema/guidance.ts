import { z } from 'zod';
import { NOTICE_KINDS, PURPOSES, SUBJECTS } from '../../notice/vocabulary';
import { idSchema, textSchema, validitySchema } from './common';

/** A lawful step a person may take, shown as a line that can be ticked. */
export const stepSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  detail: textSchema.optional(),
  rules: z.array(idSchema).min(1),
  form: idSchema.optional(),
  answer: idSchema.optional(),
});

/**
 * What is shown for a kind of notice (and purpose): which rules stand in which part of the explanation.
 * The guidance that names the purpose wins over the one that names none; where there is neither, that for `unknown`.
 */
export const guidanceSchema = z.strictObject({
  id: idSchema,
  kinds: z.array(z.enum(NOTICE_KINDS)).min(1),
  purposes: z.array(z.enum(PURPOSES)).default([]),
  /** True: only for a decision of the commission that defers or frees, read with certainty. */
  of_deferment: z.boolean().default(false),
  /** Only for a letter about this; it wins over one for any. */
  about: z.enum(SUBJECTS).optional(),
  valid: validitySchema,
  /** «Вас вызывают на медосвидетельствование» */
  title: textSchema,
  /** What to do now: at most two sentences. */
  now: textSchema,
  /** The same when the day to appear is over. */
  now_past: textSchema.optional(),
  must: z.array(idSchema),
  need_not: z.array(idSchema),
  stages: z.array(z.strictObject({ title: textSchema, rules: z.array(idSchema).min(1) })),
  /** Rules to show when the day to appear is over, and when the notice names none. */
  when_past: z.array(idSchema).default([]),
  when_no_date: z.array(idSchema).default([]),
  steps: z.array(idSchema),
  /** Tasks of the directory, in order. */
  tasks: z.array(idSchema),
});
export type Guidance = z.infer<typeof guidanceSchema>;
