import type { Form } from '../../law/schema/form';
import { type Lang, pick } from '../words';
import { groupWord, say } from './words';

// The order of the shelves, as FORM_GROUPS has it; the schema itself must not ship, it brings zod.
const GROUPS: readonly Form['group'][] = ['papers', 'summons', 'service', 'dispute', 'detention'];

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
      <p class="form-muted">{say('forms_lead', lang)}</p>
      {GROUPS.map((group) => {
        const shelf = forms.filter((form) => form.group === group);
        if (shelf.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`forms-${group}`}>
            <h2 id={`forms-${group}`}>{say(groupWord(group), lang)}</h2>
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
