import { z } from 'zod';
import { idSchema, plainDateSchema, textSchema } from './common';

/** A law, code, decree or order, written once and named by norms. `url` is an official address or null. */
export const actSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Short form for labels: «53-ФЗ», «КоАП РФ». */
  short: textSchema,
  number: z.string().nullable(),
  date: plainDateSchema.nullable(),
  /** What its articles are divided into: части («ч.») or пункты («п.»); null where it has no articles, as a news report. */
  parts: z.enum(['ч', 'п']).nullable(),
  url: z.url().nullable(),
});
export type Act = z.infer<typeof actSchema>;

/** One place in an act. `part` nobody confirmed stays null, or carries `part_confirmed: false` and is shown so. */
export const normSchema = z.strictObject({
  id: idSchema,
  act: idSchema,
  article: z.string().min(1).nullable(),
  part: z.string().min(1).nullable().default(null),
  part_confirmed: z.boolean().default(true),
  /** Day of the newest source in which this place was seen. */
  checked: plainDateSchema,
  /** True if the text itself was read, in whatever edition `note` names. */
  text_read: z.boolean(),
  note: z.string().optional(),
});
export type Norm = z.infer<typeof normSchema>;
