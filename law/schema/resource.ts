import { z } from 'zod';
import { RANKS } from '../vocabulary';
import { idSchema, plainDateSchema, textSchema } from './common';

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

export const taskSchema = z.strictObject({ id: idSchema, title: textSchema });
export type Task = z.infer<typeof taskSchema>;
