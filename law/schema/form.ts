import { z } from 'zod';
import { FORM_GROUPS } from '../vocabulary';
import { idSchema, plainDateSchema, standingSchema, textSchema } from './common';

/** `field`: filled in. `!field`: not filled in. `field=choice`: that choice is made. */
const conditionSchema = z.string().regex(/^(!?[a-z][a-z0-9_]*|[a-z][a-z0-9_]*=[a-z][a-z0-9_]*)$/);

/** One thing a person fills in. */
export const formFieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  label: textSchema,
  help: textSchema.optional(),
  /** Questions that help a person find their own words; never in the document. */
  questions: z.array(textSchema).default([]),
  /** `list`: one item a line. `check`: adds the paragraphs that hang on it, has no text of its own. */
  kind: z.enum(['line', 'lines', 'name', 'address', 'date', 'phone', 'choice', 'list', 'check']),
  required: z.boolean().default(false),
  /** For `choice`: what is offered; `text` goes into the document, always in Russian. */
  choices: z.array(z.strictObject({ id: z.string(), label: textSchema, text: z.string() })).default([]),
  /** Where a notice can fill it in. */
  from: z.enum(['date', 'office', 'posted', 'restrictions', 'law_refs', 'today']).optional(),
  /** Asked only when this holds; written as in a paragraph. */
  when: conditionSchema.optional(),
});
export type FormField = z.infer<typeof formFieldSchema>;

/**
 * A document in the usual Russian layout. Texts are Russian: the bodies they go to read Russian only.
 * `{{field}}` puts a field in; `{{field|genitive}}` or `|dative` declines a name, `|initials` shortens it to «И. О. Фамилия».
 * A paragraph whose `when` does not hold falls away. The document is signed by the name in the field `applicant`
 * and dated by the field `date`.
 */
export const formParagraphSchema = z.strictObject({ text: z.string().min(1), when: conditionSchema.optional() });
const plainFormSchema = z.strictObject({
  id: idSchema,
  group: z.enum(FORM_GROUPS),
  title: textSchema,
  for_whom: textSchema,
  when: textSchema,
  to_whom: textSchema,
  how: textSchema,
  /** What to put with it, one thing each. */
  attach: z.array(textSchema).min(1),
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

/** A document can only speak of fields that are asked for: a misspelt one does not build. */
export const formSchema = plainFormSchema.superRefine((form, context) => {
  const fault = (message: string) => context.addIssue({ code: 'custom', message });
  const fields = new Map(form.fields.map((field) => [field.id, field]));
  if (fields.size !== form.fields.length) fault('two fields have the same id');
  if (fields.get('applicant')?.kind !== 'name') fault('a name field `applicant` signs the document');
  if (fields.get('date')?.from !== 'today') fault('a field `date` from `today` dates the document');
  const { addressee, body, requests, attachments } = form.document;
  const paragraphs = [...addressee, ...body, ...requests, ...attachments];
  for (const { when } of [...paragraphs, ...form.fields]) {
    const [id = '', choice] = (when ?? '').replace('!', '').split('=');
    const field = fields.get(id);
    if (when && !field) fault(`\`when\` names ${id}, which is not a field`);
    if (choice && !field?.choices.some((offered) => offered.id === choice)) fault(`${id} offers no choice ${choice}`);
  }
  const used = new Set(['applicant', 'date', ...paragraphs.map(({ when }) => when?.replace('!', '').split('=')[0])]);
  for (const { text } of paragraphs) {
    for (const [placeholder, id = '', as] of text.matchAll(/\{\{([^|}]*)(?:\|([^}]*))?\}\}/g)) {
      const field = fields.get(id);
      used.add(id);
      if (!field) fault(`${placeholder} is not a field`);
      if (as !== undefined && !/^(genitive|dative|initials)$/.test(as)) fault(`${placeholder}: no such form of a name`);
      if (as !== undefined && field?.kind !== 'name') fault(`${placeholder} is not a name`);
      if (field?.kind === 'list' && text !== placeholder) fault(`${placeholder}: a list stands alone in its paragraph`);
    }
  }
  for (const id of fields.keys()) if (!used.has(id)) fault(`the field ${id} is asked for and not used`);
});
export type Form = z.infer<typeof formSchema>;
