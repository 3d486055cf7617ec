import { z } from 'zod';
import { RANKS } from '../vocabulary';
import { idSchema, plainDateSchema, standingSchema, textSchema } from './common';

/** A body or a site people can turn to, under the link policy. `visibility` decides how it may be shown. */
export const resourceSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  help: textSchema,
  tasks: z.array(idSchema).min(1),
  visibility: z.enum(['default', 'default_after_check', 'paid_help', 'behind_choice']),
  rank: z.enum(RANKS),
  urls: z.array(z.url()).min(1),
  label: textSchema,
  cost: textSchema,
  safety: z.array(textSchema),
  checked: plainDateSchema,
});
export type Resource = z.infer<typeof resourceSchema>;

/** One sentence about all the bodies under a task. `safe`: what holds whoever is right; required when not settled. */
export const taskLineSchema = z
  .strictObject({ text: textSchema, standing: standingSchema, safe: textSchema.optional() })
  .refine(
    (line) => line.standing === 'settled' || line.safe !== undefined,
    'what is safe must be said when not settled',
  );
const taskNoteSchema = z.strictObject({
  title: textSchema,
  lines: z.array(taskLineSchema).min(1),
  checked: plainDateSchema,
});
export type TaskNote = z.infer<typeof taskNoteSchema>;

/** What a person turns to a body for; the bodies name it by id. */
export const taskSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Stands beside the bodies. */
  beside: taskNoteSchema.optional(),
  /** Stands before the choice that shows the bodies with a special status. */
  before_choice: taskNoteSchema.optional(),
});
export type Task = z.infer<typeof taskSchema>;
