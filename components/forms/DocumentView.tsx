import type { FilledDocument, FilledParagraph } from '../../explanation/documents';
import type { Form } from '../../law/schema/form';
import type { Lang } from '../words';
import { gapLabel } from './gap-label';
import { formWord } from './words';

interface Props {
  form: Form;
  document: FilledDocument;
  lang: Lang;
  onGap: (gap: string) => void;
}

/** The document as it will be printed. What is missing stands out and leads to its field; on paper it is a blank line. */
export function DocumentView({ form, document, lang, onGap }: Props) {
  const paragraph = ({ role, number, runs }: FilledParagraph, index: number) => (
    <p key={`${role}-${index}`} class={`doc-${role}`}>
      {number !== null && `${number}. `}
      {runs.map(({ text, gap }) => {
        if (gap === null) return text;
        return (
          <button type="button" class="doc-gap" key={gap} onClick={() => onGap(gap)} lang={lang}>
            <span class="doc-gap-label">
              {formWord('missing', lang)}: {gapLabel(form, gap, lang)}
            </span>
            <span class="doc-gap-blank" aria-hidden="true">
              {text}
            </span>
          </button>
        );
      })}
    </p>
  );
  return (
    // Long documents scroll in their column; without a tab stop the keyboard could not reach their end.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs one
    <section class="form-document" lang="ru" aria-label={formWord('preview', lang)} tabIndex={0}>
      {document.paragraphs.map(paragraph)}
    </section>
  );
}
