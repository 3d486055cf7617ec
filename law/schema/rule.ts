import { z } from 'zod';
import { idSchema, personSchema, plainDateSchema, standingSchema, textSchema, validitySchema } from './common';

/** One reading of a disputed rule and who reads it so. */
export const ruleReadingSchema = z.strictObject({ text: textSchema, source: textSchema });

/** One sentence of law in plain words. Without a norm and a day checked it does not build. */
export const ruleSchema = z
  .strictObject({
    id: idSchema,
    topic: idSchema,
    /** Ids of the researched facts the rule was written from. */
    facts: z.array(z.string()).default([]),
    text: textSchema,
    /** Whom the rule is about. No screen asks it: a test keeps rules for conscripts from reservists with it. */
    applies_to: z.array(personSchema).min(1),
    valid: validitySchema,
    standing: standingSchema,
    /** Two or more, only when disputed. */
    readings: z.array(ruleReadingSchema).default([]),
    /** What is safe under every reading; required when the rule is not settled. */
    safe: textSchema.optional(),
    norms: z.array(idSchema).min(1),
    checked: plainDateSchema,
    /** What would change the rule: a bill, a ruling, a text nobody could open. */
    changes_if: textSchema,
  })
  .refine((rule) => rule.standing !== 'disputed' || rule.readings.length >= 2, 'a disputed rule needs both readings')
  .refine(
    (rule) => rule.standing === 'settled' || rule.safe !== undefined,
    'what is safe must be said when not settled',
  );
export type Rule = z.infer<typeof ruleSchema>;
