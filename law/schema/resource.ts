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

/** What is said of all the bodies under a task. `safe`: what holds whoever is right; required when not settled. */
export const taskNoteSchema = z
  .strictObject({
    title: textSchema,
    lines: z.array(textSchema).min(1),
    standing: standingSchema,
    safe: textSchema.optional(),
    checked: plainDateSchema,
  })
  .refine(
    (note) => note.standing === 'settled' || note.safe !== undefined,
    'what is safe must be said when not settled',
  );
export type TaskNote = z.infer<typeof taskNoteSchema>;

export const taskSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** Stands beside the bodies. */
  beside: taskNoteSchema.optional(),
  /** Stands before the choice that shows the bodies with a special status. */
  before_choice: taskNoteSchema.optional(),
});
export type Task = z.infer<typeof taskSchema>;
