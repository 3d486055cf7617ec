import type { Form } from '../../law/schema/form';
import { FORM_GROUPS } from '../../law/vocabulary';
import { type Lang, pick } from '../words';
import { formWord } from './words';

interface Props {
  forms: readonly Form[];
  lang: Lang;
  /** Where a form opens; the guide decides what an address is. */
  hrefOf: (id: string) => string;
}

/** All forms on their shelves, each with whom it is for. */
export function FormList({ forms, lang, hrefOf }: Props) {
  return (
    <div class="form-list">
      <p class="lead">{formWord('forms_lead', lang)}</p>
      {FORM_GROUPS.map((group) => {
        const shelf = forms.filter((form) => form.group === group);
        if (shelf.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`forms-${group}`}>
            <h2 id={`forms-${group}`}>{formWord(`group_${group}`, lang)}</h2>
            <ul>
              {shelf.map((form) => (
                <li key={form.id}>
                  <a href={hrefOf(form.id)}>{pick(form.title, lang)}</a>
                  <p>{pick(form.for_whom, lang)}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
