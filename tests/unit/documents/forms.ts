import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Form, formSchema } from '../../../law/schema/form';

const FOLDER = join(import.meta.dirname, '../../../law/forms');

/** Every form of the law base, by its id. */
export const FORMS: ReadonlyMap<string, Form> = new Map(
  readdirSync(FOLDER)
    .flatMap((file) => parse(readFileSync(join(FOLDER, file), 'utf8')) as unknown[])
    .map((entry) => formSchema.parse(entry))
    .map((form) => [form.id, form]),
);

export function formOf(id: string): Form {
  const form = FORMS.get(id);
  if (!form) throw new Error(`there is no form ${id}`);
  return form;
}
