import type { ComponentChildren } from 'preact';
import { LAST_DAY } from '../../explanation/plain-date';
import type { FormField } from '../../law/schema/form';
import { FIRST_DAY, isDayTaken } from '../day-taken';
import { type Lang, pick } from '../words';
import { formWord } from './words';

export interface FieldProps {
  field: FormField;
  /** Id of the control; what is around it is named after it. */
  id: string;
  lang: Lang;
  value: string;
  missing: boolean;
  /** True once the person has tried to finish: what is missing is then an error. */
  tried: boolean;
  fromNotice: boolean;
  onChange: (value: string) => void;
  children?: ComponentChildren;
}

/** One question of a form with its label, help, guiding questions and mark when it is missing. */
export function Field(props: FieldProps) {
  const { field, id, lang, missing, tried, fromNotice, children } = props;
  // A day that cannot be stays to be mended.
  const refused = field.kind === 'date' && props.value !== '' && !isDayTaken(props.value);
  const lacking = missing || refused;
  const wrong = refused || (missing && tried);
  const optional = !field.required && field.kind !== 'check';
  const described = [field.help && `${id}-help`, fromNotice && `${id}-source`, lacking && `${id}-missing`];
  const describedBy = described.filter(Boolean).join(' ') || undefined;
  const label = (
    <>
      {pick(field.label, lang)}
      {optional && <span class="quiet"> ({formWord('optional', lang)})</span>}
    </>
  );
  const notes = (
    <>
      {field.help && (
        <p class="form-help" id={`${id}-help`}>
          {pick(field.help, lang)}
        </p>
      )}
      {fromNotice && (
        <p class="form-help" id={`${id}-source`}>
          {formWord('from_notice', lang)}
        </p>
      )}
      {field.questions.length > 0 && (
        <details class="form-questions">
          <summary>{formWord('questions', lang)}</summary>
          <ul>
            {field.questions.map((question) => (
              <li key={question.en}>{pick(question, lang)}</li>
            ))}
          </ul>
        </details>
      )}
      {lacking && (
        <p class={wrong ? 'form-error' : 'form-missing'} id={`${id}-missing`}>
          {formWord(refused ? 'day_refused' : 'missing', lang)}
        </p>
      )}
    </>
  );
  if (field.kind === 'choice')
    return (
      <fieldset class="form-field" id={id} tabIndex={-1} aria-describedby={describedBy} data-invalid={wrong}>
        <legend>{label}</legend>
        {notes}
        {field.choices.map((choice) => (
          <label class="form-option" key={choice.id}>
            <input
              type="radio"
              name={id}
              value={choice.id}
              checked={props.value === choice.id}
              onChange={() => props.onChange(choice.id)}
            />
            <span>{pick(choice.label, lang)}</span>
          </label>
        ))}
      </fieldset>
    );
  if (field.kind === 'check')
    return (
      <div class="form-field">
        <label class="form-option">
          <input
            id={id}
            type="checkbox"
            checked={props.value !== ''}
            aria-describedby={describedBy}
            onChange={(event) => props.onChange(event.currentTarget.checked ? 'yes' : '')}
          />
          <span>{label}</span>
        </label>
        {notes}
      </div>
    );
  return (
    <div class="form-field" data-invalid={wrong}>
      <label for={id}>{label}</label>
      {notes}
      <Control {...props} describedBy={describedBy} invalid={wrong} />
      {children}
    </div>
  );
}

const ROWS: Partial<Record<FormField['kind'], number>> = { address: 2, list: 3, lines: 4 };

function Control({
  field,
  id,
  value,
  describedBy,
  invalid,
  onChange,
}: FieldProps & { describedBy: string | undefined; invalid: boolean }) {
  const shared = {
    id,
    value,
    lang: 'ru',
    // A spelling service of the browser may send what is typed to its maker.
    spellcheck: false,
    autocomplete: 'off',
    required: field.required,
    'aria-describedby': describedBy,
    'aria-invalid': invalid,
    onInput: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  const rows = ROWS[field.kind];
  if (rows) return <textarea {...shared} rows={rows} />;
  if (field.kind === 'date') return <input {...shared} type="date" min={FIRST_DAY} max={LAST_DAY} />;
  if (field.kind === 'phone') return <input {...shared} type="tel" />;
  return <input {...shared} type="text" />;
}
