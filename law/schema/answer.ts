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

/** The card «Меня задержали» / «Его задержали». */
export const detentionItemSchema = z.strictObject({
  /** do: may be done or said. ask: may be asked for. law: what officials may and may not. sign: papers. */
  role: z.enum(['do', 'say', 'ask', 'sign', 'do_not', 'lawful', 'not_lawful', 'how_long']),
  text: textSchema,
  rules: z.array(idSchema).min(1),
});
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
