import { declineName, type NameCase } from '../../explanation/documents';
import { useFocusAfterPress } from '../focus-after';
import type { Lang } from '../words';
import { formWord } from './words';

interface Props {
  id: string;
  lang: Lang;
  /** The name in the nominative, as typed. */
  name: string;
  nameCase: NameCase;
  /** What the person has put in its place, `''` for a blank; undefined: the rule's own form stands. */
  override: string | undefined;
  missing: boolean;
  /** True once the person has tried to finish: what is missing is then an error. */
  tried: boolean;
  onChange: (override: string | undefined) => void;
}

/** The declined name as the document will have it, open to correction. */
export function DeclinedName({ id, lang, name, nameCase, override, missing, tried, onChange }: Props) {
  const [field, focusField] = useFocusAfterPress<HTMLInputElement>();
  if (!name.trim()) return null;
  const byRule = declineName(name, nameCase);
  const takeBack = () => {
    onChange(undefined);
    focusField();
  };
  return (
    <div class="form-declined" data-invalid={missing && tried}>
      <label for={id}>{formWord(nameCase, lang)}</label>
      <input
        ref={field}
        id={id}
        type="text"
        lang="ru"
        value={override ?? byRule}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={missing ? `${id}-help ${id}-missing` : `${id}-help`}
        aria-invalid={missing && tried}
        onInput={({ currentTarget: { value } }) => onChange(value === byRule ? undefined : value)}
      />
      <p class="form-help" id={`${id}-help`}>
        {formWord('declined_hint', lang)}
      </p>
      {missing && (
        <p class={tried ? 'form-error' : 'form-missing'} id={`${id}-missing`}>
          {formWord('missing', lang)}
        </p>
      )}
      {override !== undefined && (
        <button type="button" class="link" onClick={takeBack}>
          {formWord('declined_back', lang)}
        </button>
      )}
    </div>
  );
}
