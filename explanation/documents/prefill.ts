import type { Form, FormField } from '../../law/schema/form';
import type { FormValues } from './types';

/** What a notice can tell a form: days as `YYYY-MM-DD`, the rest as text, one thing a line. */
export type NoticeFacts = Partial<Record<Exclude<FormField['from'], undefined | 'today'>, string>>;

/** The first values of a form taken from a notice; the person is to check them. Fields it says nothing of stay empty. */
export function prefill(form: Form, facts: NoticeFacts): FormValues {
  const values: Record<string, string> = {};
  for (const { id, from } of form.fields) {
    const fact = from && from !== 'today' ? facts[from] : undefined;
    if (fact) values[id] = fact;
  }
  return values;
}
