import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  declinedNames,
  type FormValues,
  fieldText,
  filledValues,
  fillForm,
  neutralFileName,
  toPlainText,
} from '../../explanation/documents';
import type { PlainDate } from '../../law/schema/common';
import type { Form } from '../../law/schema/form';
import { isDayTaken } from '../day-taken';
import { useFocusAfterPress } from '../focus-after';
import { type Lang, pick } from '../words';
import { ClearButton } from './ClearButton';
import { DeclinedName } from './DeclinedName';
import { DocumentView } from './DocumentView';
import { Field } from './Field';
import { FormIntro } from './FormIntro';
import { type FormAction, GapSummary } from './GapSummary';
import { formWord } from './words';

export interface FormPageProps {
  form: Form;
  lang: Lang;
  today: PlainDate;
  /** What stands in it at first. */
  initial?: FormValues;
  /** What was read in a notice: said beside a field where it stands there, for the person to check. */
  fromNotice?: FormValues;
  /** The statements of law behind the form, drawn by whoever has them. */
  basis?: ComponentChildren;
  onSave: (bytes: Uint8Array, fileName: string) => void;
  onPrint: () => void;
  /** False: the browser refused. */
  onCopy: (text: string) => Promise<boolean>;
}

type Status = 'saving' | 'saved' | 'copied' | 'not_copied' | 'failed' | 'cleared' | null;

/** One form: what to know, the questions, and the document as it grows. What is typed lives only while the page is shown. */
export function FormPage({
  form,
  lang,
  today,
  initial = {},
  fromNotice = {},
  basis,
  onSave,
  onPrint,
  onCopy,
}: FormPageProps) {
  const [values, setValues] = useState<FormValues>(initial);
  const [pending, setPending] = useState<FormAction | null>(null);
  const [tried, setTried] = useState(false);
  const [status, setStatus] = useState<Status>(null);
  const [summary, focusSummary] = useFocusAfterPress<HTMLDivElement>();

  const taken = withoutRefusedDays(form, values);
  const document = fillForm(form, taken, { today });
  const asked = filledValues(form, taken, today);
  const declined = declinedNames(form);
  const idOf = (gap: string) => `form-${form.id}-${gap}`;
  const change = (id: string, value: string | undefined) => {
    // A name that was put right goes by the rule anew: its old declined form would be another person's.
    const isKept = ([key]: [string, unknown]) => !key.startsWith(`${id}.`);
    setValues((old) => ({ ...Object.fromEntries(Object.entries(old).filter(isKept)), [id]: value }));
    setStatus(null);
  };
  const focusField = (gap: string) => {
    const control = globalThis.document.getElementById(idOf(gap));
    control?.focus();
    control?.scrollIntoView?.({ block: 'center' });
  };

  const carryOut = async (action: FormAction) => {
    setPending(null);
    if (action === 'print') return onPrint();
    if (action === 'copy') return setStatus((await onCopy(toPlainText(document))) ? 'copied' : 'not_copied');
    setStatus('saving');
    try {
      // The library that writes files is large: it is fetched from the extension itself when a file is wanted.
      const { toDocx } = await import('../../explanation/documents/docx');
      onSave(await toDocx(document), neutralFileName('docx', today));
      setStatus('saved');
    } catch {
      setStatus('failed');
    }
  };
  const start = (action: FormAction) => {
    setTried(true);
    if (document.gaps.length === 0) return void carryOut(action);
    setPending(action);
    focusSummary();
  };

  return (
    <article class="form-page">
      <h1 tabIndex={-1}>{pick(form.title, lang)}</h1>
      <button type="button" class="link" onClick={() => focusField(form.fields[0]?.id ?? '')}>
        {formWord('to_fields', lang)}
      </button>
      <FormIntro form={form} lang={lang} />
      {basis}
      <div class="form-columns">
        <form class="form-fields" autocomplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          <h2>{formWord('fill_in', lang)}</h2>
          <p class="quiet">{formWord('russian_only', lang)}</p>
          {form.fields
            .filter((field) => asked.has(field.id))
            .map((field) => (
              <Field
                key={field.id}
                field={field}
                id={idOf(field.id)}
                lang={lang}
                value={fieldText(field, values, today)}
                missing={document.gaps.includes(field.id)}
                tried={tried}
                fromNotice={Boolean(fromNotice[field.id]) && values[field.id] === fromNotice[field.id]}
                onChange={(value) => change(field.id, value)}
              >
                {declined
                  .filter((name) => name.field === field.id)
                  .map(({ nameCase }) => (
                    <DeclinedName
                      key={nameCase}
                      id={idOf(`${field.id}.${nameCase}`)}
                      lang={lang}
                      name={values[field.id] ?? ''}
                      nameCase={nameCase}
                      override={values[`${field.id}.${nameCase}`]}
                      missing={document.gaps.includes(`${field.id}.${nameCase}`)}
                      tried={tried}
                      onChange={(value) => change(`${field.id}.${nameCase}`, value)}
                    />
                  ))}
              </Field>
            ))}
        </form>
        <div class="form-preview">
          <h2>{formWord('preview', lang)}</h2>
          {document.gaps.length > 0 && <p class="quiet form-preview-hint">{formWord('preview_hint', lang)}</p>}
          <DocumentView form={form} document={document} lang={lang} onGap={focusField} />
        </div>
      </div>
      <div class="form-actions">
        {pending && document.gaps.length > 0 && (
          <GapSummary
            form={form}
            lang={lang}
            gaps={document.gaps}
            action={pending}
            box={summary}
            idOf={idOf}
            onGap={focusField}
            onAnyway={() => void carryOut(pending)}
          />
        )}
        <div class="form-buttons">
          <button type="button" class="button button-main" onClick={() => start('save')}>
            {formWord('save', lang)}
          </button>
          <button type="button" class="button" onClick={() => start('print')}>
            {formWord('print', lang)}
          </button>
          <button type="button" class="button" onClick={() => start('copy')}>
            {formWord('copy', lang)}
          </button>
          <ClearButton
            lang={lang}
            onClear={() => {
              setValues({});
              setPending(null);
              setTried(false);
              setStatus('cleared');
            }}
          />
        </div>
        <p class="form-status" role="status">
          {status && formWord(status, lang)}
        </p>
      </div>
    </article>
  );
}

/** What was filled in, less the days that cannot be: they stay in their fields, and no paper is dated so. */
function withoutRefusedDays(form: Form, values: FormValues): FormValues {
  const days = form.fields.filter(({ kind }) => kind === 'date').map(({ id }) => id);
  const isRefused = (id: string, value = '') => value !== '' && days.includes(id) && !isDayTaken(value);
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, isRefused(id, value) ? '' : value]));
}
