import { z } from 'zod';
import { ANSWER_GROUPS } from '../vocabulary';
import { idSchema, plainDateSchema, standingSchema, textSchema } from './common';

/** One of the questions people ask. `short` keeps to the numbers of the wording policy; tests check them. */
export const answerSchema = z.strictObject({
  id: idSchema,
  group: z.enum(ANSWER_GROUPS),
  question: textSchema,
  /** Other words people ask it with; search uses them, no screen shows them. */
  also: z.strictObject({ ru: z.array(z.string()), en: z.array(z.string()) }),
  short: textSchema,
  detail: textSchema,
  rules: z.array(idSchema).min(1),
  next: textSchema,
  form: idSchema.optional(),
  deadline: idSchema.optional(),
  standing: standingSchema,
  checked: plainDateSchema,
});
export type Answer = z.infer<typeof answerSchema>;

/**
 * One line of the card. `role` is the heading it stands under: do: what to do. say: what may be said. ask: what may be
 * asked for. sign: papers and signatures. do_not: what to keep from. lawful: what officials may do. not_lawful: what they
 * may not. how_long: for how long one may be held.
 */
export const detentionItemSchema = z.strictObject({
  role: z.enum(['do', 'say', 'ask', 'sign', 'do_not', 'lawful', 'not_lawful', 'how_long']),
  text: textSchema,
  rules: z.array(idSchema).min(1),
});
/** A stage of the card «Меня задержали» (self) or «Его задержали» (relative), in the order of what happens. */
export const detentionStageSchema = z.strictObject({
  id: idSchema,
  audience: z.enum(['self', 'relative']),
  title: textSchema,
  lead: textSchema,
  items: z.array(detentionItemSchema).min(1),
  forms: z.array(idSchema).default([]),
});
export type DetentionStage = z.infer<typeof detentionStageSchema>;

/** A hard word the law needs, explained where it first stands. `forms` are regular expression sources of its word forms, without anchors. */
export const glossarySchema = z.strictObject({
  id: idSchema,
  term: textSchema,
  forms: z.strictObject({ ru: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
  meaning: textSchema,
});
export type GlossaryTerm = z.infer<typeof glossarySchema>;
