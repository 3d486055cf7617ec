import { z } from 'zod';
import { idSchema, plainDateSchema, standingSchema, textSchema } from './common';

export const formFieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: textSchema,
  help: textSchema.optional(),
  kind: z.enum(['line', 'lines', 'name', 'address', 'date', 'phone', 'choice', 'list']),
  required: z.boolean().default(false),
  /** For `choice`: what is offered; `text` goes into the document, always in Russian. */
  choices: z.array(z.strictObject({ id: z.string(), label: textSchema, text: z.string() })).default([]),
  /** Where a notice can fill it in. */
  from: z.enum(['date', 'place', 'posted', 'restrictions', 'law_refs', 'today']).optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/**
 * A document in the usual Russian layout. Texts are Russian: the bodies they go to read Russian only.
 * `{{field}}` puts a field in; `{{field|genitive}}` declines a name; a paragraph whose `when` field is empty falls away.
 */
export const formParagraphSchema = z.strictObject({ text: z.string().min(1), when: z.string().optional() });
export const formSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  for_whom: textSchema,
  when: textSchema,
  to_whom: textSchema,
  how: textSchema,
  fee: textSchema,
  term: textSchema,
  expect: textSchema,
  rules: z.array(idSchema).min(1),
  norms: z.array(idSchema).default([]),
  fields: z.array(formFieldSchema).min(1),
  document: z.strictObject({
    /** Right-hand block at the top: to whom, from whom. */
    addressee: z.array(formParagraphSchema).min(1),
    heading: z.string().min(1),
    subheading: z.string().optional(),
    body: z.array(formParagraphSchema).min(1),
    /** Opening words of the requests, «Прошу:», and the numbered requests. */
    request_lead: z.string().min(1),
    requests: z.array(formParagraphSchema).min(1),
    attachments: z.array(formParagraphSchema),
  }),
  standing: standingSchema,
  checked: plainDateSchema,
});
export type Form = z.infer<typeof formSchema>;
