import { NAME_CASES } from '../../explanation/documents';
import type { Form } from '../../law/schema/form';
import { type Lang, pick } from '../words';
import { formWord } from './words';

/** What a gap of a document is called: the label of its field; for a declined name, its case too. */
export function gapLabel(form: Form, gap: string, lang: Lang): string {
  const [id, ending] = gap.split('.');
  const field = form.fields.find((candidate) => candidate.id === id);
  const nameCase = NAME_CASES.find((known) => known === ending);
  const label = field ? pick(field.label, lang) : gap;
  return nameCase ? `${label}. ${formWord(nameCase, lang)}` : label;
}
