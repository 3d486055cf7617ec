import { declineName, type NameCase } from '../../explanation/documents';
import type { Lang } from '../words';
import { say } from './words';

interface Props {
  id: string;
  lang: Lang;
  /** The name in the nominative, as typed. */
  name: string;
  nameCase: NameCase;
  /** What the person has put in its place; empty: the rule's own form stands. */
  override: string;
  onChange: (value: string) => void;
}

/** The declined name as the document will have it, open to correction. */
export function DeclinedName({ id, lang, name, nameCase, override, onChange }: Props) {
  if (!name.trim()) return null;
  const byRule = declineName(name, nameCase);
  return (
    <div class="form-declined">
      <label for={id}>{say(nameCase, lang)}</label>
      <input
        id={id}
        type="text"
        lang="ru"
        value={override || byRule}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${id}-help`}
        onInput={({ currentTarget: { value } }) => onChange(value === byRule ? '' : value)}
      />
      <p class="form-help" id={`${id}-help`}>
        {say('declined_hint', lang)}
      </p>
      {override && (
        <button type="button" class="form-link" onClick={() => onChange('')}>
          {say('declined_back', lang)}
        </button>
      )}
    </div>
  );
}
